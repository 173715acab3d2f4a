"""What only one process does at a time."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import psycopg
from psycopg import AsyncConnection

POLLING = 7_361_001  # any number that no other advisory lock of ours has
ASK_AGAIN = 0.5  # seconds; waiting inside the database would keep it from cleaning up


class LockLost(Exception):
    """The connection that held the lock is gone: another process may have it by now."""


@asynccontextmanager
async def polling_lock(dsn: str) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Wait until this process is the one that polls, also while the database is away.

    Gives a check that it still is, which raises LockLost. A process that dies loses the lock at once.
    """
    connection = await _locked(dsn)

    async def still_ours() -> None:
        try:
            await connection.execute("select")
        except psycopg.OperationalError as error:
            raise LockLost from error

    try:
        yield still_ours
    finally:
        await connection.close()


async def _locked(dsn: str) -> AsyncConnection:
    """A connection that has the lock; closing it gives the lock back."""
    while True:
        with suppress(psycopg.OperationalError):
            connection = await AsyncConnection.connect(dsn, autocommit=True)
            try:
                while not await _try(connection):  # noqa: ASYNC110 (the other one is another process)
                    await asyncio.sleep(ASK_AGAIN)
            except BaseException:
                await connection.close()
                raise
            return connection
        await asyncio.sleep(ASK_AGAIN)


async def _try(connection: AsyncConnection) -> bool:
    row = await (await connection.execute("select pg_try_advisory_lock(%s)", (POLLING,))).fetchone()
    return row is not None and bool(row[0])
