"""Who leaves or is erased is not kept as removed."""

from bot.store.migrations import before, execute

revision = "0099_nobody_is_removed"
down_revision = before(revision)


def upgrade() -> None:
    execute(revision)
