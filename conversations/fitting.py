"""Which centre fits a family: what is known of each against what they look for, and why it is offered."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from conversations.facts import Facts, Organisation, Place, Referral
from conversations.kinds.ages import Ages
from conversations.kinds.day import Day
from conversations.kinds.week import Week
from conversations.texts import text


class Fit(IntEnum):
    """Best first."""

    WHOLE = 0  # a place for each child, on the days they look for, in time
    DAYS = 1  # a place for their age, on other days
    LATER = 2  # … that starts later
    ALIKE = 3  # nothing is announced; care and kind of price as at the centre that was asked before
    UNKNOWN = 4
    AGE = 5  # what is announced is for another age


@dataclass(frozen=True)
class Offer:
    centre: Organisation
    fit: Fit
    place: Place | None = None  # the announced one that fits best

    @property
    def rank(self) -> tuple[int, int, str]:
        return self.fit, -self.centre.free_places, self.centre.name


def next_centres(before: Referral, asked: Collection[str], facts: Facts) -> list[Offer]:
    """The centres of that municipality that the family was not referred to yet, what fits best first."""
    municipality = facts.organisations[before.sender].municipality
    left = [
        o
        for o in facts.organisations.values()
        if o.kind == "centre" and o.municipality == municipality and o.id not in asked
    ]
    return sorted((_offer(centre, before, facts) for centre in left), key=lambda offer: offer.rank)


def _offer(centre: Organisation, before: Referral, facts: Facts) -> Offer:
    places = [place for place in facts.places if place.organisation == centre.id]
    if not places:
        return Offer(
            centre, Fit.ALIKE if _alike(centre, facts.organisations[before.receiver]) else Fit.UNKNOWN
        )
    fit, place = min(((_fit(place, places, before), place) for place in places), key=lambda found: found[0])
    return Offer(centre, fit, place)


def _alike(one: Organisation, other: Organisation) -> bool:
    return bool(one.care) and (one.care, one.price) == (other.care, other.price)


def _fit(place: Place, places: Sequence[Place], wish: Referral) -> Fit:
    ages = months_then(wish.children, wish.made.date(), max(place.start_on, wish.start_on or place.start_on))
    if not any(_has(place, age) for age in ages):
        return Fit.AGE
    if wish.start_on and place.start_on > wish.start_on:
        return Fit.LATER
    room = sum(p.count for p in places) >= len(ages) and all(
        any(_has(p, age) for p in places) for age in ages
    )
    return Fit.WHOLE if room and _days(place.days, wish.days) else Fit.DAYS


def _has(place: Place, age: int) -> bool:
    least, most = (int(months) for months in place.ages.split("-"))
    return least <= age <= most


def _days(free: str, wanted: str) -> bool:
    """Whether each day that is looked for is free; a whole day is free in each of its parts."""
    parts = free.split(",")
    return "any" in (free, wanted) or all(
        part in parts or part.split("@")[0] in parts for part in wanted.split(",")
    )


def months_then(children: str, told: date, day: date) -> list[int]:
    """The children's ages in months on that day, by what was told of them on another; 0 for one to come."""
    more = max(0, (day.year - told.year) * 12 + day.month - told.month - (day.day < told.day))
    return [0 if age == "unborn" else int(age) + more for age in children.split(",") if age]


def fits(ages: tuple[int, int], children: str, told: date, day: date) -> bool:
    """Whether one of the children has the age, from-to in months, that a place on that day is for."""
    return any(ages[0] <= age <= ages[1] for age in months_then(children, told, day))


REASONS: Mapping[Fit, str] = {fit: f"fit-{fit.name.lower()}" for fit in Fit}


def reason(offer: Offer, wish: Referral, facts: Facts) -> str:
    """Why this one, in a line."""
    lang, place, ages = facts.lang, offer.place, wish.children
    if "unborn" not in ages:  # as old as they will be by then
        ages = ",".join(str(age) for age in months_then(ages, wish.made.date(), wish.start_on or facts.today))
    return text(
        lang,
        REASONS[offer.fit],
        name=offer.centre.name,
        ages=Ages().shown(ages, lang),
        wanted=Week().shown(wish.days, lang),
        days=Week().shown(place.days, lang) if place else "",
        start="now"
        if place is None or place.start_on <= facts.today
        else Day(facts.today).shown(place.start_on.isoformat(), lang),
        care=offer.centre.care,
        price=offer.centre.price,
    )
