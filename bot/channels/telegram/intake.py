"""Raw updates in, from the poller or the webhook: each chat's one after the other, chats side by side."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import structlog
from prometheus_client import Counter as Metric

from bot.channels import Take, Update
from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.say import number, read
from conversations.said import Unreadable

log = structlog.get_logger(__name__)

MOST_A_MINUTE = 500  # messages of one person: far beyond what anybody types or taps
PRESS_PATIENCE = 2.0  # seconds that a press's answer may hold up its update
IGNORED = Metric("toeleider_updates_ignored", "Updates that had no effect, by reason", ["why"])

Reached = Callable[[str, bool], Awaitable[None]]
"""Told that an address can be reached, or no longer (the person blocked the bot)."""


class Intake:
    def __init__(self, telegram: Telegram, take: Take, reached: Reached) -> None:
        self._telegram = telegram
        self._take = take
        self._reached = reached
        self._lines: dict[str, tuple[asyncio.Lock, int]] = {}
        self._flood = _Flood()

    async def take(self, raw: Any, *, keep_trying: bool) -> None:
        """Returns when Telegram may forget this update, whatever it is.

        What the service raises is raised again, or with `keep_trying` the update is tried until it is taken.
        """
        if number(raw) is None:
            return self._ignore("not-an-update")
        incoming = read(raw)
        answered = self._telegram.answer(incoming.press) if incoming.press else None
        if incoming.update is not None:
            await self._said(incoming.update, keep_trying)
        elif incoming.reachable is not None:
            who, reachable = incoming.reachable.address, incoming.reachable.reachable
            await self._in_line(who, lambda: self._reached(who, reachable), keep_trying)
        elif answered is None:
            self._ignore("not-for-us")
        if answered is not None:
            await asyncio.wait([answered], timeout=PRESS_PATIENCE)

    async def _said(self, update: Update, keep_trying: bool) -> None:
        address = update.sender.address
        count = self._flood.count(update, asyncio.get_running_loop().time())
        if count > MOST_A_MINUTE + 1:
            return self._ignore("flood")
        if count == MOST_A_MINUTE + 1:
            log.warning("flood", channel="telegram")
            update = replace(update, said=Unreadable("flood"))  # the one notice
        await self._in_line(address, lambda: self._take(update), keep_trying)

    async def _in_line(self, address: str, act: Callable[[], Awaitable[None]], keep_trying: bool) -> None:
        async with self._line(address):
            for pause in pauses():
                try:
                    return await act()
                except Exception as error:
                    if not keep_trying:
                        raise
                    log.warning("update-not-taken", channel="telegram", error=type(error).__name__)
                await asyncio.sleep(pause)

    @asynccontextmanager
    async def _line(self, address: str) -> AsyncIterator[None]:
        """Wait for this chat's turn: first come, first served."""
        lock, waiting = self._lines.get(address, (asyncio.Lock(), 0))
        self._lines[address] = lock, waiting + 1
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._lines.pop(address)
            if waiting > 1:
                self._lines[address] = lock, waiting - 1

    def _ignore(self, why: str) -> None:
        IGNORED.labels(why).inc()


class _Flood:
    """How many messages came from each address in this minute."""

    def __init__(self) -> None:
        self._minute = 0
        self._counted: set[int] = set()
        self._counts: Counter[str] = Counter()

    def count(self, update: Update, seconds: float) -> int:
        """Which number it is from its address in this minute; 0 for one that only comes again."""
        if self._minute != (minute := int(seconds // 60)):
            self._minute, self._counted, self._counts = minute, set(), Counter()
        if update.update_id in self._counted:
            return 0
        self._counted.add(update.update_id)
        self._counts[update.sender.address] += 1
        return self._counts[update.sender.address]


def pauses() -> Iterator[float]:
    """Seconds between tries that go on without end."""
    pause = 0.1
    while True:
        yield pause
        pause = min(pause * 2, 30.0)
