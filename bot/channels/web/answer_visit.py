"""Who is at the page of one referral: whose link it is, and under which name they answer from a shared mailbox."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

from psycopg import AsyncConnection
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from bot import facts as reading
from bot.channels.web import forms
from bot.service import Service
from bot.store import membership, pages, people, referrals
from bot.store.pages import Link
from conversations.facts import Facts, Post, Referral
from conversations.referral import Side
from conversations.texts import LANGUAGES

TOKEN = re.compile(r"[\w-]{22,64}", re.ASCII)
WHO = "who"  # the cookie with the first name of who answers from a shared mailbox
LONGEST_NAME = 40
A_YEAR = 365 * 24 * 3600


@dataclass(frozen=True)
class Visit:
    """Somebody at the page of one referral."""

    link: Link
    device: bytes  # this browser, by the cookie that its forms need too
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


async def arrive(
    request: Request, conn: AsyncConnection, lang: str, fields: FormData | None = None
) -> Visit | None:
    """Who is here, for which referral; None if the link is unknown, over, or leads to nothing they may see.

    `fields`: the form that was sent; from then on nobody else moves the referral.
    """
    service: Service = request.app.state.service
    token, now = request.path_params["token"], service.clock.now()
    link = await pages.link(conn, token, now) if TOKEN.fullmatch(token) else None
    if link is None:
        return None
    person = await people.locked_by_id(conn, link.person) if link.person is not None else _mailbox()
    row = await referrals.get(conn, link.referral)
    if person is None or row is None:
        return None
    if fields is not None:
        row = await referrals.locked(conn, row.reference) or row
    person = replace(person, language=lang if lang in LANGUAGES else _language(link))
    posts = _posts(link) if link.person is None else None
    facts = await reading.gather(
        conn, person, "page", service.known, service.public_url, True, now, posts, {row.reference}
    )
    referral = facts.referral(row.reference)
    if referral is None:
        return None
    who = _who(request, fields) if link.shared else ""
    names = await membership.who_answers(conn, link.organisation) if link.shared else []
    first_name = person.name.split(" ")[0]
    if link.shared and who.casefold() != first_name.casefold():  # whoever reads that mailbox, under this name
        facts = replace(facts, me=replace(facts.me, id=0, name="", answering=who))
    device = pages.hashed(request.cookies.get(forms.COOKIE, ""))
    return Visit(link, device, facts, referral, row, names, who)


def _mailbox() -> people.Person:
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


def remember_who(request: Request, visit: Visit, response: Response) -> Response:
    """On this browser, so that it is asked once."""
    if visit.who:
        secure = forms.is_https(request)
        response.set_cookie(
            WHO, quote(visit.who), A_YEAR, path="/a/", secure=secure, httponly=True, samesite="lax"
        )
    return response
