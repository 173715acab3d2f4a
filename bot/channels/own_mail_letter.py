"""What is mailed about somebody's own address: a code to the new one, word of the change to the old one."""

from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import codes
from bot.channels import Failure
from bot.channels.letters import Letter, written
from bot.people import own_details
from bot.store import own_details as store
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service


async def code(
    conn: AsyncConnection, service: "Service", notification: Notification, recipient: Recipient
) -> Letter:
    """Raises Failure if it would not work any more."""
    change = await store.change(conn, int(notification.mentions["change"]))
    if change is None or change.expires_at <= service.clock.now():
        raise Failure(permanent=True, why="over")
    lang, shown = recipient.language, codes.in_halves(own_details.code_of(service.key, change))
    words = text(lang, "details-code-mail", code=shown)
    return written(text(lang, "details-code-subject", code=shown), words.split("\n\n"))


async def moved(
    conn: AsyncConnection, service: "Service", notification: Notification, recipient: Recipient
) -> Letter:
    """Whoever reads there knows whom to call if this was not them; not which address is the new one."""
    lang = recipient.language
    words = text(lang, "details-moved-mail", **notification.mentions)
    return written(text(lang, "details-moved-subject"), words.split("\n\n"))
