"""What the page of one referral shows: where it stands, what its reader can do with it, what was just done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from babel.dates import format_datetime
from psycopg import AsyncConnection
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web import answer_details
from bot.channels.web.answer_forms import ASKING, stands
from bot.channels.web.answer_visit import Visit, remember_who
from bot.channels.web.pages import page
from bot.channels.web.words import safe
from bot.service import Service
from bot.store import history, questions
from conversations import mine
from conversations.kinds import near
from conversations.referral import OPEN, REFUSALS, THRESHOLDS, UNANSWERED, Side, State
from conversations.texts import LANGUAGES, text
from conversations.working_time import next_working_day

LAST = ("withdraw", "mistake")  # moves that stand apart, under all others


@dataclass(frozen=True)
class Outcome:
    """What came of what was pressed, for the page to say; `problem_in`: the form that it could not be."""

    shown: bool = True  # False: nothing was pressed, the page was only opened
    said: str = ""
    noted: str = ""
    problem: str = ""
    problem_in: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] | None = None
    code_sent: bool = False


async def view(request: Request, conn: AsyncConnection, visit: Visit, outcome: Outcome) -> Response:
    """The page as it is now. What was seen before is shown when it is opened too; it says nothing of who the family
    is. Who looked at it is kept."""
    service: Service = request.app.state.service
    r = visit.referral
    shown = outcome.shown or visit.is_sender or r.state is not State.SENT
    if shown and r.children:
        device = visit.device.hex()[:12]
        await history.looked(conn, visit.row.id, visit.link.person, device, visit.facts.now)
    context = {
        **vars(outcome),
        **_about(visit),
        **await _standing(conn, visit, shown),
        **_to_do(visit),
        **await _sensitive(conn, visit, shown),
        "shown": shown,
        "address": request.url.path,
        "reachable": service.mail is not None,
    }
    response = await page(request, "answer.html", visit.lang, 422 if outcome.problem else 200, **context)
    return remember_who(request, visit, response)


def _about(visit: Visit) -> dict[str, Any]:
    """Which referral it is, and who reads the page."""
    r, organisations = visit.referral, visit.facts.organisations
    return {
        "languages": [other for other in LANGUAGES if other != visit.lang],
        "reference": r.reference,
        "sender": organisations[r.sender],
        "receiver": organisations[r.receiver],
        "is_sender": visit.is_sender,
        "must_say_who": visit.must_say_who,
        "names": visit.names,
        "who": visit.who,
    }


async def _standing(conn: AsyncConnection, visit: Visit, shown: bool) -> dict[str, Any]:
    """Where it stands, and once it is shown what the family looks for and what was asked about it."""
    r, facts, lang = visit.referral, visit.facts, visit.lang
    return {
        "until": near(r.answer_by, lang) if r.answer_by and r.state in UNANSWERED else "",
        "overdue": bool(r.answer_by and r.answer_by < facts.now),
        "family": safe(mine.family(r, lang, facts)) if shown and r.children else "",
        "way": safe(mine.way(r, facts)),
        "state": text(lang, f"state-{r.state.value}"),
        "next": mine.next_step(r, facts).removeprefix("· "),
        "answered": _answered_by(visit, await history.last_answer(conn, visit.row.id)),
        "questions": _questions(visit, await questions.all_asked(conn, visit.row.id)) if shown else [],
    }


def _to_do(visit: Visit) -> dict[str, Any]:
    """What its reader can do with it, and what the forms for that need."""
    r, today = visit.referral, visit.facts.today
    moves = mine.moves_shown(r, visit.facts.now)
    return {
        "main": [name for name in moves if name not in LAST],
        "last": [name for name in moves if name in LAST],
        "asking": ASKING,
        "refusals": REFUSALS,
        "thresholds": THRESHOLDS,
        "can_ask": r.state in OPEN and r.state is not State.HANDED,
        "can_wait": r.state in UNANSWERED and Side.RECEIVER in r.sides,
        "once": uuid4(),
        "since": stands(r),
        "today": today.isoformat(),
        "call_by": next_working_day(today + timedelta(days=2)).isoformat(),
    }


async def _sensitive(conn: AsyncConnection, visit: Visit, shown: bool) -> dict[str, Any]:
    """Whether there are details of the family, and what this device may do with them."""
    r, link = visit.referral, visit.link
    return {
        "has_details": r.has_page_details,
        "may_read": answer_details.may_read(r) and shown,
        "may_fill": visit.is_sender and r.state in OPEN,
        "known": await answer_details.known(conn, link, visit.device, visit.facts.now),
        "masked": answer_details.masked(link.mail),
    }


def _answered_by(visit: Visit, answered: tuple[str, str, datetime] | None) -> str:
    """'Emre, dinsdag 24 november 10:12'"""
    if answered is None:
        return ""
    name, _, at = answered
    zone = visit.facts.now.tzinfo
    when = format_datetime(at, "EEEE d MMMM HH:mm", tzinfo=zone, locale=visit.lang)
    return text(visit.lang, "page-answered", name=name or "-", when=when)


def _questions(visit: Visit, asked: Sequence[questions.Asked]) -> list[tuple[str, str, str]]:
    """Who asked, when, and the words."""
    r, organisations = visit.referral, visit.facts.organisations
    zone = visit.facts.now.tzinfo
    return [
        (
            organisations[r.receiver if q.organisation == r.sender else r.sender].name,
            str(format_datetime(q.at, "EEE d MMM HH:mm", tzinfo=zone, locale=visit.lang)),
            q.words,
        )
        for q in asked
    ]
