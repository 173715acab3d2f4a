"""The practice room: the people of a fictional municipality side by side, their mailboxes, and a clock to move."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email.utils import parseaddr
from typing import Any

from babel.dates import format_date, format_datetime, format_time
from markupsafe import Markup, escape
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from bot import turn
from bot.channels import Sender, Update
from bot.channels.web import chat, forms, practice_timeline
from bot.channels.web.chat import Chat, Shown
from bot.channels.web.pages import page
from bot.practice import municipality
from bot.service import Service
from bot.store import invitations, mailbox, room, timeline, web_messages
from bot.store.mailbox import Mail
from bot.store.room import Somebody
from conversations.duration import Duration
from conversations.said import Command
from conversations.texts import text
from conversations.working_time import at, next_working_day

MOST_SHOWN = 8
MOST_FORWARD = timedelta(days=366)
OFFICE = time(9)
LINK = re.compile(r"(?:^(?P<label>[^\n]+):\n)?(?P<url>https?://[^\s<>]+[^\s<>.,;:)])", re.MULTILINE)
LINK_BUTTON = Markup('<a class="button primary" href="{0}" target="_blank" rel="noopener">{1}</a>')
STEPS = ("PT1H", "PT4H", "P1D", "working-day", "next")  # buttons of the clock


@dataclass(frozen=True)
class Letter:
    """A mail made ready for the page."""

    mail: Mail
    words: Markup
    at: str
    sender: str
    is_team: bool  # to the organisation's own box


@dataclass(frozen=True)
class Column:
    who: Somebody
    chat: Chat
    entries: Sequence[Shown]
    letters: Sequence[Letter]
    initials: str
    open: Letter | None  # the mail that is being read


async def show(request: Request) -> Response:
    """GET /: the room, with the people named in `show`."""
    service: Service = request.app.state.service
    lang, now = service.settings.bot_language, service.clock.now()
    async with service.database.pool.connection() as conn:
        people = await room.people(conn)
        chosen = _chosen(people, request.query_params.getlist("show"))
        show = _names(chosen)
        opened = request.query_params.get("mail", "")
        columns = [await _column(conn, somebody, service, now, show, opened) for somebody in chosen]
        happened = await practice_timeline.of_room(conn, lang, service.settings.timezone, now)
    return await page(
        request,
        "practice.html",
        lang,
        people=people,
        columns=columns,
        chosen=[somebody.id for somebody in chosen],
        show=show,
        steps=STEPS,
        clock=_clock(now, lang),
        timeline=happened,
    )


def _chosen(people: Sequence[Somebody], named: Sequence[str]) -> list[Somebody]:
    wanted = {name for names in named for name in names.split(",")}
    if not wanted & {s.import_id for s in people}:
        wanted = set(municipality.FIRST_SHOWN)
    return [s for s in people if s.import_id in wanted][:MOST_SHOWN]


def _names(people: Sequence[Somebody]) -> str:
    return ",".join(s.import_id for s in people)


async def _column(
    conn: Any, who: Somebody, service: Service, now: datetime, show: str, opened: str = ""
) -> Column:
    its_chat = _chat(who, show)
    zone = service.settings.timezone
    entries = await chat.history(conn, its_chat, zone, now.date())
    letters = [_letter(mail, who, service) for mail in await mailbox.list(conn, who.mailboxes)]
    initials = "".join(word[0] for word in who.name.split()[:2]).upper() or "?"
    open = next((letter for letter in letters if str(letter.mail.id) == opened), None)
    return Column(who, its_chat, entries, letters, initials, open)


def _chat(who: Somebody, show: str) -> Chat:
    base = f"/practice/people/{who.id}"
    return Chat(who.id, who.name, who.language, base, f"/?show={show}#person-{who.id}", f"?show={show}")


def _letter(mail: Mail, who: Somebody, service: Service) -> Letter:
    when = mail.at.astimezone(service.settings.timezone)
    own = bool(who.mailboxes) and mail.recipient == who.mailboxes[0]
    shown = format_datetime(when, "EEE d MMM HH:mm", locale=who.language)
    return Letter(mail, _linked(mail.words), shown, parseaddr(mail.sender)[0] or mail.sender, not own)


def _linked(words: str) -> Markup:
    """Plain text with its links; one that stands under a label of its own as a button, as in the mail's HTML."""
    parts, done = [], 0
    for found in LINK.finditer(words):
        link = (
            LINK_BUTTON if found["label"] else Markup('<a href="{0}" target="_blank" rel="noopener">{0}</a>')
        )
        parts += [escape(words[done : found.start()]), link.format(found["url"], found["label"])]
        done = found.end()
    return Markup("").join([*parts, escape(words[done:])])


def _clock(now: datetime, lang: str) -> dict[str, str]:
    """The time and the day, as people say them."""
    return {
        "time": format_time(now, "HH:mm", locale=lang),
        "day": format_date(now, "EEEE d MMMM", locale=lang),
        "year": format_date(now, "y", locale=lang),
    }


async def _person(request: Request) -> tuple[Somebody, Chat]:
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        who = await room.somebody(conn, request.path_params["person"])
    if who is None:
        raise HTTPException(404)
    return who, _chat(who, _show_of(request))


def _show_of(request: Request) -> str:
    named = request.query_params.get("show", "")
    return named if re.fullmatch(r"[\w,.-]{0,400}", named) else ""


async def entries(request: Request) -> Response:
    return await chat.entries(request, (await _person(request))[1])


async def earlier(request: Request) -> Response:
    return await chat.earlier(request, (await _person(request))[1])


async def say(request: Request) -> Response:
    return await chat.say(request, (await _person(request))[1])


async def document(request: Request) -> Response:
    return await chat.document(request, (await _person(request))[1])


async def letters(request: Request) -> Response:
    """GET: a person's mailbox, as part of the page."""
    service: Service = request.app.state.service
    who, _ = await _person(request)
    async with service.database.pool.connection() as conn:
        column = await _column(conn, who, service, service.clock.now(), _show_of(request))
    return await page(request, "letters.html", service.settings.bot_language, column=column)


async def read(request: Request) -> Response:
    """POST: open a mail."""
    service: Service = request.app.state.service
    await forms.read(request)
    who, its_chat = await _person(request)
    async with service.database.pool.connection() as conn:
        mail = await mailbox.read(conn, request.path_params["mail"], service.clock.now())
        if mail is None or mail.recipient not in who.mailboxes:
            raise HTTPException(404)
        await web_messages.notify(conn, f"mail:{mail.recipient}")
    if "hx-request" not in request.headers:
        return RedirectResponse(f"/{its_chat.query}&mail={mail.id}#mailbox-{who.id}", 303)
    lang = service.settings.bot_language
    return await page(request, "letter.html", lang, letter=_letter(mail, who, service), chat=its_chat)


async def join(request: Request) -> Response:
    """GET /join/{token}: what an invitation is for; in the room somebody new accepts it."""
    service: Service = request.app.state.service
    lang, token = service.settings.bot_language, request.path_params["token"]
    async with service.database.pool.connection() as conn:
        found = await invitations.look(conn, token, service.clock.now())
    if isinstance(found, str):
        words = text(lang, f"join-{found}")
        return await page(request, "error.html", lang, 404, title=text(lang, "web-error-title"), words=words)
    return await page(request, "join.html", lang, invited=found, invitation=token)


async def guest(request: Request) -> Response:
    """POST: somebody new in the room, perhaps with an invitation."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    lang, now = service.settings.bot_language, service.clock.now()
    async with service.database.pool.connection() as conn:
        id = await room.guest(conn, text(lang, "practice-guest"), lang, now)
        number = await web_messages.number(conn)
    said = Command("start", forms.words(fields, "invitation"))
    await turn.take(service, Update(number, Sender("web", str(id)), said))
    await chat.until_shown(service, id)
    async with service.database.pool.connection() as conn:
        who = await room.somebody(conn, id)
    names = ",".join(filter(None, (_show_of(request), who.import_id if who else "")))
    return RedirectResponse(f"/?show={names}#person-{id}", 303)


async def clock(request: Request) -> Response:
    """GET: what time it is in the room, as part of the page."""
    service: Service = request.app.state.service
    lang, now = service.settings.bot_language, service.clock.now()
    return await page(request, "now.html", lang, clock=_clock(now, lang))


async def move_clock(request: Request) -> Response:
    """POST: move the clock on, for good. JSON in, JSON out; a form leads back to the room."""
    if _is_form(request):
        said = forms.words(await forms.read(request), "forward")
        try:
            await _forward(request, said)
        except ValueError:
            raise HTTPException(400) from None
        if "hx-request" in request.headers:
            return Response(status_code=204)
        return RedirectResponse(f"/?show={_show_of(request)}", 303)
    try:
        body = json.loads(await request.body())
        said = body["forward"]
        if not isinstance(said, str):
            raise TypeError
        now = await _forward(request, said)
    except (ValueError, KeyError, TypeError, RecursionError):  # the last for what is nested too deep
        return JSONResponse({"error": 'expected {"forward": "P1D"}, a duration of at most a year'}, 400)
    return JSONResponse({"now": now.isoformat(timespec="seconds")})


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith(forms.KIND)


async def _forward(request: Request, said: str) -> datetime:
    """The time it is then. Raises ValueError for what is not a duration of at most a year."""
    service: Service = request.app.state.service
    now = service.clock.now()
    async with service.database.pool.connection() as conn:
        if said == "next":
            by = await _until_next_event(conn, now)
        else:
            by = _until_working_day(now) if said == "working-day" else Duration.parse(said)
        if by.length > MOST_FORWARD:
            raise ValueError(said)
        now = await service.clock.forward(conn, by)
        await web_messages.notify(conn, "clock")
    return now


def _until_working_day(now: datetime) -> Duration:
    """Until nine o'clock of the next working day."""
    then = at(next_working_day(now.date() + timedelta(days=1)), OFFICE.replace(tzinfo=now.tzinfo))
    return Duration(elapsed=then.astimezone(UTC) - now.astimezone(UTC))


async def _until_next_event(conn: Any, now: datetime) -> Duration:
    """Until something waits to be told or asked, a year at most; no time at all if nothing waits."""
    then = await timeline.next_event(conn, now)
    return Duration(elapsed=min(then - now, MOST_FORWARD) if then else timedelta())


async def start_over(request: Request) -> Response:
    """POST: everything as on the first day."""
    service: Service = request.app.state.service
    await forms.read(request)
    await municipality.start_over(service)
    return RedirectResponse("/", 303)


async def live(request: Request) -> Response:
    """GET: what changes in the room."""
    response: Response = request.app.state.live.stream(lambda what: True)
    return response


ROUTES = [
    Route("/", show),
    Route("/practice/clock", clock, methods=["GET"]),
    Route("/practice/clock", move_clock, methods=["POST"]),
    Route("/practice/live", live),
    Route("/practice/timeline", practice_timeline.show),
    Route("/practice/start-over", start_over, methods=["POST"]),
    Route("/join/{token}", join),
    Route("/practice/people", guest, methods=["POST"]),
    Route("/practice/people/{person:int}/entries", entries),
    Route("/practice/people/{person:int}/earlier", earlier),
    Route("/practice/people/{person:int}/say", say, methods=["POST"]),
    Route("/practice/people/{person:int}/document/{entry:int}", document),
    Route("/practice/people/{person:int}/mail", letters),
    Route("/practice/people/{person:int}/mail/{mail:int}", read, methods=["POST"]),
]
