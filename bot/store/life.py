"""Which processes live: what one of them had begun is free for another the moment it is gone."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import psycopg
from psycopg import AsyncConnection

LIVING = 7_361_003  # the lock's first half; view `living` looks for it
CHECK = 1.0  # seconds

# Of rows that some process claimed: it does not live any more.
GONE = "(taken_by is not null and taken_by not in (select process from living))"


@asynccontextmanager
async def living(dsn: str) -> AsyncIterator[int]:
    """This process's number, under a lock that the database frees when the process dies.

    Where only the connection is lost, it is locked again within seconds.
    """
    number = secrets.randbelow(2**31)
    connection = await _lock(dsn, number)
    keeping = asyncio.create_task(_keep(connection, dsn, number))
    try:
        yield number
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping


async def _lock(dsn: str, number: int) -> AsyncConnection:
    connection = await AsyncConnection.connect(dsn, autocommit=True)
    await connection.execute("select pg_advisory_lock(%s, %s)", (LIVING, number))
    return connection


async def _keep(connection: AsyncConnection, dsn: str, number: int) -> None:
    try:
        while True:
            await asyncio.sleep(CHECK)
            try:
                await connection.execute("select")
            except psycopg.OperationalError:
                await connection.close()
                with suppress(psycopg.OperationalError):
                    connection = await _lock(dsn, number)
    finally:
        await connection.close()
