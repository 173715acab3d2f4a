"""Pages that stay up to date: what PostgreSQL notifies goes on to each open page as a server-sent event."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress

import psycopg
from psycopg import AsyncConnection
from starlette.exceptions import HTTPException
from starlette.responses import StreamingResponse

from bot.service import Service
from bot.store.web_messages import TOPIC

MISSED = "all"  # told after a break: anything may have changed
ALIVE = 20  # seconds between signs of life, so that proxies keep the stream open
LONGEST = 600  # seconds of a stream; the page then asks again, and who may see it is looked at again
MOST = 2000  # streams of one process
AGAIN = 1  # seconds before listening again after the database was away


class Watcher:
    """What changed since it was asked last."""

    def __init__(self) -> None:
        self.changed: set[str] = set()
        self.some = asyncio.Event()

    def tell(self, what: str) -> None:
        self.changed.add(what)
        self.some.set()

    def take(self) -> set[str]:
        changed, self.changed = self.changed, set()
        self.some.clear()
        return changed


class Live:
    """One listening connection for all pages of this process, open while there is a page to tell."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._watchers: set[Watcher] = set()
        self._listening: asyncio.Task[None] | None = None

    def stream(self, concerns: Callable[[str], bool]) -> StreamingResponse:
        """A stream of the names of what changed and `concerns` this page; 503 when there are too many."""
        if len(self._watchers) >= MOST:
            raise HTTPException(503)
        return StreamingResponse(
            self._events(concerns), media_type="text/event-stream", headers={"cache-control": "no-store"}
        )

    async def _events(self, concerns: Callable[[str], bool]) -> AsyncIterator[str]:
        stop = asyncio.create_task(self.service.stop.wait())
        ends = asyncio.get_running_loop().time() + LONGEST
        with self._watching() as watcher:
            yield f"retry: 1000\ndata: {MISSED}\n\n"
            while not stop.done() and asyncio.get_running_loop().time() < ends:
                some = asyncio.create_task(watcher.some.wait())
                await asyncio.wait([some, stop], timeout=ALIVE, return_when=asyncio.FIRST_COMPLETED)
                some.cancel()
                told = [what for what in watcher.take() if what == MISSED or concerns(what)]
                yield "".join(f"data: {what}\n\n" for what in told) or ":\n\n"
        stop.cancel()

    @contextmanager
    def _watching(self) -> Iterator[Watcher]:
        watcher = Watcher()
        self._watchers.add(watcher)
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)
            if not self._watchers and self._listening:
                self._listening.cancel()
                self._listening = None

    async def _listen(self) -> None:
        while True:
            with suppress(psycopg.Error):
                async with await AsyncConnection.connect(self.service.database.dsn, autocommit=True) as conn:
                    await conn.execute(f"listen {TOPIC}")
                    self._tell(MISSED)
                    async for notified in conn.notifies():
                        self._tell(notified.payload)
            await asyncio.sleep(AGAIN)

    def _tell(self, what: str) -> None:
        for watcher in self._watchers:
            watcher.tell(what)
