"""The page behind a mail's link."""

from bot.store.migrations import before, execute

revision = "0020_mail"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
