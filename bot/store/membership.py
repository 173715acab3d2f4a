"""Roles that people have in organisations: asked for, given, taken over, ended."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row

from bot.store.notifications import RECIPIENT, Recipient
from conversations.referral import OPEN

OPEN_STATES = [state.value for state in OPEN]


# -- asking for access


@dataclass(frozen=True)
class Request:
    id: int
    person: int
    municipality: str
    organisation: str | None
    organisation_words: str
    name: str


async def ask_access(
    conn: AsyncConnection,
    person: int,
    municipality: str,
    organisation: str | None,
    words: str,
    name: str,
    now: datetime,
) -> int:
    """Asked again before the desk decided, it is the same request, with what was said last."""
    cursor = await conn.execute(
        """insert into access_request (person, municipality, organisation, organisation_words, name, asked_at)
        values (%s, %s, %s, %s, %s, %s)
        on conflict (person, municipality) where decided_at is null do update
            set organisation = excluded.organisation, organisation_words = excluded.organisation_words,
                name = excluded.name, asked_at = excluded.asked_at
        returning id""",
        (person, municipality, organisation, words, name, now),
    )
    return await _number(cursor)


async def decide(
    conn: AsyncConnection, request: int, by: int, approved: bool, now: datetime
) -> Request | None:
    """The request, decided now; None if somebody was first."""
    async with conn.cursor(row_factory=class_row(Request)) as cursor:
        await cursor.execute(
            """update access_request set decided_at = %s, decided_by = %s, approved = %s
            where id = %s and decided_at is null
            returning id, person, municipality, organisation, organisation_words, name""",
            (now, by, approved, request),
        )
        return await cursor.fetchone()


async def make_organisation(
    conn: AsyncConnection, municipality: str, kind: str, name: str, now: datetime
) -> str:
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


# -- having a role


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


# -- the directory


async def edit(conn: AsyncConnection, organisation: str, field: str, value: str) -> None:
    """`field`: one of conversations.my_organisation.FIELDS."""
    query = sql.SQL("update organisation set {} = %s where id = %s").format(sql.Identifier(field))
    await conn.execute(query, (value or None, organisation))


async def confirm(conn: AsyncConnection, organisation: str, next: datetime, now: datetime) -> None:
    await conn.execute(
        "update organisation set confirmed_at = %s, confirm_due_at = %s where id = %s",
        (now, next, organisation),
    )


# -- who hears


async def recipients(conn: AsyncConnection, where: str, values: dict[str, Any]) -> list[Recipient]:
    """Those memberships `m` of people `p`, each person once."""
    async with conn.cursor(row_factory=class_row(Recipient)) as cursor:
        await cursor.execute(f"{RECIPIENT} where {where} order by m.id", values)
        return list({r.key: r for r in await cursor.fetchall() if r.channels}.values())


async def with_roles(conn: AsyncConnection, organisation: str, roles: Sequence[str]) -> list[Recipient]:
    where = "m.organisation = %(organisation)s and m.role = any(%(roles)s)"
    return await recipients(conn, where, {"organisation": organisation, "roles": list(roles)})


async def desk(conn: AsyncConnection, municipality: str) -> list[Recipient]:
    return await recipients(
        conn,
        "m.role = 'desk' and m.organisation in (select id from organisation where municipality = %(town)s)",
        {"town": municipality},
    )


async def referrers(conn: AsyncConnection, municipality: str) -> list[Recipient]:
    return await recipients(
        conn,
        "m.role = 'referrer' and m.organisation in (select id from organisation where municipality = %(town)s)",
        {"town": municipality},
    )


async def partners(conn: AsyncConnection, organisation: str, municipality: str) -> list[Recipient]:
    """Who works with it now: the other side of its open referrals, partners by agreement, the desk."""
    return await recipients(
        conn,
        """m.organisation <> %(organisation)s and (
            m.id in (select m2.id from membership m2 join request q on q.organisation = m2.organisation
                join referral r on r.request = q.id
                where r.organisation = %(organisation)s and r.state = any(%(open)s) and m2.person = q.person)
            or m.role = 'contact' and m.organisation in (select r.organisation from referral r
                join request q on q.id = r.request
                where q.organisation = %(organisation)s and r.state = any(%(open)s))
            or m.role = 'contact' and m.organisation in (select case when one = %(organisation)s then other else one end
                from agreement where %(organisation)s in (one, other) and ended_at is null)
            or m.role = 'desk' and m.organisation in (select id from organisation where municipality = %(town)s)
        )""",
        {"organisation": organisation, "town": municipality, "open": OPEN_STATES},
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


async def person(conn: AsyncConnection, id: int) -> list[Recipient]:
    """That person, whether or not they have a role."""
    async with conn.cursor(row_factory=class_row(Recipient)) as cursor:
        await cursor.execute(
            """select id as person, null::text as organisation,
                case when telegram_reachable then telegram_id end as telegram_id, web_active as web, mail, language
            from person where id = %s""",
            (id,),
        )
        return [r for r in await cursor.fetchall() if r.channels]


async def _number(cursor: Any) -> int:
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def _maybe(cursor: Any) -> int | None:
    row = await cursor.fetchone()
    return int(row[0]) if row else None
