"""An organisation's entry in the directory, kept by its own people and the desk; and who of them is away."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_date

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Invalid, Option, ask
from conversations.facts import Facts, Organisation
from conversations.kinds import Choice, Day, Words
from conversations.permissions import may
from conversations.screen import Button, Screen, data, rows
from conversations.staff import Member
from conversations.texts import Html, text

QUARTER = timedelta(days=91)  # after which an entry is asked about again
SHOWN = 8  # colleagues with a button; others by typing their name
FIELDS = ("name", "mail", "phone", "address", "website", "registration_url")
EMPTY = "-"  # what is stored for 'leave it out'
MAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}")


@dataclass(frozen=True)
class EditOrganisation(Effect):
    organisation: str
    field: str  # one of FIELDS
    value: str  # empty: left out


@dataclass(frozen=True)
class ConfirmOrganisation(Effect):
    """'Ja, het klopt nog.'"""

    organisation: str


@dataclass(frozen=True)
class SetAbsence(Effect):
    """Away from–until, both included; None: back again."""

    member: int
    start: date | None
    end: date | None


@dataclass(frozen=True)
class Close(Effect):
    """Closed from–until, both included: nobody waits for an answer then."""

    organisation: str
    start: date
    end: date


@dataclass(frozen=True)
class Reopen(Effect):
    """Not closed after all in the period that begins on that day."""

    organisation: str
    start: date


@dataclass(frozen=True)
class ChooseDeputy(Effect):
    organisation: str
    person: int


@dataclass(frozen=True)
class Line:
    """A line for a field of the directory; `EMPTY` when it is left out."""

    field: str
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        if said in {option.code for option in self.options}:
            return said
        line = " ".join(Words(200).parse(said, now).split())
        if self.field in ("website", "registration_url") and "://" not in line:
            line = f"https://{line}"
        return self.value(line)

    def value(self, stored: str) -> str:
        if stored == EMPTY and self.options:
            return stored
        good = {
            "mail": bool(MAIL.fullmatch(stored)),
            "phone": len(re.sub(r"\D", "", stored)) >= 8 and bool(re.fullmatch(r"[\d\s+/().-]+", stored)),
            "website": bool(re.fullmatch(r"https?://[^\s/<>\"]+\.[^\s<>\"]+", stored)),
        }
        good["registration_url"] = good["website"]
        if not stored or not good.get(self.field, True):
            raise Invalid(f"myorg-wrong-{self.field.replace('_', '-')}" if stored else "kind-words-empty")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return stored


def mine(facts: Facts, id: str = "") -> Done:
    """One organisation's entry; the list of them when this person has several."""
    own = [o for o in facts.me.organisations() if o in facts.organisations]
    if not id and len(own) == 1:
        id = own[0]
    if not id and own:
        buttons = [Button(facts.organisations[o].name, data=data("myorg", o)) for o in own]
        return Done((Screen(text(facts.lang, "myorg-which"), rows(buttons)),))
    if not _knows(facts, id):
        return denied(facts, "edit-organisation")
    return Done((_entry(facts, facts.organisations[id]),))


def _knows(facts: Facts, id: str) -> bool:
    return id in facts.me.organisations() or may(facts, "edit-organisation", id)


def _entry(facts: Facts, o: Organisation) -> Screen:
    lang = facts.lang
    lines = [text(lang, "myorg-title", name=o.name)]
    lines += [
        text(lang, "myorg-line", label=text(lang, f"myorg-{f.replace('_', '-')}"), value=getattr(o, f))
        for f in FIELDS[1:]
        if getattr(o, f)
    ]
    members = facts.staff.of(o.id)
    lines += [
        _member(m, facts)
        for m in members
        if m.role in ("contact", "deputy", "desk") or m.person == facts.me.id
    ]
    lines += [
        text(lang, "myorg-closed", start=_day(start, lang), end=_day(end, lang))
        for start, end in _closings(o, facts)
    ]
    lines.append(age(o, facts))
    return Screen("\n".join(line for line in lines if line), _buttons(facts, o))


def _closings(o: Organisation, facts: Facts) -> list[tuple[date, date]]:
    """What is not over yet, the first ones."""
    return [period for period in o.closed if period[1] >= facts.today][:SHOWN]


def _member(m: Member, facts: Facts) -> str:
    lang = facts.lang
    away = m.absent_until is not None and m.absent_until >= facts.today
    return text(
        lang,
        "myorg-member",
        name=m.name or "?",
        role=text(lang, f"role-{m.role}"),
        away=_day(m.absent_until, lang) if away and m.absent_until else "none",
        joined="yes" if m.joined else "no",
    )


def age(o: Organisation, facts: Facts) -> str:
    """When its people last said that the entry is right."""
    if o.confirmed_on is None:
        return text(facts.lang, "myorg-never-confirmed")
    return text(
        facts.lang,
        "myorg-confirmed",
        day=_day(o.confirmed_on, facts.lang),
        old="yes" if stale(o, facts.today) else "no",
    )


def stale(o: Organisation, today: date) -> bool:
    """Whether its entry was not confirmed for a quarter."""
    return o.confirmed_on is None or o.confirmed_on + QUARTER < today


def _buttons(facts: Facts, o: Organisation) -> tuple[tuple[Button, ...], ...]:
    lang = facts.lang

    def button(label: str, verb: str, *parts: str) -> Button:
        return Button(text(lang, label), data=data(verb, *parts))

    first, second, last = [], [], []
    if may(facts, "confirm-organisation", o.id):
        first.append(button("myorg-confirm", "confirm", o.id))
    if may(facts, "edit-organisation", o.id):
        second = [button(f"myorg-{f.replace('_', '-')}", "field", o.id, f) for f in FIELDS]
        last += [
            Button(
                text(lang, "myorg-reopen", start=_short(start, lang)),
                data=data("reopen", o.id, start.isoformat()),
            )
            for start, _ in _closings(o, facts)
        ]
        last.append(button("myorg-closing", "closing", o.id))
    if may(facts, "choose-deputy", o.id) and o.kind != "desk":
        last.append(button("myorg-deputy", "deputy", o.id))
    if may(facts, "see-people", o.id):
        last.append(button("desk-people", "staffof", o.id))
    for m in facts.staff.of(o.id):
        if m.person == facts.me.id:
            back = m.absent_until is not None and m.absent_until >= facts.today
            last.append(
                button("myorg-back", "present", str(m.id))
                if back
                else button("myorg-away", "away", str(m.id))
            )
            last.append(button("myorg-leave", "leave", str(m.id)))
            break
    last += [button("menu-me", "me"), button("menu-home", "menu")]
    return (*rows(first), *rows(second, 3), *rows(last, 2))


def _day(day: date, lang: str) -> str:
    return str(format_date(day, "d MMMM y", locale=lang))


def _short(day: date, lang: str) -> str:
    return str(format_date(day, "d MMM", locale=lang))


# -- actions that begin or do something


def field(facts: Facts, organisation: str, name: str) -> Done:
    if name not in FIELDS or not may(facts, "edit-organisation", organisation):
        return denied(facts, "edit-organisation")
    return Done(next=("editfield", {"organisation": organisation, "field": name}))


def confirm(facts: Facts, organisation: str) -> Done:
    if not may(facts, "confirm-organisation", organisation):
        return denied(facts, "confirm-organisation")
    return Done(effects=(ConfirmOrganisation(organisation),))


def away(facts: Facts, member: str) -> Done:
    return Done(next=("away", {"member": member}))


def present(facts: Facts, member: str) -> Done:
    found = facts.staff.member(member)
    if found is None or not may(facts, "set-absence", found.organisation, found.person):
        return denied(facts, "set-absence")
    return Done(effects=(SetAbsence(found.id, None, None),))


def reopen(facts: Facts, organisation: str, start: str) -> Done:
    known = facts.organisations.get(organisation)
    if known is None or not may(facts, "edit-organisation", organisation):
        return denied(facts, "edit-organisation")
    first = next((begins for begins, _ in known.closed if begins.isoformat() == start), None)
    if first is None:  # opened again before, or a button that nobody made
        return mine(facts, organisation)
    return Done(effects=(Reopen(organisation, first),))


def deputy(facts: Facts, organisation: str) -> Done:
    return Done(next=("deputy", {"organisation": organisation}))


# -- conversations


def _edit(facts: Facts, subject: Mapping[str, str]) -> Flow[EditOrganisation | None]:
    organisation, name = subject["organisation"], subject["field"]
    if not may(facts, "edit-organisation", organisation):
        return None
    now = getattr(facts.organisations[organisation], name)
    options = (Option(EMPTY, "myorg-leave-out"),) if name != "name" and now else ()
    label = f"myorg-{name.replace('_', '-')}"
    value = yield from ask(
        "value",
        "myorg-new-value",
        Line(name, options),
        label=Html(text(facts.lang, label)),
        now=now or "none",
    )
    return EditOrganisation(organisation, name, "" if value == EMPTY else value)


def _absence(facts: Facts, subject: Mapping[str, str]) -> Flow[SetAbsence | None]:
    member = facts.staff.member(subject["member"])
    if member is None or not may(facts, "set-absence", member.organisation, member.person):
        return None
    start = yield from ask("from", "away-from", Day(facts.today, 365))
    end = yield from ask("until", "away-until", Day(start, 365))
    return SetAbsence(member.id, start, end)


def _closing(facts: Facts, subject: Mapping[str, str]) -> Flow[Close | None]:
    organisation = subject["organisation"]
    if not may(facts, "edit-organisation", organisation):
        return None
    name = facts.organisations[organisation].name
    start = yield from ask("from", "closing-from", Day(facts.today, 365), organisation=name)
    end = yield from ask("until", "closing-until", Day(start, 365))
    return Close(organisation, start, end)


def _deputy(facts: Facts, subject: Mapping[str, str]) -> Flow[ChooseDeputy | str | None]:
    organisation = subject["organisation"]
    if not may(facts, "choose-deputy", organisation):
        return None
    there = facts.staff.of(organisation)
    contacts = {m.person for m in there if m.role == "contact"}
    others = {m.person: m.name for m in there if m.person not in contacts and m.name}
    people = [Option(str(person), name, literal=True) for person, name in others.items()]
    options = [*people[:SHOWN], Option("new", "leaving-invite")]
    name = facts.organisations[organisation].name
    who = yield from ask("who", "deputy-who", Choice(options, people[SHOWN:]), organisation=name)
    return organisation if who == "new" else ChooseDeputy(organisation, int(who))


def _act(result: Effect | str | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return denied(facts, "edit-organisation")
    if isinstance(result, str):
        return Done(next=("invitation", {"organisation": result, "role": "deputy"}))
    return Done(effects=(result,))


def saved(facts: Facts, what: str, organisation: str) -> Screen:
    """After something was changed. `what`: edited, confirmed, away, present, deputy, closed, open."""
    buttons = [
        Button(text(facts.lang, "menu-myorg"), data=data("myorg", organisation)),
        Button(text(facts.lang, "menu-home"), data="menu"),
    ]
    return Screen(text(facts.lang, f"myorg-saved-{what}"), rows(buttons, 2))


CONVERSATIONS = (
    Conversation("editfield", _edit, _act, needs="edit-organisation"),
    Conversation("away", _absence, _act, needs="set-absence"),
    Conversation("closing", _closing, _act, needs="edit-organisation"),
    Conversation("deputy", _deputy, _act, needs="choose-deputy"),
)
