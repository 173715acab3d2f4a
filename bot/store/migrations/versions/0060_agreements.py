"""Agreements between partners."""

from bot.store.migrations import execute

revision = "0060_agreements"
down_revision = "0050_people"


def upgrade() -> None:
    execute(revision)
