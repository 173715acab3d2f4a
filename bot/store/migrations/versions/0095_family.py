"""Linked referrals are one family's; who asked a question hears its answer; places by priority group."""

from bot.store.migrations import before, execute

revision = "0095_family"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
