"""Referrals: made, looked at, moved.

The family's first request is what is locked: whoever moves one of its referrals has them all, so that nobody waits for
two rows in another order than somebody else. What was asked elsewhere after 'no place' is a request of its own, linked
to the first one.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.chase import Due
from conversations.refer import Wish
from conversations.referral import State

MOST = 500  # in one list
SELECT = """
    select r.id, r.reference, r.state, r.delivery, r.reason, r.state_since, r.answer_by, r.next_step, r.due_at,
        r.call_by, r.appointment_at, r.handled_by, r.created_at, r.closed_at, r.organisation as receiver,
        q.id as request, coalesce(q.first_request, q.id) as family,
        q.municipality, q.organisation as sender, q.person as referrer, q.way, q.children, q.days,
        q.start_on, q.language, q.priority, q.urgent,
        q.contact is not null or q.care_needs is not null or q.remarks is not null as has_details,
        s.name as sender_name, coalesce(s.phone, '') as sender_phone,
        o.name as receiver_name, coalesce(o.phone, '') as receiver_phone, coalesce(o.address, '') as receiver_address,
        coalesce(e.who, '') as moved_by, w.asked_of as question_of, w.due_at as question_due
    from referral r join request q on q.id = r.request
        join organisation s on s.id = q.organisation join organisation o on o.id = r.organisation
        left join lateral (
            select coalesce(v.named, split_part(p.name, ' ', 1)) as who
            from referral_event v left join person p on p.id = v.person
            where v.referral = r.id and v.organisation is not null order by v.id desc limit 1) e on true
        left join lateral (
            select asked_of, due_at from referral_question where referral = r.id order by due_at limit 1) w on true
"""


@dataclass(frozen=True)
class Row:
    """A referral with what was asked, as the database has it."""

    id: int
    reference: str
    state: str
    delivery: str
    reason: str | None
    state_since: datetime
    answer_by: datetime | None
    next_step: str | None
    due_at: datetime | None
    call_by: date | None
    appointment_at: datetime | None
    handled_by: int | None
    created_at: datetime
    closed_at: datetime | None
    receiver: str
    request: int
    family: int  # number of its first request
    municipality: str
    sender: str
    referrer: int | None
    way: str
    children: str
    days: str
    start_on: date | None
    language: str
    priority: str
    urgent: bool
    has_details: bool
    sender_name: str
    sender_phone: str
    receiver_name: str
    receiver_phone: str
    receiver_address: str
    moved_by: str  # first name of who moved it last, '' if nobody is known
    question_of: str | None  # the side that owes an answer to a question
    question_due: datetime | None  # and when it is asked again

    @property
    def where(self) -> State:
        return State(self.state)


async def request(
    conn: AsyncConnection,
    municipality: str,
    sender: str,
    person: int,
    wish: Wish,
    way: str,
    family: int | None,
    now: datetime,
) -> int:
    """What a family asked for, told once; returns its number. `family`: that of what it was asked before."""
    cursor = await conn.execute(
        """insert into request (municipality, organisation, person, way, children, days, start_on, language, priority,
            urgent, first_request, consent_at, created_at)
        values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s) returning id""",
        (
            municipality,
            sender,
            person,
            way,
            wish.ages,
            wish.days,
            wish.start,
            wish.language,
            wish.priority,
            wish.urgent,
            family,
            now,
            now,
        ),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def make(
    conn: AsyncConnection,
    reference: str,
    request: int,
    receiver: str,
    state: State,
    follows: str,
    answer_by: datetime | None,
    due: Due,
    now: datetime,
) -> int | None:
    """A referral to one organisation; its number, or None when the reference is taken."""
    cursor = await conn.execute(
        """insert into referral (reference, request, organisation, state, follows, state_since, answer_by, next_step,
            due_at, created_at)
        values (%s, %s, %s, %s, (select id from referral where reference = %s), %s, %s, %s, %s, %s)
        on conflict (reference) do nothing returning id""",
        (reference, request, receiver, state.value, follows, now, answer_by, due.step, due.at, now),
    )
    row = await cursor.fetchone()
    return int(row[0]) if row else None


async def locked(conn: AsyncConnection, reference: str) -> Row | None:
    """This referral, for nobody else to move (nor any other of its family) until the transaction ends."""
    if not await _lock(conn, "r.reference = %s", (reference,), "for no key update of f"):
        return None
    return await _one(conn, "where r.reference = %s", reference)


async def due_now(conn: AsyncConnection, id: int, now: datetime) -> Row | None:
    """This referral, locked; None if its time has not come (any more) or somebody is moving it right now."""
    if not await _lock(conn, "r.id = %s", (id,), "for no key update of f skip locked"):
        return None
    row = await get(conn, id)
    return row if row and row.due_at and row.due_at <= now else None


async def locked_by_id(conn: AsyncConnection, id: int) -> Row | None:
    if not await _lock(conn, "r.id = %s", (id,), "for no key update of f"):
        return None
    return await get(conn, id)


async def _lock(conn: AsyncConnection, where: str, values: tuple[str | int], how: str) -> bool:
    query = f"""select from request f where f.id = (select coalesce(q.first_request, q.id)
        from referral r join request q on q.id = r.request where {where}) {how}"""
    return (await conn.execute(query, values)).rowcount == 1


async def get(conn: AsyncConnection, id: int) -> Row | None:
    return await _one(conn, "where r.id = %s", id)


async def find(conn: AsyncConnection, reference: str) -> Row | None:
    return await _one(conn, "where r.reference = %s", reference)


async def _one(conn: AsyncConnection, where: str, value: str | int) -> Row | None:
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(f"{SELECT} {where}", (value,))
        return await cursor.fetchone()


async def of_organisations(
    conn: AsyncConnection,
    organisations: Sequence[str],
    municipalities: Sequence[str],
    closed_after: datetime,
    named: Collection[str],
) -> list[Row]:
    """Sent or received by these organisations, or in these municipalities (their desk's people ask); the open ones,
    those closed since that moment that are not forgotten, and those of which it is still open what now.

    At most 500, oldest promise first: the `named` ones (references) are always among them.
    """
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where r.id in (
                select r.id from referral r join request q on q.id = r.request
                where (q.organisation = any(%(organisations)s) or r.organisation = any(%(organisations)s)
                    or q.municipality = any(%(municipalities)s))
                and (r.closed_at is null or r.closed_at > %(after)s or r.next_step <> 'forget')
                and r.next_step is not null
                order by r.reference = any(%(named)s) desc, coalesce(r.due_at, r.state_since) limit {MOST})
            order by coalesce(r.due_at, r.state_since)""",
            {
                "organisations": list(organisations),
                "municipalities": list(municipalities),
                "after": closed_after,
                "named": list(named),
            },
        )
        return await cursor.fetchall()


async def of_request(conn: AsyncConnection, request: int) -> list[Row]:
    """The referrals of one family's question."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(f"{SELECT} where r.request = %s order by r.id", (request,))
        return await cursor.fetchall()


async def of_family(conn: AsyncConnection, family: int) -> list[Row]:
    """The referrals of one family, also those that came after 'no place' elsewhere."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(f"{SELECT} where %s in (q.id, q.first_request) order by r.id", (family,))
        return await cursor.fetchall()


async def searching(conn: AsyncConnection, municipality: str) -> list[Row]:
    """Those whose family has no place in sight; what came to nothing only while it is open what the parent wants."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where q.municipality = %s and (r.state in ('sent', 'seen', 'waiting')
                or r.state in ('rejected', 'failed') and r.next_step <> 'forget') order by r.id""",
            (municipality,),
        )
        return await cursor.fetchall()


async def asked(conn: AsyncConnection, families: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Which organisations these families were referred to, forgotten ones too; what was a mistake does not count."""
    cursor = await conn.execute(
        """select coalesce(q.first_request, q.id), array_agg(distinct r.organisation)
        from request q join referral r on r.request = q.id
        where (q.id = any(%(families)s) or q.first_request = any(%(families)s)) and r.state <> 'mistake' group by 1""",
        {"families": list(families)},
    )
    return {family: tuple(organisations) for family, organisations in await cursor.fetchall()}


async def move(
    conn: AsyncConnection,
    id: int,
    state: State,
    now: datetime,
    due: Due,
    call_by: date | None,
    appointment: datetime | None,
    reason: str | None,
    handled_by: int | None,
    closed: bool,
) -> None:
    await conn.execute(
        """update referral set state = %s, state_since = %s, next_step = %s, due_at = %s, call_by = %s,
            appointment_at = %s, reason = %s, handled_by = coalesce(%s, handled_by), closed_at = %s
        where id = %s""",
        (
            state.value,
            now,
            due.step,
            due.at,
            call_by,
            appointment,
            reason or None,
            handled_by,
            now if closed else None,
            id,
        ),
    )


async def set_delivery(conn: AsyncConnection, id: int, delivery: str) -> None:
    await conn.execute("update referral set delivery = %s where id = %s", (delivery, id))
