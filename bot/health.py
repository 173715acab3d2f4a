"""Whether what everything rests on is right, and how much waits to be done."""

import asyncio

import psycopg
from prometheus_client import Gauge

from bot.store.database import Pool
from bot.store.migrate import LATEST

PATIENCE = 3  # seconds to wait for the database

WAITING_JOBS = "select count(*) from procrastinate_jobs where status = 'todo'"
LIVE_WORKERS = "select count(*) from procrastinate_workers where last_heartbeat > now() - interval '1 minute'"
WAITING = {
    "jobs": (Gauge("toeleider_jobs_waiting", "Jobs that no process took yet"), WAITING_JOBS),
    "screens": (
        Gauge("toeleider_screens_owed", "Replies that did not reach a person yet"),
        "select count(*) from screen where owed",
    ),
    "notifications": (
        Gauge("toeleider_notifications_waiting", "Messages on referrals that are not sent yet"),
        "select count(*) from notification where state in ('due', 'sending')",
    ),
    "aside": (
        Gauge("toeleider_updates_aside", "Messages set aside since they failed three times"),
        "select count(*) from update_taken where state = 'aside'",
    ),
}


async def look(pool: Pool) -> dict[str, str]:
    """For database, migrations and queue `ok` or what is wrong."""
    try:
        async with asyncio.timeout(PATIENCE), pool.connection() as conn:
            row = await (await conn.execute("select version_num from alembic_version")).fetchone()
            found = row[0] if row else None
            waiting = await (await conn.execute(WAITING_JOBS)).fetchone()
            workers = await (await conn.execute(LIVE_WORKERS)).fetchone()
    except (psycopg.Error, TimeoutError, OSError) as error:
        return {"database": type(error).__name__}
    nobody = waiting != (0,) and workers == (0,)
    return {
        "database": "ok",
        "migrations": "ok" if found == LATEST else f"at {found}, expected {LATEST}",
        "queue": "jobs wait and no worker runs" if nobody else "ok",
    }


async def count(pool: Pool) -> None:
    """Bring the gauges up to date."""
    async with asyncio.timeout(PATIENCE), pool.connection() as conn:
        for gauge, query in WAITING.values():
            row = await (await conn.execute(query)).fetchone()
            gauge.set(row[0] if row else 0)
