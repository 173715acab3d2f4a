"""Referring a family: to whom, the parent's yes, what they look for, how; then a look at it all before it goes.

Least data: no names of parents or children, and no phone number, care need or remark in the chat.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.conversation import NOT_SENT, Conversation, Done, Effect
from conversations.denied import not_found
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.fitting import next_centres
from conversations.kinds import Ages, Choice, Day, HomeLanguage, Summary, Told, Week, yes_no
from conversations.kinds.language import language_name
from conversations.kinds.told import STEPS
from conversations.permissions import where
from conversations.receivers import receivers, services, who_answers
from conversations.referral import Side
from conversations.screen import Button, Screen, data
from conversations.texts import LANGUAGES, Html, text

SOON = timedelta(days=14)
CHANGEABLE = ("to", "ages", "days", "start", "language", "priority", "way", "reach")


@dataclass(frozen=True)
class Wish:
    """What the family looks for."""

    ages: str  # as conversations.kinds.Ages stores them
    days: str
    start: date
    language: str
    priority: str  # yes, no, unsure
    urgent: bool


@dataclass(frozen=True)
class Referred(Effect):
    """A referral to be recorded, and told to each organisation in `to` unless it goes along with the parent (A)."""

    sender: str
    to: tuple[str, ...]
    wish: Wish
    way: str
    reach: str  # me, page, phone
    follows: str = ""  # reference of the referral that this one comes after


@dataclass(frozen=True)
class Outcome:
    """How the flow ended when it was not sent."""

    why: str  # refused, kept, stopped


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Referred | Outcome]:
    sender = yield from _sender(facts)
    to = yield from receivers(facts, sender, subject)
    if (yield from _consent(facts, sender, to)) == "no":
        return Outcome("refused")
    wish = yield from _wish(facts)
    way = yield from ask(
        "way",
        "refer-way",
        Choice((Option("B", "refer-way-b"), Option("C", "refer-way-c"), Option("A", "refer-way-a"))),
    )
    reach = "me"
    if way != "A":
        reach = yield from ask("reach", "refer-reach", Choice(_reaches(facts)))
    referred = Referred(sender, to, wish, way, reach, subject.get("follows", ""))
    end = yield from _summary(referred, facts, to_stands=bool(subject.get("to")))
    return referred if end == "send" else Outcome("kept" if end == "keep" else "stopped")


def again(facts: Facts, reference: str) -> Done:
    """The next centre after 'no place' or 'did not work out': a new, linked referral with what is known filled in.

    The parent is asked for a new yes; whoever was asked before, however long ago, is not offered.
    """
    r = facts.referral(reference)
    if r is None or Side.SENDER not in r.sides or r.start_on is None:
        return not_found(facts, "refer")
    if not next_centres(r, r.asked, facts) and not services(facts, r.sender, r.asked):
        button = Button(text(facts.lang, "told-button-unmet"), data=data("unmet", reference))
        screen = Screen(text(facts.lang, "refer-all-asked", reference=reference), ((button,),))
        return Done((screen,))
    filled = {
        "from": r.sender,
        "told": STEPS,
        "ages": r.children,
        "days": r.days,
        "start": r.start_on.isoformat(),
        "language": r.language,
        "urgent": "yes" if r.urgent else "no",
        "priority": r.priority,
        "way": r.way,
    }
    return Done(next=("refer", {"follows": reference, "not": ",".join(r.asked)}), filled=filled)


def _sender(facts: Facts) -> Flow[str]:
    """The organisation that refers; asked only of who works for several."""
    mine = where(facts, "refer")
    if len(mine) == 1:
        return mine[0]
    options = tuple(Option(o, facts.organisations[o].name, literal=True) for o in mine)
    return (yield from ask("from", "refer-from", Choice(options)))


def _consent(facts: Facts, sender: str, to: Sequence[str]) -> Flow[str]:
    """The parent's yes; what they say it to can be read in the other languages."""
    languages = (lang for lang in LANGUAGES if lang != facts.lang)
    read = (Option(f"?refer-consent@{lang}", f"refer-read-{lang}") for lang in languages)
    return (
        yield from ask(
            "consent",
            "refer-consent",
            Choice((Option("yes", "refer-consent-yes"), Option("no", "refer-consent-no"), *read)),
            to=", ".join(facts.organisations[o].name for o in to),
            sender=facts.organisations[sender].name,
        )
    )


def _wish(facts: Facts) -> Flow[Wish]:
    yield from ask("told", "refer-tell", Told(facts.today))
    ages = yield from ask("ages", "refer-ages", Ages())
    days = yield from ask("days", "refer-days", Week())
    start = yield from ask(
        "start", "refer-start", Day(facts.today, options=(Option("nu", "refer-start-now"),))
    )
    language = yield from ask("language", "refer-language", HomeLanguage())
    urgent = start <= facts.today + SOON and (yield from ask("urgent", "refer-urgent", yes_no())) == "yes"
    priority = yield from ask(
        "priority",
        "refer-priority",
        Choice(
            (
                Option("yes", "refer-priority-yes"),
                Option("no", "refer-priority-no"),
                Option("unsure", "refer-priority-unsure"),
                Option("?voorrang-overzicht", "refer-priority-which"),
            )
        ),
    )
    return Wish(
        ",".join("unborn" if a < 0 else str(a) for a in ages), days, start, language, priority, urgent
    )


def _reaches(facts: Facts) -> tuple[Option, ...]:
    page = (Option("page", "refer-reach-page"),) if facts.page_reachable else ()
    return (Option("me", "refer-reach-me"), *page, Option("phone", "refer-reach-phone"))


def _summary(referred: Referred, facts: Facts, to_stands: bool) -> Flow[str]:
    """A look at it all. `to_stands`: to whom was chosen before the conversation began."""
    given = referred.way == "A"
    fixed = {"reach": given, "to": to_stands}
    ends = (
        Option("send", "refer-give" if given else "refer-send"),
        Option("keep", "refer-keep"),
        Option("stop", "refer-stop"),
    )
    return (
        yield from ask(
            "summary",
            "refer-summary-a" if given else "refer-summary",
            Summary(ends, tuple(key for key in CHANGEABLE if not fixed.get(key))),
            to=_with_contacts(facts, referred.to),
            lines=Html(_lines(referred, facts)),
        )
    )


def _with_contacts(facts: Facts, to: Sequence[str]) -> str:
    found = []
    for organisation in (facts.organisations[o] for o in to):
        people = who_answers(organisation, facts.lang)
        found.append(f"{organisation.name} ({people})" if people else organisation.name)
    return "; ".join(found)


def _lines(referred: Referred, facts: Facts) -> str:
    """The referral at a glance, a line each."""
    lang, wish, way = facts.lang, referred.wish, referred.way
    lines = [
        ("ages", Ages().shown(wish.ages, lang)),
        ("days", Week().shown(wish.days, lang)),
        ("start", Day(facts.today).shown(wish.start.isoformat(), lang)),
        ("language", language_name(wish.language, lang)),
        ("priority", text(lang, f"refer-priority-{wish.priority}")),
        ("way", text(lang, f"refer-way-{way.lower()}")),
    ]
    if way != "A":
        lines.append(("reach", text(lang, f"refer-reach-{referred.reach}")))
    if wish.urgent:
        lines.append(("urgent", text(lang, "kind-yes")))
    return "\n".join(f"{text(lang, f'label-{key}')}: <b>{value}</b>" for key, value in lines)


def finish(result: Referred | Outcome, facts: Facts, subject: Mapping[str, str]) -> Done:
    if isinstance(result, Outcome):
        screen = Screen(text(facts.lang, f"refer-{result.why}"), after_referral(facts.lang))
        return Done((screen,), keep=result.why == "kept")
    return Done(effects=(result,))


def after_referral(lang: str) -> tuple[tuple[Button, ...], ...]:
    return ((Button(text(lang, "menu-mine"), data="mine"), Button(text(lang, "menu-home"), data="menu")),)


CONVERSATION = Conversation("refer", flow, finish, NOT_SENT, needs="refer")
