"""Notifications: what is told to whom, over which channel, and how far it got."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from psycopg import AsyncConnection
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from bot.store import recipients
from bot.store.life import GONE
from bot.store.recipients import Recipient

# So long a process that lives has to send it before another may try; of one that is gone, another goes on at once.
LEASE = timedelta(seconds=30)
DUE = f"state in ('due', 'sending') and (due_at <= %(now)s or state = 'sending' and {GONE})"


@dataclass(frozen=True)
class Message:
    """What is told: a text with what it mentions (never personal data of a family), and buttons (text id, data)."""

    step: str
    text: str
    mentions: dict[str, str | int]
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Notification:
    id: int
    key: str
    referral: int | None
    person: int | None
    organisation: str | None
    step: str
    channel: str
    text: str
    mentions: dict[str, str | int]
    buttons: list[tuple[str, str]]
    attempts: int
    at_once: bool  # at whatever hour
    created_at: datetime
    mail: str | None = None  # where it goes, if not to the address on file


COLUMNS = """
    id, key, referral, person, organisation, step, channel, text, mentions, buttons, attempts, at_once, created_at, mail
"""


async def recipient(conn: AsyncConnection, notification: Notification) -> Recipient | None:
    """Whom it is for, as they can be reached now; None if they are gone, or left where they heard of referrals."""
    n = notification
    if n.person is None:
        found = await recipients.mailbox(conn, n.organisation or "")
    else:
        found = await recipients.still(conn, n.person, n.organisation or "", n.referral, n.mail)
    return next(iter(found), None)


async def promise(
    conn: AsyncConnection,
    key: str,
    recipient: Recipient,
    channel: str,
    message: Message,
    referral: int | None,
    now: datetime,
    due: datetime,
    at_once: bool,
) -> bool:
    """Write it down; False if this key was promised before."""
    cursor = await conn.execute(
        """insert into notification (key, referral, person, organisation, step, channel, text, mentions, buttons,
            due_at, at_once, created_at) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
        on conflict (key) do nothing""",
        (
            key,
            referral,
            recipient.person,
            recipient.organisation,
            message.step,
            channel,
            message.text,
            Jsonb(message.mentions),
            Jsonb([list(button) for button in message.buttons]),
            due,
            at_once,
            now,
        ),
    )
    return cursor.rowcount == 1


async def promise_at(
    conn: AsyncConnection, key: str, person: int, mail: str, message: Message, now: datetime
) -> None:
    """A mail to that person at this address, which need not be the one on file, at once."""
    await conn.execute(
        """insert into notification (key, person, mail, step, channel, text, mentions, buttons, due_at, at_once,
            created_at) values (%s, %s, %s, %s, 'mail', %s, %s, '[]', %s, true, %s) on conflict (key) do nothing""",
        (key, person, mail, message.step, message.text, Jsonb(message.mentions), now, now),
    )


async def due(conn: AsyncConnection, now: datetime) -> list[int]:
    """Numbers of the notifications to send by now; first those whose sender crashed, which wait longest."""
    cursor = await conn.execute(
        f"select id from notification where {DUE} order by state <> 'sending', due_at, id limit 500",
        {"now": now},
    )
    return [row[0] for row in await cursor.fetchall()]


async def claim(
    conn: AsyncConnection, id: int, now: datetime, process: int | None = None
) -> Notification | None:
    """This notification, marked as being sent by `process`; None if another has it or it is done.

    The attempt is recorded before it is made, so that a crash in between shows.
    """
    async with conn.cursor(row_factory=class_row(Notification)) as cursor:
        await cursor.execute(
            f"""update notification set state = 'sending', taken_by = %(process)s, attempts = attempts + 1,
                due_at = %(until)s where id = %(id)s and {DUE} returning {COLUMNS}""",
            {"until": now + LEASE, "now": now, "id": id, "process": process},
        )
        return await cursor.fetchone()


async def sent(conn: AsyncConnection, id: int, message: str, now: datetime) -> None:
    await conn.execute(
        """update notification set state = 'sent', sent_at = %s, message = %s, failure = null, mail = null
        where id = %s""",
        (now, message, id),
    )


async def retry(conn: AsyncConnection, id: int, at: datetime, why: str) -> None:
    """Unless the referral moved on meanwhile."""
    await conn.execute(
        "update notification set state = 'due', due_at = %s, failure = %s where id = %s and state = 'sending'",
        (at, why, id),
    )


async def hold(conn: AsyncConnection, id: int, until: datetime) -> None:
    """It was not tried: send it then."""
    await conn.execute(
        "update notification set state = 'due', due_at = %s, attempts = attempts - 1 where id = %s",
        (until, id),
    )


async def drop(conn: AsyncConnection, id: int) -> None:
    """It is no news any more."""
    await conn.execute("update notification set state = 'superseded' where id = %s", (id,))


async def failed(conn: AsyncConnection, id: int, why: str) -> bool:
    """False: the referral moved on meanwhile, nobody else needs to hear it."""
    cursor = await conn.execute(
        "update notification set state = 'failed', failure = %s, mail = null where id = %s and state = 'sending'",
        (why, id),
    )
    return cursor.rowcount == 1


async def supersede(conn: AsyncConnection, referral: int, steps: Sequence[str] | None = None) -> None:
    """These steps (None: all) are not told any more where they were not yet: the referral has moved on.

    What is being sent now is not tried again, should it fail or its process die.
    """
    await conn.execute(
        """update notification set state = 'superseded' where referral = %s and state in ('due', 'sending')
            and (%s::text[] is null or step = any(%s))""",
        (referral, list(steps) if steps else None, list(steps) if steps else None),
    )


async def promise_again(
    conn: AsyncConnection, notification: Notification, recipient: Recipient, channel: str, now: datetime
) -> None:
    """The same message to the same recipient over the next channel, due now."""
    await conn.execute(
        """insert into notification (key, referral, person, organisation, step, channel, text, mentions, buttons,
            due_at, at_once, created_at)
        select %s, referral, person, organisation, step, %s, text, mentions, buttons, %s, at_once, %s from notification
        where id = %s on conflict (key) do nothing""",
        (f"{notification.key.rpartition(':')[0]}:{channel}", channel, now, now, notification.id),
    )


@dataclass(frozen=True)
class Told:
    """How one telling of a cause went."""

    person: int | None
    organisation: str | None
    state: str


async def of_cause(conn: AsyncConnection, key: str) -> list[Told]:
    """Everybody who was promised the same message as the notification with that key."""
    cause = key.rsplit(":", 2)[0]
    async with conn.cursor(row_factory=class_row(Told)) as cursor:
        await cursor.execute(
            "select person, organisation, state from notification where starts_with(key, %s) order by id",
            (f"{cause}:",),
        )
        return await cursor.fetchall()
