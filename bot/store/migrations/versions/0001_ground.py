"""People and where they work, conversations, referrals, notifications."""

from bot.store.migrations import execute

revision = "0001_ground"
down_revision = None


def upgrade() -> None:
    execute(revision)
