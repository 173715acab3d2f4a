"""Signing in on the web: codes by mail, browsers that are signed in. Only hashes are kept."""

from datetime import datetime, timedelta

from psycopg import AsyncConnection

CODE_HOLDS = timedelta(minutes=15)
SESSION_HOLDS = timedelta(days=30)  # since it was last used
MOST_CODES = 5  # an hour for one person


async def person_with(conn: AsyncConnection, mail: str) -> tuple[int, str] | None:
    """Number and language of the person with this mail address; None if there is none, or more than one."""
    cursor = await conn.execute(
        "select id, language from person where lower(mail) = lower(%s) limit 2",
        (mail,),
    )
    found = await cursor.fetchall()
    return (found[0][0], found[0][1]) if len(found) == 1 else None


async def is_free(conn: AsyncConnection, mail: str) -> bool:
    """Whether nobody has this address, so that somebody new can sign in with it."""
    cursor = await conn.execute("select from person where lower(mail) = lower(%s) limit 1", (mail,))
    return await cursor.fetchone() is None


async def newcomer(conn: AsyncConnection, mail: str, language: str, now: datetime) -> int:
    """Somebody new, with the address that they showed to be theirs; returns their number."""
    cursor = await conn.execute(
        "insert into person (mail, language, created_at) values (%s, %s, %s) returning id",
        (mail, language, now),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def new_code(conn: AsyncConnection, mail: str, code_hash: bytes, now: datetime) -> bool:
    """Keep a code; False if too many were asked for this address."""
    await conn.execute("select pg_advisory_xact_lock(hashtextextended('web_code ' || lower(%s), 0))", (mail,))
    cursor = await conn.execute(
        "select count(*) from web_code where mail = lower(%s) and created_at > %s",
        (mail, now - timedelta(hours=1)),
    )
    row = await cursor.fetchone()
    if row is None or row[0] >= MOST_CODES:
        return False
    await conn.execute(
        "insert into web_code (mail, code_hash, created_at, expires_at) values (lower(%s), %s, %s, %s)",
        (mail, code_hash, now, now + CODE_HOLDS),
    )
    return True


async def try_code(conn: AsyncConnection, mail: str, now: datetime) -> bytes | None:
    """The hash of the newest code that still holds, with one try less; None if there is none."""
    cursor = await conn.execute(
        """update web_code set tries_left = tries_left - 1 where id = (
            select id from web_code where mail = lower(%s) order by id desc limit 1 for update)
        and tries_left > 0 and expires_at > %s returning code_hash""",
        (mail, now),
    )
    row = await cursor.fetchone()
    return row[0] if row else None


async def use_up(conn: AsyncConnection, mail: str) -> None:
    """No code for this address works any more."""
    await conn.execute("update web_code set tries_left = 0 where mail = lower(%s)", (mail,))


async def begin(conn: AsyncConnection, person: int, token_hash: bytes, now: datetime) -> None:
    """Sign a browser in."""
    await conn.execute(
        "insert into web_session values (%s, %s, %s, %s, %s)",
        (token_hash, person, now, now, now + SESSION_HOLDS),
    )


async def who(conn: AsyncConnection, token_hash: bytes, now: datetime) -> tuple[int, str, str] | None:
    """Number, name and language of who is signed in with that token; None if nobody is (any more)."""
    cursor = await conn.execute(
        """update web_session s set seen_at = %(now)s, expires_at = %(until)s from person p
        where token_hash = %(hash)s and expires_at > %(now)s and p.id = s.person
        returning p.id, p.name, p.language""",
        {"now": now, "until": now + SESSION_HOLDS, "hash": token_hash},
    )
    row = await cursor.fetchone()
    return (row[0], row[1], row[2]) if row else None


async def end(conn: AsyncConnection, token_hash: bytes) -> None:
    await conn.execute("delete from web_session where token_hash = %s", (token_hash,))
