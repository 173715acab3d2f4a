"""Who did what and who was told what, in the order in which it happened; and when something happens next."""

from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row


@dataclass(frozen=True)
class Entry:
    """`what`: a move or a step of the clock; `told` says whether somebody heard it, over which channel."""

    at: datetime
    reference: str
    what: str
    who: str  # who did it or heard it; '' for the clock
    organisation: str
    told: bool
    channel: str
    state: str  # of a telling: sent, due …; of a move: where the referral stood then


async def of_referrals(conn: AsyncConnection) -> list[Entry]:
    """The newest entries, newest first. For the practice room: nobody else may see all of them."""
    async with conn.cursor(row_factory=class_row(Entry)) as cursor:
        await cursor.execute(
            """select e.at, r.reference, e.move as what, coalesce(e.named, p.name, '') as who,
                coalesce(o.name, '') as organisation, false as told, '' as channel, coalesce(e.to_state, '') as state
            from referral_event e join referral r on r.id = e.referral
                left join person p on p.id = e.person left join organisation o on o.id = e.organisation
            union all
            select coalesce(n.sent_at, n.due_at), coalesce(r.reference, ''), n.step, coalesce(p.name, ''),
                coalesce(o.name, ''), true, n.channel, n.state
            from notification n left join referral r on r.id = n.referral
                left join person p on p.id = n.person left join organisation o on o.id = n.organisation
            where n.state <> 'superseded'
            order by at desc, told desc limit 100"""
        )
        return await cursor.fetchall()


async def next_event(conn: AsyncConnection, now: datetime) -> datetime | None:
    """When the clock does something next; None if nothing waits."""
    cursor = await conn.execute(
        """select min(at) from (
            select due_at as at from referral union all select due_at from referral_question
            union all select due_at from notification where state = 'due') waits
        where at > %s""",
        (now,),
    )
    row = await cursor.fetchone()
    return row[0] if row else None
