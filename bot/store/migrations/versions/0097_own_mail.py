"""What is mailed about a new address waits as other mail does."""

from bot.store.migrations import before, execute

revision = "0097_own_mail"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
