"""A fault of our own holds nobody else up."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot import later
from bot.service import Service
from conversations.screen import Screen
from tests.bot.town import Chats, Town


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


async def test_a_screen_that_cannot_be_sent(gent: Town) -> None:
    """What breaks on a screen is tried three times; then the same person gets what comes after it."""
    clumsy = Clumsy(breaks_on="Naar wie?")
    gent.service.channels["telegram"] = clumsy
    await gent.tap("nadia", "refer")
    await gent.tap("nadia", "menu")
    assert clumsy.shown == []
    for _ in range(3):
        await gent.wait(gent.clock.moment + timedelta(minutes=1))
    assert (clumsy.broke, [address for address, _ in clumsy.shown]) == (3, ["1"])


async def test_a_step_that_breaks(gent: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """When one of the things that happen later breaks, the others are done all the same."""

    async def breaks(service: Service) -> None:
        raise KeyError

    monkeypatch.setattr(later, "STEPS", (breaks, *later.STEPS))
    await gent.refer()
    await gent.settle()
    assert "sofie" in gent.news()
