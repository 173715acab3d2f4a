"""The morning list: one message at eight on working days to whoever must act that day.

Calling a parent on the eve of an appointment is not in it: that is asked in a message of its own, with its buttons.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.referrals import hearing
from bot.store import agenda, closing_days, recipients, setting
from bot.store import desk as desk_store
from bot.store.notifications import Message
from bot.store.recipients import Recipient
from bot.store.referrals import Row
from conversations import told
from conversations.chase import MORNING
from conversations.referral import UNANSWERED, Side, State
from conversations.working_time import CLOSES, is_working_day

if TYPE_CHECKING:
    from bot.service import Service

LAST = "morning-list"
STEP = "morning"
MOST = 10  # lines and buttons; the rest stands in the list of referrals

TO_DO = {State.INVITED: "ask-call-overdue"}  # whose buttons say how it went
Item = dict[str, str | int]


@dataclass
class List:
    """What one person has to do today."""

    recipient: Recipient
    items: list[Item] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    # In place of the buttons when there is one thing to do: how it went, at once.
    moves: tuple[tuple[str, str], ...] = ()


async def tell(service: "Service") -> None:
    """Promise today's lists, once for all processes together; none to who is closed. With terms in hours or less there
    is no 'today'."""
    now = service.clock.now()
    if service.terms.elapsed:
        return
    if not is_working_day(now.date()) or not MORNING <= now.time() < CLOSES:
        return
    async with service.database.pool.connection() as conn:
        if not await setting.advance(conn, LAST, now.date().isoformat()):
            return
        for one in (await _lists(conn, now)).values():
            if (await closing_days.closed(conn, one.recipient.organisation))(now.date()):
                continue
            mentions: Item = {"items": json.dumps(one.items[:MOST])}
            buttons = one.moves if len(one.items) == 1 and one.moves else tuple(one.buttons[:MOST])
            message = Message(STEP, "told-morning", mentions, buttons)
            cause = f"morning:{now.date()}"
            await notify.in_hours(conn, cause, [one.recipient], message, None, now, service.terms)


async def _lists(conn: AsyncConnection, now: datetime) -> dict[str, List]:
    lists: dict[str, List] = {}
    today = now.date()
    for row in await agenda.today(conn, today, now):
        for recipient, item in await _to_do(conn, row, now):
            mine = lists.setdefault(recipient.key, List(recipient))
            mine.items.append(item)
            mine.buttons.append((f"={row.reference}", f"look|{row.reference}"))
            mine.moves = told.buttons(TO_DO.get(row.where, ""), Side.RECEIVER, row.reference)
    for row, count in await agenda.overdue_by_town(conn, today, now):
        for recipient in await hearing.desk(conn, row, today):
            mine = lists.setdefault(recipient.key, List(recipient))
            mine.items.append({"text": "morning-overdue", "count": count})
            mine.buttons.append(("morning-button-overdue", "overdue"))
    for town, access, questions in await desk_store.waiting(conn):
        for recipient in await recipients.desk(conn, town):
            mine = lists.setdefault(recipient.key, List(recipient))
            mine.items.append({"text": "morning-desk", "access": access, "questions": questions})
            mine.buttons.append(("told-button-desk", "desk"))
    return lists


async def _to_do(conn: AsyncConnection, row: Row, now: datetime) -> Iterable[tuple[Recipient, Item]]:
    """Who must do something about it today, and what."""
    today = now.date()
    receivers = await hearing.side(conn, row, Side.RECEIVER, today)
    item: Item = {"reference": row.reference, "other": row.sender_name, "phone": row.sender_phone or "-"}
    if row.where is State.INVITED:
        return [(r, {**item, "text": "morning-call"}) for r in receivers]
    if row.where in UNANSWERED:
        return [(r, {**item, "text": "morning-answer"}) for r in receivers]
    assert row.appointment_at is not None
    item = {
        **item,
        "text": "morning-appointment",
        "hour": f"{row.appointment_at.astimezone(now.tzinfo):%H:%M}",
    }
    senders = await hearing.side(conn, row, Side.SENDER, today) if row.way == "C" else []
    return [*((r, item) for r in receivers), *((r, {**item, "other": row.receiver_name}) for r in senders)]
