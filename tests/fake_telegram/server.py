"""A Bot API server on a real socket of this machine, that refuses what Telegram refuses."""

import asyncio
import json
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.fake_telegram.bot import Bot
from tests.fake_telegram.calling import Caller
from tests.fake_telegram.fault import Fault
from tests.fake_telegram.methods import METHODS
from tests.fake_telegram.person import Person
from tests.fake_telegram.refused import Refused
from tests.fake_telegram.specification import read_call

TOKEN = "123456:FAKE-token_for-tests"
LARGEST = 60 * 1024 * 1024


class FakeTelegram:
    """Use as `async with FakeTelegram() as fake`; the bot is told `fake.url` and `fake.token`."""

    def __init__(self, tokens: Iterable[str] = (TOKEN,), port: int = 0) -> None:
        self.bots = {token: Bot(token) for token in tokens}
        self.token = next(iter(self.bots))
        self.bot = self.bots[self.token]
        self.routes: list[web.RouteDef] = []  # besides Telegram's own
        self._runner: web.AppRunner | None = None
        self._port = port
        self._callers = [Caller(bot) for bot in self.bots.values()]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def person(self, id: int, language: str | None = "nl", started: bool = False) -> Person:
        return self.bot.person(id, language, started)

    async def start(self) -> None:
        # a request whose client is gone is given up, as the getUpdates of a process that was killed
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/bot{token}/{method}", self._called)
        app.router.add_routes(self.routes)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        self._closing = asyncio.Event()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        for caller in self._callers:
            caller.start()

    async def stop(self) -> None:
        """Also used to play that Telegram is away; `start` brings it back on the same port."""
        assert self._runner is not None
        self._closing.set()
        for bot in self.bots.values():
            bot.hang_up()
        for caller in self._callers:
            await caller.stop()
        await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _called(self, request: web.Request) -> web.StreamResponse:
        try:
            return await self._answer(request)
        except Refused as refused:
            return web.json_response(refused.answer(), status=refused.code)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        bot = self._authorized(request.match_info["token"])
        params, files, filename = await _read(request)
        fault = bot.take_fault(request.match_info["method"], _number(params.get("chat_id")))
        if fault is not None and fault.how in ("refuse", "hang", "cut"):
            return await self._fail(fault, request)
        try:
            name, call = read_call(request.match_info["method"], params, files)
            bot.calls[name] += 1
            if name not in METHODS:
                raise Refused(400, f"Bad Request: the fake does not play {name}")
            result = await METHODS[name](bot, call | ({"filename": filename} if filename else {}))
        except Refused as refused:
            if refused.code in (400, 404):
                bot.complaints.append(f"{request.match_info['method']}: {refused.description}")
            raise
        finally:
            bot.happened()
        if fault is not None:
            return await self._fail(fault, request)
        return web.Response(text=_json(result), content_type="application/json")

    def _authorized(self, token: str) -> Bot:
        if token in self.bots:
            return self.bots[token]
        number, _, secret = token.partition(":")
        raise Refused(401, "Unauthorized") if number.isdigit() and secret else Refused(404, "Not Found")

    async def _fail(self, fault: Fault, request: web.Request) -> web.StreamResponse:
        if fault.how == "refuse":
            raise fault.refusal()
        if fault.how == "hang":
            await self._closing.wait()
        if fault.how == "garble":
            return web.Response(text=fault.body)
        if request.transport is not None:
            request.transport.abort()
        return web.Response()


async def _read(request: web.Request) -> tuple[dict[str, str], dict[str, bytes], str]:
    """Parameters as text, files by name, and the last file's name; from the query, a form or JSON."""
    params = dict(request.query)
    files: dict[str, bytes] = {}
    filename = ""
    if request.content_type == "application/json":
        body = await request.json()
        params |= {key: value if isinstance(value, str) else json.dumps(value) for key, value in body.items()}
        return params, files, filename
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = value.file.read()
            filename = value.filename
        else:
            params[name] = value if isinstance(value, str) else value.decode()
    return params, files, filename


def _json(result: Any) -> str:
    """The answer; an update that is text already goes in as it is, however hostile."""
    if isinstance(result, list):
        parts = [one if isinstance(one, str) else json.dumps(one) for one in result]
        return '{"ok":true,"result":[' + ",".join(parts) + "]}"
    return json.dumps({"ok": True, "result": result})


def _number(chat: str | None) -> int | None:
    return int(chat) if chat and chat.lstrip("-").isdigit() else None
