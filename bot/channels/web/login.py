"""The web chat's door: a mail address, a one-time code by mail, then a browser that is signed in."""

import hmac
import re
import secrets
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import uuid4

from babel.dates import format_time
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.channels.web import chat, forms
from bot.channels.web.chat import Chat
from bot.channels.web.guard import Pace
from bot.channels.web.pages import page
from bot.store import sessions
from conversations.texts import LANGUAGES, text

if TYPE_CHECKING:
    from bot.service import Service

MAIL = re.compile(r"[^@\s<>]{1,64}@[^@\s<>]{1,189}")
DIGITS = 8
ASKING = Pace(at_once=10, a_minute=1)  # codes asked from one address of the internet
TRYING = Pace(at_once=20, a_minute=2)  # codes tried from one


async def door(request: Request) -> Response:
    """GET /: the chat of who is signed in, else the door."""
    service: Service = request.app.state.service
    mine = await signed_in(request)
    if mine is None:
        return await _door(request, "mail")
    async with service.database.pool.connection() as conn:
        today = service.clock.now().date()
        shown = await chat.history(conn, mine, service.settings.timezone, today)
    return await page(request, "chat.html", mine.lang, chat=mine, entries=shown, once=uuid4())


async def ask_code(request: Request) -> Response:
    """POST /door: mail a code. Who is not known gets the same answer, in the same time."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    lang = _language(request)
    mail = forms.words(fields, "mail").strip()
    if not MAIL.fullmatch(mail):
        return await _door(request, "mail", mail[:254], text(lang, "door-no-mail"), 400)
    if not ASKING.allows(_from(request)):
        return await _door(request, "mail", mail, text(lang, "door-fast"), 429)
    service.start(_mail_code(service, mail, await forms.key(request)))
    return await _door(request, "code", mail)


async def _mail_code(service: "Service", mail: str, key: bytes) -> None:
    now = service.clock.now()
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    async with service.database.pool.connection() as conn:
        found = await sessions.person_with(conn, mail)
        if found is None or not await sessions.new_code(conn, found[0], _hash(key, code), now):
            return
    until = format_time(now + sessions.CODE_HOLDS, "HH:mm", locale=found[1])
    shown = f"{code[:4]} {code[4:]}"
    await service.mail.send(
        mail,
        text(found[1], "door-subject", code=shown),
        text(found[1], "door-mail-text", code=shown, until=until),
    )


async def use_code(request: Request) -> Response:
    """POST /door/code: sign this browser in if the code is right."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    lang = _language(request)
    mail = forms.words(fields, "mail").strip()[:254]
    said = "".join(c for c in forms.words(fields, "code") if c.isascii() and c.isdigit())
    if not TRYING.allows(_from(request)):
        return await _door(request, "code", mail, text(lang, "door-fast"), 429)
    now = service.clock.now()
    token = secrets.token_urlsafe(32)
    async with service.database.pool.connection() as conn:
        await sessions.forget_over(conn, now)
        found = await sessions.person_with(conn, mail)
        expected = await sessions.try_code(conn, found[0], now) if found else None
        right = hmac.compare_digest(_hash(await forms.key(request), said), expected or bytes(32))
        if found and expected and right:
            await sessions.begin(conn, found[0], _token_hash(token), now)
        else:
            found = None
    if found is None:
        return await _door(request, "code", mail, text(lang, "door-wrong"), 400)
    response = RedirectResponse("/", 303)
    age = int(sessions.SESSION_HOLDS.total_seconds())
    secure = forms.is_https(request)
    response.set_cookie(
        _cookie(request), token, max_age=age, httponly=True, secure=secure, samesite="strict", path="/"
    )
    return response


async def out(request: Request) -> Response:
    """POST /door/out: sign this browser out."""
    service: Service = request.app.state.service
    await forms.read(request)
    async with service.database.pool.connection() as conn:
        await sessions.end(conn, _token_hash(request.cookies.get(_cookie(request), "")))
    response = RedirectResponse("/", 303)
    response.delete_cookie(_cookie(request), path="/", secure=forms.is_https(request), httponly=True)
    return response


async def signed_in(request: Request) -> Chat | None:
    """The chat of who uses this browser."""
    service: Service = request.app.state.service
    token = request.cookies.get(_cookie(request), "")
    if not token:
        return None
    async with service.database.pool.connection() as conn:
        found = await sessions.who(conn, _token_hash(token), service.clock.now())
    return Chat(found[0], found[1] or "…", found[2], "/chat", "/") if found else None


async def _mine(request: Request) -> Chat:
    mine = await signed_in(request)
    if mine is None:
        raise HTTPException(401)
    return mine


async def entries(request: Request) -> Response:
    return await chat.entries(request, await _mine(request))


async def say(request: Request) -> Response:
    return await chat.say(request, await _mine(request))


async def document(request: Request) -> Response:
    return await chat.document(request, await _mine(request))


async def live(request: Request) -> Response:
    """GET: what changes in this person's chat."""
    mine = f"chat:{(await _mine(request)).person}"
    response: Response = request.app.state.live.stream(mine.__eq__)
    return response


async def _door(
    request: Request, step: str, mail: str = "", problem: str = "", status: int = 200
) -> Response:
    return await page(request, "door.html", _language(request), status, step=step, mail=mail, problem=problem)


def _language(request: Request) -> str:
    """The first of the browser's languages that we have, else the setting."""
    service: Service = request.app.state.service
    for said in request.headers.get("accept-language", "")[:200].split(","):
        if said.strip()[:2].lower() in LANGUAGES:
            return said.strip()[:2].lower()
    return service.settings.bot_language


def _from(request: Request) -> str:
    return request.client.host if request.client else ""


def _cookie(request: Request) -> str:
    return "__Host-session" if forms.is_https(request) else "session"


def _hash(key: bytes, code: str) -> bytes:
    return hmac.new(key, f"code {code}".encode(), sha256).digest()


def _token_hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


ROUTES = [
    Route("/", door),
    Route("/door", ask_code, methods=["POST"]),
    Route("/door/code", use_code, methods=["POST"]),
    Route("/door/out", out, methods=["POST"]),
    Route("/chat/entries", entries),
    Route("/chat/say", say, methods=["POST"]),
    Route("/chat/live", live),
    Route("/chat/document/{entry:int}", document),
]
