"""Counts of a municipality's referrals; nothing in them says who."""

from datetime import date, datetime

from psycopg import AsyncConnection

from conversations.figures import Figures

# What an answer is: the first thing that the organisation, or the desk for it, did with it after it was seen.
_ANSWERED = """
    select min(e.at) from referral_event e where e.referral = r.id
    and e.from_state in ('sent', 'seen') and e.to_state in ('invited', 'appointment', 'waiting', 'rejected')
"""
_OF_TOWN = """
    from referral r join request q on q.id = r.request
    where q.municipality = %(town)s and r.created_at >= %(start)s and r.created_at < %(end)s
        and r.state <> 'mistake'
"""


async def of(conn: AsyncConnection, town: str, start: datetime, end: datetime, now: datetime) -> Figures:
    """Of the referrals made from `start` until `end`, as they stand now, and the thresholds of those months."""
    values = {"town": town, "start": start, "end": end, "now": now}
    states = await conn.execute(f"select r.state, count(*) {_OF_TOWN} group by 1", values)
    answered = await conn.execute(f"select r.created_at, ({_ANSWERED}) {_OF_TOWN}", values)
    silent = await conn.execute(
        f"select count(*) {_OF_TOWN} and r.state in ('sent', 'seen') and r.answer_by < %(now)s", values
    )
    thresholds = await conn.execute(
        """select threshold, sum(count) from threshold where municipality = %(town)s
        and month >= %(start)s::date and month < %(end)s::date group by 1""",
        {**values, "start": start.date(), "end": end.date()},
    )
    row = await silent.fetchone()
    return Figures(
        {state: number for state, number in await states.fetchall()},
        tuple((made, at) for made, at in await answered.fetchall() if at is not None),
        row[0] if row else 0,
        {name: int(number) for name, number in await thresholds.fetchall()},
    )


async def count_threshold(conn: AsyncConnection, municipality: str, threshold: str, today: date) -> None:
    """What kept a family from childcare: counted apart, with no link to who it was."""
    await conn.execute(
        """insert into threshold (municipality, month, threshold, count) values (%s, %s, %s, 1)
        on conflict (municipality, month, threshold) do update set count = threshold.count + 1""",
        (municipality, today.replace(day=1), threshold),
    )
