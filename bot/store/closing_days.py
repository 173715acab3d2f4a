"""The days on which an organisation is closed."""

from datetime import date

from psycopg import AsyncConnection

from conversations.working_time import Closed


async def closed(conn: AsyncConnection, organisation: str) -> Closed:
    """Whether it is closed on a day, read once."""
    cursor = await conn.execute(
        "select from_day, until_day from closing_day where organisation = %s", (organisation,)
    )
    periods = await cursor.fetchall()
    return lambda day: any(start <= day <= end for start, end in periods)


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
