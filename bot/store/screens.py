"""What turns showed: owed until the channel has it, one after the other for each person."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from bot.store.life import GONE
from conversations.screen import Button, Document, QrPicture, Screen

# So long a process that lives has to send it before another may try; of one that is gone, another goes on at once.
LEASE = timedelta(seconds=10)
DUE = f"(try_at <= %(now)s or {GONE})"


@dataclass(frozen=True)
class Owed:
    id: int
    address: str
    content: dict[str, Any]
    attempts: int

    @property
    def screen(self) -> Screen:
        return from_json(self.content)


async def owe(
    conn: AsyncConnection,
    person: int,
    channel: str,
    address: str,
    screens: Sequence[Screen],
    now: datetime,
    update_id: int | None = None,
) -> None:
    """Promise these screens, in this order."""
    for screen in screens:
        await conn.execute(
            """insert into screen (person, channel, address, content, answers_channel, answers_update, try_at,
                created_at)
            values (%s, %s, %s, %s, %s, %s, %s, %s)""",
            (person, channel, address, Jsonb(to_json(screen)), channel, update_id, now, now),
        )


async def owe_again(conn: AsyncConnection, channel: str, update_id: int, now: datetime) -> None:
    """An update came twice: show what answered it once more, with no second effect."""
    await conn.execute(
        """update screen set owed = true, try_at = %s, attempts = 0
        where answers_channel = %s and answers_update = %s and not owed and failure is null""",
        (now, channel, update_id),
    )


async def claim(
    conn: AsyncConnection, channel: str, address: str, now: datetime, process: int | None = None
) -> Owed | None:
    """The oldest screen owed to this address, for `process` to send now; None if there is none or it must wait.

    A conditional update: two processes never claim the same row.
    """
    async with conn.cursor(row_factory=class_row(Owed)) as cursor:
        await cursor.execute(
            f"""update screen set try_at = %(until)s, taken_by = %(process)s, attempts = attempts + 1
            where {DUE} and id = (
                select id from screen where channel = %(channel)s and address = %(address)s and owed
                order by id limit 1)
            returning id, address, content, attempts""",
            {"until": now + LEASE, "now": now, "channel": channel, "address": address, "process": process},
        )
        return await cursor.fetchone()


async def addresses_due(conn: AsyncConnection, now: datetime) -> list[tuple[str, str]]:
    """Channel and address of everybody who is owed something by now."""
    cursor = await conn.execute(
        f"select distinct channel, address from screen where owed and {DUE}", {"now": now}
    )
    return [(row[0], row[1]) for row in await cursor.fetchall()]


async def sent(conn: AsyncConnection, id: int, message: str, now: datetime) -> None:
    await conn.execute(
        "update screen set owed = false, sent_at = %s, message = %s, failure = null where id = %s",
        (now, message, id),
    )


async def undeliverable(conn: AsyncConnection, id: int, why: str) -> None:
    await conn.execute("update screen set owed = false, failure = %s where id = %s", (why, id))


async def try_later(conn: AsyncConnection, id: int, at: datetime) -> None:
    await conn.execute("update screen set try_at = %s, taken_by = null where id = %s", (at, id))


def to_json(screen: Screen) -> dict[str, Any]:
    return {name: value for name, value in asdict(screen).items() if value}


def from_json(content: Mapping[str, Any]) -> Screen:
    document = content.get("document")
    return Screen(
        content["text"],
        tuple(tuple(Button(**button) for button in row) for row in content.get("buttons", ())),
        QrPicture(**content["picture"]) if content.get("picture") else None,
        Document(document["kind"], document["name"], tuple((k, v) for k, v in document["fields"]))
        if document
        else None,
    )
