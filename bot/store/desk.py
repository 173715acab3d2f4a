"""What the people of a desk do: take something on, answer questions, write to all referrers."""

from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row

TABLES = {
    "access": ("access_request", "id"),
    "question": ("question", "id"),
    "referral": ("referral", "reference"),
}


async def take(conn: AsyncConnection, what: str, id: str, person: int) -> str:
    """That person looks after it; the name of who does, if somebody was first."""
    table, key = TABLES[what]
    names = {"table": sql.Identifier(table), "key": sql.Identifier(key)}
    mine = sql.SQL("update {table} set taken_by = %s where {key}::text = %s and taken_by is null").format(
        **names
    )
    if (await conn.execute(mine, (person, id))).rowcount:
        return ""
    whose = sql.SQL(
        "select split_part(p.name, ' ', 1) from {table} t join person p on p.id = t.taken_by where t.{key}::text = %s"
        " and p.id <> %s"
    ).format(**names)
    row = await (await conn.execute(whose, (id, person))).fetchone()
    return str(row[0]) if row else ""


@dataclass(frozen=True)
class Question:
    words: str
    language: str
    asker: int | None


async def answer(
    conn: AsyncConnection, question: int, topic: str, words: str, by: int, now: datetime
) -> Question | None:
    """The question, answered now; None if somebody was first. Neither topic nor words: not about childcare."""
    async with conn.cursor(row_factory=class_row(Question)) as cursor:
        await cursor.execute(
            """update question set topic = nullif(%s, ''), answer = nullif(%s, ''), answered_by = %s, answered_at = %s
            where id = %s and answered_at is null returning words, language, asker""",
            (topic, words, by, now, question),
        )
        return await cursor.fetchone()


async def phrasings(conn: AsyncConnection) -> list[tuple[str, str, str]]:
    """Topic, language and words of the questions for which a desk named the topic."""
    cursor = await conn.execute(
        """select distinct topic, language, words from question where topic is not null
        order by topic, language, words"""
    )
    return [(topic, lang, words) for topic, lang, words in await cursor.fetchall()]


async def unanswered(conn: AsyncConnection) -> list[tuple[int, str, str, str]]:
    """Number, language, why it was kept and words of the questions that wait for a desk."""
    cursor = await conn.execute(
        "select id, language, why, words from question where answered_at is null order by asked_at, id"
    )
    return [(id, lang, why, words) for id, lang, why, words in await cursor.fetchall()]


async def waiting(conn: AsyncConnection) -> list[tuple[str, int, int]]:
    """Municipalities where something waits for the desk: requests for access, questions without an answer."""
    cursor = await conn.execute(
        """select m.id, (select count(*) from access_request a where a.municipality = m.id and a.decided_at is null),
            (select count(*) from question q where q.municipality = m.id and q.answered_at is null)
        from municipality m order by m.id"""
    )
    return [
        (town, access, questions)
        for town, access, questions in await cursor.fetchall()
        if access or questions
    ]


async def broadcast(
    conn: AsyncConnection, municipality: str, person: int, words: str, leaves: datetime, now: datetime
) -> int:
    cursor = await conn.execute(
        """insert into broadcast (municipality, person, words, made_at, leaves_at) values (%s, %s, %s, %s, %s)
        returning id""",
        (municipality, person, words, now, leaves),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def municipality_of(conn: AsyncConnection, broadcast: int) -> str | None:
    row = await (
        await conn.execute("select municipality from broadcast where id = %s", (broadcast,))
    ).fetchone()
    return str(row[0]) if row else None


async def unsend(conn: AsyncConnection, broadcast: int, now: datetime) -> bool:
    """Take it back; False if it has left."""
    cursor = await conn.execute(
        "update broadcast set undone_at = %s where id = %s and undone_at is null and leaves_at > %s",
        (now, broadcast, now),
    )
    if cursor.rowcount:
        await conn.execute(
            "update notification set state = 'superseded' where state = 'due' and starts_with(key, %s)",
            (f"broadcast:{broadcast}:",),
        )
    return cursor.rowcount == 1
