"""Free places: a centre announces one, referrers with a family hear it, the centre decides by its own priority rules.

The other way round too: a family that found nothing reaches the centres that want to hear of it. The desk stays
neutral: it sees the same list as everybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import not_found
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Place
from conversations.kinds import Choice, Day, Several, Summary, Week, WholeNumber
from conversations.menu import after
from conversations.paging import page_number, part
from conversations.permissions import where
from conversations.referral import SENDING, UNMET
from conversations.screen import Button, Screen, data, rows
from conversations.texts import Html, text

AGES: Mapping[str, tuple[int, int]] = {
    "baby": (0, 12),
    "toddler": (12, 36),
    "any": (0, 36),
    "school": (30, 144),
}
GROUPS = ("work", "alone", "low-income", "foster", "sibling", "vulnerable")
HEAR_OF_PLACES = ("referrer", "desk")  # the others hear of families without a place
LONGEST = 60  # days that an announcement stands
SHOWN = 15  # on one screen


@dataclass(frozen=True)
class Announce(Effect):
    organisation: str
    ages: tuple[int, int]  # months
    days: str
    start: date
    until: date
    groups: tuple[str, ...]
    count: int

    @property
    def place(self) -> Place:
        """As it will stand in the list."""
        ages = f"{self.ages[0]}-{self.ages[1]}"
        return Place(
            0, self.organisation, ages, self.days, self.start, self.until, ",".join(self.groups), self.count
        )


@dataclass(frozen=True)
class Interest(Effect):
    """'Ik heb een gezin' for this place."""

    place: int


@dataclass(frozen=True)
class Filled(Effect):
    place: int


@dataclass(frozen=True)
class Wish(Effect):
    """Hear of places (a referrer) or of families without one (a centre) in these municipalities, for these ages (None:
    no longer) and, of places, for these priority groups (none: for all)."""

    municipalities: tuple[str, ...]
    ages: tuple[int, int] | None
    groups: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unmet(Effect):
    """Tell the centres that want to hear it that this referral's family found no place."""

    reference: str


def new(facts: Facts) -> Done:
    """Announce a place; only who speaks for a centre may."""
    if not where(facts, "announce-place"):
        return not_found(facts, "announce-place", "place-not-yours")
    return Done(next=(ANNOUNCE.name, {}))


def announce_flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Announce | None]:
    """Under a minute: five taps when it is an ordinary place."""
    mine = where(facts, "announce-place")
    organisation = mine[0]
    if len(mine) > 1:
        options = tuple(Option(o, facts.organisations[o].name, literal=True) for o in mine)
        organisation = yield from ask("where", "place-where", Choice(options))
    ages = yield from ask(
        "ages", "place-ages", Choice(tuple(Option(name, f"place-ages-{name}") for name in AGES))
    )
    days = yield from ask("days", "place-days", Week())
    start = yield from ask(
        "start", "place-start", Day(facts.today, options=(Option("nu", "refer-start-now"),))
    )
    groups = yield from ask("groups", "place-groups", _groups("none", "place-group-none"))
    until_options = tuple(
        Option((facts.today + timedelta(days=n)).isoformat(), "place-until-days", mentions={"days": n})
        for n in (7, 14, 30)
    )
    until = yield from ask("until", "place-until", Day(facts.today, LONGEST, options=until_options))
    count = yield from ask(
        "count",
        "place-count",
        WholeNumber(1, 20, tuple(Option(str(n), str(n), literal=True) for n in (1, 2, 3))),
    )
    announced = Announce(
        organisation, AGES[ages], days, start, until, tuple(g for g in groups if g != "none"), count
    )
    end = yield from ask(
        "summary",
        "place-summary",
        Summary((Option("send", "place-announce"), Option("stop", "refer-stop")), ("ages", "days", "start")),
        place=Html(_words(announced.place, facts)),
    )
    return announced if end == "send" else None


def finish(result: Effect | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return Done((after(facts, text(facts.lang, "refer-stopped")),))
    return Done(effects=(result,))


def wish_flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Wish]:
    towns = tuple(facts.municipalities)
    if len(towns) > 1:
        names = tuple(Option(id, name, literal=True) for id, name in facts.municipalities.items())
        towns = yield from ask("towns", "place-wish-towns", Several(names, len(names)))
    options = (*(Option(name, f"place-ages-{name}") for name in AGES), Option("off", "place-wish-off"))
    ages = yield from ask("ages", "place-wish", Choice(options))
    if ages == "off" or not facts.me.organisations(*HEAR_OF_PLACES):
        return Wish(towns, AGES.get(ages))
    groups = yield from ask("groups", "place-wish-groups", _groups("any", "place-wish-any-group"))
    return Wish(towns, AGES[ages], tuple(g for g in groups if g != "any"))


def _groups(none: str, label: str) -> Several:
    """Some of the priority groups, or what stands for none in particular."""
    options = (*(Option(name, f"place-group-{name}") for name in GROUPS), Option(none, label))
    return Several(options, len(GROUPS), alone=frozenset({none}))


def places(facts: Facts, page: str = "0") -> Screen:
    """What is free now, in this person's municipalities, newest first; before it their own, to fill."""
    lang = facts.lang
    mine = where(facts, "announce-place")
    below = [
        Button(text(lang, "place-wish-button"), data="placewish"),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    if mine:
        below.insert(0, Button(text(lang, "place-new"), data="placenew"))
    if not facts.places:
        return Screen(text(lang, "place-none"), rows(below))
    ordered = sorted(facts.places, key=lambda place: place.organisation not in mine)
    shown, turn = part(ordered, "place", page_number(page), SHOWN)
    lines = [text(lang, "place-list"), *(f"• {_words(place, facts)}" for place in shown)]
    buttons = [_button(place, place.organisation in mine, facts) for place in shown]
    return Screen("\n".join(lines), (*rows(buttons), *rows(turn, 2), *rows(below, 2)))


def _button(place: Place, own: bool, facts: Facts) -> Button:
    label, verb = ("place-filled", "placefilled") if own else ("place-have-family", "placefamily")
    name = facts.organisations[place.organisation].name
    return Button(text(facts.lang, label, name=name), data=data(verb, str(place.id)))


def have_family(facts: Facts, place: str) -> Done:
    """The centre hears it; the referral itself begins, for the parent says yes to this centre first."""
    found = next((p for p in facts.places if str(p.id) == place), None)
    if found is None:
        return not_found(facts, "see-directory", "place-gone")
    return Done(effects=(Interest(found.id),), next=("refer", {"to": found.organisation}))


def filled(facts: Facts, place: str) -> Done:
    found = next((p for p in facts.places if str(p.id) == place), None)
    if found is None or found.organisation not in where(facts, "announce-place"):
        return not_found(facts, "announce-place", "place-gone")
    return Done(effects=(Filled(found.id),))


def unmet(facts: Facts, reference: str) -> Done:
    """A family that found nothing: the centres that want to hear it do, without anything of the family but the ages."""
    r = facts.referral(reference)
    if r is None or not r.sides & SENDING:
        return not_found(facts, "see-sent")
    if r.state not in UNMET:
        return Done((after(facts, text(facts.lang, "place-unmet-not", reference=reference)),))
    return Done(effects=(Unmet(reference),))


def _words(place: Place, facts: Facts) -> str:
    """One place in a line."""
    lang = facts.lang
    least, most = place.ages.split("-")
    name = next((n for n, (a, b) in AGES.items() if (str(a), str(b)) == (least, most)), "any")
    groups = ", ".join(text(lang, f"place-group-{g}").lower() for g in place.groups.split(",") if g)
    return text(
        lang,
        "place-line",
        name=facts.organisations[place.organisation].name,
        count=place.count,
        ages=text(lang, f"place-ages-{name}"),
        days=Week().shown(place.days, lang),
        start=Day(facts.today).shown(place.start_on.isoformat(), lang),
        until=Day(facts.today).shown(place.until.isoformat(), lang),
        groups=groups or "none",
    )


ANNOUNCE = Conversation("placenew", announce_flow, finish, needs="announce-place")
WISH = Conversation("placewish", wish_flow, finish, needs="see-directory")
