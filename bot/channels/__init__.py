"""How screens reach people. A channel translates and sends; it decides nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from conversations.said import Said
from conversations.screen import Screen


@dataclass(frozen=True)
class Sender:
    """Who wrote, as the channel knows them; `language` is a hint, empty when it has none."""

    channel: str
    address: str
    language: str = ""


@dataclass(frozen=True)
class Update:
    """What somebody said, with the channel's own number of it: the same number is the same update."""

    update_id: int
    sender: Sender
    said: Said


Take = Callable[[Update], Awaitable[None]]
"""Takes an update. Once it returned, the channel may forget the update; if it raises, the channel brings it again."""


@dataclass(eq=False)  # not frozen: Python itself writes an exception's traceback
class Failure(Exception):
    """A channel could not send.

    `permanent`: trying again will not help. `retry_after`: seconds that the other side asked to wait.
    `unknown`: it may have arrived all the same. `why`: blocked, gone (the account was deleted), not-started (never
    wrote to the bot), rejected (the screen itself), flood, timeout, down, token …
    """

    permanent: bool
    why: str
    retry_after: float | None = None
    unknown: bool = False

    def __str__(self) -> str:
        return self.why


class Channel(Protocol):
    @property
    def name(self) -> str: ...

    async def send(self, address: str, screen: Screen) -> str:
        """Put the screen before whoever has that address; the channel's own id of it. Raises Failure."""
