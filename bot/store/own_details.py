"""What a person keeps of themselves, and codes that confirm a new mail address. Only hashes of codes are kept."""

from datetime import datetime, timedelta

from psycopg import AsyncConnection, sql

from bot.store import addresses

CODE_HOLDS = timedelta(minutes=15)
MOST_CODES = 4  # an hour, of one person or to one address


async def keep(conn: AsyncConnection, person: int, field: str, value: str) -> None:
    """`field`: name, mail or phone. An empty name stays an empty one, the others are left out."""
    query = sql.SQL("update person set {} = %s where id = %s").format(sql.Identifier(field))
    await conn.execute(query, (value if field == "name" else value or None, person))


async def mail_of(conn: AsyncConnection, person: int) -> str | None:
    row = await (await conn.execute("select mail from person where id = %s", (person,))).fetchone()
    return row[0] if row else None


async def change_mail(conn: AsyncConnection, person: int, mail: str) -> str | None:
    """This is their address now ('': none); the one they had. Nothing hangs on that one any more."""
    old = await mail_of(conn, person)
    await keep(conn, person, "mail", mail)
    await addresses.forget(conn, old, person)
    return old


async def new_code(conn: AsyncConnection, person: int, mail: str, code_hash: bytes, now: datetime) -> bool:
    """Keep a code that was mailed to that address; False if there were too many."""
    cursor = await conn.execute(
        "select count(*) from mail_change where (person = %s or lower(mail) = lower(%s)) and created_at > %s",
        (person, mail, now - timedelta(hours=1)),
    )
    row = await cursor.fetchone()
    if row is None or row[0] >= MOST_CODES:
        return False
    await conn.execute(
        """insert into mail_change (person, mail, code_hash, created_at, expires_at)
        values (%s, %s, %s, %s, %s)""",
        (person, mail, code_hash, now, now + CODE_HOLDS),
    )
    return True


async def try_code(conn: AsyncConnection, person: int, now: datetime) -> tuple[bytes, str] | None:
    """Hash and address of this person's newest code, with one try less; None if none holds any more."""
    cursor = await conn.execute(
        """update mail_change set tries_left = tries_left - 1
        where id = (select max(id) from mail_change where person = %s) and tries_left > 0 and expires_at > %s
        returning code_hash, mail""",
        (person, now),
    )
    row = await cursor.fetchone()
    return (row[0], row[1]) if row else None


async def use_up(conn: AsyncConnection, person: int) -> None:
    """No code of this person works any more."""
    await conn.execute("update mail_change set tries_left = 0 where person = %s", (person,))
