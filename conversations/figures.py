"""What became of a municipality's referrals, in counts; of fewer than five no count is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from statistics import median

from babel.dates import format_date

from conversations.conversation import Done, Effect
from conversations.denied import denied
from conversations.facts import Facts
from conversations.permissions import may_in_town, towns
from conversations.referral import THRESHOLDS, State
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text
from conversations.working_time import working_days

FEWEST = 5  # what is less is not told
MONTHS = 12
SHOWN = tuple(state for state in State if state is not State.MISTAKE)


@dataclass(frozen=True)
class ShowFigures(Effect):
    """Count and show. From the first day of one month until the first of another."""

    municipality: str
    start: date
    end: date


@dataclass(frozen=True)
class Figures:
    states: Mapping[str, int]
    answers: Sequence[tuple[datetime, datetime]]  # made, answered
    silent: int  # not answered within the term
    thresholds: Mapping[str, int]


def figures(facts: Facts, municipality: str = "", month: str = "") -> Done:
    """Of the last twelve months, or of one of them ('2026-11')."""
    found = towns(facts, "see-figures")
    municipality = municipality or next(iter(found), "")
    if not may_in_town(facts, "see-figures", municipality):
        return denied(facts, "see-figures")
    months = [first.isoformat()[:7] for first in _months(facts.today)]
    if month and month not in months:
        return denied(facts, "see-figures")
    start = date.fromisoformat(f"{month or months[-1]}-01")
    end = _next(start) if month else _next(facts.today)
    return Done(effects=(ShowFigures(municipality, start, end),))


def shown(asked: ShowFigures, figures: Figures, facts: Facts) -> Screen:
    lang = facts.lang
    whole = _next(asked.start) != asked.end
    lines = [
        text(
            lang,
            "figures-title",
            town=facts.municipalities[asked.municipality],
            month="all" if whole else _named(asked.start, lang),
        )
    ]
    lines += _counts("state", {s.value: figures.states.get(s.value, 0) for s in SHOWN}, lang)
    lines.append(text(lang, "figures-silent", count=_count(figures.silent, lang)))
    lines.append(_took(figures, facts))
    if any(figures.thresholds.values()):
        lines.append(text(lang, "figures-thresholds"))
        lines += _counts("threshold", {t: figures.thresholds.get(t, 0) for t in THRESHOLDS}, lang)
    lines.append(text(lang, "figures-fewest", fewest=FEWEST))
    return Screen("\n".join(lines), _buttons(asked, whole, facts))


def _counts(name: str, counts: Mapping[str, int], lang: str) -> list[str]:
    return [
        text(lang, "figures-line", label=text(lang, f"{name}-{key}"), count=_count(number, lang))
        for key, number in counts.items()
        if number
    ]


def _count(number: int, lang: str) -> str:
    return text(lang, "figures-few", fewest=FEWEST) if 0 < number < FEWEST else str(number)


def _took(figures: Figures, facts: Facts) -> str:
    """The median; none of fewer than five, for it would tell of one."""
    zone = facts.now.tzinfo
    days = [
        working_days(made.astimezone(zone).date(), at.astimezone(zone).date()) for made, at in figures.answers
    ]
    if len(days) < FEWEST:
        return text(facts.lang, "figures-took-few", fewest=FEWEST)
    return text(facts.lang, "figures-took", days=round(median(days)))


def _buttons(asked: ShowFigures, whole: bool, facts: Facts) -> tuple[tuple[Button, ...], ...]:
    lang, town = facts.lang, asked.municipality
    months = [
        Button(_named(first, lang), data=data("figures", town, first.isoformat()[:7]))
        for first in _months(facts.today)
    ]
    others = [
        Button(facts.municipalities[t], data=data("figures", t))
        for t in towns(facts, "see-figures")
        if t != town
    ]
    if not whole:
        others.insert(0, Button(text(lang, "figures-whole"), data=data("figures", town)))
    end = [Button(text(lang, "menu-desk"), data="desk"), Button(text(lang, "menu-home"), data="menu")]
    return (*rows(months, 3), *rows(others, 2), *rows(end, 2))


def _months(today: date) -> list[date]:
    """The first days of this month and the eleven before it, newest first."""
    count = today.year * MONTHS + today.month - 1
    return [date((count - back) // MONTHS, (count - back) % MONTHS + 1, 1) for back in range(MONTHS)]


def _next(day: date) -> date:
    """The first day of the month after it."""
    return date(day.year + day.month // MONTHS, day.month % MONTHS + 1, 1)


def _named(first: date, lang: str) -> str:
    return str(format_date(first, "MMM y", locale=lang))


def bounds(asked: ShowFigures, now: datetime) -> tuple[datetime, datetime]:
    """The same as moments, in the zone of `now`."""
    return (
        datetime.combine(asked.start, time.min, now.tzinfo),
        datetime.combine(asked.end, time.min, now.tzinfo),
    )
