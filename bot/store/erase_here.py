"""Erasing a person from some municipalities only: the roles that they have elsewhere stay, and so does who they are."""

from collections.abc import Sequence
from datetime import datetime

from psycopg import AsyncConnection, sql
from psycopg.rows import dict_row

from bot.store import erase, references

_THERE = "(select id from organisation where municipality = any(%s))"
# How a row is known to be of a municipality, by the first of these columns that its table has.
SCOPES = {
    "referral": """referral in (select r.id from referral r join request q on q.id = r.request
        where q.municipality = any(%s))""",
    "place": f"place in (select id from place where organisation in {_THERE})",
    "municipality": "municipality = any(%s)",
    "organisation": f"organisation in {_THERE}",
    "one": f"one in {_THERE}",
}
# What a person who has a role there was shown.
SHOWN = f"person in (select person from membership where organisation in {_THERE})"
COLUMNS = """
    select attname from pg_attribute where attrelid = %s::regclass and attnum > 0 and not attisdropped
"""


async def has_role_elsewhere(conn: AsyncConnection, id: int, towns: Sequence[str]) -> bool:
    cursor = await conn.execute(
        """select from membership m join organisation o on o.id = m.organisation
        where m.person = %s and o.municipality <> all(%s) limit 1""",
        (id, list(towns)),
    )
    return await cursor.fetchone() is not None


async def erase_here(conn: AsyncConnection, id: int, towns: Sequence[str], now: datetime) -> None:
    """What is of these municipalities goes; what they had under way there goes to a colleague or the desk."""
    async with conn.cursor(row_factory=dict_row) as cursor:
        await cursor.execute("select name, mail, phone from person where id = %s for update", (id,))
        person = await cursor.fetchone()
    if person is None:
        return
    there = list(towns)
    await erase.hand_over_everything(conn, id, now, there)
    for reference in await references.to_person(conn):
        if scope := await _scope(conn, reference.table):
            await references.let_go(conn, reference, id, sql.SQL(scope), (there,))
    for pattern in await erase.patterns(conn, id, person):
        for table, column, type in erase.TOLD:
            within = sql.SQL(await _scope(conn, table) or SHOWN)
            await erase.redact(conn, table, column, type, pattern, within, there)


async def _scope(conn: AsyncConnection, table: str) -> str | None:
    """The condition on the rows of that table; None: it is the person's own, of no municipality."""
    columns = {name for (name,) in await (await conn.execute(COLUMNS, (table,))).fetchall()}
    return next((scope for column, scope in SCOPES.items() if column in columns), None)
