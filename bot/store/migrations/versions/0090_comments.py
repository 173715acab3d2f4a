"""What each column is for, and since when somebody is silent."""

from bot.store.migrations import before, execute

revision = "0090_comments"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
