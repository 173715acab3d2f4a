"""The bot at Telegram: sends screens, answers presses, knows its own name."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

import structlog
from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.channels.telegram.failures import failure
from bot.channels.telegram.say import Press
from bot.channels.telegram.show import MakeFile, compose
from bot.channels.telegram.transport import Envelopes, Transport
from bot.store.pace import TooBusy
from conversations.screen import Screen

log = structlog.get_logger(__name__)
# What matters is raised. Its own logs hold the token, whole updates, and a traceback for each limit.
logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)

Pace = Callable[[], Awaitable[None]]  # may raise TooBusy

CONNECTIONS = 100  # calls to Telegram at a time
PRESS_TRIES = 3
HALFWAY = 1000  # screens of which it is remembered how far they came


class Telegram:
    """Open it with `async with`; that asks nothing of Telegram, which may be down meanwhile."""

    name = "telegram"

    def __init__(self, token: str, api_url: str, pace: Pace, make_file: MakeFile) -> None:
        """`pace` is waited for before each message. `make_file` makes a screen's document."""
        self._transports = Transport(CONNECTIONS), Envelopes(1)
        self.bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._transports[0],
            get_updates_request=self._transports[1],
        )
        self._pace = pace
        self._make_file = make_file
        self._halfway: dict[tuple[str, Screen], int] = {}  # how many messages of it arrived before a failure
        self._pending: set[asyncio.Task[None]] = set()
        self._username = ""

    async def __aenter__(self) -> Self:
        for transport in self._transports:
            await transport.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pending:
            await asyncio.wait(self._pending, timeout=5)
        for task in self._pending:
            task.cancel()
        for transport in self._transports:
            await transport.shutdown()

    async def send(self, address: str, screen: Screen) -> str:
        """Show the screen; returns the number of its last message. Raises Failure.

        A screen may take several messages: after one failed, the same screen goes on with that one.
        """
        key = (address, screen)
        messages = compose(screen)
        done = self._halfway.pop(key, 0)
        number = 0
        for message in messages[done:]:
            try:
                await self._pace()
                number = await message.send(self.bot, int(address), self._make_file)
            except (TelegramError, TooBusy) as error:
                failed = failure(error)
                if done and not failed.permanent:
                    self._halfway[key] = done
                if len(self._halfway) > HALFWAY:
                    del self._halfway[next(iter(self._halfway))]
                raise failed from error
            done += 1
        return str(number)

    async def username(self) -> str:
        """The bot's name in links, t.me/{username}. Raises Failure."""
        if not self._username:
            try:
                self._username = (await self.bot.get_me()).username or ""
            except TelegramError as error:
                raise failure(error) from error
        return self._username

    def answer(self, press: Press) -> asyncio.Task[None]:
        """Take the waiting mark off a pressed button, beside the turn; an error stops nobody."""
        task = asyncio.create_task(self._answer(press))
        self._pending.add(task)
        task.add_done_callback(self._pending.discard)
        return task

    async def _answer(self, press: Press) -> None:
        for pause in range(PRESS_TRIES):
            try:
                await self.bot.answer_callback_query(press.id)
                return
            except (BadRequest, Forbidden):  # too old: the mark is gone by itself
                return
            except TelegramError as error:
                await asyncio.sleep(failure(error).retry_after or pause)
        log.warning("press-not-answered")
