"""Inviting somebody: a link, its picture to scan, and a short code to read aloud."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation
from conversations.kinds import Choice, near
from conversations.menu import after
from conversations.permissions import may
from conversations.screen import Button, QrPicture, Screen, rows
from conversations.texts import text

SHOWN = 8  # organisations with a button; others by typing their name


@dataclass(frozen=True)
class Invite(Effect):
    """Make an invitation and show it."""

    organisation: str
    role: str


@dataclass(frozen=True)
class InviteAgain(Effect):
    """Mail an invitation to these, who are in the directory and never wrote."""

    people: tuple[int, ...]


def roles(facts: Facts, organisation: Organisation) -> tuple[str, ...]:
    """The roles that this person may give there."""
    found = []
    if may(facts, "invite", organisation.id) and organisation.kind != "desk":
        found += ["contact", "deputy"] if organisation.kind == "centre" else ["referrer", "contact", "deputy"]
    if may(facts, "invite-desk", organisation.id) and organisation.kind == "desk":
        found.append("desk")
    return tuple(found)


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Invite | None]:
    """Where and as what; `subject` may say both."""
    possible = {o.id: o for o in facts.organisations.values() if roles(facts, o)}
    to = subject.get("organisation", "")
    if not possible or (to and to not in possible):
        return None
    if not to:
        to = next(iter(possible))
        if len(possible) > 1:
            options = [Option(o.id, o.name, literal=True) for o in possible.values()]
            to = yield from ask("organisation", "invitation-for", Choice(options[:SHOWN], options[SHOWN:]))
    found = roles(facts, possible[to])
    role = subject.get("role", "")
    if role not in found:
        role = found[0]
        if len(found) > 1:
            options = [Option(name, f"role-{name}") for name in found]
            role = yield from ask("role", "invitation-role", Choice(options), organisation=possible[to].name)
    return Invite(to, role)


def finish(result: Invite | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    return Done(effects=(result,)) if result else denied(facts, "invite")


def shown(
    effect: Invite, links: Mapping[str, str], code: str, until: date, code_until: date, facts: Facts
) -> Screen:
    """`links`: web, and telegram when there is a bot there."""
    lang = facts.lang
    best = links.get("telegram") or links["web"]
    words = text(
        lang,
        "invitation-made",
        organisation=facts.organisations[effect.organisation].name,
        role=text(lang, f"role-{effect.role}"),
        link=best,
        web=links["web"],
        code=code,
        until=near(until, lang),
        code_until=near(code_until, lang),
    )
    buttons = [
        Button(text(lang, "invitation-copy"), copy=best),
        Button(text(lang, "invitation-another"), data="invitation"),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    return Screen(words, rows(buttons), picture=QrPicture(best))


def mailed(count: int, facts: Facts) -> Screen:
    return after(facts, text(facts.lang, "invitation-mailed", count=count))


CONVERSATION = Conversation("invitation", flow, finish, needs="invite")
