"""The days on which a centre is closed."""

from bot.store.migrations import before, execute

revision = "0091_closing_day"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
