"""Wrong codes are counted for who types them."""

from bot.store.migrations import before, execute

revision = "0011_wrong_codes"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
