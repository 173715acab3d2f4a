"""One embedded PostgreSQL for the whole run; each test gets a fresh copy of a migrated database."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import AsyncConnection, sql

from bot.settings import NAMES, Settings
from bot.store import database as store
from bot.store.embedded import embedded
from bot.store.migrate import migrate
from knowledge.holder import Known, load_known
from tests.faults import lives

FOLDER = "TOELEIDER_TEST_FOLDER"  # told to the workers of pytest-xdist

for name in NAMES:  # the suite does not depend on how this machine is set up
    os.environ.pop(name, None)


def pytest_configure(config: pytest.Config) -> None:
    # Not in pytest's own folder: another run closes that to the database's user while this one goes on.
    if not hasattr(config, "workerinput"):
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="toeleider-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of a server's own database, with `migrated` on it to copy from."""
    with embedded(Path(os.environ[FOLDER])) as running:
        dsn = running.dsn("postgres")
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute("select pg_advisory_lock(1)")  # one worker prepares
            if not connection.execute("select 1 from pg_database where datname = 'migrated'").fetchone():
                for name in ("fsync", "full_page_writes", "synchronous_commit"):  # nothing here is kept
                    connection.execute(sql.SQL("alter system set {} = off").format(sql.Identifier(name)))
                connection.execute("select pg_reload_conf()")
                store.create(dsn, "preparing")
                migrate(running.dsn("preparing"))
                connection.execute("alter database preparing rename to migrated")
        yield dsn


@pytest.fixture(scope="session")
def known() -> Known:
    """The knowledge base that we ship, with its matcher."""
    return load_known()


@pytest.fixture
def dsn(server: str) -> Iterator[str]:
    """Address of a database of this test's own, migrated and empty."""
    name = f"test_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        copy = "create database {} template migrated strategy file_copy"
        connection.execute(sql.SQL(copy).format(sql.Identifier(name)))
        yield server.replace("/postgres?", f"/{name}?")
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


@pytest.fixture
def data_dir() -> Path:
    """An empty folder in which an embedded server may run."""
    return Path(tempfile.mkdtemp(dir=os.environ[FOLDER]))


@pytest.fixture(scope="session")
def nursery() -> Iterator[str]:
    """Where real processes are started from, for tests that kill them."""
    with lives.nursery(Path(tempfile.mkdtemp(dir=os.environ[FOLDER]))) as address:
        yield address


@pytest.fixture
def settings(dsn: str, tmp_path: Path) -> Settings:
    """Plain settings on a database of this test's own; change some with `model_copy(update=…)`."""
    return Settings(database_url=dsn, data_dir=tmp_path)


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[store.Database]:
    async with store.open_database(settings) as opened:
        yield opened


@pytest.fixture
async def connection(database: store.Database) -> AsyncIterator[AsyncConnection]:
    """One transaction on this test's database; commit it to let others see."""
    async with database.pool.connection() as connection:
        yield connection
