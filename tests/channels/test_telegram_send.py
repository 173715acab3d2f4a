"""Screens as Telegram shows them, and what its refusals mean."""

import asyncio
from dataclasses import dataclass

import pytest

from bot.channels import Failure
from bot.channels.telegram import Telegram
from conversations.screen import Button, Document, QrPicture, Screen
from tests.channels.conftest import make_file, no_pace
from tests.fake_telegram import FakeTelegram, Person

YES = ((Button("Yes", data="1:sure:yes"),),)


@pytest.fixture
def ann(fake: FakeTelegram) -> Person:
    return fake.person(7, started=True)


async def failing(telegram: Telegram, address: str = "7") -> Failure:
    with pytest.raises(Failure) as raised:
        await telegram.send(address, Screen("hello"))
    return raised.value


async def test_shows_words_and_buttons(telegram: Telegram, ann: Person) -> None:
    """Formatted words arrive formatted, with buttons that tap, open and copy."""
    opens, copies = Button("Page", url="https://example.org/a"), Button("Copy", copy="x")
    buttons = ((Button("Yes", data="yes"), opens), (copies,))
    id = await telegram.send("7", Screen("<b>Tom &amp; Jo</b>: 3 &lt; 4", buttons))
    shown = ann.screen()
    assert (str(shown.id), shown.text, shown.labels) == (id, "Tom & Jo: 3 < 4", ["Yes", "Page", "Copy"])
    assert shown.html == "<b>Tom &amp; Jo</b>: 3 &lt; 4"


async def test_long_text_takes_several_messages(telegram: Telegram, ann: Person) -> None:
    """A text of 20 paragraphs is cut between paragraphs, and the buttons stand under the last part."""
    paragraphs = [f"<b>{number}.</b> " + "words " * 99 + "end" for number in range(20)]
    await telegram.send("7", Screen("\n\n".join(paragraphs), YES))
    shown = ann.history
    assert len(shown) == 4
    assert "\n\n".join(part.html for part in shown) == "\n\n".join(paragraphs)
    assert [part.labels for part in shown] == [[], [], [], ["Yes"]]


async def test_qr_code_is_a_picture_with_the_words_under_it(telegram: Telegram, ann: Person) -> None:
    """A link to scan arrives as a picture whose caption is the text."""
    await telegram.send("7", Screen("<i>Scan me</i>", YES, picture=QrPicture("https://example.org/film")))
    [shown] = ann.history
    assert (shown.kind, shown.text, shown.labels) == ("photo", "Scan me", ["Yes"])
    assert shown.file.startswith(b"\x89PNG")


async def test_document_is_made_when_it_is_sent(telegram: Telegram, ann: Person) -> None:
    """A document is made from its fields and arrives under its name; long words go before it."""
    letter = Document("letter", "brief GNT-4F7K.pdf", (("reference", "GNT-4F7K"),))
    await telegram.send("7", Screen("word " * 300, YES, document=letter))
    words, file = ann.history
    assert (words.kind, words.labels) == ("text", [])
    assert (file.kind, file.filename, file.labels) == ("document", "brief GNT-4F7K.pdf", ["Yes"])
    assert file.file == b"%PDF letter {'reference': 'GNT-4F7K'}"


async def test_malformed_text_goes_plain(telegram: Telegram, ann: Person) -> None:
    """A text with broken tags arrives without them instead of not at all."""
    await telegram.send("7", Screen("<b>Not closed & <i>crossed</b></i> 3 < 4"))
    assert ann.screen().text == "Not closed & crossed 3 < 4"


@dataclass(frozen=True)
class Case:
    why: str
    permanent: bool
    unknown: bool = False
    retry_after: float | None = None
    arrives: bool = False


CASES = {
    "refuse-500": ({"code": 500}, Case("down", False)),
    "refuse-502": ({"code": 502}, Case("down", False)),
    "refuse-429": ({"code": 429, "retry_after": 17}, Case("flood", False, retry_after=17.0)),
    "refuse-400": ({"code": 400, "description": "Bad Request: whatever"}, Case("rejected", True)),
    "refuse-403": ({"code": 403, "description": "Forbidden: user is deactivated"}, Case("gone", True)),
    "refuse-401": ({"code": 401, "description": "Unauthorized"}, Case("token", False)),
    "cut": ({"how": "cut"}, Case("timeout", False, unknown=True)),
    "lose-reply": ({"how": "lose-reply"}, Case("timeout", False, unknown=True, arrives=True)),
    "garble": ({"how": "garble"}, Case("unclear", False, unknown=True, arrives=True)),
}


@pytest.mark.parametrize("name", CASES)
async def test_tells_failures_apart(name: str, fake: FakeTelegram, telegram: Telegram, ann: Person) -> None:
    """Each kind of failure says whether to try again, when, and whether it may have arrived."""
    fault, expected = CASES[name]
    fake.bot.fail("sendMessage", **fault)
    failed = await failing(telegram)
    assert (
        Case(failed.why, failed.permanent, failed.unknown, failed.retry_after, bool(ann.history)) == expected
    )
    await telegram.send("7", Screen("again"))
    assert ann.screen().text == "again"


async def test_who_cannot_be_reached(fake: FakeTelegram, telegram: Telegram, ann: Person) -> None:
    """Somebody who blocked the bot is told apart from somebody who never started it, and both are final."""
    ann.blocks()
    fake.person(8)
    blocked, never, unknown = [await failing(telegram, address=who) for who in ("7", "8", "9")]
    assert [f.why for f in (blocked, never, unknown)] == ["blocked", "not-started", "not-started"]
    assert blocked.permanent and never.permanent and unknown.permanent
    fake.bot.complaints.clear()  # 'chat not found' was asked for


async def test_telegram_away(fake: FakeTelegram, telegram: Telegram, ann: Person) -> None:
    """While nothing listens a send fails for now, certainly not arrived."""
    await fake.stop()
    failed = await failing(telegram)
    assert (failed.why, failed.permanent, failed.unknown) == ("down", False, False)
    await fake.start()
    await telegram.send("7", Screen("back"))
    assert ann.screen().text == "back"


async def test_one_limited_chat_holds_up_nobody(fake: FakeTelegram, telegram: Telegram, ann: Person) -> None:
    """While one chat is limited and another's send hangs, fifty others get theirs."""
    fake.bot.limit(7, retry_after=30)
    fake.bot.fail("sendMessage", "hang", chat=8)
    others = [fake.person(100 + n, started=True) for n in range(50)]
    fake.person(8, started=True)
    hanging = asyncio.create_task(telegram.send("8", Screen("hello")))
    limited = asyncio.create_task(failing(telegram))
    await asyncio.gather(*(telegram.send(str(other.id), Screen("hello")) for other in others))
    assert all(len(other.history) == 1 for other in others)
    assert (await limited).retry_after == 30
    assert not hanging.done()
    hanging.cancel()


async def test_goes_on_where_a_long_screen_stopped(
    fake: FakeTelegram, telegram: Telegram, ann: Person
) -> None:
    """When the second of three messages fails, sending again does not bring the first twice."""
    screen = Screen("\n\n".join(f"{number} " + "x" * 3000 for number in range(3)), YES)
    sending = asyncio.create_task(telegram.send("7", screen))
    await ann.until(lambda: len(ann.history) == 1)
    fake.bot.limit(7)
    with pytest.raises(Failure, match="flood"):
        await sending
    await telegram.send("7", screen)
    assert [shown.text[0] for shown in ann.history] == ["0", "1", "2"]
    assert ann.screen().labels == ["Yes"]
    await telegram.send("7", screen)
    assert len(ann.history) == 6


async def test_knows_its_own_name(fake: FakeTelegram, telegram: Telegram) -> None:
    """The name for links is asked once."""
    assert [await telegram.username() for _ in range(2)] == [fake.bot.username] * 2
    assert fake.bot.calls["getMe"] == 1


async def test_a_wrong_token(fake: FakeTelegram) -> None:
    """A token that Telegram does not know is no fault of any screen."""
    async with Telegram("99:wrong", fake.url, no_pace, make_file) as telegram:
        assert (await failing(telegram)).why == "token"
