"""Which process is sending something."""

from bot.store.migrations import before, execute

revision = "0092_taken_by"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
