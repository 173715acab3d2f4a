"""The town with strangers, and with the knowledge base."""

from collections.abc import AsyncIterator

import pytest

from bot.settings import Settings
from knowledge.holder import Known
from tests.bot.people.somebody import STRANGERS
from tests.bot.town import PEOPLE, Town, town


@pytest.fixture
async def gent(settings: Settings, known: Known, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """The town, and two strangers who know where the bot is."""
    async with town(settings, known=known) as playing:
        for name, stranger in STRANGERS.items():
            monkeypatch.setitem(PEOPLE, name, stranger)
        await playing.change("update organisation set confirmed_at = %s", playing.clock.now())
        await playing.settle()  # this morning's lists are out
        yield playing
