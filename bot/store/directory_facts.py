"""The organisations of a municipality, as a turn may know them."""

from collections.abc import Sequence
from datetime import datetime

from psycopg import AsyncConnection

from conversations.facts import Organisation

SELECT = """
    select o.id, o.municipality, o.kind, o.name, coalesce(o.mail, ''), coalesce(o.phone, ''),
        coalesce(o.address, ''), coalesce(o.website, ''), coalesce(o.registration_url, ''),
        coalesce(o.care, ''), coalesce(o.price, ''), o.places,
        there.contacts, o.confirmed_at,
        (select array_agg(array[from_day, until_day] order by from_day) from closing_day c
            where c.organisation = o.id),
        there.deputies
    from organisation o
        cross join lateral (
            select array_agg(split_part(p.name, ' ', 1) order by m.id) filter (where m.role = 'contact') as contacts,
                array_agg(split_part(p.name, ' ', 1) order by m.id) filter (where m.role = 'deputy') as deputies
            from membership m join person p on p.id = m.person
            where m.organisation = o.id and p.name <> ''
        ) there
    where o.municipality = any(%s) order by o.name
"""


async def of_municipalities(conn: AsyncConnection, municipalities: Sequence[str]) -> dict[str, Organisation]:
    cursor = await conn.execute(SELECT, (list(municipalities),))
    found = {}
    for *columns, contacts, confirmed, closed, deputies in await cursor.fetchall():
        confirmed_on = confirmed.date() if isinstance(confirmed, datetime) else None
        periods = tuple((start, end) for start, end in closed or ())
        values = [*columns, tuple(contacts or ()), 0, confirmed_on, periods, tuple(deputies or ())]
        found[columns[0]] = Organisation(*values)
    return found


async def municipalities_of(conn: AsyncConnection, organisations: Sequence[str]) -> dict[str, str]:
    """Id and name of the municipalities of these organisations."""
    cursor = await conn.execute(
        """select distinct m.id, m.name from municipality m join organisation o on o.municipality = m.id
        where o.id = any(%s)""",
        (list(organisations),),
    )
    return {row[0]: row[1] for row in await cursor.fetchall()}
