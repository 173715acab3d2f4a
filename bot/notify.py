"""Telling people: a row per recipient, step and channel, written with its cause; then sent, retried or passed on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection

from bot import queue
from bot.store import notifications
from bot.store.notifications import Recipient


@dataclass(frozen=True)
class Message:
    """What is told: a text with what it mentions (never personal data of a family), and buttons (text id, data)."""

    step: str
    text: str
    mentions: dict[str, str | int]
    buttons: tuple[tuple[str, str], ...] = ()


async def tell(
    conn: AsyncConnection,
    cause: str,
    recipients: Sequence[Recipient],
    message: Message,
    referral: int | None,
    now: datetime,
    due: datetime | None = None,
) -> int:
    """Promise this message to each recipient on the first channel that reaches them; how many were new.

    `cause` names what happened, so that the same cause never tells the same person twice.
    """
    told = 0
    for recipient in recipients:
        channel = next(iter(recipient.channels), None)
        if channel is None:
            continue
        told += await notifications.promise(
            conn, f"{cause}:{recipient.key}:{channel}", recipient, channel, message, referral, now, due or now
        )
    if told:
        await queue.wake(conn)
    return told
