"""A date as people say it: '1 december', 'over twee weken', '01/12', 'half maart', 'zo snel mogelijk'."""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_date

from conversations.engine import Invalid, Option
from conversations.kinds.numerals import NUMBER, number
from conversations.kinds.plain import plain

MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "januari janvier january jan janv",
            "februari fevrier february feb fev",
            "maart mars march mrt mar",
            "april avril apr avr",
            "mei mai may",
            "juni juin june jun",
            "juli juillet july jul juil",
            "augustus aout august aug",
            "september septembre sept sep",
            "oktober octobre october okt oct",
            "november novembre nov",
            "december decembre dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "maandag lundi monday",
            "dinsdag mardi tuesday",
            "woensdag mercredi wednesday",
            "donderdag jeudi thursday",
            "vrijdag vendredi friday",
            "zaterdag samedi saturday",
            "zondag dimanche sunday",
        )
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
WEEKDAY = "|".join(WEEKDAYS)
UNITS = {
    r"dag(?:en)?|jours?|days?": 1,
    r"we(?:ek|ken)|semaines?|weeks?": 7,
}
Pattern = tuple[str, Callable[[re.Match[str], date], date | None]]
SOON = (
    r"(?:zo )?(?:snel|vlug|rap|gauw) mogelijk|direct|onmiddellijk|meteen|nu|asap|vandaag|dringend"
    r"|(?:le )?plus (?:vite|tot) possible|des que possible|tout de suite|aujourd'?hui|maintenant"
    r"|as soon as possible|today|now|immediately"
)
TOMORROW = r"morgen|demain|tomorrow"
DAY_AFTER = r"overmorgen|apres[- ]demain|(?:the )?day after tomorrow"
HIER = r"(?:(?:depuis|des|a partir d'|d')\s?)hier|^hier$"  # alone it may be Dutch for 'here'
UNIT = (
    r"(?:dag(?:en)?|jours?|days?|we(?:ek|ken)|semaines?|weeks?"
    r"|maand(?:en)?|mois|months?|jaar|jaren|ans?|annees?|years?)"
)
WHEN = rf"(?:{UNIT}|{WEEKDAY}|{MONTH})"
PAST = (
    rf"(?:eer)?gisteren|{HIER}|avant[- ]hier|(?:the day before )?yesterday"
    rf"|(?:vorige?|verleden|afgelopen|last|past) {WHEN}|{WHEN} (?:dernier|passe)e?"
    rf"|{NUMBER} {UNIT} (?:geleden|ago)|il y a {NUMBER} {UNIT}"
)
PARTS = {
    "begin": 1,
    "debut": 1,
    "early": 1,
    "half": 15,
    "midden": 15,
    "mi": 15,
    "mid": 15,
    "eind": 0,
    "einde": 0,
}
PARTS |= {"fin": 0, "late": 0, "end of": 0, "eind van": 0}


def find_day(said: str, today: date, earliest: date | None = None) -> tuple[date, str] | None:
    """The first date in what was said and the words that told it, or None.

    Without a year it is the first one from `earliest` (else today) on; 'over een week' counts from today.
    """
    return _first(PATTERNS, said, today, earliest or today)


def find_start(said: str, today: date) -> tuple[date, str] | None:
    """The same in a line that also tells days of the week: there 'maandag' is one of those, 'vanaf maandag' a date."""
    return _first(START_PATTERNS, said, today, today)


def _first(patterns: Sequence[Pattern], said: str, today: date, earliest: date) -> tuple[date, str] | None:
    words = _told_past(plain(said), " , ")
    for pattern, meaning in patterns:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", words):
            since = today if meaning in COUNTED else earliest
            if meaning is _weekday:  # 'maandag' on a Monday is the next one
                since = max(since, today + timedelta(days=1))
            day = meaning(match, since)
            if day is not None:
                return day, match.group()
    return None


def tells_past(said: str) -> bool:
    """Whether it says a day that is over in words: 'gisteren', 'vorige week', 'il y a deux jours'."""
    words = plain(said)
    return _told_past(words, "") != words


def _told_past(words: str, instead: str) -> str:
    return re.sub(rf"(?<!\w)(?:{PAST})(?!\w)", instead, words)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(month: int, day: int, today: date) -> date | None:
    """That day this year or, when it is past, next year."""
    this_year = _date(today.year, month, day or monthrange(today.year, month)[1])
    if this_year is None or this_year < today:
        return _date(today.year + 1, month, day or monthrange(today.year + 1, month)[1])
    return this_year


def _iso(m: re.Match[str], today: date) -> date | None:
    return _date(int(m["y"]), int(m["m"]), int(m["d"]))


def _numeric(m: re.Match[str], today: date) -> date | None:
    day, month, year = int(m["d"]), int(m["m"]), m["y"]
    if year is None:
        return _next(month, day, today) if _date(2024, month, day) and day else None
    return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)


def _named(m: re.Match[str], today: date) -> date | None:
    month, year = MONTHS[m["month"]], m["year"]
    day = int(m["day"]) if m["day"] else PARTS[m["part"]] if m["part"] else None
    if day is None or day == 1 or (m["part"] is None and m["day"] is None):
        # 'maart' said in March means this month: it starts now, not next year
        day = day or 1
        if year is None and month == today.month and m["day"] is None:
            return today
    if year:
        return _date(int(year), month, day or monthrange(int(year), month)[1])
    return _next(month, day, today)


def _named_start(m: re.Match[str], today: date) -> date | None:
    """Among days 'mar' is mardi."""
    return None if m[0] == "mar" else _named(m, today)


def _in(m: re.Match[str], today: date) -> date | None:
    count = number(m["n"])
    if count is None or count > 1200:
        return None
    for unit, days in UNITS.items():
        if re.fullmatch(unit, m["unit"]):
            return today + timedelta(days=count * days)
    months = count * (12 if re.fullmatch("jaar|jaren|ans?|annees?|years?", m["unit"]) else 1)
    year, month = divmod(today.month - 1 + months, 12)
    if today.year + year > 9998:
        return None
    year += today.year
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _next_unit(m: re.Match[str], today: date) -> date | None:
    if re.search("we|sem", m["unit"]):
        return today + timedelta(days=7 - today.weekday())
    year, month = divmod(today.month, 12)
    return date(today.year + year, month + 1, 1)


def _weekday(m: re.Match[str], today: date) -> date | None:
    return today + timedelta(days=(WEEKDAYS[m["weekday"]] - today.weekday()) % 7)


def _tomorrow(m: re.Match[str], today: date) -> date | None:
    return today + timedelta(days=1)


def _day_after(m: re.Match[str], today: date) -> date | None:
    return today + timedelta(days=2)


def _soon(m: re.Match[str], today: date) -> date | None:
    return today


COUNTED = {_in, _next_unit, _tomorrow, _day_after, _soon}  # from today, whatever the earliest day is
DATES: tuple[Pattern, ...] = (
    (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", _iso),
    (r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})(?:[/.-](?P<y>\d{4}|\d{2}))?", _numeric),
    (
        rf"(?:(?:(?:le|op|the) )?(?P<day>\d{{1,2}})(?:e|ste|er|st|nd|rd|th)? (?:of )?"
        rf"|(?P<part>{'|'.join(PARTS)})[ -])?(?P<month>{MONTH})\.?(?: (?P<year>\d{{4}}))?",
        _named,
    ),
    (
        rf"(?:over|binnen|na|dans|d'ici|in|within) (?:een |ongeveer )?(?P<n>{NUMBER}) "
        rf"(?P<unit>{UNIT})",
        _in,
    ),
    (r"(?:volgende|komende|next) (?P<unit>week|maand|month)", _next_unit),
    (r"(?:la )?(?P<unit>semaine) prochaine", _next_unit),
    (r"(?:le )?(?P<unit>mois) prochain", _next_unit),
    (rf"(?:vanaf|from|des|a partir d[eu]) (?:volgende |komende |next |le )?(?P<weekday>{WEEKDAY})", _weekday),
    (rf"(?:volgende|komende|next) (?P<weekday>{WEEKDAY})", _weekday),
    (rf"(?P<weekday>{WEEKDAY}) prochain", _weekday),
)
WORDS: tuple[Pattern, ...] = ((DAY_AFTER, _day_after), (TOMORROW, _tomorrow), (SOON, _soon))
PATTERNS = (*DATES, (rf"(?P<weekday>{WEEKDAY})", _weekday), *WORDS)
START_PATTERNS = tuple(
    (pattern, _named_start if meaning is _named else meaning) for pattern, meaning in (*DATES, *WORDS)
)


def near(day: date, lang: str) -> str:
    """A day of these weeks, as people look it up in a diary: 'vrijdag 27 november'."""
    return str(format_date(day, "EEEE d MMMM", locale=lang))


@dataclass(frozen=True)
class Day:
    """A day from `earliest` (else today) to `within_days` after it; stored as an ISO date.

    'Morgen' and 'over een week' count from `today`, whatever the earliest day is; 'vrijdag' and '5 januari' are the
    first that may be said.
    """

    today: date
    within_days: int = 3 * 365
    earliest: date | None = None
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        earliest = self.earliest or self.today
        found = find_day(said, self.today, earliest)
        if found is None:
            raise Invalid("kind-day-past" if tells_past(said) else "kind-day")
        if found[0] < self.today:
            raise Invalid("kind-day-past")
        if found[0] < earliest:
            raise Invalid("kind-day-early")
        if found[0] > earliest + timedelta(days=self.within_days):
            raise Invalid("kind-day-far")
        return found[0].isoformat()

    def value(self, stored: str) -> date:
        """What was a good day when it was said stays one, though time goes on."""
        try:
            return date.fromisoformat(stored)
        except ValueError:
            raise Invalid("kind-day") from None

    def shown(self, stored: str, lang: str) -> str:
        return format_date(date.fromisoformat(stored), "d MMMM y", locale=lang)
