"""The page behind a mail's link: one referral to look at and to answer, without an account.

A GET changes nothing and shows no more than that there is a referral, for mail scanners open links: 'toon' is a
POST, and so is each answer. What was answered goes through the same code as in the chat.
"""

from dataclasses import replace
from uuid import uuid4

from psycopg import AsyncConnection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import effects
from bot.channels.web import answer_details, forms
from bot.channels.web.answer_forms import Answer, answer_of, is_stale
from bot.channels.web.answer_page import Outcome, view
from bot.channels.web.answer_visit import WHO, Visit, arrive, remember_who
from bot.channels.web.pages import page
from bot.channels.web.words import safe
from bot.people.refusals import REFUSED
from bot.referrals import new_details
from bot.service import Service
from bot.store import pages
from conversations.answer_referral import NOT_THEIRS, AskOther, MakeMove
from conversations.engine import Invalid
from conversations.referral import MOVES, Side, State, possible
from conversations.texts import LANGUAGES, text

SAID = frozenset({"done", "later", "changed", "again", "filled"})


async def look(request: Request) -> Response:
    """GET /a/{token}"""
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        visit = await arrive(request, conn, request.query_params.get("lang", ""))
        if visit is None:
            return await _gone(request)
        said = request.query_params.get("said", "")
        return await view(request, conn, visit, Outcome(shown=False, said=said if said in SAID else ""))


async def press(request: Request) -> Response:
    """POST /a/{token}: show it, answer it, or what comes before and after; `do` says which."""
    service: Service = request.app.state.service
    fields = await forms.read(request)
    do = forms.words(fields, "do")
    if do == "code":
        return await _send_code(request, fields)
    async with service.database.pool.connection() as conn:
        visit = await arrive(request, conn, forms.words(fields, "lang"), fields)
        if visit is None:
            return await _gone(request)
        try:
            return await _pressed(request, conn, visit, do, fields)
        except Invalid as why:
            if why.text.startswith("page-code-") or why.text in NOT_THEIRS:
                REFUSED.labels(why.text).inc()
            problem = text(visit.lang, why.text, **why.mentions)
            typed = {name: forms.words(fields, name) for name in fields}
            return await view(request, conn, visit, Outcome(problem=problem, problem_in=do, typed=typed))


async def _pressed(
    request: Request, conn: AsyncConnection, visit: Visit, do: str, fields: FormData
) -> Response:
    """Do what was pressed. Raises Invalid for what cannot be understood; then nothing has changed."""
    match do:
        case "show":
            return await _show(request, conn, visit)
        case "other-person":
            response = _back(request, replace(visit, who=""), "")
            response.delete_cookie(WHO, path="/a/")
            return response
        case "try-code":
            return await _try_code(request, conn, visit, fields)
        case "details":
            return await _details(request, conn, visit)
        case "fill":
            return await _fill(request, conn, visit, fields)
    if visit.must_say_who:
        raise Invalid("page-who-missing")
    answer = answer_of(do, fields, visit.facts, visit.referral)
    if answer is None:
        raise HTTPException(400)
    return await _answer(request, conn, visit, answer, fields)


async def _show(request: Request, conn: AsyncConnection, visit: Visit) -> Response:
    """'Toon': now it is seen."""
    service: Service = request.app.state.service
    if visit.referral.state is State.SENT and Side.RECEIVER in visit.referral.sides:
        await effects.carry_out(MakeMove(visit.row.reference, "see"), conn, service, visit.facts)
        visit = await arrive(request, conn, visit.lang) or visit
    return await view(request, conn, visit, Outcome())


async def _answer(
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
        return await view(request, conn, visit, Outcome(noted=safe(screens[0].text)))
    return _back(request, visit, answer.said)


# -- what is sensitive


async def _send_code(request: Request, fields: FormData) -> Response:
    """Mail a code to the address on file; the mail leaves after the commit."""
    service: Service = request.app.state.service
    async with service.database.pool.connection() as conn:
        visit = await arrive(request, conn, forms.words(fields, "lang"), fields)
        if visit is None:
            return await _gone(request)
        try:
            code = await answer_details.new_code(conn, service, visit.link, visit.device, visit.facts.now)
        except Invalid as why:
            outcome = Outcome(problem=text(visit.lang, why.text), problem_in="code")
            return await view(request, conn, visit, outcome)
    sent = await answer_details.mail_code(service, visit.link, visit.row.reference, code, visit.lang)
    async with service.database.pool.connection() as conn:
        problem = "" if sent else text(visit.lang, "page-code-not-sent")
        outcome = Outcome(problem=problem, problem_in="code", code_sent=sent)
        return await view(request, conn, visit, outcome)


async def _try_code(request: Request, conn: AsyncConnection, visit: Visit, fields: FormData) -> Response:
    service: Service = request.app.state.service
    await answer_details.try_code(conn, service, visit.link, visit.device, fields, visit.facts.now)
    return await _details(request, conn, visit)


async def _details(request: Request, conn: AsyncConnection, visit: Visit) -> Response:
    """Phone number, care needs and remarks, on a device that may read them; never in the answer to a GET."""
    service: Service = request.app.state.service
    may = answer_details.may_read(visit.referral) and await answer_details.known(
        conn, visit.link, visit.device, visit.facts.now
    )
    if not may:
        raise Invalid("page-code-first")
    found = await answer_details.read(conn, service.key, visit.row.request)
    return await view(request, conn, visit, Outcome(details=found))


async def _fill(request: Request, conn: AsyncConnection, visit: Visit, fields: FormData) -> Response:
    """Keep the details that were filled in; who looked before hears that there is more."""
    service: Service = request.app.state.service
    request_id, now = visit.row.request, visit.facts.now
    await answer_details.fill(
        conn, service, visit.link, visit.device, visit.referral, request_id, fields, now
    )
    await new_details.tell(conn, request_id, service, now)
    return _back(request, visit, "filled")


# -- where it leads


def _back(request: Request, visit: Visit, said: str) -> Response:
    """To the page as it is now; loading it again repeats nothing."""
    query = f"?lang={visit.lang}" + (f"&said={said}" if said else "")
    response = RedirectResponse(request.url.path + query, 303)
    return remember_who(request, visit, response)


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
