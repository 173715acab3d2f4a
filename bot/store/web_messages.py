"""Each person's chat on the web: what they said, what they were shown."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from bot.store import screens
from conversations.screen import Screen

TOPIC = "web"  # what LISTEN listens to; its payload names what changed: chat:12, mail:sofie@…, clock
PAGE = 60  # entries shown at once


@dataclass(frozen=True)
class Entry:
    """`screen` of what was shown; `text` of what was said."""

    id: int
    direction: str
    content: dict[str, Any]
    at: datetime

    @property
    def said(self) -> bool:
        return self.direction == "said"

    @property
    def text(self) -> str:
        return str(self.content.get("text", ""))

    @property
    def screen(self) -> Screen:
        return screens.from_json(self.content)


async def show(conn: AsyncConnection, person: int, screen: Screen, now: datetime) -> int:
    """Add a screen to the chat; returns its number."""
    cursor = await conn.execute(
        "insert into web_message (person, direction, content, at) values (%s, 'shown', %s, %s) returning id",
        (person, Jsonb(screens.to_json(screen)), now),
    )
    row = await cursor.fetchone()
    assert row is not None
    await notify(conn, f"chat:{person}")
    return int(row[0])


async def say(conn: AsyncConnection, person: int, content: dict[str, str], once: UUID, now: datetime) -> int:
    """Add what this person said; returns its number, the same when the same form comes twice."""
    cursor = await conn.execute(
        """insert into web_message (person, direction, content, once, at) values (%s, 'said', %s, %s, %s)
        on conflict (person, once) do update set once = excluded.once returning id""",
        (person, Jsonb(content), once, now),
    )
    row = await cursor.fetchone()
    assert row is not None
    await notify(conn, f"chat:{person}")
    return int(row[0])


async def entries(
    conn: AsyncConnection, person: int, after: int = 0, before: int | None = None
) -> list[Entry]:
    """The newest entries of a chat after (and before) these numbers, oldest of them first."""
    async with conn.cursor(row_factory=class_row(Entry)) as cursor:
        await cursor.execute(
            """select * from (
                select id, direction, content, at from web_message
                where person = %s and id > %s and (%s::bigint is null or id < %s)
                order by id desc limit %s) newest order by id""",
            (person, after, before, before, PAGE),
        )
        return await cursor.fetchall()


async def entry(conn: AsyncConnection, person: int, id: int) -> Entry | None:
    """One entry of this person's chat."""
    async with conn.cursor(row_factory=class_row(Entry)) as cursor:
        await cursor.execute(
            "select id, direction, content, at from web_message where person = %s and id = %s", (person, id)
        )
        return await cursor.fetchone()


async def all_shown(conn: AsyncConnection, person: int) -> bool:
    """Whether nothing is on its way to this person's chat."""
    cursor = await conn.execute(
        "select from screen where channel = 'web' and address = %s and owed limit 1", (str(person),)
    )
    return await cursor.fetchone() is None


async def notify(conn: AsyncConnection, what: str) -> None:
    """Tell every open page, once `conn` commits, that this changed."""
    await conn.execute("select pg_notify(%s, %s)", (TOPIC, what))


async def number(conn: AsyncConnection) -> int:
    """A number for an update that nobody typed."""
    cursor = await conn.execute("select nextval(pg_get_serial_sequence('web_message', 'id'))")
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])
