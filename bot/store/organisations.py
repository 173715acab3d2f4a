"""An organisation's entry in the directory: made, changed, confirmed, looked up."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row


@dataclass(frozen=True)
class Organisation:
    """How it is called and reached."""

    id: str
    name: str
    mail: str | None
    phone: str | None
    address: str | None


SELECT = "select id, name, mail, phone, address from organisation"


async def get(conn: AsyncConnection, id: str) -> Organisation:
    """Raises LookupError if there is none with that id."""
    async with conn.cursor(row_factory=class_row(Organisation)) as cursor:
        await cursor.execute(f"{SELECT} where id = %s", (id,))
        found = await cursor.fetchone()
    if found is None:
        raise LookupError(f"no organisation {id}")
    return found


async def desk_with_mail(conn: AsyncConnection, municipality: str) -> Organisation | None:
    """The municipality's desk, one with a mailbox if there is any."""
    async with conn.cursor(row_factory=class_row(Organisation)) as cursor:
        await cursor.execute(
            f"{SELECT} where municipality = %s and kind = 'desk' order by mail is null, id limit 1",
            (municipality,),
        )
        return await cursor.fetchone()


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
