"""When an organisation's entry, and who left a municipality, is asked again."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from psycopg import AsyncConnection
from psycopg.rows import class_row

AT_ONCE = 50  # entries in one sweep


@dataclass(frozen=True)
class Entry:
    """What an organisation's people are asked about; '-' where nothing is known."""

    id: str
    organisation: str
    phone: str
    mail: str
    address: str
    contacts: str

    @property
    def mentions(self) -> dict[str, str | int]:
        return {name: value for name, value in asdict(self).items() if name != "id"}


@dataclass(frozen=True)
class Municipality:
    id: str
    name: str
    people: int


async def begin(conn: AsyncConnection, now: datetime, entry: timedelta, town: timedelta) -> None:
    """Who was never asked is asked so long from now, or from when the entry was confirmed."""
    await conn.execute(
        """update organisation set confirm_due_at = coalesce(confirmed_at, %s) + %s
        where confirm_due_at is null""",
        (now, entry),
    )
    await conn.execute(
        "update municipality set left_due_at = %s where left_due_at is null",
        (now + town,),
    )


async def entries(conn: AsyncConnection, now: datetime, next: datetime) -> list[Entry]:
    """Those that are due, some at a time; asked again at `next`."""
    async with conn.cursor(row_factory=class_row(Entry)) as cursor:
        await cursor.execute(
            f"""update organisation o set confirm_due_at = %s where id in (
                select id from organisation where confirm_due_at <= %s order by confirm_due_at limit {AT_ONCE}
                for update skip locked)
            returning id, name as organisation, coalesce(phone, '-') as phone, coalesce(mail, '-') as mail,
                coalesce(address, '-') as address, coalesce((select string_agg(p.name, ', ' order by m.id)
                    from membership m join person p on p.id = m.person
                    where m.organisation = o.id and m.role = 'contact' and p.name <> ''), '-') as contacts""",
            (next, now),
        )
        return await cursor.fetchall()


async def towns(conn: AsyncConnection, now: datetime, next: datetime) -> list[Municipality]:
    """Those that are due, with how many people they have; asked again at `next`."""
    async with conn.cursor(row_factory=class_row(Municipality)) as cursor:
        await cursor.execute(
            """update municipality t set left_due_at = %s where left_due_at <= %s
            returning id, name, (select count(distinct m.person) from membership m
                join organisation o on o.id = m.organisation where o.municipality = t.id) as people""",
            (next, now),
        )
        return await cursor.fetchall()
