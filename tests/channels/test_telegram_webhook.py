"""Updates that Telegram brings."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, nullcontext
from io import BytesIO

import aiohttp
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.telegram import Telegram
from bot.channels.telegram.intake import MOST_A_MINUTE, Intake
from bot.channels.telegram.webhook import HEADER, LARGEST, announce, webhook
from conversations.said import Tap, Text
from tests.channels.conftest import Service
from tests.fake_telegram import FakeTelegram

SECRET = "s3cret_word-of-ours"
RIGHT = {HEADER: SECRET}
ANN = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": {"id": 7}}
HELLO = {"update_id": 5, "message": ANN | {"text": "hello"}}


class Server(uvicorn.Server):
    """Says when it listens, and leaves signals alone."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    def capture_signals(self) -> AbstractContextManager[None]:
        return nullcontext()


def a_page(request: Request, error: Exception) -> Response:
    """What the web makes of errors is for people, not for Telegram."""
    return Response("Sorry …")


@pytest.fixture
async def url(intake: Intake) -> AsyncIterator[str]:
    """Where our webhook listens."""
    app = Starlette(routes=[webhook(intake, SECRET)], exception_handlers={HTTPException: a_page})
    server = Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    listening = socket.create_server(("127.0.0.1", 0))
    serving = asyncio.create_task(server.serve([listening]))
    await server.ready.wait()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/telegram"
    server.should_exit = True
    await serving


async def post(url: str, body: bytes | str, headers: dict[str, str]) -> int:
    data = BytesIO(body if isinstance(body, bytes) else body.encode())
    async with aiohttp.ClientSession() as session, session.post(url, data=data, headers=headers) as response:
        return response.status


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: ""}, {HEADER: "wrong"}, {HEADER: SECRET + "x"}, {HEADER: "é"}]
)
async def test_only_with_the_secret(headers: dict[str, str], url: str, service: Service) -> None:
    """Without the right secret a call is refused and has no effect."""
    assert await post(url, json.dumps(HELLO), headers) == 401
    assert not service.taken


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"hello", 400),
        (b"[" * 100_000, 400),
        (b" " * (LARGEST + 1), 413),
        (b'{"update_id": 5, "message": {"text": "' + b"x" * 2**20 + b'"}}', 200),
        (b"[]", 200),
        (b'{"update_id": 5}', 200),
        (b"[" * 100_000 + b"]" * 100_000, 200),
        (b'{"update_id": 5, "message": {"text": "\\ud800\\u0000"}}', 200),
    ],
)
async def test_hostile_bodies(body: bytes, status: int, url: str, service: Service) -> None:
    """What is not JSON or too long is refused; what holds nothing for us need not come again."""
    assert await post(url, body, RIGHT) == status
    assert not service.taken
    assert await post(url, json.dumps(HELLO), RIGHT) == 200
    assert service.said(7) == [Text("hello")]


async def test_says_done_only_when_it_is_taken(url: str, service: Service) -> None:
    """The call is answered after the update is taken, not before."""
    gate = service.gates["7"] = asyncio.Event()
    call = asyncio.create_task(post(url, json.dumps(HELLO), RIGHT))
    await service.waits.wait()
    assert not call.done()
    gate.set()
    assert await call == 200


async def test_telegram_brings_again_what_was_not_taken(
    fake: FakeTelegram, telegram: Telegram, url: str, service: Service
) -> None:
    """An update that could not be taken is answered with an error, and comes again."""
    service.errors = [RuntimeError("once")]
    await announce(telegram, url, SECRET)
    update = fake.person(7).says("hello")
    await fake.bot.all_confirmed()
    assert service.said(7) == [Text("hello")]
    assert fake.bot.offered[update] == 2
    assert fake.bot.answers == {503: 1, 200: 1}


async def test_what_comes_again_is_no_flood(url: str, service: Service) -> None:
    """However often one update comes while it cannot be taken, it is taken in the end."""
    service.errors = [RuntimeError("away")] * (MOST_A_MINUTE + 5)
    for _ in range(MOST_A_MINUTE + 5):
        assert await post(url, json.dumps(HELLO), RIGHT) == 503
    assert await post(url, json.dumps(HELLO), RIGHT) == 200
    assert service.said(7) == [Text("hello")]


async def test_what_was_said_before_comes_through_the_webhook(
    fake: FakeTelegram, telegram: Telegram, url: str, service: Service
) -> None:
    """What waited at Telegram is brought once the webhook is set, though Telegram refuses to set it at first."""
    people = [fake.person(number) for number in range(100, 130)]
    for person in people:
        person.says("hello")
        person.presses("1:sure:yes")
    fake.bot.fail("setWebhook", code=500)
    await announce(telegram, url, SECRET)
    await fake.bot.all_confirmed()
    assert all(set(service.said(p.id)) == {Text("hello"), Tap("1:sure:yes")} for p in people)
    assert not fake.bot.unanswered
    assert set(fake.bot.answers) == {200}
