"""The one database: where it is, and the pool of connections that everything shares."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import psycopg
from psycopg import AsyncConnection, sql
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from bot.settings import Settings
from bot.store.embedded import embedded
from bot.store.migrate import migrate

NAME = "toeleider"  # of the service's connections
# Classes of errors that pass without anything being changed: the connection, who may connect, a conflict between
# transactions, means that ran out, an operator, the machine. What else PostgreSQL refuses is what was asked of it.
PASSING = ("08", "28", "40", "53", "55P03", "57", "58")
Pool = AsyncConnectionPool[AsyncConnection[TupleRow]]

# Sorts and folds case the same on every machine, whatever its own language is set to.
CREATE = "create database {} template template0 locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'"


@dataclass(frozen=True)
class Database:
    dsn: str
    pool: Pool


def is_away(error: BaseException) -> bool:
    """Whether the database could not be asked, or could not answer now: nobody's fault, so it is tried again. False
    for what it refuses and would refuse again, such as a value that is too long for an index."""
    if isinstance(error, psycopg.OperationalError):
        return error.sqlstate is None or error.sqlstate.startswith(PASSING)
    return isinstance(error, psycopg.InterfaceError)


@contextmanager
def reachable(settings: Settings) -> Iterator[str]:
    """The database's address, while it runs: DATABASE_URL, or one of the embedded server.

    The practice room has a database of its own and never uses DATABASE_URL. Raises embedded.CannotStart.
    """
    if settings.database_url and not settings.practice:
        yield settings.database_url
        return
    name = "practice" if settings.practice else "toeleider"
    with embedded(settings.data_dir) as server:
        create(server.dsn("postgres"), name)
        yield server.dsn(name)


def create(dsn: str, name: str) -> None:
    """Make a database called `name` on the server of `dsn`, if it is not there."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        if not connection.execute("select 1 from pg_database where datname = %s", (name,)).fetchone():
            with suppress(
                psycopg.errors.UniqueViolation, psycopg.errors.DuplicateDatabase
            ):  # another was first
                connection.execute(sql.SQL(CREATE).format(sql.Identifier(name)))


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """The database, migrated, with its pool open. Raises embedded.CannotStart, migrate.TooNew."""
    with ExitStack() as stack:
        dsn = await asyncio.to_thread(stack.enter_context, reachable(settings))
        await asyncio.to_thread(migrate, dsn)
        async with pool(dsn, settings.timezone) as connections:
            yield Database(dsn, connections)


def pool(dsn: str, zone: ZoneInfo) -> Pool:
    """Connections without autocommit: `async with pool.connection()` is one transaction.

    Moments come back in `zone`.
    """

    async def configure(conn: AsyncConnection) -> None:
        await conn.execute("select set_config('timezone', %s, false)", (zone.key,))
        await conn.commit()

    return AsyncConnectionPool(
        dsn,
        min_size=2,
        max_size=20,
        kwargs={"application_name": NAME},
        configure=configure,
        open=False,
        check=AsyncConnectionPool.check_connection,
        name=NAME,
    )
