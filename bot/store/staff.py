"""What desks and contacts know of people, and what waits for a desk."""

from collections.abc import Sequence

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.staff import Access, Member, Town, Unanswered

MEMBER = """
    select m.id, p.id as person, p.name, m.organisation, m.role, coalesce(p.mail, '') as mail,
        coalesce(p.phone, '') as phone, p.joined_at is not null or p.telegram_id is not null as joined,
        p.telegram_reachable or p.web_active or p.mail is not null as reachable, m.absent_from, m.absent_until,
        m.deputy_for, m.since
    from membership m join person p on p.id = m.person
"""
FIRST_NAME = "coalesce((select split_part(t.name, ' ', 1) from person t where t.id = {}.taken_by), '')"
MOST_MEMBERS = 5000  # no municipality has more
MOST = 1000  # of what waits: no desk has more


async def members(conn: AsyncConnection, organisations: Sequence[str]) -> tuple[Member, ...]:
    """Everybody with a role in these organisations, contact before deputy before the rest."""
    async with conn.cursor(row_factory=class_row(Member)) as cursor:
        await cursor.execute(
            f"""{MEMBER} where m.organisation = any(%s)
            order by m.organisation, m.role, p.name, m.id limit {MOST_MEMBERS}""",
            (list(organisations),),
        )
        return tuple(await cursor.fetchall())


async def locked_member(conn: AsyncConnection, id: int) -> Member | None:
    """That role as it is now, for nobody else to take away meanwhile."""
    async with conn.cursor(row_factory=class_row(Member)) as cursor:
        await cursor.execute(f"{MEMBER} where m.id = %s for update of m", (id,))
        return await cursor.fetchone()


async def access(conn: AsyncConnection, municipalities: Sequence[str]) -> tuple[Access, ...]:
    """Who waits to be let in there, longest first."""
    async with conn.cursor(row_factory=class_row(Access)) as cursor:
        await cursor.execute(
            f"""select a.id, a.person, a.municipality, a.organisation, a.organisation_words as words, a.name,
                a.asked_at, {FIRST_NAME.format("a")} as taken_by
            from access_request a where a.decided_at is null and a.municipality = any(%s)
            order by a.asked_at, a.id limit {MOST}""",
            (list(municipalities),),
        )
        return tuple(await cursor.fetchall())


async def questions(conn: AsyncConnection, municipalities: Sequence[str]) -> tuple[Unanswered, ...]:
    """Questions that nobody answered yet, oldest first; those of people of no municipality are every desk's."""
    async with conn.cursor(row_factory=class_row(Unanswered)) as cursor:
        await cursor.execute(
            f"""select q.id, q.words, q.language as lang, coalesce(q.shown_topic, '') as shown, q.asked_at,
                {FIRST_NAME.format("q")} as taken_by
            from question q where q.answered_at is null
                and (q.municipality is null or q.municipality = any(%s))
            order by q.asked_at, q.id limit {MOST}""",
            (list(municipalities),),
        )
        return tuple(await cursor.fetchall())


async def taken(conn: AsyncConnection, municipalities: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """References of referrals that somebody of the desk looks after, with their first name."""
    cursor = await conn.execute(
        f"""select r.reference, {FIRST_NAME.format("r")} from referral r join request q on q.id = r.request
        where r.taken_by is not null and r.closed_at is null and q.municipality = any(%s)""",
        (list(municipalities),),
    )
    return tuple((reference, name) for reference, name in await cursor.fetchall())


async def towns(conn: AsyncConnection) -> dict[str, Town]:
    """The municipalities that have a desk, with the names of their organisations, for who asks for access."""
    cursor = await conn.execute(
        """select m.id, m.name, coalesce(array_agg(array[o.id, o.name] order by o.name), '{}')
        from municipality m join organisation o on o.municipality = m.id
        where exists(select from organisation d where d.municipality = m.id and d.kind = 'desk')
        group by m.id order by m.name"""
    )
    return {
        id: Town(id, name, tuple((o[0], o[1]) for o in organisations))
        for id, name, organisations in await cursor.fetchall()
    }
