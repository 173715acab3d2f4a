"""Which updates were taken: each has its effect once."""

from datetime import datetime

from psycopg import AsyncConnection

MOST_TRIES = 3


async def first_time(conn: AsyncConnection, channel: str, update_id: int, now: datetime) -> bool:
    """Record that this update is taken; False when it was before (or was set aside)."""
    cursor = await conn.execute(
        """insert into update_taken (channel, update_id, state, at) values (%s, %s, 'done', %s)
        on conflict (channel, update_id) do update set state = 'done', at = excluded.at
        where update_taken.state = 'failed'""",
        (channel, update_id, now),
    )
    return cursor.rowcount == 1


async def failed(conn: AsyncConnection, channel: str, update_id: int, why: str, now: datetime) -> bool:
    """Count a failure of this update; True when it is now set aside."""
    cursor = await conn.execute(
        """insert into update_taken (channel, update_id, state, failure, at) values (%s, %s, 'failed', %s, %s)
        on conflict (channel, update_id) do update set
            tries = update_taken.tries + 1, failure = excluded.failure, at = excluded.at,
            state = case when update_taken.tries + 1 >= %s then 'aside' else 'failed' end
        returning state""",
        (channel, update_id, why, now, MOST_TRIES),
    )
    row = await cursor.fetchone()
    return row is not None and row[0] == "aside"
