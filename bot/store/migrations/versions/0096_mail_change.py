"""Codes with which somebody confirms a new mail address."""

from bot.store.migrations import before, execute

revision = "0096_mail_change"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
