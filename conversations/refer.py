"""Referring a family: to whom, the parent's yes, what they look for, how; then a look at it all before it goes.

Least data: no names of parents or children, and no phone number, care need or remark in the chat.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.conversation import NOT_SENT, Conversation, Done, Effect
from conversations.denied import not_found
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation
from conversations.fitting import next_centres, reason
from conversations.kinds import Ages, Choice, Day, HomeLanguage, Several, Summary, Told, Week, yes_no
from conversations.kinds.language import language_name
from conversations.kinds.told import STEPS
from conversations.letter import letter
from conversations.permissions import where
from conversations.referral import Side
from conversations.screen import Button, Screen, data, rows
from conversations.texts import LANGUAGES, Html, text

MOST_CENTRES = 3  # so many centres may look at once
SHOWN_CENTRES = 8  # with a button; others by typing their name
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
    to = yield from _receivers(facts, sender, subject)
    names = ", ".join(facts.organisations[o].name for o in to)
    consent = yield from ask(
        "consent",
        "refer-consent",
        Choice(
            (
                Option("yes", "refer-consent-yes"),
                Option("no", "refer-consent-no"),
                *(
                    Option(f"?refer-consent@{lang}", f"refer-read-{lang}")
                    for lang in LANGUAGES
                    if lang != facts.lang
                ),
            )
        ),
        to=names,
        sender=facts.organisations[sender].name,
    )
    if consent == "no":
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
    end = yield from ask(
        "summary",
        "refer-summary-a" if way == "A" else "refer-summary",
        Summary(
            (
                Option("send", "refer-give" if way == "A" else "refer-send"),
                Option("keep", "refer-keep"),
                Option("stop", "refer-stop"),
            ),
            tuple(
                key
                for key in CHANGEABLE
                if not (key == "reach" and way == "A") and not (key == "to" and subject.get("to"))
            ),
        ),
        to=_with_contacts(facts, to),
        lines=Html(summary_lines(wish, way, reach, facts)),
    )
    if end != "send":
        return Outcome("kept" if end == "keep" else "stopped")
    return Referred(sender, to, wish, way, reach, subject.get("follows", ""))


def again(facts: Facts, reference: str) -> Done:
    """The next centre after 'no place' or 'did not work out': a new, linked referral with what is known filled in.

    The parent is asked for a new yes; whoever was asked before, however long ago, is not offered.
    """
    r = facts.referral(reference)
    if r is None or Side.SENDER not in r.sides or r.start_on is None:
        return not_found(facts, "refer")
    if not next_centres(r, r.asked, facts) and not _services(facts, r.sender, r.asked):
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


def _receivers(facts: Facts, sender: str, subject: Mapping[str, str]) -> Flow[tuple[str, ...]]:
    """Up to three centres or the desk, in the sender's own municipality; a centre or desk also to the OCMW."""
    if subject.get("to") in facts.organisations:
        return (subject["to"],)
    before = facts.referral(subject.get("follows", ""))
    before = before if before and before.children else None  # nothing is left of who withdrew
    left_out = {sender, *subject.get("not", "").split(","), *(before.asked if before else ())}
    offers = next_centres(before, left_out, facts) if before else []
    centres = [offer.centre for offer in offers] if before else _centres(facts, sender, left_out)
    options = [_centre(o) for o in centres]
    alone = [
        Option(o.id, "refer-to-desk" if o.kind == "desk" else "refer-to-ocmw", mentions={"name": o.name})
        for o in _services(facts, sender, left_out)
    ]
    reasons = [reason(offer, before, facts) for offer in offers[:SHOWN_CENTRES]] if before else []
    return (
        yield from ask(
            "to",
            "refer-to-next" if before else "refer-to",
            Several(
                (*options[:SHOWN_CENTRES], *alone),
                MOST_CENTRES,
                tuple(options[SHOWN_CENTRES:]),
                alone=frozenset(o.code for o in alone),
                wants_text=True,
            ),
            most=MOST_CENTRES,
            offers=Html("\n".join(reasons)),
        )
    )


def _near(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    municipality = facts.organisations[sender].municipality
    return [
        o for o in facts.organisations.values() if o.municipality == municipality and o.id not in left_out
    ]


def _centres(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    """Nothing is known of the family yet: where places are free first."""
    near = [o for o in _near(facts, sender, left_out) if o.kind == "centre"]
    return sorted(near, key=lambda o: (-o.free_places, o.name))


def _services(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    """Who else is asked, alone: the desk; by a centre or desk the OCMW too."""
    kinds = ("desk", "ocmw") if facts.organisations[sender].kind in ("centre", "desk") else ("desk",)
    near = _near(facts, sender, {sender, *left_out})
    return [o for kind in kinds for o in near if o.kind == kind]


def _centre(centre: Organisation) -> Option:
    if centre.free_places:
        return Option(centre.id, "refer-to-free", mentions={"name": centre.name, "free": centre.free_places})
    return Option(centre.id, centre.name, literal=True)


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


def _with_contacts(facts: Facts, to: Sequence[str]) -> str:
    found = []
    for organisation in (facts.organisations[o] for o in to):
        people = ", ".join(organisation.contacts[:2])
        found.append(f"{organisation.name} ({people})" if people else organisation.name)
    return "; ".join(found)


def summary_lines(wish: Wish, way: str, reach: str, facts: Facts) -> str:
    """The referral at a glance, a line each."""
    lang = facts.lang
    lines = [
        ("ages", Ages().shown(wish.ages, lang)),
        ("days", Week().shown(wish.days, lang)),
        ("start", Day(facts.today).shown(wish.start.isoformat(), lang)),
        ("language", language_name(wish.language, lang)),
        ("priority", text(lang, f"refer-priority-{wish.priority}")),
        ("way", text(lang, f"refer-way-{way.lower()}")),
    ]
    if way != "A":
        lines.append(("reach", text(lang, f"refer-reach-{reach}")))
    if wish.urgent:
        lines.append(("urgent", text(lang, "kind-yes")))
    return "\n".join(f"{text(lang, f'label-{key}')}: <b>{value}</b>" for key, value in lines)


def finish(result: Referred | Outcome, facts: Facts, subject: Mapping[str, str]) -> Done:
    if isinstance(result, Outcome):
        screen = Screen(text(facts.lang, f"refer-{result.why}"), after_referral(facts.lang))
        return Done((screen,), keep=result.why == "kept")
    return Done(effects=(result,))


def sent(
    done: Referred, references: Sequence[tuple[str, str]], answer_by: date | None, facts: Facts
) -> tuple[Screen, ...]:
    """What the referrer sees once it is recorded. `references`: (reference, receiver's id) of each referral."""
    lang = facts.lang
    reference = references[0][0]
    names = ", ".join(facts.organisations[o].name for _, o in references)
    if done.way == "A":
        words = text(lang, "refer-given", reference=reference, to=names)
    else:
        words = text(
            lang,
            "refer-sent",
            references=", ".join(r for r, _ in references),
            count=len(references),
            to=names,
            until=Day(facts.today).shown(answer_by.isoformat(), lang) if answer_by else "",
        )
    buttons = [Button(text(lang, "refer-note"), data=data("note", reference))]
    if done.reach == "page":
        buttons.insert(0, Button(text(lang, "refer-fill-page"), data=data("page", reference)))
    buttons.append(Button(text(lang, "refer-mistake"), data=data("move", reference, "mistake")))
    screens = [Screen(words, (*rows(buttons), *after_referral(lang)))]
    for _, receiver in references:
        to = facts.organisations[receiver]
        if closed := _closed_until(to, facts.today) if done.way != "A" and not done.wish.urgent else None:
            day = Day(facts.today).shown(closed.isoformat(), lang)
            screens.append(Screen(text(lang, "refer-closed", name=to.name, day=day)))
        if to.registration_url:
            screens.append(Screen(text(lang, "refer-also-register", name=to.name, url=to.registration_url)))
        if done.way == "A" or to.kind == "ocmw":
            screens.append(letter(done, to, reference, facts))
    return tuple(screens)


def _closed_until(organisation: Organisation, today: date) -> date | None:
    """The last day of the closing days that it is in; None if it is open."""
    return next((end for start, end in organisation.closed if start <= today <= end), None)


def after_referral(lang: str) -> tuple[tuple[Button, ...], ...]:
    return ((Button(text(lang, "menu-mine"), data="mine"), Button(text(lang, "menu-home"), data="menu")),)


CONVERSATION = Conversation("refer", flow, finish, NOT_SENT, needs="refer")
