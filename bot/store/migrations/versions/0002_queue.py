"""procrastinate's tables and functions."""

from bot.store.migrations import execute

revision = "0002_queue"
down_revision = "0001_ground"


def upgrade() -> None:
    execute(revision)
