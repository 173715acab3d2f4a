"""Work for right after the commit, done by whichever process is free: procrastinate on our own database.

A job is deferred on the transaction that is its cause, so that neither exists without the other. It carries
a row's number, claims that row by a conditional update and finds nothing to do if another was first. Time
stands in the rows (bot/later.py), never in the queue; so does what is left to do when a process dies.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import procrastinate
import psycopg
import structlog
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.manager import JobManager
from procrastinate.tasks import configure_task
from psycopg import AsyncConnection

if TYPE_CHECKING:
    from bot.service import Service

Task = Callable[..., Awaitable[None]]  # gets the service, then the job's own arguments by name

AT_ONCE = 10  # jobs under way in one process
GRACE = 20  # seconds that jobs under way get to finish when this process stops
PAUSE = 1  # seconds before working again after the database was away

MANAGER = JobManager(procrastinate.PsycopgConnector())  # only ever used with a connection that is handed in

log = structlog.get_logger(__name__)


def _with_service(task: Task) -> Callable[..., Awaitable[None]]:
    async def run(context: procrastinate.JobContext, **arguments: Any) -> None:
        await task(context.additional_context["service"], **arguments)

    return run


async def defer(conn: AsyncConnection, task: str, once: str | None = None, **arguments: str | int) -> bool:
    """Have `task` done after `conn` commits; False if a job called `once` waits to be done already."""
    job = configure_task(name=task, job_manager=MANAGER, connection=conn, queueing_lock=once)
    # Not conn.transaction(): where nothing was done before, that commits.
    await conn.execute("savepoint deferring")
    try:
        await job.defer_async(**arguments)
        new = True
    except AlreadyEnqueued:
        await conn.execute("rollback to savepoint deferring")  # takes back this and nothing else
        new = False
    await conn.execute("release savepoint deferring")  # a sweep defers hundreds: none lies within another
    return new


async def wake(conn: AsyncConnection) -> None:
    """Something is due at once: have the sweep done right after `conn` commits, not at its next second."""
    await defer(conn, "sweep")  # no `once`: transactions would wait for each other over it


async def work(service: "Service", tasks: Mapping[str, Task]) -> None:
    """Do jobs until told to stop, then finish those under way."""
    queue = procrastinate.App(connector=procrastinate.PsycopgConnector())
    for name, task in tasks.items():
        queue.task(name=name, pass_context=True)(_with_service(task))
    await queue.open_async(service.database.pool)
    async with service.database.pool.connection() as conn:
        await forget_orphans(conn)
    while not service.stop.is_set():
        try:
            await _work(queue, service)
        except (ConnectorException, psycopg.Error):
            log.warning("queue-away", exc_info=True)
        if not service.stop.is_set():  # it only ends by itself when the database was away
            await asyncio.sleep(PAUSE)


async def _work(queue: procrastinate.App, service: "Service") -> None:
    working = asyncio.create_task(
        queue.run_worker_async(
            concurrency=AT_ONCE,
            delete_jobs="always",
            additional_context={"service": service},
            install_signal_handlers=False,
            fetch_job_polling_interval=1,  # seconds; notifications come at once, but one may be missed
            shutdown_graceful_timeout=GRACE,
        )
    )
    told = asyncio.create_task(service.stop.wait())
    try:
        await asyncio.wait([working, told], return_when=asyncio.FIRST_COMPLETED)
    finally:
        told.cancel()
        working.cancel()  # to procrastinate: take no more, finish what is under way
    with suppress(asyncio.CancelledError):
        await working


async def forget_orphans(conn: AsyncConnection) -> None:
    """Drop the jobs of processes that died; their rows are due again by themselves."""
    await conn.execute(
        """delete from procrastinate_jobs where status = 'doing' and (worker_id is null or worker_id in
        (select id from procrastinate_workers where last_heartbeat < now() - interval '1 minute'))"""
    )
