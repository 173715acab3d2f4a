"""What a person keeps of themselves, and the new mail addresses that wait for their code."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row

from bot.store import addresses

CODE_HOLDS = timedelta(minutes=15)
MOST_CODES = 4  # an hour, of one person or to one address


@dataclass(frozen=True)
class Change:
    """Somebody says that this address is theirs."""

    id: int
    person: int
    mail: str
    created_at: datetime
    expires_at: datetime


COLUMNS = "id, person, mail, created_at, expires_at"


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


async def propose(conn: AsyncConnection, person: int, mail: str, now: datetime) -> int | None:
    """The number of this change, which waits for its code; None if there were too many."""
    cursor = await conn.execute(
        "select count(*) from mail_change where (person = %s or lower(mail) = lower(%s)) and created_at > %s",
        (person, mail, now - timedelta(hours=1)),
    )
    row = await cursor.fetchone()
    if row is None or row[0] >= MOST_CODES:
        return None
    cursor = await conn.execute(
        "insert into mail_change (person, mail, created_at, expires_at) values (%s, %s, %s, %s) returning id",
        (person, mail, now, now + CODE_HOLDS),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def change(conn: AsyncConnection, id: int) -> Change | None:
    async with conn.cursor(row_factory=class_row(Change)) as cursor:
        await cursor.execute(f"select {COLUMNS} from mail_change where id = %s", (id,))
        return await cursor.fetchone()


async def try_code(conn: AsyncConnection, person: int, now: datetime) -> Change | None:
    """This person's newest change, with one try less; None if none holds any more."""
    async with conn.cursor(row_factory=class_row(Change)) as cursor:
        await cursor.execute(
            f"""update mail_change set tries_left = tries_left - 1
            where id = (select max(id) from mail_change where person = %s) and tries_left > 0 and expires_at > %s
            returning {COLUMNS}""",
            (person, now),
        )
        return await cursor.fetchone()


async def use_up(conn: AsyncConnection, person: int) -> None:
    """No code of this person works any more."""
    await conn.execute("update mail_change set tries_left = 0 where person = %s", (person,))
