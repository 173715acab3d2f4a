"""What somebody asked last, and questions kept for the desk: both stripped of names and numbers."""

from collections.abc import Sequence
from datetime import datetime

from psycopg import AsyncConnection


async def remember(
    conn: AsyncConnection, person: int, words: str, lang: str, candidates: Sequence[str], now: datetime
) -> None:
    await conn.execute(
        """insert into asked (person, words, language, candidates, at) values (%s, %s, %s, %s, %s)
        on conflict (person) do update set words = excluded.words, language = excluded.language,
            candidates = excluded.candidates, at = excluded.at""",
        (person, words, lang, ",".join(candidates), now),
    )


async def last(conn: AsyncConnection, person: int) -> tuple[str, ...]:
    """The candidates for what was asked last, best first."""
    cursor = await conn.execute("select candidates from asked where person = %s", (person,))
    row = await cursor.fetchone()
    return tuple(row[0].split(",")) if row and row[0] else ()


async def keep(
    conn: AsyncConnection,
    person: int,
    why: str,
    words: str,
    lang: str,
    shown: str,
    municipality: str | None,
    now: datetime,
) -> None:
    """Keep a question for the desk. Without `words`: what this person asked last."""
    await conn.execute(
        """insert into question (words, language, municipality, asker, why, shown_topic, asked_at)
        select coalesce(nullif(%(words)s, ''), a.words), %(lang)s, %(municipality)s, %(person)s, %(why)s,
            nullif(%(shown)s, ''), %(now)s
        from (select %(person)s::bigint as person) p left join asked a on a.person = p.person
        where coalesce(nullif(%(words)s, ''), a.words) is not null""",
        {
            "words": words,
            "lang": lang,
            "municipality": municipality,
            "person": person,
            "why": why,
            "shown": shown,
            "now": now,
        },
    )
