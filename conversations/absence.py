"""Who is away, and who answers meanwhile: a person's absence, an organisation's closing days, the deputy."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice, Day
from conversations.my_organisation import mine
from conversations.permissions import may

SHOWN = 8  # colleagues with a button; others by typing their name


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


def _absence(facts: Facts, subject: Mapping[str, str]) -> Flow[SetAbsence | None]:
    member = facts.staff.member(subject["member"])
    if member is None or not may(facts, "set-absence", member.organisation, member.person):
        return None
    start = yield from ask("from", "away-from", Day(facts.today, 365))
    end = yield from ask("until", "away-until", Day(facts.today, 365, earliest=start))
    return SetAbsence(member.id, start, end)


def _closing(facts: Facts, subject: Mapping[str, str]) -> Flow[Close | None]:
    organisation = subject["organisation"]
    if not may(facts, "edit-organisation", organisation):
        return None
    name = facts.organisations[organisation].name
    start = yield from ask("from", "closing-from", Day(facts.today, 365), organisation=name)
    end = yield from ask("until", "closing-until", Day(facts.today, 365, earliest=start))
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


CONVERSATIONS = (
    Conversation("away", _absence, _act, needs="set-absence"),
    Conversation("closing", _closing, _act, needs="edit-organisation"),
    Conversation("deputy", _deputy, _act, needs="choose-deputy"),
)
