"""A fault of our own holds nobody else up."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot import later
from bot.service import Service
from bot.settings import Settings
from conversations.screen import Screen
from tests.bot.town import Chats, Town, town


@dataclass
class Clumsy(Chats):
    """Breaks on a screen with these words, as no channel should."""

    breaks_on: str = ""
    broke: int = 0

    async def send(self, address: str, screen: Screen) -> str:
        if self.breaks_on in screen.text:
            self.broke += 1
            raise KeyError(self.breaks_on)
        return await super().send(address, screen)


@pytest.fixture
async def played(settings: Settings) -> AsyncIterator[Town]:
    async with town(settings) as opened:
        yield opened


async def test_a_screen_that_cannot_be_sent(played: Town) -> None:
    """What breaks on a screen is tried three times; then the same person gets what comes after it."""
    clumsy = Clumsy(breaks_on="Naar wie?")
    played.service.channels["telegram"] = clumsy
    await played.tap("nadia", "refer")
    await played.tap("nadia", "menu")
    assert clumsy.shown == []
    for _ in range(3):
        await played.wait(played.clock.moment + timedelta(minutes=1))
    assert (clumsy.broke, [address for address, _ in clumsy.shown]) == (3, ["1"])


async def test_a_step_that_breaks(played: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """When one of the things that happen later breaks, the others are done all the same."""

    async def breaks(service: Service) -> None:
        raise KeyError

    monkeypatch.setattr(later, "STEPS", (breaks, *later.STEPS))
    await played.refer()
    await played.settle()
    assert "sofie" in played.news()
