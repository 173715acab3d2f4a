"""The practice room's timeline: who was told what over which channel, who did what, and when something comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from markupsafe import Markup
from psycopg import AsyncConnection
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.pages import page
from bot.service import Service
from bot.store import timeline
from bot.store.timeline import Entry
from conversations.chase import STEPS
from conversations.texts import text

NOT_SHOWN = ("brought",)  # kept with an intake and an enrolment; nobody did or heard anything


@dataclass(frozen=True)
class Line:
    """Nothing in it is about a family."""

    at: str
    reference: str  # empty: about no referral
    who: str
    what: str
    told: bool
    channel: str  # empty: somebody did it
    state: str  # empty: it arrived


@dataclass(frozen=True)
class Timeline:
    lines: Sequence[Line]  # newest first
    next: str  # when something happens next; empty: nothing waits


async def of_room(conn: AsyncConnection, lang: str, zone: ZoneInfo, now: datetime) -> Timeline:
    entries = [e for e in await timeline.of_referrals(conn) if _is_shown(e)]
    then = await timeline.next_event(conn, now)
    return Timeline([_line(e, lang, zone) for e in entries], _at(then, lang, zone) if then else "")


async def show(request: Request) -> Response:
    """GET: the timeline, as part of the page."""
    service: Service = request.app.state.service
    lang = service.settings.bot_language
    async with service.database.pool.connection() as conn:
        found = await of_room(conn, lang, service.settings.timezone, service.clock.now())
    return await page(request, "timeline.html", lang, timeline=found)


def _is_shown(entry: Entry) -> bool:
    """Whom the clock told says enough of its steps."""
    return entry.told or (bool(entry.who) and entry.what not in NOT_SHOWN)


def _line(entry: Entry, lang: str, zone: ZoneInfo) -> Line:
    what = STEPS[entry.what].asks if entry.told and entry.what in STEPS else entry.what
    who = f"{entry.who} ({entry.organisation})" if entry.who and entry.organisation else entry.who
    return Line(
        _at(entry.at, lang, zone),
        entry.reference,
        who or Markup(text(lang, "timeline-mailbox", organisation=entry.organisation)),
        text(lang, "timeline-what", what=what),
        entry.told,
        text(lang, "timeline-channel", channel=entry.channel) if entry.told else "",
        text(lang, "timeline-state", state=entry.state) if entry.told and entry.state != "sent" else "",
    )


def _at(moment: datetime, lang: str, zone: ZoneInfo) -> str:
    return format_datetime(moment.astimezone(zone), "EEE d MMM HH:mm", locale=lang)
