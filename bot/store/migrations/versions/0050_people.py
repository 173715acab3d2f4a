"""People who join, leave and are erased; what the desk has to do."""

from bot.store.migrations import before, execute

revision = "0050_people"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
