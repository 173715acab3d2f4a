"""Roles that people have in organisations: given, taken over, ended."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import class_row

from bot.store.recipients import OPEN_STATES


async def give_role(
    conn: AsyncConnection,
    person: int,
    organisation: str,
    role: str,
    now: datetime,
    deputy_for: int | None = None,
) -> None:
    await conn.execute(
        """insert into membership (person, organisation, role, deputy_for, since, confirmed_at)
        values (%s, %s, %s, %s, %s, %s)
        on conflict (person, organisation, role) do update
            set deputy_for = coalesce(excluded.deputy_for, membership.deputy_for)""",
        (person, organisation, role, deputy_for, now, now),
    )


async def end(conn: AsyncConnection, member: int) -> None:
    await conn.execute("delete from membership where id = %s", (member,))


async def set_absence(conn: AsyncConnection, member: int, start: date | None, end: date | None) -> bool:
    """Away in every role that this person has there; whether the organisation has a deputy who is not that person."""
    await conn.execute(
        """update membership set absent_from = %s, absent_until = %s
        where (person, organisation) = (select person, organisation from membership where id = %s)""",
        (start, end, member),
    )
    cursor = await conn.execute(
        """select exists(select from membership o, membership m where m.id = %s and o.organisation = m.organisation
            and o.person <> m.person and o.role in ('contact', 'deputy', 'desk') and not is_absent(o, %s))""",
        (member, start),
    )
    return await cursor.fetchone() == (True,)


@dataclass(frozen=True)
class Left:
    """What an organisation has beside somebody who leaves."""

    kind: str
    name: str
    municipality: str
    phone: str
    same_role: int  # other people with that role
    others: int  # other people
    sent: int  # open referrals that it sent


async def beside(conn: AsyncConnection, organisation: str, person: int, role: str) -> Left:
    """Nobody else joins or leaves that organisation until the transaction ends."""
    async with conn.cursor(row_factory=class_row(Left)) as cursor:
        await cursor.execute("select from organisation where id = %s for no key update", (organisation,))
        await cursor.execute(
            """select o.kind, o.name, o.municipality, coalesce(o.phone, '') as phone,
                (select count(distinct m.person) from membership m
                    where m.organisation = o.id and m.person <> %(person)s and m.role = %(role)s) as same_role,
                (select count(distinct m.person) from membership m
                    where m.organisation = o.id and m.person <> %(person)s) as others,
                (select count(*) from referral r join request q on q.id = r.request
                    where q.organisation = o.id and r.state = any(%(open)s)) as sent
            from organisation o where o.id = %(organisation)s""",
            {"person": person, "role": role, "open": OPEN_STATES, "organisation": organisation},
        )
        found = await cursor.fetchone()
        assert found is not None
        return found


async def colleague(conn: AsyncConnection, organisation: str, but: int) -> int | None:
    """Somebody else there who can take over: the deputy first, then who was there longest."""
    cursor = await conn.execute(
        """select m.person from membership m join person p on p.id = m.person
        where m.organisation = %s and m.person <> %s
        order by m.deputy_for is distinct from %s, p.joined_at is null, m.id limit 1""",
        (organisation, but, but),
    )
    return await _maybe(cursor)


async def somebody_of_desk(conn: AsyncConnection, municipality: str, but: int) -> int | None:
    """Somebody of the municipality's desk, rather one who can be reached."""
    cursor = await conn.execute(
        """select m.person from membership m join person p on p.id = m.person
            join organisation o on o.id = m.organisation
        where m.role = 'desk' and o.municipality = %s and m.person <> %s
        order by p.telegram_reachable or p.web_active or p.mail is not null desc, m.id limit 1""",
        (municipality, but),
    )
    return await _maybe(cursor)


async def who_answers(conn: AsyncConnection, organisation: str) -> list[str]:
    """First names of who answers there, contacts before deputies."""
    cursor = await conn.execute(
        """select split_part(p.name, ' ', 1) from membership m join person p on p.id = m.person
        where m.organisation = %s and m.role in ('contact', 'deputy', 'desk') and p.name <> ''
        order by array_position(array['contact', 'deputy', 'desk'], m.role), m.id""",
        (organisation,),
    )
    return list(dict.fromkeys(row[0] for row in await cursor.fetchall()))


async def first_deputy(conn: AsyncConnection, organisation: str, of: int | None) -> str | None:
    """First name of the deputy who answers there for that person; None if nobody does."""
    cursor = await conn.execute(
        """select split_part(p.name, ' ', 1) from membership m join person p on p.id = m.person
        where m.organisation = %s and m.role = 'deputy' and p.id is distinct from %s and p.name <> ''
        order by m.deputy_for is distinct from %s, m.id limit 1""",
        (organisation, of, of),
    )
    row = await cursor.fetchone()
    return str(row[0]) if row else None


async def hand_over(conn: AsyncConnection, organisation: str, person: int, to: int | None) -> int:
    """What that person has under way for the organisation is `to`'s from now on (None: its people's); how many."""
    cursor = await conn.execute(
        """update request q set person = %s where q.person = %s and q.organisation = %s
            and exists(select from referral r where r.request = q.id and r.state = any(%s))""",
        (to, person, organisation, OPEN_STATES),
    )
    handled = await conn.execute(
        "update referral set handled_by = %s where handled_by = %s and organisation = %s and state = any(%s)",
        (to, person, organisation, OPEN_STATES),
    )
    return cursor.rowcount + handled.rowcount


async def _maybe(cursor: Any) -> int | None:
    row = await cursor.fetchone()
    return int(row[0]) if row else None
