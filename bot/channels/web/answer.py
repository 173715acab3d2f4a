"""The page behind a mail's link: one referral to look at and to answer, without an account.

A GET changes nothing and shows no more than that there is a referral, for mail scanners open links: 'toon' is a
POST, and so is each answer. What was answered goes through the same code as in the chat.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from urllib.parse import quote, unquote
from uuid import uuid4

from babel.dates import format_date, format_datetime
from psycopg import AsyncConnection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import effects, new_details
from bot import facts as reading
from bot.channels.web import answer_details, forms
from bot.channels.web.answer_forms import ASKING, Answer, answer_of, is_stale, stands
from bot.channels.web.pages import page
from bot.channels.web.words import safe
from bot.refusals import REFUSED
from bot.service import Service
from bot.store import history, pages, people, referrals
from bot.store.pages import Link
from conversations import mine
from conversations.answer_referral import NOT_THEIRS, AskOther, MakeMove
from conversations.engine import Invalid
from conversations.facts import Facts, Post, Referral
from conversations.referral import MOVES, OPEN, REFUSALS, THRESHOLDS, UNANSWERED, Side, State, possible
from conversations.texts import LANGUAGES, text
from conversations.working_time import next_working_day

TOKEN = re.compile(r"[\w-]{22,64}", re.ASCII)
WHO = "who"  # the cookie with the first name of who answers from a shared mailbox
LONGEST_NAME = 40
A_YEAR = 365 * 24 * 3600
SAID = frozenset({"done", "later", "changed", "again", "filled"})


@dataclass(frozen=True)
class Visit:
    """Somebody at the page of one referral."""

    link: Link
    facts: Facts
    referral: Referral
    row: referrals.Row
    names: Sequence[str]  # of who answers there; empty when the link is one person's own
    who: str  # who answers from the shared mailbox, as far as known

    @property
    def lang(self) -> str:
        return self.facts.lang

    @property
    def is_sender(self) -> bool:
        return Side.SENDER in self.referral.sides

    @property
    def must_say_who(self) -> bool:
        return self.link.shared and not self.who


async def look(request: Request) -> Response:
    """GET /a/{token}"""
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        visit = await _visit(request, conn, request.query_params.get("lang", ""))
        if visit is None:
            return await _gone(request)
        said = request.query_params.get("said", "")
        return await _page(request, conn, visit, said=said if said in SAID else "")


async def press(request: Request) -> Response:
    """POST /a/{token}: show it, answer it, or what comes before and after; `do` says which."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    do = forms.words(fields, "do")
    if do == "code":
        return await _send_code(request, fields)
    async with service.database.pool.connection() as conn:
        visit = await _visit(request, conn, forms.words(fields, "lang"), fields)
        if visit is None:
            return await _gone(request)
        try:
            return await _pressed(request, conn, visit, do, fields)
        except Invalid as why:
            if why.text.startswith("page-code-") or why.text in NOT_THEIRS:
                REFUSED.labels(why.text).inc()
            problem = text(visit.lang, why.text, **why.mentions)
            typed = {name: forms.words(fields, name) for name in fields}
            return await _page(request, conn, visit, shown=True, problem=problem, problem_in=do, typed=typed)


async def _pressed(
    request: Request, conn: AsyncConnection, visit: Visit, do: str, fields: FormData
) -> Response:
    """Do what was pressed. Raises Invalid for what cannot be understood; then nothing has changed."""
    service: Service = request.app.state.service
    match do:
        case "show":
            return await _show(request, conn, visit)
        case "other-person":
            response = _back(request, replace(visit, who=""), "")
            response.delete_cookie(WHO, path="/a/")
            return response
        case "try-code":
            await answer_details.try_code(
                conn, service, visit.link, _device(request), fields, visit.facts.now
            )
            return await _details(request, conn, visit)
        case "details":
            return await _details(request, conn, visit)
        case "fill":
            request_id, now = visit.row.request, visit.facts.now
            await answer_details.fill(
                conn, service, visit.link, _device(request), visit.referral, request_id, fields, now
            )
            await new_details.tell(conn, request_id, service, now)
            return _back(request, visit, "filled")
    if visit.must_say_who:
        raise Invalid("page-who-missing")
    answer = answer_of(do, fields, visit.facts, visit.referral)
    if answer is None:
        raise HTTPException(400)
    return await _answered(request, conn, visit, answer, fields)


async def _answered(
    request: Request, conn: AsyncConnection, visit: Visit, answer: Answer, fields: FormData
) -> Response:
    """Carry the answer out, once, if the referral still stands where the page showed it."""
    service: Service = request.app.state.service
    effect = answer.effect
    if isinstance(effect, MakeMove):
        stale = is_stale(forms.words(fields, "since"), visit.referral)
        allowed = possible(visit.referral.state, visit.referral.sides, visit.referral.made, visit.facts.now)
        if not visit.referral.sides & MOVES[effect.move].by:
            REFUSED.labels("move").inc()
        if stale or effect.move not in allowed:
            return _back(request, visit, "changed")
    if not await pages.press(conn, forms.words(fields, "once")[:64] or str(uuid4()), visit.facts.now):
        return _back(request, visit, "again")
    screens = await effects.carry_out(effect, conn, service, visit.facts)
    if isinstance(effect, AskOther):  # it says whether somebody could be reached
        return await _page(request, conn, visit, shown=True, noted=safe(screens[0].text))
    return _back(request, visit, answer.said)


async def _show(request: Request, conn: AsyncConnection, visit: Visit) -> Response:
    """'Toon': now it is seen."""
    service: Service = request.app.state.service
    if visit.referral.state is State.SENT and Side.RECEIVER in visit.referral.sides:
        await effects.carry_out(MakeMove(visit.row.reference, "see"), conn, service, visit.facts)
        visit = await _visit(request, conn, visit.lang) or visit
    return await _page(request, conn, visit, shown=True)


# -- what is sensitive


async def _send_code(request: Request, fields: FormData) -> Response:
    """Mail a code to the address on file; the mail leaves after the commit."""
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        visit = await _visit(request, conn, forms.words(fields, "lang"), fields)
        if visit is None:
            return await _gone(request)
        try:
            code = await answer_details.new_code(conn, service, visit.link, _device(request), visit.facts.now)
        except Invalid as why:
            problem = text(visit.lang, why.text)
            return await _page(request, conn, visit, shown=True, problem=problem, problem_in="code")
    sent = await answer_details.mail_code(service, visit.link, visit.row.reference, code, visit.lang)
    async with service.database.pool.connection() as conn:
        problem = "" if sent else text(visit.lang, "page-code-not-sent")
        return await _page(
            request, conn, visit, shown=True, problem=problem, problem_in="code", code_sent=sent
        )


async def _details(request: Request, conn: AsyncConnection, visit: Visit) -> Response:
    """Phone number, care needs and remarks, on a device that may read them; never in the answer to a GET."""
    service: Service = request.app.state.service
    may = answer_details.may_read(visit.referral) and await answer_details.known(
        conn, visit.link, _device(request), visit.facts.now
    )
    if not may:
        raise Invalid("page-code-first")
    found = await answer_details.read(conn, service.key, visit.row.request)
    return await _page(request, conn, visit, shown=True, details=found)


# -- the page


async def _visit(
    request: Request, conn: AsyncConnection, lang: str, fields: FormData | None = None
) -> Visit | None:
    """Who is here, for which referral; None if the link is unknown, over, or leads to nothing they may see."""
    service: Service = request.app.state.service
    token, now = request.path_params["token"], service.clock.now()
    link = await pages.link(conn, token, now) if TOKEN.fullmatch(token) else None
    if link is None:
        return None
    person = await pages.person(conn, link.person) if link.person is not None else _mailbox(link)
    row = await referrals.get(conn, link.referral)
    if person is None or row is None:
        return None
    if fields is not None:  # a press: from here on nobody else moves it
        row = await referrals.locked(conn, row.reference) or row
    reads = lang if lang in LANGUAGES else _language(link)
    posts = _posts(link) if link.person is None else None
    facts = await reading.gather(
        conn, replace(person, language=reads), "page", service.known, service.public_url, True, now, posts
    )
    referral = facts.referral(row.reference)
    if referral is None:
        return None
    who = _who(request, fields) if link.shared else ""
    names = await pages.names(conn, link.organisation) if link.shared else []
    first_name = person.name.split(" ")[0]
    if link.shared and who.casefold() != first_name.casefold():  # whoever reads that mailbox, under this name
        facts = replace(facts, me=replace(facts.me, id=0, name="", answering=who))
    return Visit(link, facts, referral, row, names, who)


def _mailbox(link: Link) -> people.Person:
    """Whoever reads the organisation's own mailbox: nobody in particular."""
    return people.Person(0, "", "nl", True, None, 0)


def _posts(link: Link) -> tuple[Post, ...]:
    """As who answers for the organisation; the link leads to one referral only."""
    return (Post(link.organisation, "desk" if link.organisation_kind == "desk" else "contact"),)


def _language(link: Link) -> str:
    return next((lang for lang in re.findall(r"[a-z]+", link.languages) if lang in LANGUAGES), "nl")


def _who(request: Request, fields: FormData | None) -> str:
    """Who answers: as the form says, else as this browser was told before."""
    said = ""
    if fields is not None:
        said = forms.words(fields, "who")
        said = forms.words(fields, "who-other") if said in ("", "other") else said
    return (said.strip() or unquote(request.cookies.get(WHO, "")))[:LONGEST_NAME]


def _device(request: Request) -> bytes:
    """This browser, by the cookie that its forms need too."""
    return pages.hashed(request.cookies.get(forms.COOKIE, ""))


async def _page(
    request: Request,
    conn: AsyncConnection,
    visit: Visit,
    shown: bool = False,
    said: str = "",
    noted: str = "",
    problem: str = "",
    problem_in: str = "",
    typed: dict[str, str] | None = None,
    details: dict[str, str] | None = None,
    code_sent: bool = False,
) -> Response:
    """`shown`: 'toon' was pressed. What was seen before is shown on a GET too; it says nothing of who the family is."""
    service: Service = request.app.state.service
    r, facts, lang = visit.referral, visit.facts, visit.lang
    shown = shown or visit.is_sender or r.state is not State.SENT
    if shown and r.children:  # who looked at it is kept
        device = _device(request).hex()[:12]
        await history.looked(conn, visit.row.id, visit.link.person, device, facts.now)
    answered = await pages.last_answer(conn, visit.row.id)
    moves = mine.moves_shown(r, facts.now)
    response = await page(
        request,
        "answer.html",
        lang,
        422 if problem else 200,
        languages=[other for other in LANGUAGES if other != lang],
        address=request.url.path,
        reference=r.reference,
        sender=facts.organisations[r.sender],
        receiver=facts.organisations[r.receiver],
        is_sender=visit.is_sender,
        until=_day(visit, r.answer_by) if r.answer_by and r.state in UNANSWERED else "",
        overdue=bool(r.answer_by and r.answer_by < facts.now),
        shown=shown,
        family=safe(mine.family(r, lang, facts)) if shown and r.children else "",
        way=safe(mine.way(r, lang)),
        state=text(lang, f"state-{r.state.value}"),
        next=mine.next_step(r, facts).removeprefix("· "),
        answered=_answered_by(visit, answered),
        main=[name for name in moves if name not in ("withdraw", "mistake")],
        last=[name for name in moves if name in ("withdraw", "mistake")],
        asking=ASKING,
        refusals=REFUSALS,
        thresholds=THRESHOLDS,
        can_ask=r.state in OPEN and r.state is not State.HANDED,
        can_wait=r.state in UNANSWERED and Side.RECEIVER in r.sides,
        questions=_questions(visit, await pages.questions(conn, visit.row.id)) if shown else [],
        may_read=answer_details.may_read(r) and shown,
        known=await answer_details.known(conn, visit.link, _device(request), facts.now),
        code_sent=code_sent,
        masked=answer_details.masked(visit.link.mail),
        details=details,
        may_fill=visit.is_sender and r.state in OPEN,
        has_details=r.has_page_details,
        must_say_who=visit.must_say_who,
        names=visit.names,
        who=visit.who,
        once=uuid4(),
        since=stands(r),
        today=facts.today.isoformat(),
        call_by=next_working_day(facts.today + timedelta(days=2)).isoformat(),
        said=said,
        noted=noted,
        problem=problem,
        problem_in=problem_in,
        typed=typed or {},
        reachable=service.mail is not None,
    )
    return _remember_who(request, visit, response)


def _day(visit: Visit, moment: date) -> str:
    return str(format_date(moment, "EEEE d MMMM", locale=visit.lang))


def _answered_by(visit: Visit, answered: tuple[str, str, datetime] | None) -> str:
    """'Emre, dinsdag 24 november 10:12'"""
    if answered is None:
        return ""
    name, _, at = answered
    zone = visit.facts.now.tzinfo
    when = format_datetime(at, "EEEE d MMMM HH:mm", tzinfo=zone, locale=visit.lang)
    return text(visit.lang, "page-answered", name=name or "-", when=when)


def _questions(visit: Visit, asked: Sequence[pages.Question]) -> list[tuple[str, str, str]]:
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


def _back(request: Request, visit: Visit, said: str) -> Response:
    """To the page as it is now; loading it again repeats nothing."""
    query = f"?lang={visit.lang}" + (f"&said={said}" if said else "")
    response = RedirectResponse(request.url.path + query, 303)
    return _remember_who(request, visit, response)


def _remember_who(request: Request, visit: Visit, response: Response) -> Response:
    """On this browser, so that it is asked once."""
    if visit.who:
        secure = forms.is_https(request)
        response.set_cookie(
            WHO, quote(visit.who), A_YEAR, path="/a/", secure=secure, httponly=True, samesite="lax"
        )
    return response


async def _gone(request: Request) -> Response:
    """Unknown, forged, over or withdrawn: which of these is nobody's business. It is counted."""
    REFUSED.labels("page-link").inc()
    asked = request.query_params.get("lang") or request.headers.get("accept-language", "")[:2]
    lang = asked if asked in LANGUAGES else "nl"
    return await page(request, "answer_gone.html", lang, 404)


ROUTES = [
    Route("/a/{token}", look, methods=["GET"]),
    Route("/a/{token}", press, methods=["POST"]),
]
