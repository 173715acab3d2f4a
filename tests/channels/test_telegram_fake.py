"""The fake refuses what Telegram refuses."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.fake_telegram import FakeTelegram


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        fake.person(7, started=True)
        fake.person(8)
        yield fake


async def call(fake: FakeTelegram, method: str, token: str = "", **params: Any) -> tuple[int, Any]:
    """Status, and the description of what is wrong or the result."""
    url = f"{fake.url}/bot{token or fake.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=params) as response:
        answer = await response.json()
        return response.status, answer.get("description", answer.get("result"))


def button(**what: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes"} | what]]}


HTML = {"chat_id": 7, "parse_mode": "HTML"}


@pytest.mark.parametrize(
    ("method", "params", "status", "words"),
    [
        ("sendMesage", {}, 404, "method not found"),
        ("sendMessage", {"text": "a"}, 400, "needs parameter chat_id"),
        ("sendMessage", {"chat_id": 7, "text": "a", "colour": "red"}, 400, "no parameter ['colour']"),
        ("sendMessage", {"chat_id": 7, "text": ""}, 400, "message text is empty"),
        ("sendMessage", {"chat_id": 7, "text": " \n "}, 400, "message text is empty"),
        ("sendMessage", {**HTML, "text": "<b></b>"}, 400, "message text is empty"),
        ("sendMessage", {"chat_id": 7, "text": "x" * 4097}, 400, "message is too long"),
        ("sendMessage", {"chat_id": 7, "text": "😀" * 2049}, 400, "message is too long"),
        ("sendMessage", {**HTML, "text": "<b>a"}, 400, "can't find end tag"),
        ("sendMessage", {**HTML, "text": "<b><i>a</b></i>"}, 400, "unmatched end tag"),
        ("sendMessage", {**HTML, "text": "a < b"}, 400, "can't parse entities"),
        ("sendMessage", {**HTML, "text": "<h1>a</h1>"}, 400, "unsupported start tag"),
        ("sendMessage", {"chat_id": 7, "parse_mode": "html", "text": "a"}, 400, "unsupported parse_mode"),
        ("sendMessage", {"chat_id": 9, "text": "a"}, 400, "chat not found"),
        ("sendMessage", {"chat_id": 8, "text": "a"}, 403, "can't initiate conversation"),
        ("sendMessage", {"chat_id": -100, "text": "a"}, 403, "kicked"),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": "{"}, 400, "can't parse"),
        ("sendMessage", {"chat_id": 7, "text": "a", "reply_markup": button()}, 400, "not allowed"),
        (
            "sendMessage",
            {"chat_id": 7, "text": "a", "reply_markup": button(callback_data="é" * 33)},
            400,
            "BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            {"chat_id": 7, "text": "a", "reply_markup": button(url="http://localhost/")},
            400,
            "Wrong HTTP",
        ),
        (
            "sendMessage",
            {"chat_id": 7, "text": "a", "reply_markup": button(copy_text={"text": "x" * 257})},
            400,
            "COPY_TEXT",
        ),
        (
            "sendMessage",
            {"chat_id": 7, "text": "a", "reply_markup": button(data="x")},
            400,
            "no field ['data']",
        ),
        ("answerCallbackQuery", {"callback_query_id": "77"}, 400, "query is too old"),
        ("getUpdates", {"limit": 101}, 400, "limit"),
        ("setWebhook", {"url": "http://example.org/telegram"}, 400, "HTTPS URL"),
        ("setWebhook", {"url": "https://example.org/", "secret_token": "a b"}, 400, "unallowed"),
        (
            "setMyCommands",
            {"commands": [{"command": "Menu", "description": "x"}]},
            400,
            "BOT_COMMAND_INVALID",
        ),
        ("setMyShortDescription", {"short_description": "x" * 121}, 400, "too long"),
    ],
)
async def test_refuses(
    fake: FakeTelegram, method: str, params: dict[str, Any], status: int, words: str
) -> None:
    """Each wrong call is refused with Telegram's kind of words, and remembered."""
    got, description = await call(fake, method, **params)
    assert got == status
    assert words in description
    assert bool(fake.bot.complaints) == (status in (400, 404))


@pytest.mark.parametrize(("token", "status"), [("123456:other", 401), ("nonsense", 404)])
async def test_wrong_tokens(fake: FakeTelegram, token: str, status: int) -> None:
    """A token of another bot is unauthorized, nonsense is not found."""
    assert (await call(fake, "getMe", token))[0] == status


async def test_repeats_updates_until_a_higher_offset(fake: FakeTelegram) -> None:
    """An update comes again until an offset above it is asked for; asking at its own number does not confirm it."""
    first, second = fake.person(7).says("one"), fake.person(7).says("two")

    async def asked(**params: Any) -> list[int]:
        return [update["update_id"] for update in (await call(fake, "getUpdates", **params))[1]]

    assert await asked() == [first, second]
    assert await asked(offset=first) == [first, second]
    assert await asked(offset=second) == [second]
    assert await asked() == [second]
    assert await asked(offset=second + 1) == []
    third, fourth = fake.person(7).says("three"), fake.person(7).says("four")
    assert await asked(limit=1) == [third]
    assert await asked(offset=-1) == [fourth]
    assert await asked() == [fourth]


async def test_conflicts(fake: FakeTelegram) -> None:
    """A second getUpdates ends the first; with a webhook there is none at all."""
    first = asyncio.create_task(call(fake, "getUpdates", timeout=50))
    await fake.bot.until(lambda: fake.bot.calls["getUpdates"] == 1)
    second = asyncio.create_task(call(fake, "getUpdates", timeout=50))
    assert (await first)[0] == 409
    fake.person(7).says("hello")
    assert (await second)[0] == 200
    await call(fake, "setWebhook", url="https://example.invalid/telegram")
    status, description = await call(fake, "getUpdates")
    assert (status, "webhook is active" in description) == (409, True)


async def test_an_ill_formed_update_is_a_mistake_of_the_test(fake: FakeTelegram) -> None:
    """Updates made by people are checked against the official types too."""
    with pytest.raises(Exception, match="no field"):
        fake.person(7).sends(txt="hello")
