"""The embedded server, and bringing a database to this version."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from bot.settings import Settings
from bot.store import migrations
from bot.store.database import create, open_database, reachable
from bot.store.embedded import embedded
from bot.store.migrate import LATEST, migrate


@pytest.fixture
def empty(server: str, request: pytest.FixtureRequest) -> str:
    """Address of a new database that nothing was done to."""
    name = f"empty_{request.node.name}"
    create(server, name)
    return server.replace("/postgres?", f"/{name}?")


def test_steps_stand_in_one_row() -> None:
    """Each SQL file has its step, the steps form one row in the order of their numbers."""
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    row = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert row == sorted((file.stem for file in (migrations.FOLDER / "sql").glob("*.sql")), reverse=True)
    assert row[0] == LATEST


def test_processes_that_start_together_migrate_once(empty: str) -> None:
    """Of several processes that start on an empty database one migrates, the others find it done."""
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(migrate, [empty] * 4))
    assert sorted(found, key=str) == [LATEST] * 3 + [None]
    assert migrate(empty) == LATEST


async def test_the_queue_is_that_of_the_installed_procrastinate(dsn: str, empty: str) -> None:
    """The frozen copy makes the same functions as the schema of the procrastinate that is installed."""
    from procrastinate.schema import SchemaManager

    functions = """
        select proname, pg_get_functiondef(oid) from pg_proc
        where proname like 'procrastinate%' order by oid::regprocedure::text
    """
    with psycopg.connect(empty) as connection:
        connection.execute(SchemaManager.get_schema().encode())
        installed = connection.execute(functions).fetchall()
    with psycopg.connect(dsn) as connection:
        assert connection.execute(functions).fetchall() == installed


async def test_practice_has_a_database_of_its_own(dsn: str, data_dir: Path) -> None:
    """The practice room never uses DATABASE_URL, and not the database of real use either."""
    with reachable(Settings(practice=True, database_url=dsn, data_dir=data_dir)) as practice:
        assert "/practice?" in practice and data_dir.name in practice
        with reachable(Settings(practice=False, data_dir=data_dir)) as real:
            assert "/toeleider?" in real


async def test_what_is_written_stays(data_dir: Path) -> None:
    """The embedded database keeps its rows from one start to the next, and runs only while it is used."""
    settings = Settings(data_dir=data_dir)
    async with open_database(settings) as database, database.pool.connection() as connection:
        await connection.execute("insert into setting values ('a', 'b')")
    with embedded(data_dir) as server:
        pass
    assert server.process is None
    async with open_database(settings) as database, database.pool.connection() as connection:
        assert await (await connection.execute("select value from setting")).fetchall() == [("b",)]


def test_the_last_user_stops_the_server(data_dir: Path) -> None:
    """A server that a command started stays while another process uses it, and stops with that one."""
    with embedded(data_dir) as first:
        pass
    with embedded(data_dir) as second:
        other = subprocess.Popen(
            [sys.executable, "-c", USER, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert other.stdout and other.stdin
        assert other.stdout.readline() == b"ready\n"
    assert second.process is not None
    other.communicate(b"\n")
    assert first.process is None


def test_a_killed_user_does_not_count(data_dir: Path) -> None:
    """A server that a killed process left running is taken over by the next one, and stopped."""
    other = subprocess.Popen(
        [sys.executable, "-c", USER, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout and other.stdin
    assert other.stdout.readline() == b"ready\n"
    other.kill()
    other.communicate()
    with embedded(data_dir) as server:
        assert server.process is not None
    assert server.process is None


def test_a_number_left_behind_is_not_believed(data_dir: Path) -> None:
    """After a power cut the number in the server's file may belong to any other process."""
    with embedded(data_dir) as server:
        line = (server.folder / "postmaster.pid").read_text()
    (server.folder / "postmaster.pid").write_text(line.replace(line.split("\n")[0], "1", 1))
    with embedded(data_dir) as server, psycopg.connect(server.dsn("postgres")) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


@pytest.mark.parametrize("name", ["with space", "long" * 30], ids=["space", "long"])
def test_any_folder_will_do(data_dir: Path, name: str) -> None:
    """Spaces, and paths too long for a socket, are no hindrance."""
    with embedded(data_dir / name) as server, psycopg.connect(server.dsn("postgres")) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


USER = """
import sys
from pathlib import Path
from bot.store.embedded import embedded
with embedded(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.readline()
"""
