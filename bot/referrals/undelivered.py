"""No channel reaches somebody who was to hear: whoever is next in line hears it at once, in the end the desk."""

from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.referrals import hearing
from bot.store import history, notifications, referrals
from bot.store.notifications import Message, Notification, Told
from bot.store.recipients import Recipient
from bot.store.referrals import Row
from conversations.chase import STEPS, To
from conversations.referral import GONE, MOVES, UNANSWERED, Side

if TYPE_CHECKING:
    from bot.service import Service

ALIVE = {"due", "sending", "sent"}


async def pass_on(conn: AsyncConnection, failed: Notification, service: "Service", now: datetime) -> None:
    """Pass on what could not be delivered; the referrer gets the number to ring when the other side is silent by it."""
    assert failed.referral is not None
    row = await referrals.locked_by_id(conn, failed.referral)
    if row is None or row.next_step is None or failed.step in GONE:
        return  # forgotten by now, or nothing for who did not know of it
    side = _side(failed, row)
    told = await notifications.of_cause(conn, failed.key)
    if any(t.state in ALIVE and t.organisation == failed.organisation for t in told):
        return  # a colleague hears it too
    if failed.step in MOVES and await history.mover(conn, row.id, failed.key) == failed.organisation:
        return  # one of them did it
    message = Message(failed.step, failed.text, failed.mentions, tuple((b[0], b[1]) for b in failed.buttons))
    cause = failed.key.rsplit(":", 2)[0]
    people = _next(await hearing.line(conn, row, side, now.date()), told, _later_in_line(failed.step))
    heard = await notify.tell_of(conn, row, cause, people, message, now, service.terms)
    if side is Side.RECEIVER and row.where in UNANSWERED:
        await unreached(conn, row, service, now)
    if side is Side.DESK and not heard:
        service.alert("nobody-to-tell", referral=row.id)
    elif side is not Side.DESK and (not heard or all(p.person is None for p in people)):
        await to_desk(conn, row, side, service, now)  # a mailbox that nobody may read is not enough


async def unreached(conn: AsyncConnection, row: Row, service: "Service", now: datetime) -> None:
    """The referral shows that our message did not arrive, and the referrer gets the number to ring."""
    await referrals.set_delivery(conn, row.id, "undeliverable")
    people = await hearing.side(conn, row, Side.SENDER, now.date())
    message = notify.about(row, "unreachable", "unreached-them", Side.SENDER)
    await notify.tell_of(conn, row, f"unreached:{row.id}", people, message, now, service.terms)


async def to_desk(conn: AsyncConnection, row: Row, side: Side, service: "Service", now: datetime) -> None:
    """Nobody on that side can be reached: the desk hears it, once for each side."""
    people = await hearing.desk(conn, row, now.date())
    words = "unreachable" if side is Side.RECEIVER else "unreachable-sender"
    message = notify.about(row, "unreachable", words, Side.DESK)
    cause = f"unreachable:{row.id}:{side.value}"
    if not await notify.tell_of(conn, row, cause, people, message, now, service.terms) and not people:
        service.alert("nobody-to-tell", referral=row.id)


def _side(failed: Notification, row: Row) -> Side:
    if failed.organisation == row.sender:
        return Side.SENDER
    return Side.RECEIVER if failed.organisation == row.receiver else Side.DESK


def _later_in_line(step: str) -> bool:
    """Whether this went to deputies or colleagues because who is first in line does not react."""
    to = STEPS[step].to if step in STEPS else ()
    return bool({To.DEPUTY, To.COLLEAGUE} & set(to)) and not {To.CONTACT, To.REFERRER} & set(to)


def _next(line: hearing.Line, told: list[Told], later: bool) -> list[Recipient]:
    """The first in line who was not told under this cause."""
    known = {(t.person, t.organisation) for t in told}
    for rung in line[1:] if later else line:
        if fresh := [r for r in rung if (r.person, r.organisation) not in known]:
            return fresh
    return []
