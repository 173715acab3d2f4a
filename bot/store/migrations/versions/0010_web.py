"""The web chat, signing in, the practice room's mailboxes."""

from bot.store.migrations import before, execute

revision = "0010_web"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
