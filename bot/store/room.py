"""The people of the practice room."""

from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection
from psycopg.errors import LockNotAvailable
from psycopg.rows import class_row


@dataclass(frozen=True)
class Somebody:
    id: int
    import_id: str
    name: str
    language: str
    role: str  # empty: nobody invited them yet
    organisation: str  # its name
    mailboxes: list[str]  # own address, then those of the organisations
    unread: int
    chats: bool  # reads the chat; who does not is reached by mail


PEOPLE = """
    with box as (
        select distinct p.id as person, lower(a.mail) as mail, a.own
        from person p
        left join membership m on m.person = p.id
        left join organisation o on o.id = m.organisation
        cross join lateral (values (p.mail, true), (o.mail, false)) a (mail, own)
        where a.mail is not null
    )
    select distinct on (p.id) p.id, p.import_id, p.name, p.language, coalesce(m.role, '') as role,
        coalesce(o.name, '') as organisation,
        coalesce((select array_agg(mail order by own desc, mail) from box where person = p.id), '{}') as mailboxes,
        (select count(*)::int from practice_mail
            where read_at is null and recipient in (select mail from box where person = p.id)) as unread,
        p.web_active as chats
    from person p left join membership m on m.person = p.id left join organisation o on o.id = m.organisation
    where p.import_id is not null
"""


async def people(conn: AsyncConnection) -> list[Somebody]:
    """Everybody in the room, in the order of their numbers."""
    async with conn.cursor(row_factory=class_row(Somebody)) as cursor:
        await cursor.execute(f"{PEOPLE} order by p.id, m.id")
        return await cursor.fetchall()


async def somebody(conn: AsyncConnection, person: int) -> Somebody | None:
    async with conn.cursor(row_factory=class_row(Somebody)) as cursor:
        await cursor.execute(f"{PEOPLE} and p.id = %s order by p.id, m.id", (person,))
        return await cursor.fetchone()


async def guest(conn: AsyncConnection, name: str, language: str, now: datetime) -> int:
    """Somebody new in the room, with no role yet; returns their number. `name` gets a number behind it."""
    cursor = await conn.execute(
        """insert into person (import_id, name, language, created_at)
        select 'gast-' || n, %s || ' ' || n, %s, %s from (
            select 1 + count(*) as n from person where import_id like 'gast-%%') newest
        returning id""",
        (name, language, now),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


PATIENCE = 50  # times
TABLES = """
    select coalesce(string_agg(format('%I', tablename), ', ' order by tablename), '') from pg_tables
    where schemaname = 'public' and tablename not in ('alembic_version', 'setting')
        and tablename not like 'procrastinate%'
"""


async def empty(conn: AsyncConnection) -> None:
    """Erase all that was played, and all who played. Raises LockNotAvailable if the room is never quiet for that."""
    row = await (await conn.execute(TABLES)).fetchone()
    assert row is not None
    for left in reversed(range(PATIENCE)):
        try:
            async with conn.transaction():
                await conn.execute("set local lock_timeout = '100ms'")
                await conn.execute(f"truncate {row[0]} restart identity".encode())
            return
        except LockNotAvailable:  # who looks has one table and waits for another: they go first
            if not left:
                raise
