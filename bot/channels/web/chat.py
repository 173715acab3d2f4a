"""One person's chat: what was said and shown, typing, tapping, documents."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import segno
from babel.dates import format_date, format_time
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot import documents, turn
from bot.channels import Sender, Update
from bot.channels.web import forms
from bot.channels.web.pages import page
from bot.channels.web.words import safe, to_copy
from bot.people.refusals import REFUSED
from bot.store import updates, web_messages
from bot.store.database import is_away
from bot.store.web_messages import Entry
from conversations.said import Command, Said, Tap, Text
from conversations.screen import Button, Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

LONGEST = 4000  # characters that somebody can say at once
# Times to look, and seconds between, whether the reply is there (pages without JavaScript).
PATIENCE = (60, 0.05)


@dataclass(frozen=True)
class Chat:
    """Whose chat, and where its pages are: `base` of its addresses (with `query` behind), `back` where a plain
    form returns to."""

    person: int
    name: str
    lang: str
    base: str
    back: str
    query: str = ""


@dataclass(frozen=True)
class Shown:
    """An entry made ready for the page."""

    id: int
    said: bool
    words: str
    at: str
    day: str | None  # a line above it, where another day begins
    rows: Sequence[Sequence[tuple[str, Button]]] = ()  # each button with what it posts
    copies: Sequence[str] = ()
    picture: str | None = None
    picture_url: str = ""
    document: str | None = None


async def history(
    conn: Any, chat: Chat, zone: ZoneInfo, today: date, after: int = 0, before: int | None = None
) -> list[Shown]:
    """The newest entries of this chat after, or before, that number."""
    last = await web_messages.entry(conn, chat.person, after) if after else None
    day = last.at.astimezone(zone).date() if last else None
    shown = []
    for entry in await web_messages.entries(conn, chat.person, after, before):
        at = entry.at.astimezone(zone)
        shown.append(
            _shown(entry, at, _day(at.date(), today, chat.lang) if at.date() != day else None, chat.lang)
        )
        day = at.date()
    return shown


def _shown(entry: Entry, at: datetime, day: str | None, lang: str) -> Shown:
    time = format_time(at, "HH:mm", locale=lang)
    if entry.said:
        return Shown(entry.id, True, entry.text, time, day)
    screen = entry.screen
    numbers = iter(range(1000))
    rows = [[(f"{entry.id}.{next(numbers)}", button) for button in row] for row in screen.buttons]
    return Shown(
        entry.id,
        False,
        safe(screen.text),
        time,
        day,
        rows,
        to_copy(screen.text),
        qr(screen.picture.url) if screen.picture else None,
        screen.picture.url if screen.picture else "",
        screen.document.name if screen.document else None,
    )


def _day(day: date, today: date, lang: str) -> str:
    return text(lang, "web-today") if day == today else format_date(day, "EEEE d MMMM y", locale=lang)


@cache
def qr(url: str) -> str:
    """A picture to scan, as a data address."""
    return str(segno.make(url, error="m").svg_data_uri(scale=5, border=4, light="white", dark="black"))


async def entries(request: Request, chat: Chat) -> Response:
    """GET: what came after the entry that the page has last."""
    service: Service = request.app.state.service
    today = service.clock.now().date()
    async with service.database.pool.connection() as conn:
        shown = await history(conn, chat, service.settings.timezone, today, _number(request, "after"))
    return await page(request, "entries.html", chat.lang, chat=chat, entries=shown)


async def earlier(request: Request, chat: Chat) -> Response:
    """GET: what came before the entry that the page has first."""
    service: Service = request.app.state.service
    today, first = service.clock.now().date(), _number(request, "before")
    async with service.database.pool.connection() as conn:
        shown = await history(conn, chat, service.settings.timezone, today, before=first)
    template = "earlier.html" if "hx-request" in request.headers else "earlier_page.html"
    return await page(request, template, chat.lang, chat=chat, entries=shown)


def _number(request: Request, name: str) -> int:
    said = request.query_params.get(name, "0")
    if not re.fullmatch(r"\d{1,18}", said):
        raise HTTPException(400)
    return int(said)


async def say(request: Request, chat: Chat) -> Response:
    """POST: something typed, or a button."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    if not request.app.state.paces.saying.allows(str(chat.person)):
        raise HTTPException(429)
    async with service.database.pool.connection() as conn:
        content, said = await _read(conn, chat, forms.words(fields, "tap"), forms.words(fields, "text"))
        if said is None:
            return _done(request, chat)
        once = forms.number_once(fields)
        number = await web_messages.say(conn, chat.person, content, once, service.clock.now())
    await _take(service, Update(number, Sender("web", str(chat.person), chat.lang), said))
    if "hx-request" not in request.headers:
        await until_shown(service, chat.person)
    return _done(request, chat)


async def _read(conn: Any, chat: Chat, tap: str, typed: str) -> tuple[dict[str, str], Said | None]:
    """What stands in the chat of what was said, and what the bot hears; None for nothing.

    A tap is the number of an entry and of a button in it, or the menu: only what stands in this chat can be
    pressed.
    """
    if found := re.fullmatch(r"(\d{1,18})\.(\d{1,3})", tap):
        entry = await web_messages.entry(conn, chat.person, int(found[1]))
        shown = entry.screen.buttons if entry is not None and not entry.said else ()
        buttons = [button for row in shown for button in row]
        button = buttons[int(found[2])] if int(found[2]) < len(buttons) else None
        if button is None or not button.data:
            REFUSED.labels("button").inc()
            return {}, None
        return {"tap": button.data, "text": button.label}, Tap(button.data)
    if tap == "menu":
        return {"text": text(chat.lang, "menu-home")}, Command("menu")
    words = typed.strip()[:LONGEST]
    if not words:
        return {}, None
    if command := re.fullmatch(r"/([A-Za-z]{1,32})(?:\s+(\S.*))?", words, re.DOTALL):
        return {"text": words}, Command(command[1].lower(), command[2] or "")
    return {"text": words}, Text(words)


async def _take(service: "Service", update: Update) -> None:
    """What fails is brought again until it is set aside, with a word to who said it."""
    for left in reversed(range(updates.MOST_TRIES)):
        try:
            return await turn.take(service, update)
        except Exception as error:
            if not left or is_away(error):
                raise


async def until_shown(service: "Service", person: int) -> None:
    """A page without JavaScript shows the reply at once, if it comes soon."""
    times, pause = PATIENCE
    for _ in range(times):
        async with service.database.pool.connection() as conn:
            if await web_messages.all_shown(conn, person):
                return
        await asyncio.sleep(pause)


def _done(request: Request, chat: Chat) -> Response:
    if "hx-request" in request.headers:
        return Response(status_code=204)
    return RedirectResponse(chat.back, 303)


async def document(request: Request, chat: Chat) -> Response:
    """GET: the document of one entry."""
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        entry = await web_messages.entry(conn, chat.person, request.path_params["entry"])
    screen: Screen | None = entry.screen if entry and not entry.said else None
    if screen is None or screen.document is None:
        REFUSED.labels("document").inc()
        raise HTTPException(404)
    made = await documents.make(screen.document)
    name = re.sub(r"[^\w.-]", "-", screen.document.name, flags=re.ASCII)
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return Response(made, headers=headers, media_type="application/octet-stream")
