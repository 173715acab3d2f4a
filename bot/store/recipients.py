"""Who hears: people with a role and organisations' own mailboxes, with the channels that reach them.

Whom no channel reaches is never among them, and nobody is twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.referral import OPEN

OPEN_STATES = [state.value for state in OPEN]
CHANNELS = ("telegram", "web", "mail")  # best first


@dataclass(frozen=True)
class Recipient:
    """A person, or an organisation's own mailbox, with the channels that reach them, best first."""

    person: int | None
    organisation: str
    telegram_id: int | None
    web: bool
    mail: str | None
    language: str

    @property
    def key(self) -> str:
        return f"p{self.person}" if self.person else f"o{self.organisation}"

    @property
    def channels(self) -> tuple[str, ...]:
        """Telegram, else the web chat, else mail."""
        found = (
            ("telegram", self.telegram_id is not None),
            ("web", self.web),
            ("mail", bool(self.mail)),
        )
        return tuple(channel for channel, there in found if there)

    def channels_after(self, channel: str) -> tuple[str, ...]:
        """Those that reach them, after that one, which may not reach them any more."""
        return tuple(c for c in self.channels if CHANNELS.index(c) > CHANNELS.index(channel))


CHAT = """
    case when p.telegram_reachable then p.telegram_id end as telegram_id, coalesce(p.web_active, false) as web
"""
OF_PERSON = f"p.id as person, {CHAT}, p.mail, p.language"
OF_MEMBER = f"select {OF_PERSON}, m.organisation from membership m join person p on p.id = m.person"
PRESENT = "not is_absent(m, %s)"
OF_MUNICIPALITY = "(select split_part(languages, ',', 1) from municipality where id = o.municipality)"
IN_TOWN = "m.organisation in (select id from organisation where municipality = %(town)s)"


async def found(
    conn: AsyncConnection, query: str, values: Sequence[Any] | Mapping[str, Any]
) -> list[Recipient]:
    """Those that this query selects, in its order."""
    async with conn.cursor(row_factory=class_row(Recipient)) as cursor:
        await cursor.execute(query, values)
        return list({r.key: r for r in await cursor.fetchall() if r.channels}.values())


async def with_role(conn: AsyncConnection, organisation: str, today: date, *roles: str) -> list[Recipient]:
    """Who has one of these roles there and is not absent, in the order in which they joined."""
    query = f"{OF_MEMBER} where {PRESENT} and m.organisation = %s and m.role = any(%s) order by m.id"
    return await found(conn, query, (today, organisation, list(roles)))


async def deputies(conn: AsyncConnection, organisation: str, of: int | None, today: date) -> list[Recipient]:
    """The deputies there who are not absent: first whoever stands in for that person."""
    query = f"""{OF_MEMBER} where {PRESENT} and m.organisation = %s and m.role = 'deputy'
        order by m.deputy_for is distinct from %s, m.id"""
    return await found(conn, query, (today, organisation, of))


async def one(conn: AsyncConnection, person: int, organisation: str, today: date) -> list[Recipient]:
    """That person, if still with that organisation and not absent."""
    query = f"{OF_MEMBER} where {PRESENT} and m.person = %s and m.organisation = %s order by m.id limit 1"
    return await found(conn, query, (today, person, organisation))


async def person(conn: AsyncConnection, id: int) -> list[Recipient]:
    """That person, whether or not they have a role."""
    query = f"select {OF_PERSON}, null::text as organisation from person p where p.id = %s"
    return await found(conn, query, (id,))


async def still(
    conn: AsyncConnection, person: int, organisation: str | None, referral: int | None, mail: str | None
) -> list[Recipient]:
    """That person, by mail at this address if there is one; for a referral only if still with that organisation."""
    query = f"""select p.id as person, {CHAT}, coalesce(%s, p.mail) as mail, p.language, %s::text as organisation
        from person p where p.id = %s and (%s::bigint is null or exists (
            select from membership m where m.person = p.id and m.organisation = %s))"""
    return await found(conn, query, (mail, organisation, person, referral, organisation))


async def mailbox(conn: AsyncConnection, organisation: str) -> list[Recipient]:
    """The organisation's own mailbox, if it has one, in the first language of its municipality."""
    query = f"""select null::bigint as person, id as organisation, null::bigint as telegram_id, false as web, mail,
            {OF_MUNICIPALITY} as language from organisation o where id = %s and mail is not null"""
    return await found(conn, query, (organisation,))


async def told(conn: AsyncConnection, referral: int) -> list[Recipient]:
    """Whoever was told anything of this referral, or is being told, and still works where they did."""
    query = f"""select n.person, n.organisation, {CHAT}, case when p.id is null then o.mail else p.mail end as mail,
            coalesce(p.language, {OF_MUNICIPALITY}) as language
        from notification n left join person p on p.id = n.person left join organisation o on o.id = n.organisation
        where n.referral = %s and n.state in ('sending', 'sent')
            and (n.person is null or exists (
                select from membership m where m.person = n.person and m.organisation = n.organisation))
        order by n.id"""
    return await found(conn, query, (referral,))


async def desk(conn: AsyncConnection, municipality: str) -> list[Recipient]:
    """Everybody of its desk, absent or not."""
    query = f"{OF_MEMBER} where m.role = 'desk' and {IN_TOWN} order by m.id"
    return await found(conn, query, {"town": municipality})


async def referrers(conn: AsyncConnection, municipality: str) -> list[Recipient]:
    """Everybody who refers there, absent or not."""
    query = f"{OF_MEMBER} where m.role = 'referrer' and {IN_TOWN} order by m.id"
    return await found(conn, query, {"town": municipality})


async def partners(conn: AsyncConnection, organisation: str, municipality: str) -> list[Recipient]:
    """Who works with it now: the other side of its open referrals, partners by agreement, the desk."""
    query = f"""{OF_MEMBER} where m.organisation <> %(organisation)s and (
            m.id in (select m2.id from membership m2 join request q on q.organisation = m2.organisation
                join referral r on r.request = q.id
                where r.organisation = %(organisation)s and r.state = any(%(open)s) and m2.person = q.person)
            or m.role = 'contact' and m.organisation in (select r.organisation from referral r
                join request q on q.id = r.request
                where q.organisation = %(organisation)s and r.state = any(%(open)s))
            or m.role = 'contact' and m.organisation in (select case when one = %(organisation)s then other else one end
                from agreement where %(organisation)s in (one, other) and ended_at is null)
            or m.role = 'desk' and {IN_TOWN}
        ) order by m.id"""
    values = {"organisation": organisation, "town": municipality, "open": OPEN_STATES}
    return await found(conn, query, values)
