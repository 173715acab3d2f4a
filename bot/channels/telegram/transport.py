"""python-telegram-bot's requests over aiohttp, which takes a quarter of the time of its own httpx."""

import json
import re
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

PATIENCE = 6.0  # seconds for a call, where it does not say otherwise
CONNECT = 3.0
DEEPEST = 100  # levels of JSON; Telegram itself nests about ten
STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


class Transport(BaseRequest):
    """One pool of connections. After TimedOut, what was asked may have been done; after NetworkError not."""

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return PATIENCE

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None, "initialize() comes first"
        patience = PATIENCE if isinstance(read_timeout, DefaultValue) else read_timeout
        timeout = aiohttp.ClientTimeout(total=patience, sock_connect=CONNECT)
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, allow_redirects=False
            ) as response:
                payload = await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NetworkError(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:  # sent, and then no answer came
            raise TimedOut(type(error).__name__) from error
        if response.status == HTTPStatus.OK and b'"result"' not in payload:
            raise TelegramError("Invalid server response")
        return response.status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the library's own, but never logs what people wrote, and survives hostile nesting."""
        try:
            parsed = read_json(payload)
        except ValueError:
            parsed = None
        if not isinstance(parsed, dict):
            raise TelegramError("Invalid server response")
        return parsed


class Envelopes(Transport):
    """For getUpdates: each update comes unread in `Update.api_kwargs["raw"]`.

    The library refuses a whole batch, and logs it, for one update that it cannot read.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = Transport.parse_json_payload(payload)
        if not answer.get("ok"):
            return answer
        if not isinstance(updates := answer.get("result"), list):
            raise TelegramError("Invalid server response")
        return {**answer, "result": [{"update_id": 0, "raw": update} for update in updates]}


def read_json(payload: bytes) -> Any:
    """The JSON in `payload`, what is nested too deep left out. Raises ValueError if it is none."""
    words = payload.decode("utf-8", "replace")
    try:
        return json.loads(words)
    except (RecursionError, ValueError):
        return json.loads(_pruned(words), parse_int=_parse_int)


def _parse_int(digits: str) -> int:
    return int(digits) if len(digits) < 20 else 0  # Python refuses to read thousands of digits


def _pruned(words: str) -> str:
    """JSON with null in place of everything that is more than DEEPEST levels down."""
    kept, depth, start = [], 0, 0
    for found in STRING_OR_BRACKET.finditer(words):
        if found[0] in ("[", "{"):
            depth += 1
            if depth == DEEPEST:
                kept += [words[start : found.start()], "null"]
        elif found[0] in ("]", "}"):
            depth -= 1
            if depth == DEEPEST - 1:
                start = found.end()
    return "".join([*kept, words[start:] if depth < DEEPEST else ""])


def _body(data: RequestData | None) -> Any:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData(quote_fields=False)  # a file keeps its name as it is
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
