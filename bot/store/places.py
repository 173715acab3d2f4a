"""Free places, who has a family for one, and who wants to hear."""

from collections.abc import Sequence
from datetime import date, datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row

from bot.store.recipients import OF_PERSON, Recipient, found
from conversations.facts import Place
from conversations.place import Announce

SELECT = """
    select p.id, p.organisation, p.least_months || '-' || p.most_months as ages, p.days, p.start_on, p.until, p.groups,
        p.count from place p join organisation o on o.id = p.organisation
    where o.municipality = any(%s) and p.filled_at is null and p.until >= %s order by p.announced_at desc, p.id desc
"""


async def free(conn: AsyncConnection, municipalities: Sequence[str], today: date) -> tuple[Place, ...]:
    """What stands open in these municipalities, newest first."""
    async with conn.cursor(row_factory=class_row(Place)) as cursor:
        await cursor.execute(SELECT, (list(municipalities), today))
        return tuple(await cursor.fetchall())


async def announce(conn: AsyncConnection, place: Announce, person: int, now: datetime) -> None:
    await conn.execute(
        """insert into place (organisation, announced_by, least_months, most_months, days, start_on, until,
            groups, count, announced_at) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
        (
            place.organisation,
            person,
            *place.ages,
            place.days,
            place.start,
            place.until,
            ",".join(place.groups),
            place.count,
            now,
        ),
    )


async def stands(conn: AsyncConnection, place: int) -> bool:
    """Whether it is free; nobody fills it until the transaction ends."""
    cursor = await conn.execute(
        "select from place where id = %s and filled_at is null and gone_told_at is null for share", (place,)
    )
    return cursor.rowcount == 1


async def interested(conn: AsyncConnection, place: int, person: int, now: datetime) -> bool:
    """Note it; False if this person said so before, or the place is gone: who notes it in the instant in which it is
    filled is either told that it is gone, or does not note it."""
    cursor = await conn.execute(
        """insert into place_interest (place, person, at)
        select id, %s, %s from place where id = %s and filled_at is null for share on conflict do nothing""",
        (person, now, place),
    )
    return cursor.rowcount == 1


async def who_asked(conn: AsyncConnection, place: int) -> list[int]:
    cursor = await conn.execute("select person from place_interest where place = %s", (place,))
    return [row[0] for row in await cursor.fetchall()]


async def fill(conn: AsyncConnection, place: int, now: datetime) -> str | None:
    """It is gone; the centre's id, or None when it was gone before."""
    cursor = await conn.execute(
        "update place set filled_at = %s, gone_told_at = %s where id = %s and filled_at is null returning organisation",
        (now, now, place),
    )
    row = await cursor.fetchone()
    return row[0] if row else None


async def expired(conn: AsyncConnection, today: date, now: datetime) -> list[tuple[int, str]]:
    """Places whose time is over and whose end was not told yet: told from now on. Number and centre."""
    cursor = await conn.execute(
        "update place set gone_told_at = %s where gone_told_at is null and until < %s returning id, organisation",
        (now, today),
    )
    return [(row[0], row[1]) for row in await cursor.fetchall()]


async def set_wish(
    conn: AsyncConnection,
    person: int,
    municipalities: Sequence[str],
    ages: tuple[int, int] | None,
    groups: Sequence[str],
    now: datetime,
) -> None:
    """What this person wants to hear of there from now on; no ages: nothing."""
    towns = list(municipalities)
    await conn.execute("delete from place_wish where person = %s and municipality = any(%s)", (person, towns))
    if ages is not None:
        await conn.execute(
            """insert into place_wish (person, municipality, least_months, most_months, groups, since)
            select %s, unnest(%s::text[]), %s, %s, %s, %s""",
            (person, towns, *ages, ",".join(groups), now),
        )


async def who_wants(
    conn: AsyncConnection,
    municipality: str,
    least: int,
    most: int,
    roles: Sequence[str],
    groups: Sequence[str] = (),
) -> list[Recipient]:
    """People with one of these roles who want to hear of these ages there, for one of these groups if there are any."""
    query = f"""select distinct on (p.id) {OF_PERSON}, m.organisation
        from place_wish w join person p on p.id = w.person join membership m on m.person = p.id
            join organisation o on o.id = m.organisation and o.municipality = w.municipality
        where w.municipality = %s and w.least_months <= %s and w.most_months >= %s and m.role = any(%s)
            and (w.groups = '' or cardinality(%s::text[]) = 0 or string_to_array(w.groups, ',') && %s::text[])
        order by p.id, m.id"""
    return await found(conn, query, (municipality, most, least, list(roles), list(groups), list(groups)))


async def told_of_need(conn: AsyncConnection, family: int) -> list[int | None]:
    """Who was told, or will be, that this family has no place."""
    cursor = await conn.execute(
        "select person from notification where step = 'need' and mentions->>'family' = %s::text", (family,)
    )
    return [row[0] for row in await cursor.fetchall()]


async def no_longer_needed(conn: AsyncConnection, family: int) -> None:
    """Nobody is told any more that this family has no place; the children's ages are erased from what was."""
    await conn.execute(
        """update notification set mentions = mentions - 'ages',
            state = case when state = 'due' then 'superseded' else state end
        where step = 'need' and mentions->>'family' = %s::text""",
        (family,),
    )
