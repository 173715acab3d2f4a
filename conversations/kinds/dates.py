"""Finding a date in what people type: '1 december', 'van 1 tot 5/12', 'over twee weken', 'half maart'."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.engine import Invalid
from conversations.kinds import calendar_words as say
from conversations.kinds.numerals import number
from conversations.kinds.plain import plain
from conversations.kinds.weekdays import NAME

Match = re.Match[str]
Pattern = tuple[str, Callable[[Match, date], date | None]]


@dataclass(frozen=True)
class _Found:
    day: date
    start: int
    end: int


def find_day(said: str, today: date, earliest: date | None = None) -> tuple[date, str] | None:
    """The date in what was said and the words that told it, or None; of a range the first day, the last if `earliest`.

    Without a year it is the first one from `earliest` (else today) on; 'over een week' counts from today. Raises
    Invalid where two are said that are no range.
    """
    patterns = ((say.RANGE, _last if earliest else _first), *DATES, *WEEKDAYS, *WORDS)
    return _found(patterns, plain(said), today, earliest or today)


def find_start(said: str, today: date) -> tuple[date, str] | None:
    """The same in a line that also tells days of the week: there 'maandag' is one of those, 'vanaf maandag' a date."""
    words = re.sub(rf"(?<!\w)({say.OF_A_DAY})(\d{{1,2}}[-.]\d{{1,2}})(?![\d-])", _hours, plain(said))
    patterns = ((say.RANGE, _first), *DATES, *WORDS)
    return _found(tuple((p, _named_start if m is _named else m) for p, m in patterns), words, today, today)


def tells_past(said: str) -> bool:
    """Whether it says a day that is over in words: 'gisteren', 'vorige week', 'il y a deux jours'."""
    words = plain(said)
    return _without_past(words) != words


def _without_past(words: str) -> str:
    return re.sub(rf"(?<!\w)(?:{say.PAST})(?!\w)", lambda m: "·" * len(m[0]), words)


def _hours(m: Match) -> str:
    """'di 9-12' is from nine to twelve."""
    first, last = (int(n) for n in re.split(r"[-.]", m[2]))
    return m[1] + "·" * len(m[2]) if 6 <= first < last <= 20 else m[0]


def _found(patterns: Sequence[Pattern], said: str, today: date, earliest: date) -> tuple[date, str] | None:
    words = _without_past(said)
    if re.search(rf"(?<!\w)(?:{say.NEXT_YEAR})(?!\w)", words):
        earliest = max(earliest, date(today.year + 1, 1, 1))
    found = next(_all(patterns, words, today, earliest), None)
    if found is None:
        return None
    found = _on_weekday(found, words) if found.day > today else found
    if re.search(say.OR_ELSE, words[: found.start]):
        raise Invalid("kind-day-two")
    naming = [pattern for pattern in patterns if pattern[1] in NAMING]
    left = words[: found.start] + "·" * (found.end - found.start) + words[found.end :]
    if any(other.day != found.day for other in _all(naming, left, today, earliest)):
        raise Invalid("kind-day-two")
    return found.day, said[found.start : found.end]


def _all(patterns: Sequence[Pattern], words: str, today: date, earliest: date) -> Iterator[_Found]:
    """Each date that is told and not denied, by the order of the patterns."""
    for pattern, meaning in patterns:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", words):
            since = today if meaning in COUNTED else earliest
            if meaning is _weekday:  # 'maandag' on a Monday is the next one
                since = max(since, today + timedelta(days=1))
            day = meaning(match, since)
            if day is not None and not _is_denied(match, words, meaning is _tomorrow):
                yield _Found(day, *match.span())


def _is_denied(match: Match, words: str, tomorrow: bool) -> bool:
    before, after = words[max(match.start() - 40, 0) : match.start()], words[match.end() :]
    in_french = re.search(r"(?<!\w)pas $", before) and re.match(r"le |demain|maintenant|tout|aujou", match[0])
    if (
        in_french
        or re.search(rf"(?<!\w){say.DENIED} ?$", before)
        or re.match(r" (?:niet|not|nee)\s*(?:$|[,.;])", after)
    ):
        return True
    return tomorrow and re.search(rf"(?<!\w)(?:{NAME}|'s) $", before) is not None  # 'di morgen': that morning


def _on_weekday(found: _Found, words: str) -> _Found:
    """'Over twee weken op woensdag', 'woensdag volgende week': that day of that week."""
    if not re.search(r"we(?:ek|ken)|semaines?|weeks?", words[found.start : found.end]):
        return found
    after = re.match(
        rf"(?: op| le| on)? ({say.WEEKDAY})(?!\w)(?!\s*(?:[,&/+-]|en|et|and)?\s*(?:{NAME})(?!\w))",
        words[found.end :],
    )
    before = re.search(rf"(?<!\w)({say.WEEKDAY}) (?:van |de |of |in )?$", words[: found.start])
    weekday = after or before
    if weekday is None:
        return found
    day = found.day + timedelta(days=say.WEEKDAYS[weekday[1]] - found.day.weekday())
    return _Found(
        day,
        before.start() if before and not after else found.start,
        found.end + (after.end() if after else 0),
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None


def _next(month: int, day: int, today: date) -> date | None:
    """That day this year or, when it is past, next year; day 0 is the last of the month."""
    this_year = _date(today.year, month, day)
    return _date(today.year + 1, month, day) if this_year is None or this_year < today else this_year


def _year(said: str) -> int:
    year = int(said.removeprefix("'"))
    return year + 2000 if year < 100 else year


def _first(m: Match, today: date) -> date | None:
    """The first day of a range; where it names no month, that of the last."""
    first, last = m["first"] or m["lower"], m["last"] or m["upper"]
    if re.fullmatch(say.BARE, first):
        if re.fullmatch(say.NUMERIC, last):
            if "-" in last:  # 1-5-12 is a date
                return None
            first = re.sub(r"\D", "", first) + "/" + re.split(r"[/.]", last, maxsplit=1)[1]
        elif month := re.search(rf"(?<!\w)(?:{say.MONTH})(?: {say.YEAR})?$", last):
            first = f"{first} {month[0]}"
    if _one(last, today) is None:
        return None
    return _one(first, today)


def _last(m: Match, today: date) -> date | None:
    return _one(m["last"] or m["upper"], today) if _first(m, today) else None


def _one(said: str, today: date) -> date | None:
    for pattern, meaning in DATES:
        if meaning in NAMING and (match := re.fullmatch(rf"(?:(?:{say.WEEKDAY}) )?(?:{pattern})", said)):
            return meaning(match, today)
    return None


def _iso(m: Match, today: date) -> date | None:
    year, month, day = m["iso"].split("-")
    return _date(int(year), int(month), int(day)) if int(day) and int(year) else None


def _numeric(m: Match, today: date) -> date | None:
    day, month, *year = (int(part) for part in re.split(r"[/.-]", m["numeric"]))
    if not day or not 1 <= month <= 12:
        return None
    if not year:
        return _next(month, day, today) if _date(2024, month, day) else None
    return _date(year[0] + (2000 if year[0] < 100 else 0), month, day)


def _named(m: Match, today: date) -> date | None:
    month, year = say.MONTHS[m["month"]], m["year"]
    if m["day"]:
        day = _day_of_month(m["day"])
        if not day:
            return None
    elif not year and month == today.month and say.PARTS.get(m["part"], 1) == 1:
        return today  # 'maart' said in March means this month: it starts now, not next year
    else:
        day = say.PARTS.get(m["part"], 1)
    return _date(_year(year), month, day) if year else _next(month, day, today)


def _day_of_month(said: str) -> int:
    if said in say.FIRST:
        return 1
    return number(re.sub(r"(?<=\d)(?:e|ste|er|st|nd|rd|th)$", "", said)) or 0


def _named_start(m: Match, today: date) -> date | None:
    """Among days 'mar' is mardi."""
    return None if m[0] == "mar" else _named(m, today)


def _month_day(m: Match, today: date) -> date | None:
    """'March 15'; 'maart 27' is a year, and 'december 27' may be either."""
    day, month = int(m["day"]), say.MONTHS[m["month"]]
    is_year = today.year % 100 <= day <= today.year % 100 + 4 and not m["th"] and not m["year"]
    if is_year and not re.fullmatch(say.ENGLISH, m["month"]):
        if m["month"] in ("april", "september", "november", "december"):
            raise Invalid("kind-day-two")
        return _date(2000 + day, month, 1)
    if not day:
        return None
    return _date(int(m["year"]), month, day) if m["year"] else _next(month, day, today)


def _nth(m: Match, today: date) -> date | None:
    """The first day of 'de tweede week van maart', 'de laatste week van maart'; 'de eerste maandag van maart'."""
    nth, what = say.NTH[m["nth"]], m["what"]
    half = what in ("helft", "half", "moitie", "quinzaine")
    if half and not 1 <= nth <= 2:
        return None
    first = 1 if nth == 1 else 16 if half else 7 * nth - 6
    month, year = say.MONTHS[m["month"]], m["year"]
    begins = _date(_year(year), month, 1) if year else _next(month, 0, today)
    if begins is None:
        return None
    last = monthrange(begins.year, month)[1]
    day = begins.replace(day=first if nth or half else last - 6)
    return day + timedelta(days=(say.WEEKDAYS[what] - day.weekday()) % 7) if what in say.WEEKDAYS else day


def _in(m: Match, today: date) -> date | None:
    count = number(m["about"] or m["n"])
    if count is None or count > 1200:
        return None
    for unit, days in say.UNITS.items():
        if re.fullmatch(unit, m["unit"]):
            return today + timedelta(days=count * days)
    months = count * (12 if re.fullmatch("jaar|jaren|ans?|annees?|years?", m["unit"]) else 1)
    year, month = divmod(today.month - 1 + months, 12)
    if today.year + year > 9998:
        return None
    year += today.year
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _next_unit(m: Match, today: date) -> date | None:
    part = say.PARTS.get(m["part"], 1)
    if re.search("we|sem", m["unit"]):
        return today + timedelta(days=7 - today.weekday() + {1: 0, 15: 2, 0: 4}[part])
    year, month = divmod(today.month, 12)
    return _date(today.year + year, month + 1, part)


def _weekday(m: Match, today: date) -> date | None:
    return today + timedelta(days=(say.WEEKDAYS[m["weekday"]] - today.weekday()) % 7)


def _tomorrow(m: Match, today: date) -> date | None:
    return today + timedelta(days=1)


def _day_after(m: Match, today: date) -> date | None:
    return today + timedelta(days=2)


def _soon(m: Match, today: date) -> date | None:
    return today


COUNTED = {_in, _next_unit, _tomorrow, _day_after, _soon}  # from today, whatever the earliest day is
DATES: tuple[Pattern, ...] = (
    (rf"(?P<iso>{say.ISO})", _iso),
    (rf"(?P<numeric>{say.NUMERIC})", _numeric),
    (say.NTH_OF, _nth),
    (say.NAMED, _named),
    (say.MONTH_DAY, _month_day),
    (say.MONTH_ONLY, _named),
    (say.IN, _in),
    *((pattern, _next_unit) for pattern in say.NEXT),
    *((pattern, _weekday) for pattern in say.FROM_WEEKDAY),
)
NAMING = {_iso, _numeric, _nth, _named, _named_start, _month_day}  # a date, not counted from today
WEEKDAYS: tuple[Pattern, ...] = ((rf"(?P<weekday>{say.WEEKDAY})", _weekday),)
WORDS: tuple[Pattern, ...] = ((say.DAY_AFTER, _day_after), (say.TOMORROW, _tomorrow), (say.SOON, _soon))
