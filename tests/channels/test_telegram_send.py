"""Screens as Telegram shows them, and what its refusals mean."""

import pytest

from bot.channels.telegram import Telegram
from conversations.screen import Button, Screen
from tests.fake_telegram import FakeTelegram, Person


@pytest.fixture
def ann(fake: FakeTelegram) -> Person:
    return fake.person(7, started=True)


async def test_shows_words_and_buttons(telegram: Telegram, ann: Person) -> None:
    """Formatted words arrive formatted, with buttons that tap, open and copy."""
    buttons = (
        (Button("Yes", data="yes"), Button("Page", url="https://example.org/a")),
        (Button("Copy", copy="x"),),
    )
    id = await telegram.send("7", Screen("<b>Tom &amp; Jo</b>: 3 &lt; 4", buttons))
    shown = ann.screen()
    assert (str(shown.id), shown.text, shown.labels) == (id, "Tom & Jo: 3 < 4", ["Yes", "Page", "Copy"])
    assert shown.html == "<b>Tom &amp; Jo</b>: 3 &lt; 4"
