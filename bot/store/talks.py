"""Conversations between turns: their answers, and which question was shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from psycopg import AsyncConnection
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from conversations.conversation import Open


@dataclass(frozen=True)
class _Row:
    number: int
    name: str
    subject: dict[str, str]
    answers: dict[str, str]
    shown: str | None

    def open(self) -> Open:
        return Open(self.number, self.name, self.subject, self.answers, self.shown)


async def current(conn: AsyncConnection, person: int) -> Open | None:
    """The conversation that is open."""
    return next(iter(await _some(conn, "person = %s and not kept", person)), None)


async def kept(conn: AsyncConnection, person: int) -> tuple[Open, ...]:
    """Those that were set aside, newest first."""
    return tuple(await _some(conn, "person = %s and kept order by changed_at desc", person))


async def _some(conn: AsyncConnection, where: str, person: int) -> list[Open]:
    async with conn.cursor(row_factory=class_row(_Row)) as cursor:
        await cursor.execute(
            f"select number, name, subject, answers, shown from conversation where {where}",
            (person,),
        )
        return [row.open() for row in await cursor.fetchall()]


async def save(
    conn: AsyncConnection, person: int, open: Open, now: datetime, forget_after: timedelta, kept: bool = False
) -> None:
    await conn.execute(
        """insert into conversation (person, number, name, subject, answers, shown, kept, changed_at, forget_at)
        values (%s, %s, %s, %s, %s, %s, %s, %s, %s)
        on conflict (person, number) do update set subject = excluded.subject, answers = excluded.answers,
            shown = excluded.shown, kept = excluded.kept, changed_at = excluded.changed_at,
            forget_at = excluded.forget_at""",
        (
            person,
            open.number,
            open.name,
            Jsonb(dict(open.subject)),
            Jsonb(dict(open.answers)),
            open.shown,
            kept,
            now,
            now + forget_after,
        ),
    )
    await conn.execute(
        "update person set conversations = greatest(conversations, %s) where id = %s", (open.number, person)
    )


async def end(conn: AsyncConnection, person: int, number: int) -> None:
    """Erase it: what was entered is gone."""
    await conn.execute("delete from conversation where person = %s and number = %s", (person, number))
