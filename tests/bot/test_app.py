"""A process: what it listens to, how it ends, how jobs are carried."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator

import httpx
import pytest
from psycopg import AsyncConnection

from bot import app, health, queue
from bot.service import Service
from bot.settings import Settings, Wrong
from bot.store.database import Database
from tests.bot.town import NOTHING
from tests.faults.lives import free_port


@pytest.fixture
def settings(settings: Settings) -> Settings:
    port = int(free_port())
    return settings.model_copy(
        update={"port": port, "public_url": f"http://127.0.0.1:{port}", "metrics_token": "métrique"}
    )


@pytest.fixture
async def process(settings: Settings) -> AsyncIterator[asyncio.Task[int]]:
    """All parts in this process, ready."""
    ready: asyncio.Queue[str] = asyncio.Queue()
    running = asyncio.create_task(app.run(settings, NOTHING, frozenset({"web", "worker"}), ready.put_nowait))
    assert await asyncio.wait_for(ready.get(), 10) == f"Ready: {settings.public_url}/"
    yield running
    if not running.done():
        os.kill(os.getpid(), signal.SIGTERM)
        await running


@pytest.fixture
async def web(settings: Settings, process: object) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=settings.public_url) as client:
        yield client


async def test_healthy(web: httpx.AsyncClient) -> None:
    """A process that can work says so: it lives, and database, migrations and queue are right."""
    assert (await web.get("/healthz")).status_code == 200
    ready = await web.get("/readyz")
    assert (ready.status_code, set(ready.json().values())) == (200, {"ok"})


async def test_not_ready_on_another_version(web: httpx.AsyncClient, connection: AsyncConnection) -> None:
    """While the database is at another version than the program, the process is not ready but alive."""
    await connection.execute("update alembic_version set version_num = '0001_ground'")
    await connection.commit()
    ready = await web.get("/readyz")
    assert (ready.status_code, ready.json()["migrations"][:14]) == (503, "at 0001_ground")
    assert (await web.get("/healthz")).status_code == 200


async def test_metrics_need_the_token(web: httpx.AsyncClient) -> None:
    """Figures are for who has the token, and count what waits."""
    assert (await web.get("/metrics")).status_code == 401
    assert (await web.get("/metrics", headers={"Authorization": "Bearer wrong"})).status_code == 401
    right = "Bearer métrique".encode()
    shown = await web.get("/metrics", headers=[(b"Authorization", right)])
    assert "toeleider_screens_owed 0.0" in shown.text


async def test_no_metrics_without_a_token(settings: Settings, web: httpx.AsyncClient) -> None:
    """Without a token in the settings there is no such page."""
    settings.__dict__["metrics_token"] = None
    assert (await web.get("/metrics")).status_code == 404


async def test_a_signal_ends_it(process: asyncio.Task[int]) -> None:
    """SIGTERM ends the process with 0."""
    os.kill(os.getpid(), signal.SIGTERM)
    assert await asyncio.wait_for(process, 10) == 0


async def test_a_request_under_way_is_answered(
    settings: Settings, web: httpx.AsyncClient, process: asyncio.Task[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told to stop, the process still answers what it was asked before, and ends with 0."""
    asked, go_on = asyncio.Event(), asyncio.Event()

    async def slow(pool: object) -> dict[str, str]:
        asked.set()
        await go_on.wait()
        return {"slow": "ok"}

    monkeypatch.setattr(health, "look", slow)
    answer = asyncio.create_task(web.get("/readyz"))
    await asked.wait()
    os.kill(os.getpid(), signal.SIGTERM)
    try:
        with pytest.raises(OSError):
            while True:
                _, new = await asyncio.open_connection(settings.bind, settings.port)
                new.close()
    finally:
        go_on.set()
    assert (await answer).status_code == 200
    assert await asyncio.wait_for(process, 10) == 0


def test_a_second_signal_ends_it_at_once(settings: Settings) -> None:
    """Who does not want to wait for what is under way signals twice."""
    process = subprocess.Popen(
        [sys.executable, "-c", STUBBORN, settings.model_dump_json(include={"database_url", "port"})],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline().startswith("Ready: ")
    process.send_signal(signal.SIGTERM)
    assert "told\n" in iter(process.stdout.readline, "")
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=10)
    assert process.returncode == 1


STUBBORN = """
import asyncio, json, sys
from bot import app
from bot.settings import Settings
from knowledge.holder import Known

async def stubborn(service):
    await service.stop.wait()
    print("told", flush=True)
    await asyncio.sleep(60)

app.worker_parts = lambda service: [stubborn(service)]
settings = Settings(**json.loads(sys.argv[1]))
roles = frozenset({"web", "worker"})
asyncio.run(app.run(settings, Known(None, None), roles, lambda line: print(line, flush=True)))
"""


async def test_a_part_that_ends_by_itself_ends_the_process(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a part fails, the process ends with 1, so that whoever started it starts it again."""

    async def fail(service: Service) -> None:
        raise ValueError

    monkeypatch.setattr(app, "worker_parts", lambda service: [fail(service)])
    assert await app.run(settings, NOTHING, frozenset({"web", "worker"}), print) == 1


async def test_a_port_in_use_is_said_in_one_line(settings: Settings) -> None:
    """A second process on the same port stops with a line that names PORT."""
    with (
        socket.create_server((settings.bind, settings.port)),
        pytest.raises(Wrong, match=r"^PORT: cannot listen on 127.0.0.1:\d+: Address already in use$"),
    ):
        await app.run(settings, NOTHING, frozenset({"web"}), print)


@pytest.fixture
async def service(settings: Settings, database: Database) -> AsyncIterator[Service]:
    async with app.running(settings, NOTHING) as service:
        yield service


async def test_a_job_is_done_once_its_cause_is_committed(service: Service) -> None:
    """A job exists if and only if the transaction that is its cause commits."""
    done: asyncio.Queue[int] = asyncio.Queue()

    async def note(service: Service, number: int) -> None:
        done.put_nowait(number)

    working = asyncio.create_task(queue.work(service, {"note": note}))
    with pytest.raises(ZeroDivisionError):
        async with service.database.pool.connection() as conn:
            await queue.defer(conn, "note", number=1)
            raise ZeroDivisionError
    async with service.database.pool.connection() as conn:
        await queue.defer(conn, "note", number=2)
    assert await asyncio.wait_for(done.get(), 10) == 2
    service.stop.set()
    await working
    assert done.empty()


async def test_a_job_waits_only_once(service: Service) -> None:
    """The same work is not asked for twice while it waits, and asking again spoils nothing."""
    async with service.database.pool.connection() as conn:
        assert await queue.defer(conn, "note", once="note:1", number=1)
        assert not await queue.defer(conn, "note", once="note:1", number=1)
        assert await queue.defer(conn, "note", once="note:2", number=2)


async def test_jobs_under_way_are_finished(service: Service) -> None:
    """Told to stop, the worker takes no more jobs but finishes those it has."""
    begun, go_on, ended = asyncio.Event(), asyncio.Event(), list[int]()

    async def slow(service: Service, number: int) -> None:
        begun.set()
        await go_on.wait()
        ended.append(number)

    working = asyncio.create_task(queue.work(service, {"slow": slow}))
    async with service.database.pool.connection() as conn:
        await queue.defer(conn, "slow", number=1)
    await begun.wait()
    service.stop.set()
    async with service.database.pool.connection() as conn:
        await queue.defer(conn, "slow", number=2)
    go_on.set()
    await working
    assert ended == [1]


async def test_what_a_killed_process_was_doing_is_dropped(service: Service) -> None:
    """A job left behind by a process that died does not stay; its row is due again by itself."""
    async with service.database.pool.connection() as conn:
        await queue.defer(conn, "note", number=1)
        await conn.execute("update procrastinate_jobs set status = 'doing'")
    service.stop.set()
    await queue.work(service, {})
    async with service.database.pool.connection() as conn:
        assert await (await conn.execute("select count(*) from procrastinate_jobs")).fetchone() == (0,)


async def test_work_begun_is_waited_for(settings: Settings) -> None:
    """A service closes when what it started is done."""
    done = list[int]()

    async def work() -> None:
        await asyncio.sleep(0)
        done.append(1)

    async with app.running(settings, NOTHING) as service:
        service.start(work())
    assert done == [1]
