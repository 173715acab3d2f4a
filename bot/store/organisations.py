"""An organisation's entry in the directory: made, changed, confirmed, looked up."""

import re
import unicodedata
from datetime import datetime

from psycopg import AsyncConnection, sql


async def make(conn: AsyncConnection, municipality: str, kind: str, name: str, now: datetime) -> str:
    """A new organisation in the directory; its id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = "-".join([municipality, *re.findall(r"[a-z0-9]+", plain)])[:36]
    number = 1
    while True:
        id = stem if number == 1 else f"{stem}-{number}"
        cursor = await conn.execute(
            """insert into organisation (id, municipality, kind, name, confirmed_at) values (%s, %s, %s, %s, %s)
            on conflict (id) do nothing""",
            (id, municipality, kind, name, now),
        )
        if cursor.rowcount:
            return id
        number += 1


async def edit(conn: AsyncConnection, organisation: str, field: str, value: str) -> None:
    """`field`: one of conversations.my_organisation.FIELDS."""
    query = sql.SQL("update organisation set {} = %s where id = %s").format(sql.Identifier(field))
    await conn.execute(query, (value or None, organisation))


async def confirm(conn: AsyncConnection, organisation: str, next: datetime, now: datetime) -> None:
    await conn.execute(
        "update organisation set confirmed_at = %s, confirm_due_at = %s where id = %s",
        (now, next, organisation),
    )


async def desk_contact(conn: AsyncConnection, municipality: str) -> str:
    """How to reach the desk otherwise: its phone number and mail address."""
    cursor = await conn.execute(
        """select concat_ws(' · ', phone, mail) from organisation where municipality = %s and kind = 'desk'
        order by id limit 1""",
        (municipality,),
    )
    row = await cursor.fetchone()
    return str(row[0]) if row else ""


async def desks(conn: AsyncConnection, municipality: str) -> list[str]:
    """The municipality's desks."""
    cursor = await conn.execute(
        "select id from organisation where municipality = %s and kind = 'desk' order by id", (municipality,)
    )
    return [row[0] for row in await cursor.fetchall()]


async def name(conn: AsyncConnection, organisation: str) -> str:
    """What it is called; its id if it is gone."""
    cursor = await conn.execute("select name from organisation where id = %s", (organisation,))
    row = await cursor.fetchone()
    return str(row[0]) if row else organisation
