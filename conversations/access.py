"""A stranger asks the desk of a municipality whether they may refer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from conversations.conversation import Conversation, Done, Effect, Open
from conversations.engine import Flow, Invalid, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice, Words
from conversations.kinds.choice import meant
from conversations.menu import after
from conversations.said import Command, Said, Tap
from conversations.screen import Button, Screen, rows
from conversations.texts import text

VERB = "access"
COMMANDS = ("toegang", "access", "acces")
SHOWN = 8  # buttons; the others are found by typing their name
KNOWN = "="  # before the id of an organisation that is in the directory; anything else is what was typed


@dataclass(frozen=True)
class AskAccess(Effect):
    municipality: str
    organisation: str | None  # None: one that is not in the directory, see `words`
    words: str
    name: str


@dataclass(frozen=True)
class Employer:
    """One of the organisations, by button or name; or the name of another one."""

    options: Sequence[Option]
    beyond: Sequence[Option] = field(default=(), repr=False)
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        known = meant(said, [*self.options, *self.beyond])
        return known.code if known else self.value(Words(80).parse(said, now).lstrip(KNOWN).strip())

    def value(self, stored: str) -> str:
        known = {option.code for option in (*self.options, *self.beyond)}
        if not stored or (stored.startswith(KNOWN) and stored not in known):
            raise Invalid("kind-words-empty")
        return Words(80).value(stored)

    def shown(self, stored: str, lang: str) -> str:
        known = {option.code: option.text for option in (*self.options, *self.beyond)}
        return known.get(stored, stored)


def concerns(said: Said, open: Open | None) -> bool:
    """Whether this turn may need the names of all municipalities and their organisations."""
    match said:
        case Tap(data) if data == VERB:
            return True
        case Command(name, _) if name in COMMANDS:
            return True
    return open is not None and open.name == VERB


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[AskAccess | None]:
    """In which municipality, at which organisation, who."""
    if not facts.towns:
        return None
    municipality = next(iter(facts.towns))
    if len(facts.towns) > 1:
        towns = [Option(town.id, town.name, literal=True) for town in facts.towns.values()]
        municipality = yield from ask(
            "municipality", "access-municipality", Choice(towns[:SHOWN], towns[SHOWN:])
        )
    town = facts.towns[municipality]
    known = [Option(KNOWN + id, name, literal=True) for id, name in town.organisations]
    said = yield from ask(
        "organisation", "access-organisation", Employer(known[:SHOWN], known[SHOWN:]), town=town.name
    )
    name = facts.me.name or (yield from ask("name", "access-name", Words(60)))
    organisation = said.removeprefix(KNOWN) if said.startswith(KNOWN) else None
    return AskAccess(municipality, organisation, "" if organisation else said, name)


def finish(result: AskAccess | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return Done((after(facts, text(facts.lang, "access-no-town")),))
    return Done(effects=(result,))


def asked(municipality: str, told: bool, contact: str, facts: Facts) -> Screen:
    """It was passed on; `told` false: nobody of the desk can be reached but at `contact`."""
    town = facts.towns[municipality].name if municipality in facts.towns else municipality
    words = text(
        facts.lang, "access-asked" if told else "access-desk-away", town=town, contact=contact or "-"
    )
    return after(facts, words)


def decided(facts: Facts, organisation: str, role: str) -> Screen:
    """What the desk sees after it let somebody in."""
    return Screen(
        text(facts.lang, "desk-approved", organisation=organisation, role=text(facts.lang, f"role-{role}")),
        rows(
            [
                Button(text(facts.lang, "desk-requests"), data="requests"),
                Button(text(facts.lang, "menu-desk"), data="desk"),
            ]
        ),
    )


CONVERSATION = Conversation(VERB, flow, finish)
