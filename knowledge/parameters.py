"""Dated amounts and rules: a value holds from its date until the next, each with its own source.

Ask for a value *on a day*. After the last known value it is still given, but never as certain; before the
first, or after an explicit end, there is none.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

UNDATED = "ongedateerd"


class Unknown(Exception):
    """No value is known for that day; str() is one line that says which and why."""


@dataclass(frozen=True)
class Source:
    """`published`: as precisely as known: '2026-06-04', '2026-06', '2026', or UNDATED."""

    title: str
    url: str
    published: str


@dataclass(frozen=True)
class Known:
    """From when until when something holds, and how well that is known, seen on one day.

    `until` is the last day, None if no end is known. `overdue`: that day is past, and what came after it was
    not found. `seen`: `since` is the day of a source that shows it, not the day it began. `approximate`: the
    middle of a range.
    """

    since: date
    until: date | None
    overdue: bool
    confidence: str  # certain, likely, conflicting
    approximate: bool
    seen: bool
    source: Source
    checked: date  # when somebody last compared it with the source

    @property
    def certain(self) -> bool:
        return self.confidence == "certain" and not self.overdue


@dataclass(frozen=True)
class Dated(Known):
    path: str
    value: Decimal
    unit: str  # one of UNITS


@dataclass(frozen=True)
class Band:
    """Up to and including the income `up_to`: income × `coefficient`, at most `cap`."""

    up_to: Decimal
    coefficient: Decimal
    cap: Decimal


@dataclass(frozen=True)
class Table:
    """A tiered tariff as a whole. Above the last band `step` is added for each started `slice` of income."""

    bands: tuple[Band, ...]
    slice: Decimal
    step: Decimal


@dataclass(frozen=True)
class DatedTable(Known):
    table: Table


@dataclass(frozen=True)
class Value:
    """What holds from one date on; `value` None is an explicit end. After `until` the next was not found."""

    since: date
    value: Decimal | Table | None
    confidence: str = ""
    source: Source = Source("", "", "")
    until: date | None = None
    approximate: bool = False
    seen: bool = False


@dataclass(frozen=True)
class Parameter:
    """One file: `values` by date, the oldest first."""

    path: str
    description: str
    unit: str
    checked: date
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Parameters:
    by_path: Mapping[str, Parameter]

    def on(self, path: str, day: date) -> Dated:
        """The amount that holds on `day`. Raises Unknown, and KeyError if there is no such amount at all."""
        parameter = self.by_path[path]
        value, known = _held(parameter, day)
        if not isinstance(value, Decimal):
            raise KeyError(path)
        return Dated(**vars(known), path=path, value=value, unit=parameter.unit)

    def table(self, path: str, day: date) -> DatedTable:
        """The tiered tariff that holds on `day`. Raises Unknown, and KeyError if there is no such tariff."""
        value, known = _held(self.by_path[path], day)
        if not isinstance(value, Table):
            raise KeyError(path)
        return DatedTable(**vars(known), table=value)


def _held(parameter: Parameter, day: date) -> tuple[Decimal | Table, Known]:
    number = bisect_right([value.since for value in parameter.values], day)
    if number == 0:
        first = parameter.values[0].since
        raise Unknown(f"{parameter.path}: not known for {day}; the first known value is of {first}")
    held = parameter.values[number - 1]
    if held.value is None:
        raise Unknown(f"{parameter.path}: does not exist on {day}; it ended on {held.since}")
    until = held.until
    if until is None and number < len(parameter.values):
        until = parameter.values[number].since - timedelta(days=1)
    overdue = until is not None and day > until
    return held.value, Known(
        held.since,
        until,
        overdue,
        held.confidence,
        held.approximate,
        held.seen,
        held.source,
        parameter.checked,
    )


# Units, and how an amount in one of them is written. {0} is the number.
UNITS: Mapping[str, Mapping[str, str]] = {
    "EUR": {"nl": "{0}", "fr": "{0}", "en": "{0}"},
    "EUR/dag": {"nl": "{0} per dag", "fr": "{0} par jour", "en": "{0} per day"},
    "EUR/jaar": {"nl": "{0} per jaar", "fr": "{0} par an", "en": "{0} per year"},
    "percent": {"nl": "{0} %", "fr": "{0} %", "en": "{0}%"},
    "factor": {"nl": "× {0}", "fr": "× {0}", "en": "× {0}"},
    "uur": {"nl": "{0} uur", "fr": "{0} heures", "en": "{0} hours"},
    "dagen": {"nl": "{0} dagen", "fr": "{0} jours", "en": "{0} days"},
    "dagen/jaar": {"nl": "{0} dagen per jaar", "fr": "{0} jours par an", "en": "{0} days per year"},
    "maanden": {"nl": "{0} maanden", "fr": "{0} mois", "en": "{0} months"},
    "jaar": {"nl": "{0} jaar", "fr": "{0} ans", "en": "{0} years"},
}
ABOUT = {"nl": "ongeveer {0}", "fr": "environ {0}", "en": "about {0}"}
SINCE = {"nl": "sinds {0}", "fr": "depuis le {0}", "en": "since {0}"}
SEEN = {
    "nl": "volgens een bron van {0}",
    "fr": "selon une source de {0}",
    "en": "according to a source of {0}",
}
FROM_UNDATED = {
    "nl": "volgens een bron zonder datum",
    "fr": "selon une source sans date",
    "en": "according to an undated source",
}
LAST_KNOWN = {"nl": "laatst bekend", "fr": "dernier montant connu", "en": "last known"}


LOCALES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}  # Babel writes English for Belgium with a comma


def euro(amount: Decimal, lang: str) -> str:
    """To the cent: '€ 6,47', '6,47 €', '€6.47'."""
    cents = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return _plain_spaces(format_currency(cents, "EUR", locale=LOCALES[lang]))


def shown(dated: Dated, lang: str) -> str:
    """The amount in words of `lang`, with its unit: '€ 6,47 per dag', '60 %', '30 maanden', '12 jaar'."""
    value, unit = dated.value, dated.unit
    if unit == "maanden" and value > 36 and value % 12 == 0:
        value, unit = value / 12, "jaar"
    number = euro(value, lang) if unit.startswith("EUR") else format_decimal(value, locale=LOCALES[lang])
    if unit in ("EUR", "EUR/jaar"):
        number = re.sub(r"[.,]00(?!\d)", "", number)
    words = _plain_spaces(UNITS[unit][lang].format(number))
    return ABOUT[lang].format(words) if dated.approximate else words


def since(known: Known, lang: str) -> str:
    """From when it holds: 'sinds 1 januari 2025, laatst bekend'."""
    published = known.source.published
    if not known.seen:
        words = SINCE[lang].format(day_in_words(known.since, lang))
    elif published == UNDATED:
        words = FROM_UNDATED[lang]
    else:
        words = SEEN[lang].format(_month(published, lang))
    return f"{words}, {LAST_KNOWN[lang]}" if known.overdue else words


def day_in_words(day: date, lang: str) -> str:
    """'1 januari 2025', '1er janvier 2025'."""
    words = format_date(day, "d MMMM yyyy", locale=LOCALES[lang])
    return words.replace("1 ", "1er ", 1) if lang == "fr" and day.day == 1 else words


def _month(published: str, lang: str) -> str:
    """'2026-02-16' and '2026-02' as 'februari 2026', '2026' as it is."""
    if len(published) == 4:
        return published
    return format_date(date.fromisoformat(published[:7] + "-01"), "MMMM yyyy", locale=LOCALES[lang])


def _plain_spaces(number: str) -> str:
    return number.replace("\xa0", " ").replace("\u202f", " ")
