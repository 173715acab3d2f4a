"""Invitations on their way: as links, and by mail to those who are in the directory and never wrote."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import queue
from bot.channels import Failure
from bot.crypto import Key
from bot.notify import Message
from bot.store import invitations, membership, notifications

if TYPE_CHECKING:
    from bot.service import Service

STEP = "invitation"


async def links(service: "Service", token: str) -> dict[str, str]:
    """Where somebody joins with it: web, and telegram when there is a bot that says its name."""
    found = {"web": f"{service.public_url}/join/{token}"}
    if service.telegram is not None:
        with suppress(Failure):  # the code works there all the same
            found["telegram"] = f"https://t.me/{await service.telegram.username()}?start={token}"
    return found


async def mail(
    conn: AsyncConnection, key: Key, people: Sequence[int], now: datetime, by: int | None = None
) -> int:
    """Promise each of them a mail with an invitation of their own; how many."""
    promised = 0
    for person in people:
        recipient = next((r for r in await membership.person(conn, person) if r.mail), None)
        if recipient is None:
            continue
        number = await invitations.invite_by_mail(conn, key, person, now, by)
        if number is not None:
            message = Message(STEP, "invitation-letter", {"invitation": number})
            cause = f"invitation:{number}:{recipient.key}:mail"
            promised += await notifications.promise(conn, cause, recipient, "mail", message, None, now, now)
    if promised:
        await queue.wake(conn)
    return promised
