"""Referrals: made, looked at, moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.refer import Wish
from conversations.referral import State

SELECT = """
    select r.id, r.reference, r.state, r.delivery, r.reason, r.state_since, r.answer_by, r.next_step, r.due_at,
        r.call_by, r.appointment_at, r.handled_by, r.created_at, r.closed_at, r.organisation as receiver,
        q.id as request, q.municipality, q.organisation as sender, q.person as referrer, q.way, q.children, q.days,
        q.start_on, q.language, q.priority, q.urgent,
        q.contact is not null or q.care_needs is not null or q.remarks is not null as has_details
    from referral r join request q on q.id = r.request
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

    @property
    def where(self) -> State:
        return State(self.state)


async def request(
    conn: AsyncConnection, municipality: str, sender: str, person: int, wish: Wish, way: str, now: datetime
) -> int:
    """What a family asked for, told once; returns its number."""
    cursor = await conn.execute(
        """insert into request (municipality, organisation, person, way, children, days, start_on, language, priority,
            urgent, consent_at, created_at)
        values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s) returning id""",
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
    next_step: str,
    due: datetime,
    now: datetime,
) -> int | None:
    """A referral to one organisation; its number, or None when the reference is taken."""
    cursor = await conn.execute(
        """insert into referral (reference, request, organisation, state, follows, state_since, answer_by, next_step,
            due_at, created_at)
        values (%s, %s, %s, %s, (select id from referral where reference = %s), %s, %s, %s, %s, %s)
        on conflict (reference) do nothing returning id""",
        (reference, request, receiver, state.value, follows, now, answer_by, next_step, due, now),
    )
    row = await cursor.fetchone()
    return int(row[0]) if row else None


async def locked(conn: AsyncConnection, reference: str) -> Row | None:
    """This referral, for nobody else to move until the transaction ends."""
    return await _one(conn, "where r.reference = %s for update of r", reference)


async def get(conn: AsyncConnection, id: int) -> Row | None:
    return await _one(conn, "where r.id = %s", id)


async def _one(conn: AsyncConnection, where: str, value: str | int) -> Row | None:
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(f"{SELECT} {where}", (value,))
        return await cursor.fetchone()


async def of_organisations(
    conn: AsyncConnection, organisations: Sequence[str], municipalities: Sequence[str], closed_after: datetime
) -> list[Row]:
    """Sent or received by these organisations, or in these municipalities (their desk's people ask); the open ones
    and those closed since that moment."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where (q.organisation = any(%(organisations)s) or r.organisation = any(%(organisations)s)
                or q.municipality = any(%(municipalities)s))
            and (r.closed_at is null or r.closed_at > %(after)s)
            order by coalesce(r.due_at, r.state_since) limit 500""",
            {
                "organisations": list(organisations),
                "municipalities": list(municipalities),
                "after": closed_after,
            },
        )
        return await cursor.fetchall()


async def others_of_request(conn: AsyncConnection, request: int, but: int) -> list[Row]:
    """The referrals of the same family's question to other organisations."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(f"{SELECT} where r.request = %s and r.id <> %s for update of r", (request, but))
        return await cursor.fetchall()


async def move(
    conn: AsyncConnection,
    id: int,
    state: State,
    now: datetime,
    next_step: str | None,
    due: datetime | None,
    call_by: date | None = None,
    appointment: datetime | None = None,
    reason: str | None = None,
    threshold: str | None = None,
    handled_by: int | None = None,
    closed: bool = False,
) -> None:
    await conn.execute(
        """update referral set state = %s, state_since = %s, next_step = %s, due_at = %s, call_by = %s,
            appointment_at = %s, reason = %s, threshold = %s, handled_by = coalesce(%s, handled_by), closed_at = %s
        where id = %s""",
        (
            state.value,
            now,
            next_step,
            due,
            call_by,
            appointment,
            reason or None,
            threshold or None,
            handled_by,
            now if closed else None,
            id,
        ),
    )


async def next_due(conn: AsyncConnection, id: int, step: str | None, at: datetime | None) -> None:
    await conn.execute("update referral set next_step = %s, due_at = %s where id = %s", (step, at, id))


async def set_delivery(conn: AsyncConnection, id: int, delivery: str) -> None:
    await conn.execute("update referral set delivery = %s where id = %s", (delivery, id))


async def record(
    conn: AsyncConnection,
    id: int,
    move: str,
    person: int | None,
    organisation: str | None,
    start: State | None,
    to: State,
    now: datetime,
) -> None:
    """Who moved it, when, from where to where."""
    await conn.execute(
        """insert into referral_event (referral, at, person, organisation, move, from_state, to_state)
        values (%s, %s, %s, %s, %s, %s, %s)""",
        (id, now, person, organisation, move, start.value if start else None, to.value),
    )


async def looked(conn: AsyncConnection, id: int, person: int | None, device: str, now: datetime) -> None:
    """Who looked at it is kept."""
    await conn.execute(
        "insert into referral_look (referral, person, device, at) values (%s, %s, %s, %s)",
        (id, person, device, now),
    )


async def strip(conn: AsyncConnection, request: int, now: datetime) -> None:
    """Erase what tells of the family; what is left counts and no more."""
    await conn.execute(
        """update request set children = '', days = '', start_on = null, language = '', contact = null,
            care_needs = null, remarks = null, stripped_at = %s where id = %s""",
        (now, request),
    )


async def due(conn: AsyncConnection, now: datetime) -> list[tuple[int, str]]:
    """Number and step of the referrals whose time has come."""
    cursor = await conn.execute(
        "select id, next_step from referral where due_at <= %s order by due_at limit 200 for update skip locked",
        (now,),
    )
    return [(row[0], row[1]) for row in await cursor.fetchall()]
