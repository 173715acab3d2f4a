"""Which messages leave at whatever hour."""

from bot.store.migrations import before, execute

revision = "0098_at_once"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
