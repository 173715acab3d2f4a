"""What every request passes: who may ask, how much, how often; and what every answer carries."""

import re
import time
from collections import OrderedDict
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.service import Service
from bot.settings import is_loopback

MOST = 64 * 1024  # bytes of a request
MOST_OF = {"/telegram": 4 * 2**20}
MOST_HEADERS = 32 * 1024

HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # nothing to others; with "no-referrer" forms come from the origin "null"
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "x-robots-tag": "noindex, nofollow",
}


class Guard:
    """Around the whole app."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self.app = app
        self.headers = dict(HEADERS)
        self.practice = service.settings.practice
        self.own_host = urlsplit(service.public_url).netloc
        if service.public_url.startswith("https:"):
            self.headers["strict-transport-security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        most = MOST_OF.get(scope["path"], MOST)
        status = self._refused(scope, most)
        if status:
            await PlainTextResponse(status[1], status[0])(scope, receive, sending)
        else:
            await self.app(scope, _limited(receive, most), sending)

    def _refused(self, scope: Scope, most: int) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if self.practice and not is_loopback(_name(host)):  # another site's name that leads to this machine
            return 421, "this machine only"
        if sum(len(name) + len(value) for name, value in scope["headers"]) > MOST_HEADERS:
            return 431, "headers too large"
        length = headers.get("content-length", "0")
        if not re.fullmatch("[0-9]{1,12}", length) or int(length) > most:
            return 413, "too large"
        if scope["method"] not in ("GET", "HEAD"):
            origin = headers.get("origin")
            if origin is not None and urlsplit(origin).netloc not in (host, self.own_host):
                return 403, "from another site"
            if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
                return 403, "from another site"
        return None


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _limited(receive: Receive, most: int) -> Receive:
    """The body, until it is longer than it may be."""
    had = 0

    async def receiving() -> Message:
        nonlocal had
        message = await receive()
        had += len(message.get("body", b""))
        if had > most:
            raise HTTPException(413)
        return message

    return receiving


class Pace:
    """So many at once, then so many a minute, for each one who asks; in this process."""

    KEPT = 10_000

    def __init__(self, at_once: int, a_minute: float) -> None:
        self.at_once, self.a_second = at_once, a_minute / 60
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, who: str) -> bool:
        """Whether `who` may do one more now; counts it if so."""
        now = time.monotonic()
        left, since = self._left.pop(who, (float(self.at_once), now))
        left = min(self.at_once, left + (now - since) * self.a_second)
        allowed = left >= 1
        self._left[who] = (left - 1 if allowed else left, now)
        if len(self._left) > self.KEPT:
            self._left.popitem(last=False)
        return allowed


class Paces:
    """How fast what may be done on pages, by a person or from an address of the internet."""

    def __init__(self) -> None:
        self.saying = Pace(at_once=60, a_minute=240)  # messages of a person; nobody taps faster
        self.asking = Pace(at_once=10, a_minute=1)  # codes asked from an address
        self.trying = Pace(at_once=20, a_minute=2)  # codes tried from one
