"""Questions about a referral that have no answer yet. Answered, or the referral closed: they are gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.chase import Due
from conversations.referral import Side


@dataclass(frozen=True)
class Question:
    id: int
    referral: int
    who: str
    words: str
    asked_at: datetime
    next_step: str
    due_at: datetime


async def ask(
    conn: AsyncConnection,
    referral: int,
    of: Side,
    person: int | None,
    who: str,
    words: str,
    now: datetime,
    due: Due,
) -> None:
    """Wait for an answer of that side; until then the clock asks again. `person`: who asks, `who`: as it is told."""
    await conn.execute(
        """insert into referral_question (referral, asked_of, asked_by, who, words, asked_at, next_step, due_at)
        values (%s, %s, %s, %s, %s, %s, %s, %s)""",
        (referral, of.value, person, who, words, now, due.step, due.at),
    )


async def answered(conn: AsyncConnection, referral: int, by: Side | None = None) -> list[int | None]:
    """That side (None: both) owes no answer any more; who had asked, one for each question (None: a mailbox)."""
    cursor = await conn.execute(
        """delete from referral_question where referral = %s and (%s::text is null or asked_of = %s)
        returning asked_by""",
        (referral, by and by.value, by and by.value),
    )
    return [row[0] for row in await cursor.fetchall()]


async def due(conn: AsyncConnection, now: datetime) -> list[tuple[int, int]]:
    """Number and referral of those whose time has come."""
    cursor = await conn.execute(
        "select id, referral from referral_question where due_at <= %s order by due_at limit 200", (now,)
    )
    return [(row[0], row[1]) for row in await cursor.fetchall()]


async def due_now(conn: AsyncConnection, id: int, now: datetime) -> Question | None:
    """This question, for who has locked its referral; None if its time has not come, or not any more."""
    async with conn.cursor(row_factory=class_row(Question)) as cursor:
        await cursor.execute(
            """select id, referral, who, words, asked_at, next_step, due_at from referral_question
            where id = %s and due_at <= %s""",
            (id, now),
        )
        return await cursor.fetchone()


async def next_due(conn: AsyncConnection, id: int, due: Due) -> None:
    """When the clock asks again."""
    await conn.execute(
        "update referral_question set next_step = %s, due_at = %s where id = %s", (due.step, due.at, id)
    )


async def postpone(conn: AsyncConnection, ids: Sequence[int], at: datetime) -> None:
    """The clock asks these again then."""
    await conn.execute("update referral_question set due_at = %s where id = any(%s)", (at, list(ids)))


@dataclass(frozen=True)
class Asked:
    """Something asked or answered about a referral."""

    words: str
    organisation: str | None  # whose people were asked
    at: datetime


async def all_asked(conn: AsyncConnection, referral: int) -> Sequence[Asked]:
    """What the two sides asked each other, oldest first, each once however many people heard it."""
    async with conn.cursor(row_factory=class_row(Asked)) as cursor:
        await cursor.execute(
            """select * from (
                select distinct on (mentions->>'words', created_at) mentions->>'words' as words, organisation,
                    created_at as at
                from notification where referral = %s and step = 'question' and mentions ? 'words') asked
            order by at""",
            (referral,),
        )
        return await cursor.fetchall()
