"""Agreements between two organisations, and the terms that follow from them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from conversations.agreement import Propose
from conversations.duration import Duration
from conversations.facts import Agreement
from conversations.timers import Terms

REVIEW = timedelta(days=365)
COLUMNS = "id, one, other, answers, tasks, ways, answer_days, confirmed_at is not null"


async def of(conn: AsyncConnection, organisations: Sequence[str]) -> tuple[Agreement, ...]:
    """Those that these organisations have or were offered, newest first."""
    cursor = await conn.execute(
        f"""select {COLUMNS} from agreement where ended_at is null and (one = any(%(mine)s) or other = any(%(mine)s))
        order by proposed_at desc, id desc""",
        {"mine": list(organisations)},
    )
    return tuple(_read(row) for row in await cursor.fetchall())


def _read(row: Sequence[Any]) -> Agreement:
    id, one, other, answers, tasks, ways, days, confirmed = row
    parts = [part.split(":") for part in tasks.split(",") if part]
    return Agreement(
        id,
        one,
        other,
        answers,
        {part[0]: part[1] for part in parts},
        tuple(ways.split(",")),
        days,
        confirmed,
        {part[0]: int(part[2]) for part in parts if len(part) > 2},
    )


def _task(task: str, agreement: Propose) -> str:
    """As it is kept: 'offer:one', or with a term in working days 'offer:one:5'."""
    kept = f"{task}:{agreement.tasks[task]}"
    return f"{kept}:{agreement.terms[task]}" if task in agreement.terms else kept


async def propose(conn: AsyncConnection, agreement: Propose, person: int, now: datetime) -> int:
    cursor = await conn.execute(
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_by, proposed_at)
        values (%s, %s, %s, %s, %s, %s, %s, %s) returning id""",
        (
            agreement.one,
            agreement.other,
            Jsonb(dict(agreement.answers)),
            ",".join(_task(task, agreement) for task in agreement.tasks),
            ",".join(agreement.ways),
            agreement.answer_days,
            person,
            now,
        ),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def confirm(conn: AsyncConnection, id: int, person: int, now: datetime) -> tuple[str, str] | None:
    """It holds from now on, in place of any other between the two; both organisations, or None if it was gone."""
    cursor = await conn.execute(
        """update agreement set confirmed_by = %s, confirmed_at = %s, review_at = %s
        where id = %s and confirmed_at is null and ended_at is null returning one, other""",
        (person, now, now + REVIEW, id),
    )
    row = await cursor.fetchone()
    if row is None:
        return None
    await conn.execute(
        """update agreement set ended_at = %s where id <> %s and ended_at is null
        and ((one = %s and other = %s) or (one = %s and other = %s))""",
        (now, id, row[0], row[1], row[1], row[0]),
    )
    return row[0], row[1]


async def end(conn: AsyncConnection, id: int, now: datetime) -> tuple[str, str] | None:
    cursor = await conn.execute(
        "update agreement set ended_at = %s where id = %s and ended_at is null returning one, other",
        (now, id),
    )
    row = await cursor.fetchone()
    return (row[0], row[1]) if row else None


async def to_review(conn: AsyncConnection, now: datetime) -> list[tuple[int, str, str]]:
    """Those whose year is over: told once, and again next year."""
    cursor = await conn.execute(
        """update agreement set review_at = review_at + interval '365 days'
        where review_at <= %s and ended_at is null returning id, one, other""",
        (now,),
    )
    return [(row[0], row[1], row[2]) for row in await cursor.fetchall()]


async def terms(conn: AsyncConnection, sender: str, receiver: str, usual: Terms) -> Terms:
    """How long the receiver has: what the two agreed, else what is usual.

    An agreed answer within N working days: a reminder a day before, the deputy then, the desk a day later.
    """
    cursor = await conn.execute(
        """select answer_days from agreement where confirmed_at is not null and ended_at is null
        and ((one = %(a)s and other = %(b)s) or (one = %(b)s and other = %(a)s))
        order by confirmed_at desc limit 1""",
        {"a": sender, "b": receiver},
    )
    row = await cursor.fetchone()
    if row is None:
        return usual
    days = int(row[0])
    return replace(
        usual,
        remind=Duration(days=max(1, days - 1)),
        deputy=Duration(days=days),
        desk=Duration(days=days + 1),
    )
