"""The days on which an organisation is closed."""

from datetime import date, datetime

from psycopg import AsyncConnection

from conversations.working_time import Closed


async def closed(conn: AsyncConnection, organisation: str) -> Closed:
    """Whether it is closed on a day, read once."""
    cursor = await conn.execute(
        "select from_day, until_day from closing_day where organisation = %s", (organisation,)
    )
    periods = await cursor.fetchall()
    return lambda day: any(start <= day <= end for start, end in periods)


async def both(conn: AsyncConnection, receiver: str, sender: str) -> tuple[Closed, Closed]:
    """Of who was asked, and of who refers."""
    return await closed(conn, receiver), await closed(conn, sender)


async def reschedule(conn: AsyncConnection, organisation: str, leaves: datetime) -> None:
    """What its people are still to be told of referrals, and is not urgent, leaves then."""
    await conn.execute(
        """update notification n set due_at = %s from referral r join request q on q.id = r.request
        where n.referral = r.id and n.organisation = %s and n.state = 'due' and n.attempts = 0
            and n.step <> 'later' and not q.urgent""",
        (leaves, organisation),
    )


async def close(conn: AsyncConnection, organisation: str, start: date, end: date) -> None:
    """Closed from–until, both included."""
    await conn.execute(
        """insert into closing_day (organisation, from_day, until_day) values (%s, %s, %s)
        on conflict (organisation, from_day) do update set until_day = excluded.until_day""",
        (organisation, start, end),
    )


async def reopen(conn: AsyncConnection, organisation: str, start: date) -> None:
    """Not closed after all in the period that begins on that day."""
    await conn.execute(
        "delete from closing_day where organisation = %s and from_day = %s", (organisation, start)
    )
