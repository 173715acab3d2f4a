"""A phone number, care needs or remarks came after who was asked had looked: they hear once that there is more."""

from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.referrals import hearing
from bot.store import recipients, referrals
from bot.store.referrals import Row
from conversations.referral import OPEN, Side, State

if TYPE_CHECKING:
    from bot.service import Service

NOT_LOOKED = frozenset({State.HANDED, State.SENT})


async def tell(conn: AsyncConnection, request: int, service: "Service", now: datetime) -> None:
    """Every organisation that was asked and looked, without what was filled in; once, however often it is changed."""
    for row in await referrals.of_request(conn, request):
        if row.has_details and row.where in OPEN - NOT_LOOKED:
            message = notify.about(row, "details", "details", Side.RECEIVER)
            people = await _readers(conn, row, now)
            await notify.tell_of(conn, row, f"details:{row.id}", people, message, now, service.terms)


async def _readers(conn: AsyncConnection, row: Row, now: datetime) -> list[recipients.Recipient]:
    """Who is first in line there, and who handles it."""
    people = await hearing.side(conn, row, Side.RECEIVER, now.date())
    if row.handled_by is not None:
        people += await recipients.one(conn, row.handled_by, row.receiver, now.date())
    return list({reader.key: reader for reader in people}.values())
