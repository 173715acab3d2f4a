"""What somebody asked last."""

from bot.store.migrations import execute

revision = "0003_asked"
down_revision = "0002_queue"


def upgrade() -> None:
    execute(revision)
