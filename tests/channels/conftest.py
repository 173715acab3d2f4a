"""A fake Telegram, our end of it, and a service that only remembers."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.channels import Update
from bot.channels.telegram import Telegram
from bot.channels.telegram.intake import Intake
from conversations.screen import Document
from tests.fake_telegram import FakeTelegram


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake
    assert not fake.bot.complaints


async def make_file(document: Document) -> bytes:
    return f"%PDF {document.kind} {dict(document.fields)}".encode()


async def no_pace() -> None:
    pass


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    async with Telegram(fake.token, fake.url, no_pace, make_file) as telegram:
        yield telegram


@dataclass
class Service:
    """Takes everything; with a `gate` for an address, only once that is opened."""

    taken: list[Update] = field(default_factory=list)
    reachable: dict[str, bool] = field(default_factory=dict)
    errors: list[Exception] = field(default_factory=list)  # for the next tries
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    waits: asyncio.Event = field(default_factory=asyncio.Event)  # set when it stands before a gate
    arrived: Callable[[], None] = lambda: None

    async def take(self, update: Update) -> None:
        if update.sender.address in self.gates:
            self.waits.set()
            await self.gates[update.sender.address].wait()
        if self.errors:
            raise self.errors.pop(0)
        self.taken.append(update)
        self.arrived()

    async def reached(self, address: str, reachable: bool) -> None:
        self.reachable[address] = reachable

    def said(self, address: int) -> list[object]:
        return [update.said for update in self.taken if update.sender.address == str(address)]


@pytest.fixture
def service(fake: FakeTelegram) -> Service:
    return Service(arrived=fake.bot.happened)


@pytest.fixture
def intake(telegram: Telegram, service: Service) -> Intake:
    return Intake(telegram, service.take, service.reached)


@asynccontextmanager
async def no_lock() -> AsyncIterator[Callable[[], Awaitable[None]]]:
    yield lambda: asyncio.sleep(0)
