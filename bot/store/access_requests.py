"""Who asks for access, until a desk decides."""

from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row


@dataclass(frozen=True)
class Request:
    id: int
    person: int
    municipality: str
    organisation: str | None
    organisation_words: str
    name: str


async def ask(
    conn: AsyncConnection,
    person: int,
    municipality: str,
    organisation: str | None,
    words: str,
    name: str,
    now: datetime,
) -> int:
    """Asked again before the desk decided, it is the same request, with what was said last."""
    cursor = await conn.execute(
        """insert into access_request (person, municipality, organisation, organisation_words, name, asked_at)
        values (%s, %s, %s, %s, %s, %s)
        on conflict (person, municipality) where decided_at is null do update
            set organisation = excluded.organisation, organisation_words = excluded.organisation_words,
                name = excluded.name, asked_at = excluded.asked_at
        returning id""",
        (person, municipality, organisation, words, name, now),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def decide(
    conn: AsyncConnection, request: int, by: int, approved: bool, now: datetime
) -> Request | None:
    """The request, decided now; None if somebody was first."""
    async with conn.cursor(row_factory=class_row(Request)) as cursor:
        await cursor.execute(
            """update access_request set decided_at = %s, decided_by = %s, approved = %s
            where id = %s and decided_at is null
            returning id, person, municipality, organisation, organisation_words, name""",
            (now, by, approved, request),
        )
        return await cursor.fetchone()
