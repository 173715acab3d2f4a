"""Free places, and who hears of them."""

from bot.store.migrations import before, execute

revision = "0040_places"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
