"""The web chat's door: a mail address, a one-time code by mail, then a browser that is signed in.

Whoever comes with an invitation shows an address of their own in the same way, known or not.
"""

import hmac
import re
import secrets
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import structlog
from babel.dates import format_time
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import codes, turn
from bot.channels import Failure, Sender, Update, letters
from bot.channels.web import chat, forms
from bot.channels.web.chat import Chat
from bot.channels.web.pages import page
from bot.people import inviting
from bot.store import invitations, sessions, web_messages
from conversations.said import Command
from conversations.texts import LANGUAGES, text

if TYPE_CHECKING:
    from bot.service import Service

MAIL = re.compile(r"[^@\s<>]{1,64}@[^@\s<>]{1,189}")
INVITATION = re.compile(r"[\w-]{10,64}", re.ASCII)
DIGITS = 8

log = structlog.get_logger(__name__)


async def door(request: Request) -> Response:
    """GET /: the chat of who is signed in, else the door."""
    service: Service = request.app.state.service
    mine = await signed_in(request)
    if mine is None:
        return await _door(request, "mail")
    async with service.database.pool.connection() as conn:
        today = service.clock.now().date()
        shown = await chat.history(conn, mine, service.settings.timezone, today)
    return await page(request, "chat.html", mine.lang, chat=mine, entries=shown)


async def join(request: Request) -> Response:
    """GET /join/{token}: what the invitation is for, and the ways to accept it."""
    service: Service = request.app.state.service
    token = request.path_params["token"]
    async with service.database.pool.connection() as conn:
        found = (
            await invitations.look(conn, token, service.clock.now())
            if INVITATION.fullmatch(token)
            else "unknown"
        )
    lang = language(request)
    if isinstance(found, str):
        words = text(lang, f"join-{found}")
        return await page(request, "error.html", lang, 404, title=text(lang, "web-error-title"), words=words)
    telegram = (await inviting.links(service, token)).get("telegram", "")
    return await _door(request, "mail", invitation=token, invited=found, telegram=telegram)


async def ask_code(request: Request) -> Response:
    """POST /door: mail a code. Who is not known gets the same answer, in the same time."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    lang = language(request)
    mail, invitation = (
        forms.words(fields, "mail").strip()[:254],
        _invitation(forms.words(fields, "invitation")),
    )
    if not MAIL.fullmatch(mail):
        return await _door(request, "mail", mail, text(lang, "door-no-mail"), 400, invitation=invitation)
    if not request.app.state.paces.asking.allows(_from(request)):
        return await _door(request, "mail", mail, text(lang, "door-fast"), 429, invitation=invitation)
    if service.mail is None:
        return await _door(request, "mail", mail, text(lang, "door-mail-off"), 503, invitation=invitation)
    service.start(_mail_code(service, mail, invitation, lang))
    return await _door(request, "code", mail, invitation=invitation)


async def _mail_code(service: "Service", mail: str, invitation: str, lang: str) -> None:
    now = service.clock.now()
    code = codes.drawn(DIGITS)
    async with service.database.pool.connection() as conn:
        known = await sessions.person_with(conn, mail)
        if known is None and not await _may_be_new(conn, mail, invitation, service):
            return
        if not await sessions.new_code(conn, mail, _hash(service, mail, code), now):
            log.warning("too-many-codes")
            return
    lang = known[1] if known else lang
    until = format_time(now + sessions.CODE_HOLDS, "HH:mm", locale=lang)
    shown = codes.in_halves(code)
    letter = letters.written(
        text(lang, "door-subject", code=shown),
        text(lang, "door-mail-text", code=shown, until=until).split("\n\n"),
    )
    assert service.mail is not None
    try:
        await service.mail.write(mail, letter, f"code {now.isoformat()}")
    except Failure as failure:
        log.warning("code-not-sent", why=failure.why)


async def _may_be_new(conn: Any, mail: str, invitation: str, service: "Service") -> bool:
    """Whether somebody that we do not know may sign in: with an invitation, and an address that is nobody's."""
    if not invitation or not await sessions.is_free(conn, mail):
        return False
    return not isinstance(await invitations.look(conn, invitation, service.clock.now()), str)


async def use_code(request: Request) -> Response:
    """POST /door/code: sign this browser in if the code is right, and accept the invitation."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    lang = language(request)
    mail, invitation = (
        forms.words(fields, "mail").strip()[:254],
        _invitation(forms.words(fields, "invitation")),
    )
    if not request.app.state.paces.trying.allows(_from(request)):
        return await _door(request, "code", mail, text(lang, "door-fast"), 429, invitation=invitation)
    said = codes.typed(forms.words(fields, "code"))
    token = secrets.token_urlsafe(32)
    person = await _sign_in(service, mail, _hash(service, mail, said), invitation, lang, token)
    if person is None:
        return await _door(request, "code", mail, text(lang, "door-wrong"), 400, invitation=invitation)
    if invitation:
        async with service.database.pool.connection() as conn:
            number = await web_messages.number(conn)
        accepts = Command("start", invitation)
        await turn.take(service, Update(number, Sender("web", str(person), lang), accepts))
        await chat.until_shown(service, person)
    response = RedirectResponse("/", 303)
    age = int(sessions.SESSION_HOLDS.total_seconds())
    response.set_cookie(
        _cookie(request), token, max_age=age, httponly=True, secure=forms.is_https(request), samesite="strict"
    )
    return response


async def _sign_in(
    service: "Service", mail: str, code_hash: bytes, invitation: str, lang: str, token: str
) -> int | None:
    """The person who is now signed in with `token`; None if the code is not right."""
    now = service.clock.now()
    async with service.database.pool.connection() as conn:
        expected = await sessions.try_code(conn, mail, now)
        if not hmac.compare_digest(code_hash, expected or bytes(32)):
            return None
        await sessions.use_up(conn, mail)
        known = await sessions.person_with(conn, mail)
        if known is None and not await _may_be_new(conn, mail, invitation, service):
            return None
        person = known[0] if known else await sessions.newcomer(conn, mail, lang, now)
        await sessions.begin(conn, person, _token_hash(token), now)
    return person


async def out(request: Request) -> Response:
    """POST /door/out: sign this browser out."""
    service: Service = request.app.state.service
    await forms.read(request)
    async with service.database.pool.connection() as conn:
        await sessions.end(conn, _token_hash(request.cookies.get(_cookie(request), "")))
    response = RedirectResponse("/", 303)
    response.delete_cookie(_cookie(request), secure=forms.is_https(request), httponly=True)
    return response


async def signed_in(request: Request) -> Chat | None:
    """The chat of who uses this browser."""
    service: Service = request.app.state.service
    token = request.cookies.get(_cookie(request), "")
    if not token:
        return None
    async with service.database.pool.connection() as conn:
        found = await sessions.who(conn, _token_hash(token), service.clock.now())
    return Chat(found[0], found[1], found[2], "/chat", "/") if found else None


async def _mine(request: Request) -> Chat:
    mine = await signed_in(request)
    if mine is None:
        raise HTTPException(401)
    return mine


async def entries(request: Request) -> Response:
    return await chat.entries(request, await _mine(request))


async def earlier(request: Request) -> Response:
    return await chat.earlier(request, await _mine(request))


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
    request: Request, step: str, mail: str = "", problem: str = "", status: int = 200, **more: Any
) -> Response:
    context = {"invitation": "", "invited": None, "telegram": "", **more}
    return await page(
        request, "door.html", language(request), status, step=step, mail=mail, problem=problem, **context
    )


def language(request: Request) -> str:
    """The first of the browser's languages that we have, else the setting."""
    service: Service = request.app.state.service
    for said in request.headers.get("accept-language", "")[:200].split(","):
        if said.strip()[:2].lower() in LANGUAGES:
            return said.strip()[:2].lower()
    return service.settings.bot_language


def _invitation(said: str) -> str:
    return said if INVITATION.fullmatch(said) else ""


def _from(request: Request) -> str:
    return request.client.host if request.client else ""


def _cookie(request: Request) -> str:
    return "__Host-session" if forms.is_https(request) else "session"


def _hash(service: "Service", mail: str, code: str) -> bytes:
    return service.key.mac("door", mail.lower(), code)


def _token_hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


ROUTES = [
    Route("/", door),
    Route("/join/{token}", join),
    Route("/door", ask_code, methods=["POST"]),
    Route("/door/code", use_code, methods=["POST"]),
    Route("/door/out", out, methods=["POST"]),
    Route("/chat/entries", entries),
    Route("/chat/earlier", earlier),
    Route("/chat/say", say, methods=["POST"]),
    Route("/chat/live", live),
    Route("/chat/document/{entry:int}", document),
]
