"""Asking Telegram for updates. The offset moves only past what was taken: a crash loses nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, suppress

import structlog
from telegram.error import Conflict, TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.failures import failure
from bot.channels.telegram.intake import IGNORED, Intake, pauses
from bot.channels.telegram.say import KINDS, number
from bot.store.locks import LockLost

log = structlog.get_logger(__name__)

LONG = 25  # seconds that Telegram waits for something to say
BATCH_PATIENCE = 0.2  # seconds before asking for more while some of the last batch is still being taken
DRAIN = 5.0  # seconds to finish what is being taken, when told to stop

Lock = Callable[[], AbstractAsyncContextManager[Callable[[], Awaitable[None]]]]


async def poll(telegram: Telegram, intake: Intake, lock: Lock) -> None:
    """Take updates until cancelled, while this process holds the lock (it may wait long for it).

    Cancelled, it finishes what is being taken and confirms it to Telegram.
    """
    while True:
        async with lock() as still_ours:
            try:
                await _Poller(telegram, intake).run(still_ours)
            except LockLost:
                log.warning("polling-lock-lost")


class _Poller:
    def __init__(self, telegram: Telegram, intake: Intake) -> None:
        self._telegram = telegram
        self._intake = intake
        self._offset = 0  # the first update that is not taken yet
        self._known: dict[int, asyncio.Task[None]] = {}  # from the offset on
        self._webhook_off = False

    async def run(self, still_ours: Callable[[], Awaitable[None]]) -> None:
        backing_off = pauses()
        try:
            while True:
                await still_ours()
                try:
                    await self._round()
                except TelegramError as error:
                    why = failure(error)
                    self._webhook_off = self._webhook_off and not isinstance(error, Conflict)
                    log.warning("polling-failed", why=type(error).__name__)
                    await asyncio.sleep(why.retry_after or next(backing_off))
                else:
                    backing_off = pauses()
        finally:
            await self._finish()

    async def _round(self) -> None:
        """Ask once, and set going what is new."""
        if not self._webhook_off:
            await self._telegram.bot.delete_webhook()
            self._webhook_off = True
        busy = self._busy()
        if busy:
            await asyncio.wait(busy, timeout=BATCH_PATIENCE)
        self._move_on()
        batch = await self._ask(0 if self._known else LONG, 100)
        for raw in batch:
            id = number(raw)
            if id is None:
                IGNORED.labels("not-an-update").inc()
            elif id >= self._offset and id not in self._known:
                self._known[id] = asyncio.create_task(self._intake.take(raw, keep_trying=True))
        if batch and not self._known:
            raise TelegramError("nothing that has a number")  # it would come again at once

    async def _ask(self, seconds: int, limit: int) -> list[object]:
        updates = await self._telegram.bot.get_updates(
            offset=self._offset or None, limit=limit, timeout=seconds, allowed_updates=KINDS
        )
        return [update.api_kwargs["raw"] for update in updates]

    def _busy(self) -> list[asyncio.Task[None]]:
        return [task for task in self._known.values() if not task.done()]

    def _move_on(self) -> None:
        """Past what was taken, up to the first that was not."""
        for id in sorted(self._known):
            if not self._known[id].done() or self._known[id].cancelled():
                self._offset = id
                return
            del self._known[id]
            self._offset = id + 1

    async def _finish(self) -> None:
        if busy := self._busy():
            _, late = await asyncio.wait(busy, timeout=DRAIN)
            for task in late:
                task.cancel()
        self._move_on()
        if self._offset:  # confirm, or what was taken comes again
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(2):
                    await self._ask(0, 1)
