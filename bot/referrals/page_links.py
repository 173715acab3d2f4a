"""Links to the page of one referral: each one's own, bound to who it is for, and ending by itself."""

import base64
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from psycopg import AsyncConnection

from bot.people.refusals import not_there
from bot.settings import is_loopback
from bot.store import pages, referrals
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.answer_referral import OpenPage
from conversations.facts import Facts
from conversations.menu import after
from conversations.referral import Side
from conversations.screen import Button, Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

FROM_MAIL = timedelta(days=60)
FROM_CHAT = timedelta(days=1)
BYTES = 24


async def of_notification(
    conn: AsyncConnection,
    service: "Service",
    notification: Notification,
    recipient: Recipient,
    referral: int,
) -> str:
    """The recipient's own link to that referral in a mail; the same each time the notification is sent.

    Its token is made with our key, so that neither the database nor a second attempt has to keep it.
    """
    made = service.key.mac("page", str(notification.id), notification.created_at.isoformat(), str(referral))
    token = base64.urlsafe_b64encode(made[:BYTES]).decode()
    person, organisation, now = recipient.person, recipient.organisation, service.clock.now()
    await pages.make_link(conn, token, referral, person, organisation, recipient.mail, now, FROM_MAIL)
    return f"{service.public_url}/a/{token}"


async def of_person(
    conn: AsyncConnection, service: "Service", person: int, organisation: str, referral: int
) -> str:
    """A link for somebody in a chat, for as long as it takes to go there; they act for that organisation."""
    token = secrets.token_urlsafe(BYTES)
    await pages.make_link(conn, token, referral, person, organisation, None, service.clock.now(), FROM_CHAT)
    return f"{service.public_url}/a/{token}"


async def open_page(
    effect: OpenPage, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """A link for who asked in a chat, if they may see that referral and the page can be reached."""
    seen = facts.referral(effect.reference)
    row = await referrals.find(conn, effect.reference)
    if seen is None or row is None:
        return not_there(facts, "see-sent")
    local = is_loopback(urlsplit(service.public_url).hostname or "")
    if not facts.page_reachable or (
        local and facts.me.channel == "telegram"
    ):  # Telegram refuses such a button
        return (after(facts, text(facts.lang, "referral-phone-only")),)
    acting = seen.sender if Side.SENDER in seen.sides else seen.receiver
    if not seen.sides - {Side.DESK}:
        acting = facts.me.organisations("desk")[0]
    url = await of_person(conn, service, facts.me.id, acting, row.id)
    button = Button(text(facts.lang, "referral-open-page"), url=url)
    return (Screen(text(facts.lang, "page-open", reference=effect.reference), ((button,),)),)
