"""The people of the practice room."""

from dataclasses import dataclass

from psycopg import AsyncConnection
from psycopg.rows import class_row


@dataclass(frozen=True)
class Somebody:
    id: int
    import_id: str
    name: str
    language: str
    role: str
    organisation: str  # its name
    kind: str
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
    select distinct on (p.id) p.id, p.import_id, p.name, p.language, m.role, o.name as organisation, o.kind,
        coalesce((select array_agg(mail order by own desc, mail) from box where person = p.id), '{}') as mailboxes,
        (select count(*)::int from practice_mail
            where read_at is null and recipient in (select mail from box where person = p.id)) as unread,
        p.web_active as chats
    from person p join membership m on m.person = p.id join organisation o on o.id = m.organisation
    where p.removed_at is null and p.import_id is not null
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
