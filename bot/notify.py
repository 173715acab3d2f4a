"""Telling people: a row per recipient, step and channel, written with its cause; then sent, retried or passed on."""

from collections.abc import Sequence
from datetime import datetime

from psycopg import AsyncConnection

from bot import queue
from bot.store import closing_days, notifications, recipients
from bot.store.notifications import Message
from bot.store.recipients import Recipient
from bot.store.referrals import Row
from conversations import told
from conversations.referral import Side
from conversations.timers import Terms, may_leave

MENU = (("told-button-menu", "menu"),)  # under what asks for nothing


def about(row: Row, step: str, words: str, side: Side, /, **more: str | int) -> Message:
    """A message on one referral to somebody on that side: its reference, the two organisations, the term; nothing of
    the family."""
    mentions: dict[str, str | int] = {
        "reference": row.reference,
        "sender": row.sender_name,
        "receiver": row.receiver_name,
        "sender_phone": row.sender_phone or "-",
        "receiver_phone": row.receiver_phone or "-",
        "receiver_address": row.receiver_address,
        "until": row.answer_by.date().isoformat() if row.answer_by else "",
        "day": row.call_by.isoformat() if row.call_by else "",
        "moment": row.appointment_at.isoformat() if row.appointment_at else "",
        **more,
    }
    return Message(step, f"told-{words}", mentions, told.buttons(words, side, row.reference))


async def tell(
    conn: AsyncConnection,
    cause: str,
    recipients: Sequence[Recipient],
    message: Message,
    referral: int | None,
    now: datetime,
    due: datetime | None = None,
    at_once: bool = True,
) -> int:
    """Promise this message to each recipient on the first channel that reaches them; how many were new.

    `cause` names what happened, so that the same cause never tells the same person twice. What does not leave
    `at_once`, whatever the hour, waits for the next morning if it was not sent by the evening.
    """
    new = 0
    for recipient in recipients:
        channel = next(iter(recipient.channels), None)
        if channel is None:
            continue
        key = f"{cause}:{recipient.key}:{channel}"
        new += await notifications.promise(
            conn, key, recipient, channel, message, referral, now, due or now, at_once
        )
    if new and (due or now) <= now:
        await queue.wake(conn)
    return new


async def tell_person(conn: AsyncConnection, cause: str, person: int, message: Message, now: datetime) -> int:
    """Promise it to that person, whether or not they have a role, at once: they wait for it."""
    return await tell(conn, cause, await recipients.person(conn, person), message, None, now)


async def tell_of(
    conn: AsyncConnection,
    row: Row,
    cause: str,
    recipients: Sequence[Recipient],
    message: Message,
    now: datetime,
    terms: Terms,
) -> int:
    """Tell of a referral: at once if it is urgent, else when messages may leave."""
    return await in_hours(conn, cause, recipients, message, row.id, now, terms, row.urgent)


async def in_hours(
    conn: AsyncConnection,
    cause: str,
    recipients: Sequence[Recipient],
    message: Message,
    referral: int | None,
    now: datetime,
    terms: Terms,
    urgent: bool = False,
    soonest: datetime | None = None,
) -> int:
    """Tell each of them when messages may leave to where they work: not at night, in a weekend or on a closing day;
    not before `soonest`."""
    new = 0
    leaves = {
        organisation: may_leave(soonest or now, urgent, terms, await closing_days.closed(conn, organisation))
        for organisation in {recipient.organisation for recipient in recipients}
    }
    for recipient in recipients:
        due = leaves[recipient.organisation]
        new += await tell(conn, cause, [recipient], message, referral, now, due, urgent)
    return new
