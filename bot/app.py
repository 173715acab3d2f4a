"""Where all parts meet: what a process consists of, how it starts, how it ends.

A part is a coroutine that works until `service.stop` is set and then finishes what it has under way. On the
first signal all parts are told to stop; the process ends with 0 when they have. A second ends it at once.
"""

import asyncio
import os
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import Any

import structlog

from bot import documents, later, queue
from bot.channels.mail import Mail, can_mail
from bot.channels.telegram import parts as telegram
from bot.channels.web.channel import WebChat
from bot.channels.web.server import serve
from bot.clock import Clock
from bot.practice import municipality
from bot.service import Service
from bot.settings import Settings, Wrong
from bot.store.database import open_database
from bot.store.life import living
from bot.watch import watch_knowledge
from knowledge.holder import Known

# Seconds to finish: all parts side by side, then what they started. Process managers kill after 30.
GRACE = 22
GRACE_AFTER = 5
BACKLOG = 2048  # connections that may wait for their turn

Part = Coroutine[Any, Any, None]

log = structlog.get_logger(__name__)


@asynccontextmanager
async def running(settings: Settings, known: Known) -> AsyncIterator[Service]:
    """A service with its database and channels open. When it closes, what it started is done."""
    async with open_database(settings) as database, living(database.dsn) as process:
        service = Service(settings, Clock(settings.timezone), database, known, process)
        service.channels["web"] = WebChat(database, service.clock)
        if settings.practice:
            async with database.pool.connection() as conn:
                await service.clock.read(conn)
        if can_mail(settings):
            service.mail = Mail(service)
        async with telegram.connected(service, documents.make):
            try:
                if settings.practice:
                    await municipality.prepare(service)
                yield service
            finally:
                if service.under_way:
                    await asyncio.wait(service.under_way, timeout=GRACE_AFTER)


def web_parts(service: Service, listening: socket.socket, ready: Callable[[], None]) -> Iterator[Part]:
    """What takes messages and shows pages."""
    yield serve(service, listening, ready)
    yield from telegram.parts(service)


def worker_parts(service: Service) -> Iterator[Part]:
    """What works in the background."""
    yield queue.work(service, later.TASKS)
    yield later.sweep_each_second(service)


async def run(settings: Settings, known: Known, roles: frozenset[str], say: Callable[[str], None]) -> int:
    """Be a process with these roles (web, worker) until told to stop; returns its exit code.

    Says where to look once it can be used. Raises Wrong if it may not listen there.
    """
    with _listening(settings) if "web" in roles else nullcontext() as listening, _told_by_signal() as stop:
        async with running(settings, known) as service:
            service.stop = stop
            parts: list[Part] = [watch_knowledge(service)]
            if listening is not None:
                parts += web_parts(service, listening, lambda: say(f"Ready: {settings.public_url}/"))
            if "worker" in roles:
                parts += worker_parts(service)
            return await _until_told(service, parts)


async def _until_told(service: Service, parts: list[Part]) -> int:
    """Run the parts; 0 if they ended because they were told to, 1 if one did by itself or took too long."""
    working = [asyncio.create_task(part) for part in parts]
    told = asyncio.create_task(service.stop.wait())
    await asyncio.wait([*working, told], return_when=asyncio.FIRST_COMPLETED)
    on_purpose = service.stop.is_set()
    service.stop.set()
    await told
    _, late = await asyncio.wait(working, timeout=GRACE)
    for part in late:
        part.cancel()
    ended = await asyncio.gather(*working, return_exceptions=True)
    for error in ended:
        if isinstance(error, BaseException):
            log.error("part-failed", exc_info=error)
    return 0 if on_purpose and not any(ended) else 1


@contextmanager
def _told_by_signal() -> Iterator[asyncio.Event]:
    """Set by the first signal; the second one ends the process at once."""
    stop = asyncio.Event()

    def told() -> None:
        if stop.is_set():
            os._exit(1)
        log.info("stopping")
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told)
    try:
        yield stop
    finally:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    """Taken first: a second process on the same port stops here, before it touches the database."""
    family = socket.AF_INET6 if ":" in settings.bind else socket.AF_INET
    try:
        listening = socket.create_server((settings.bind, settings.port), family=family, backlog=BACKLOG)
    except OSError as error:
        why = str(error.strerror).split(" (")[0]
        raise Wrong(f"PORT: cannot listen on {settings.bind}:{settings.port}: {why}") from None
    with listening:
        yield listening
