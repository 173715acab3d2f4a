"""Referrals: made, looked at, moved, forgotten.

The family's first request is what is locked: whoever moves one of its referrals has them all, so that nobody waits for
two rows in another order than somebody else. What was asked elsewhere after 'no place' is a request of its own, linked
to the first one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.chase import Due
from conversations.refer import Wish
from conversations.referral import State

SELECT = """
    select r.id, r.reference, r.state, r.delivery, r.reason, r.state_since, r.answer_by, r.next_step, r.due_at,
        r.call_by, r.appointment_at, r.handled_by, r.created_at, r.closed_at, r.organisation as receiver,
        q.id as request, coalesce(q.first_request, q.id) as family,
        q.municipality, q.organisation as sender, q.person as referrer, q.way, q.children, q.days,
        q.start_on, q.language, q.priority, q.urgent,
        q.contact is not null or q.care_needs is not null or q.remarks is not null as has_details,
        s.name as sender_name, coalesce(s.phone, '') as sender_phone,
        o.name as receiver_name, coalesce(o.phone, '') as receiver_phone, coalesce(o.address, '') as receiver_address,
        coalesce(e.who, '') as moved_by, coalesce(e.organisation, '') as moved_for,
        w.asked_of as question_of, w.due_at as question_due
    from referral r join request q on q.id = r.request
        join organisation s on s.id = q.organisation join organisation o on o.id = r.organisation
        left join lateral (
            select coalesce(v.named, split_part(p.name, ' ', 1)) as who, v.organisation
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
    moved_for: str  # the organisation for which they did
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
    conn: AsyncConnection, organisations: Sequence[str], municipalities: Sequence[str], closed_after: datetime
) -> list[Row]:
    """Sent or received by these organisations, or in these municipalities (their desk's people ask); the open ones
    and those closed since that moment that are not forgotten."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where (q.organisation = any(%(organisations)s) or r.organisation = any(%(organisations)s)
                or q.municipality = any(%(municipalities)s))
            and (r.closed_at is null or r.closed_at > %(after)s) and r.next_step is not null
            order by coalesce(r.due_at, r.state_since) limit 500""",
            {
                "organisations": list(organisations),
                "municipalities": list(municipalities),
                "after": closed_after,
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
    call_by: date | None = None,
    appointment: datetime | None = None,
    reason: str | None = None,
    handled_by: int | None = None,
    closed: bool = False,
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


async def next_due(conn: AsyncConnection, id: int, due: Due | None) -> None:
    """What the clock does next; None: nothing any more."""
    step, at = (due.step, due.at) if due else (None, None)
    await conn.execute("update referral set next_step = %s, due_at = %s where id = %s", (step, at, id))


async def unanswered_at(conn: AsyncConnection, organisation: str) -> list[int]:
    """What waits there for a first answer, and is not every day the desk's yet."""
    cursor = await conn.execute(
        """select id from referral where organisation = %s and state in ('sent', 'seen')
        and next_step in ('remind', 'deputy', 'desk') order by id""",
        (organisation,),
    )
    return [row[0] for row in await cursor.fetchall()]


async def promise(conn: AsyncConnection, id: int, answer_by: datetime) -> None:
    """An answer is hoped for until then."""
    await conn.execute("update referral set answer_by = %s where id = %s", (answer_by, id))


async def postpone(conn: AsyncConnection, id: int, now: datetime, at: datetime) -> None:
    """Whatever is due of it by now is due then."""
    await conn.execute("update referral set due_at = %s where id = %s and due_at <= %s", (at, id, now))


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
    named: str | None = None,
) -> None:
    """Who moved it, when, from where to where; without organisation it was the clock. `named`: a shared mailbox's."""
    await conn.execute(
        """insert into referral_event (referral, at, person, named, organisation, move, from_state, to_state)
        values (%s, %s, %s, %s, %s, %s, %s, %s)""",
        (id, now, person, named, organisation, move, start.value if start else None, to.value),
    )


async def mover(conn: AsyncConnection, id: int, key: str) -> str | None:
    """The organisation that last made the move with which this notification's key begins."""
    cursor = await conn.execute(
        "select organisation from referral_event where referral = %s and move = %s order by id desc limit 1",
        (id, key.split(":")[0]),
    )
    row = await cursor.fetchone()
    return row[0] if row else None


async def count_threshold(conn: AsyncConnection, municipality: str, threshold: str, today: date) -> None:
    """What kept a family from childcare: counted apart, with no link to who it was."""
    await conn.execute(
        """insert into threshold (municipality, month, threshold, count) values (%s, %s, %s, 1)
        on conflict (municipality, month, threshold) do update set count = threshold.count + 1""",
        (municipality, today.replace(day=1), threshold),
    )


async def looked(conn: AsyncConnection, id: int, person: int | None, device: str, now: datetime) -> None:
    """Who looked at it is kept."""
    await conn.execute(
        "insert into referral_look (referral, person, device, at) values (%s, %s, %s, %s)",
        (id, person, device, now),
    )


async def erase_family(conn: AsyncConnection, request: int, now: datetime) -> None:
    """Erase all that tells of the family, wherever it was shown; what is left is where its referrals stand."""
    await conn.execute(
        """update request set children = '', days = '', start_on = null, language = '', priority = 'unsure',
            contact = null, care_needs = null, remarks = null, stripped_at = coalesce(stripped_at, %s) where id = %s""",
        (now, request),
    )
    of_request = "in (select id from referral where request = %s)"
    await conn.execute(  # what was filled in to refer them on
        "delete from conversation where subject->>'follows' in (select reference from referral where request = %s)",
        (request,),
    )
    await conn.execute(
        f"update notification set mentions = mentions - '{{words,asked}}'::text[] where referral {of_request}",
        (request,),
    )
    await conn.execute(f"delete from referral_question where referral {of_request}", (request,))
    for table, shown in (("screen", "not owed"), ("web_message", "true")):
        await conn.execute(
            f"""delete from {table} where {shown} and exists (select from referral r where r.request = %s
                and position(r.reference in {table}.content::text) > 0)""",
            (request,),
        )


async def forget(conn: AsyncConnection, id: int) -> None:
    """Erase who did what with it and what was told of it; that it was there, and how it ended, still counts."""
    await conn.execute("delete from notification where referral = %s", (id,))
    await conn.execute("delete from page_link where referral = %s", (id,))
    await conn.execute("delete from referral_look where referral = %s", (id,))
    await conn.execute("update referral_event set person = null, named = null where referral = %s", (id,))
    await conn.execute(
        """update referral set handled_by = null, taken_by = null, reference = '#' || id, next_step = null,
            due_at = null, call_by = null, appointment_at = null where id = %s""",
        (id,),
    )
    await conn.execute(
        """update request q set person = null, consent_at = null, details_at = null
        where id = (select request from referral where id = %s)
            and not exists (select from referral r where r.request = q.id and r.next_step is not null)""",
        (id,),
    )


async def due(conn: AsyncConnection, now: datetime) -> list[int]:
    """Numbers of the referrals whose time has come."""
    cursor = await conn.execute(
        "select id from referral where due_at <= %s order by due_at limit 200", (now,)
    )
    return [row[0] for row in await cursor.fetchall()]


async def with_absent_contacts(conn: AsyncConnection, today: date) -> list[int]:
    """Numbers of the unanswered referrals whose contacts are all absent while no deputy was told yet."""
    cursor = await conn.execute(
        """select r.id from referral r where r.state in ('sent', 'seen') and r.next_step in ('remind', 'deputy')
            and exists (select from membership c where c.organisation = r.organisation and c.role = 'contact')
            and not exists (select from membership c where c.organisation = r.organisation and c.role = 'contact'
                and not is_absent(c, %(today)s))
            and exists (select from membership d join person p on p.id = d.person
                where d.organisation = r.organisation and d.role = 'deputy' and not is_absent(d, %(today)s)
                and p.removed_at is null and (p.telegram_reachable or p.web_active or p.mail is not null)
                and not exists (select from notification n where n.referral = r.id and n.person = d.person
                    and n.state <> 'superseded'))
        limit 200""",
        {"today": today},
    )
    return [row[0] for row in await cursor.fetchall()]


LATE = """
    (r.state in ('sent', 'seen') and r.answer_by < %(now)s
        or r.state = 'invited' and r.call_by < %(today)s
        or r.state = 'appointment' and r.appointment_at < %(now)s and r.next_step like any(%(late_steps)s))
"""
LATE_STEPS = ["came-again", "came-desk%", "missed-desk%"]


async def today(conn: AsyncConnection, today: date, now: datetime) -> list[Row]:
    """Those that somebody promised something for today: a call, an answer, an appointment."""
    tomorrow = today + timedelta(days=1)
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where r.state = 'invited' and r.call_by = %(today)s
                or r.state in ('sent', 'seen') and r.answer_by >= %(midnight)s and r.answer_by < %(end)s
                or r.state = 'appointment' and r.appointment_at >= %(midnight)s and r.appointment_at < %(end)s
            order by r.id""",
            {
                "today": today,
                "midnight": datetime.combine(today, time(), now.tzinfo),
                "end": datetime.combine(tomorrow, time(), now.tzinfo),
            },
        )
        return await cursor.fetchall()


async def overdue_by_town(conn: AsyncConnection, today: date, now: datetime) -> list[tuple[Row, int]]:
    """One referral of each municipality that has overdue ones, and how many there are."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"{SELECT} where {LATE} order by r.id", {"today": today, "now": now, "late_steps": LATE_STEPS}
        )
        rows = await cursor.fetchall()
    towns = {row.municipality: row for row in rows}
    return [(one, sum(row.municipality == town for row in rows)) for town, one in towns.items()]
