"""One bot as Telegram keeps it: its updates until they are confirmed, its people, its profile."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from tests.fake_telegram.fault import Fault
from tests.fake_telegram.person import DEADLINE, Person
from tests.fake_telegram.refused import Refused
from tests.fake_telegram.specification import check

FIRST_UPDATE = 1000
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)


class Bot:
    def __init__(self, token: str, username: str = "fake_toeleider_bot") -> None:
        self.token = token
        self.username = username
        self.people: dict[int, Person] = {}
        self.pending: dict[int, Any] = {}  # updates by number, not confirmed yet
        self.offered: Counter[int] = Counter()  # how often each update was handed out
        self.presses: dict[str, bool] = {}  # by id, whether answered
        self.pressed_by: dict[str, int] = {}
        self.webhook: dict[str, Any] = {}
        self.profile: dict[tuple[str, str], Any] = {}  # commands, descriptions, by name and language
        self.calls: Counter[str] = Counter()
        self.complaints: list[str] = []  # what was refused because the call itself was wrong
        self.faults: list[Fault] = []
        self.conflicts = 0
        self.answers: Counter[int] = Counter()  # of the webhook, by status; 0: none
        self.last_update = FIRST_UPDATE - 1
        self._messages = 0
        self._happened = asyncio.Event()
        self._poller: asyncio.Event | None = None  # set to end the getUpdates that waits

    # -- for tests

    def person(self, id: int, language: str | None = "nl", started: bool = False) -> Person:
        """The person with this number, made if new. One who never started the bot cannot be written to."""
        if id not in self.people:
            self.people[id] = Person(self, id, language, started)
        return self.people[id]

    def put(self, kind: str, content: dict[str, Any]) -> int:
        """A well-formed update; returns its number."""
        return self.put_raw(lambda id: _checked({"update_id": id, kind: content}))

    def put_raw(self, make: Callable[[int], Any]) -> int:
        """Any update at all, in which `make` may write its number; a str is put into the answer as it is."""
        self.last_update += 1
        self.pending[self.last_update] = make(self.last_update)
        self.happened()
        return self.last_update

    def fail(self, method: str = "", how: Any = "refuse", **more: Any) -> Fault:
        """Let the next calls go wrong; see Fault."""
        self.faults.append(Fault(method, how, **more))
        return self.faults[-1]

    def limit(self, chat: int, retry_after: int = 1, times: int = 1) -> Fault:
        """429 for the next sends to this chat."""
        description = f"Too Many Requests: retry after {retry_after}"
        return self.fail(chat=chat, times=times, code=429, description=description, retry_after=retry_after)

    def expire_presses(self) -> None:
        """All presses so far are too old to be answered."""
        self.presses.clear()

    @property
    def unanswered(self) -> list[str]:
        return [id for id, answered in self.presses.items() if not answered]

    async def until(self, true: Callable[[], bool], deadline: float = DEADLINE) -> None:
        """Wait until it is true; looked at whenever something happens here. Raises TimeoutError."""
        async with asyncio.timeout(deadline):
            while not true():
                await self._happened.wait()

    async def all_confirmed(self, deadline: float = DEADLINE) -> None:
        """Wait until the bot needs no update again."""
        await self.until(lambda: not self.pending, deadline)

    # -- for the server

    def me(self) -> dict[str, Any]:
        id = int(self.token.split(":")[0])
        return {"id": id, "is_bot": True, "first_name": "Toeleider", "username": self.username}

    def now(self) -> int:
        return int(time.time())

    def new_message(self) -> int:
        self._messages += 1
        return self._messages

    def new_press(self, person: int) -> str:
        id = str(len(self.pressed_by) + 1)
        self.presses[id] = False
        self.pressed_by[id] = person
        return id

    def happened(self) -> None:
        """Wake all who wait for something."""
        self._happened.set()
        self._happened = asyncio.Event()

    def take_fault(self, method: str, chat: object) -> Fault | None:
        fault = next((fault for fault in self.faults if fault.hits(method, chat)), None)
        if fault is not None:
            fault.times -= 1
        return fault

    def hang_up(self) -> None:
        """End the getUpdates that waits."""
        if self._poller is not None:
            self._poller.set()

    async def news(self) -> None:
        """Wait until anything happens."""
        await self._happened.wait()

    async def updates(self, offset: int, limit: int, seconds: int) -> list[Any]:
        """As getUpdates: what is before `offset` is confirmed and gone; the rest comes again and again."""
        if self.webhook:
            raise Refused(409, WEBHOOK_ACTIVE)
        self.hang_up()
        mine = self._poller = asyncio.Event()
        self._confirm(offset)
        try:
            until = asyncio.get_running_loop().time() + seconds
            while not self.pending and not mine.is_set():
                try:
                    async with asyncio.timeout_at(until):
                        await self._news_or(mine)
                except TimeoutError:
                    break
        finally:
            if self._poller is mine:
                self._poller = None
        if mine.is_set():
            self.conflicts += 1
            raise Refused(409, OTHER_POLLER)
        batch = sorted(self.pending)[:limit]
        self.offered.update(batch)
        self.happened()
        return [self.pending[id] for id in batch]

    async def _news_or(self, mine: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(event.wait()) for event in (self._happened, mine)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = sorted(self.pending)[offset:][0] if len(self.pending) >= -offset else 0
        for id in [id for id in self.pending if id < offset]:
            del self.pending[id]
        self.happened()


def _checked(update: dict[str, Any]) -> dict[str, Any]:
    check(update, "Update", "update")
    return update
