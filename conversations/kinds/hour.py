"""A time of day: '10u', '10u30', '14h', 'half drie', '9:15'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from conversations.engine import Invalid, Option
from conversations.kinds.numerals import NUMBER, number
from conversations.kinds.plain import corrected, plain

EARLY = r"(?:ochtends?|morgens?|voormiddag|matin|morning|\d*\s?a\.?m\.?)"
LATE = r"(?:avonds?|soir|evening|namiddags?|apres-midi|afternoon|\d*\s?p\.?m\.?)"
ARTICLES = ("a", "an", "un")
# No hour, or one that is not sure: denied, at night, 'na 16u', 'over een uur'.
NONE = (
    r"niet|geen|not|pas|nachts?|nuit|night|(?:na|voor|apres|avant|after|before) (?:om )?\d"
    r"|(?:over|binnen|dans|in) \d+ (?:uur|heure|hour)"
)
CLOCK = r"(?<![\d:.,/])(\d{1,2})(?:\s*(?:u(?:ur)?|h(?:eures?)?)\s*(\d{2})?|[:.](\d{2}))?(?![\d/]|[:.,]\d)"
UNIT = r"\d\s*(?:u|h|[:.]\d|[ap]\.?m)"


def _in_digits(words: str) -> str:
    """'twee uur dertig' as '2 uur 30', '1430' as '14:30', noon as '12:00'."""
    counted = re.sub(
        rf"(?<!\w){NUMBER}(?!\w)", lambda m: m[0] if m[0] in ARTICLES else str(number(m[0])), words
    )
    counted = re.sub(r"(?<!\w)(?:noon|midi)(?!\w)", "12:00", counted)
    return re.sub(r"(?<![\d.,/:])([01]\d|2[0-3])([0-5]\d)(?![\d.,/:])", r"\1:\2", counted)


def _spoken(words: str) -> tuple[int, int] | None:
    """Hour and minute of 'half drie' (2.30 in Dutch), 'half past two', 'kwart voor 10', '10h et demie'."""
    if half := re.search(r"half past (\d{1,2})|(\d{1,2}) ?(?:h|heures?) et demie", words):
        return int(half[1] or half[2]), 30
    if half := re.search(r"(?:(\d{1,2}) (?:minuten )?(voor|over|na) )?half (\d{1,2})(?!\d)", words):
        minutes = int(half[1] or 0)
        return (int(half[3]) - 1) % 12, 30 - minutes if half[2] == "voor" else 30 + minutes
    if part := re.search(r"(kwart|quarter|5|10|20) (voor|over|na|to|past) (\d{1,2})(?!\d)", words):
        minutes = int(part[1]) if part[1].isdecimal() else 15
        return (int(part[3]) - 1, 60 - minutes) if part[2] in ("voor", "to") else (int(part[3]), minutes)
    if part := re.search(r"(\d{1,2}) ?(?:h|heures?) (et|moins le) quart", words):
        return (int(part[1]), 15) if part[2] == "et" else (int(part[1]) - 1, 45)
    return None


def _written(words: str) -> tuple[int, int] | None:
    """Hour and minute of '10u', '14h30', '9.15'; of 'van 10 tot 12' the first. None for two, or an unsure one."""
    if re.search(rf"(?<!\w)(?:{NONE})", words):
        return None
    words = re.sub(rf"({CLOCK})\s*(?:-|–|tot|en|a|to|and|until|jusqu'a)\s*{CLOCK}", r"\1 u", words, count=1)
    clocks = list(re.finditer(CLOCK, words))
    with_unit = [clock for clock in clocks if re.match(UNIT, words[clock.end(1) - 1 :])]
    told = {(int(clock[1]), int(clock[2] or clock[3] or 0)) for clock in with_unit or clocks}
    return told.pop() if len(told) == 1 else None


@dataclass(frozen=True)
class Hour:
    """Stored as 'HH:MM'. What would be at night, before seven, is meant twelve hours later.

    `on`: the day of it, where an hour that is over by then is refused.
    """

    on: date | None = None
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        hour = self._told(said)
        if self.on and datetime.combine(self.on, hour, now.tzinfo) <= now:
            raise Invalid("kind-hour-past")
        return f"{hour:%H:%M}"

    def _told(self, said: str) -> time:
        _, words = corrected(plain(said))
        if re.fullmatch(r"0\d:\d\d", words):  # as clocks and browsers write it: half past six as it stands
            return self.value(words)
        found = _spoken(_in_digits(words)) or _written(_in_digits(words))
        if found is None:
            raise Invalid("kind-hour")
        hour, minute = found
        late, early = (re.search(rf"(?<!\w){names}(?!\w)", words) for names in (LATE, EARLY))
        if hour < 12 and (late or (hour < 7 and not early)):
            hour += 12
        return self.value(f"{hour:02}:{minute:02}")

    def value(self, stored: str) -> time:
        try:
            return time.fromisoformat(stored)
        except ValueError:
            raise Invalid("kind-hour") from None

    def shown(self, stored: str, lang: str) -> str:
        return stored
