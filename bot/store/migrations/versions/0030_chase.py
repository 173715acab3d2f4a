"""The chase, and thresholds apart from the case."""

from bot.store.migrations import before, execute

revision = "0030_chase"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
