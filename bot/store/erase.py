"""Erasing a person: from every row and every job that waits. What they did stays, without their name."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from psycopg import AsyncConnection, sql
from psycopg.rows import dict_row

from bot.store import addresses, membership, references
from bot.store.references import EVERYWHERE

LAST_WORD = timedelta(hours=1)  # so long a word of goodbye may be on its way

UNTIL_THE_LAST_WORD = "web_session"  # goes with the row, so that the word can still be read
# What no column says is theirs: their name as somebody of a shared mailbox gave it.
NAMED = "update referral_event set named = null where named = any(%(names)s)"
# What others were told of them, wrote of them, and what showed it: name, mail and phone become a dash.
TOLD = (
    ("notification", "mentions", "jsonb"),
    ("screen", "content", "jsonb"),
    ("web_message", "content", "jsonb"),
    ("referral_question", "who", "text"),
    ("agreement", "answers", "jsonb"),
    ("conversation", "answers", "jsonb"),
    ("question", "answer", "text"),
    ("broadcast", "words", "text"),
)
JOBS = """
    delete from procrastinate_jobs where status = 'todo' and (
        args @> jsonb_build_object('channel', 'telegram', 'address', %(telegram)s::text)
        or args @> jsonb_build_object('channel', 'web', 'address', %(id)s::text))
"""


async def erase_person(conn: AsyncConnection, id: int, now: datetime) -> bool:
    """Erase that person; what they had under way goes to a colleague or the desk. False: nobody such."""
    if not await _blank(conn, id, now):
        return False
    await conn.execute("delete from person where id = %s", (id,))
    return True


async def erase_who_asks(conn: AsyncConnection, id: int, now: datetime) -> None:
    """The same for somebody who is in the chat: the bare address stays until it had the last word (`sweep`)."""
    if await _blank(conn, id, now):
        await conn.execute(
            """update person set import_id = null, name = '', mail = null, phone = null, language_chosen = false,
                joined_at = null, conversations = 0, gone_at = %s where id = %s""",
            (now, id),
        )


async def sweep(conn: AsyncConnection, now: datetime) -> None:
    """Erase the bare rows of who had the last word."""
    await conn.execute(
        """delete from person p where gone_at is not null and (gone_at < %s or not exists(
            select from screen s where s.person = p.id and s.owed))""",
        (now - LAST_WORD,),
    )


async def _blank(conn: AsyncConnection, id: int, now: datetime) -> bool:
    async with conn.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(
            "select name, mail, phone, telegram_id from person where id = %s for update", (id,)
        )
        person = await cursor.fetchone()
    if person is None:
        return False
    await hand_over_everything(conn, id, now)
    await _let_go(conn, id)
    values = {
        "id": id,
        "names": await _names(conn, id, person["name"]),
        "telegram": str(person["telegram_id"] or ""),
    }
    for trace in (NAMED, JOBS):
        await conn.execute(trace, values)
    await addresses.forget(conn, person["mail"], id)
    for pattern in await patterns(conn, id, person):
        for table, column, type in TOLD:
            await redact(conn, table, column, type, pattern)
    return True


async def patterns(conn: AsyncConnection, id: int, person: Mapping[str, Any]) -> list[str]:
    """What tells who somebody is in other people's messages; an address or number that others share does not."""
    found = [rf"\m{re.escape(name)}\M" for name in await _names(conn, id, person["name"])]
    if person["mail"] and not await addresses.is_shared(conn, person["mail"], id):
        found.append("(?i)" + re.escape(person["mail"]))
    if person["phone"] and not await _of_organisation(conn, person["phone"]):
        found.append(re.escape(person["phone"]))
    return found


async def _let_go(conn: AsyncConnection, id: int) -> None:
    for reference in await references.to_person(conn):
        if reference.table != UNTIL_THE_LAST_WORD:
            await references.let_go(conn, reference, id)


async def _names(conn: AsyncConnection, id: int, name: str) -> list[str]:
    """What others may have been told: the whole name, and the first name if nobody else has it."""
    first = name.split(" ")[0]
    cursor = await conn.execute(
        "select exists(select from person where id <> %s and split_part(name, ' ', 1) = %s)", (id, first)
    )
    row: Any = await cursor.fetchone()
    names = [name] if row[0] else [name, first]
    return [said for said in dict.fromkeys(names) if len(said) > 2]


async def redact(
    conn: AsyncConnection,
    table: str,
    column: str,
    type: str,
    pattern: str,
    within: sql.Composable = EVERYWHERE,
    *values: object,
) -> None:
    """`within`: a condition on the rows, with these values."""
    query = sql.SQL(
        "update {table} set {column} = regexp_replace({column}::text, %s, '–', 'g')::{type}"
        " where {column}::text ~ %s and {within}"
    )
    names = (sql.Identifier(name) for name in (table, column, type))
    parts = dict(zip(("table", "column", "type"), names, strict=True))
    await conn.execute(query.format(**parts, within=within), (pattern, pattern, *values))


async def _of_organisation(conn: AsyncConnection, phone: str) -> bool:
    cursor = await conn.execute("select exists(select from organisation where phone = %s)", (phone,))
    row: Any = await cursor.fetchone()
    return bool(row[0])


async def hand_over_everything(
    conn: AsyncConnection, id: int, now: datetime, towns: Sequence[str] | None = None
) -> None:
    """Nothing that is under way (there) is left to nobody: a colleague, else somebody of the desk takes over."""
    cursor = await conn.execute(
        """select m.organisation, m.role from membership m join organisation o on o.id = m.organisation
        where m.person = %s and (%s::text[] is null or o.municipality = any(%s)) order by m.id""",
        (id, towns, towns),
    )
    for organisation, role in await cursor.fetchall():
        left = await membership.beside(conn, organisation, id, role)
        to = await membership.colleague(conn, organisation, id)
        if to is None:
            to = await membership.somebody_of_desk(conn, left.municipality, id)
            if to is not None and (left.sent or role in ("contact", "deputy")):
                await membership.give_role(conn, to, organisation, role, now)
        elif role == "contact" and left.same_role == 0:
            await membership.give_role(conn, to, organisation, role, now)
        await membership.hand_over(conn, organisation, id, to)
