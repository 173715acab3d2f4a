"""An organisation's entry in the directory, kept by its own people and the desk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation
from conversations.kinds.line import EMPTY, Line
from conversations.permissions import may
from conversations.screen import Button, Screen, data, rows
from conversations.staff import Member
from conversations.texts import Html, text

QUARTER = timedelta(days=91)  # after which an entry is asked about again
SHOWN = 8  # periods of closing days
FIELDS = ("name", "mail", "phone", "address", "website", "registration_url")


@dataclass(frozen=True)
class EditOrganisation(Effect):
    organisation: str
    field: str  # one of FIELDS
    value: str  # empty: left out


@dataclass(frozen=True)
class ConfirmOrganisation(Effect):
    """'Ja, het klopt nog.'"""

    organisation: str


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
    lang, until = facts.lang, _away_until(m, facts)
    return text(
        lang,
        "myorg-member",
        name=m.name or "?",
        role=text(lang, f"role-{m.role}"),
        away=_day(until, lang) if until else "none",
        joined="yes" if m.joined else "no",
    )


def _away_until(m: Member, facts: Facts) -> date | None:
    """The last day of an absence that is not over."""
    return m.absent_until if m.absent_until and m.absent_until >= facts.today else None


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
    first, second, last = [], [], []
    if may(facts, "confirm-organisation", o.id):
        first.append(_button(lang, "myorg-confirm", "confirm", o.id))
    if may(facts, "edit-organisation", o.id):
        second = [_button(lang, f"myorg-{f.replace('_', '-')}", "field", o.id, f) for f in FIELDS]
        last = [_reopen(o, start, lang) for start, _ in _closings(o, facts)]
        last.append(_button(lang, "myorg-closing", "closing", o.id))
    if may(facts, "choose-deputy", o.id) and o.kind != "desk":
        last.append(_button(lang, "myorg-deputy", "deputy", o.id))
    if may(facts, "see-people", o.id):
        last.append(_button(lang, "desk-people", "staffof", o.id))
    last += _of_myself(facts, o)
    last += [_button(lang, "menu-me", "me"), _button(lang, "menu-home", "menu")]
    return (*rows(first), *rows(second, 3), *rows(last, 2))


def _of_myself(facts: Facts, o: Organisation) -> list[Button]:
    """For who works there: away or back again, and leaving."""
    me = next((m for m in facts.staff.of(o.id) if m.person == facts.me.id), None)
    if me is None:
        return []
    absence = ("myorg-back", "present") if _away_until(me, facts) else ("myorg-away", "away")
    return [
        _button(facts.lang, *absence, str(me.id)),
        _button(facts.lang, "myorg-leave", "leave", str(me.id)),
    ]


def _reopen(o: Organisation, start: date, lang: str) -> Button:
    day = str(format_date(start, "d MMM", locale=lang))
    return Button(text(lang, "myorg-reopen", start=day), data=data("reopen", o.id, start.isoformat()))


def _button(lang: str, label: str, verb: str, *parts: str) -> Button:
    return Button(text(lang, label), data=data(verb, *parts))


def _day(day: date, lang: str) -> str:
    return str(format_date(day, "d MMMM y", locale=lang))


def field(facts: Facts, organisation: str, name: str) -> Done:
    if name not in FIELDS or not may(facts, "edit-organisation", organisation):
        return denied(facts, "edit-organisation")
    return Done(next=("editfield", {"organisation": organisation, "field": name}))


def confirm(facts: Facts, organisation: str) -> Done:
    if not may(facts, "confirm-organisation", organisation):
        return denied(facts, "confirm-organisation")
    return Done(effects=(ConfirmOrganisation(organisation),))


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


def _edited(result: EditOrganisation | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    return Done(effects=(result,)) if result else denied(facts, "edit-organisation")


def saved(facts: Facts, what: str, organisation: str) -> Screen:
    """After something was changed. `what`: edited, confirmed, away, present, deputy, closed, open."""
    lang = facts.lang
    buttons = [_button(lang, "menu-myorg", "myorg", organisation), _button(lang, "menu-home", "menu")]
    return Screen(text(lang, f"myorg-saved-{what}"), rows(buttons, 2))


CONVERSATION = Conversation("editfield", _edit, _edited, needs="edit-organisation")
