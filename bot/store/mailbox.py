"""The mailboxes of the practice room: mail is put there instead of being sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parseaddr

from psycopg import AsyncConnection
from psycopg.rows import class_row

from bot.store import web_messages


@dataclass(frozen=True)
class Mail:
    id: int
    recipient: str
    sender: str
    reply_to: str | None
    subject: str
    words: str
    at: datetime
    read_at: datetime | None


COLUMNS = "id, recipient, sender, reply_to, subject, words, at, read_at"


async def deliver(
    conn: AsyncConnection,
    to: str,
    sender: str,
    subject: str,
    words: str,
    now: datetime,
    reply_to: str | None = None,
) -> None:
    """Put a mail in the box of `to` ("Sofie <sofie@example.org>" or the bare address)."""
    address = _bare(to)
    await conn.execute(
        """insert into practice_mail (recipient, sender, reply_to, subject, words, at)
        values (%s, %s, %s, %s, %s, %s)""",
        (address, sender, reply_to, subject, words, now),
    )
    await web_messages.notify(conn, f"mail:{address}")


async def list(conn: AsyncConnection, addresses: Sequence[str]) -> Sequence[Mail]:
    """What is in the boxes of these addresses, newest first."""
    async with conn.cursor(row_factory=class_row(Mail)) as cursor:
        await cursor.execute(
            f"select {COLUMNS} from practice_mail where recipient = any(%s) order by id desc limit 50",
            ([_bare(address) for address in addresses],),
        )
        return await cursor.fetchall()


async def read(conn: AsyncConnection, id: int, now: datetime) -> Mail | None:
    """One mail, which counts as read from now on; None if there is none."""
    async with conn.cursor(row_factory=class_row(Mail)) as cursor:
        await cursor.execute(
            f"update practice_mail set read_at = coalesce(read_at, %s) where id = %s returning {COLUMNS}",
            (now, id),
        )
        return await cursor.fetchone()


def _bare(address: str) -> str:
    return parseaddr(address)[1].lower()
