"""A family's question in one line: '14 mnd ma di half maart arabisch' fills several answers at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from conversations.engine import Invalid, Option
from conversations.kinds.ages import UNBORN, Ages, find_ages
from conversations.kinds.dates import find_start
from conversations.kinds.day import Day
from conversations.kinds.language import HomeLanguage, find_languages
from conversations.kinds.plain import corrected, plain
from conversations.kinds.week import find_week

STEPS = "steps"
ASKED = ("ages", "days", "start", "language")  # as it is asked, and shown back


@dataclass(frozen=True)
class Told:
    """Fills the answers `ages`, `days`, `start` and `language`; what it does not find is asked next."""

    today: date
    options: Sequence[Option] = (Option(STEPS, "refer-step-by-step"),)
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        """Of the line itself nothing is kept: only what was understood of it."""
        if said != STEPS and not self.also(said, now):
            raise Invalid("refer-told-nothing")
        return STEPS

    def value(self, stored: str) -> str:
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return ""

    def also(self, said: str, now: datetime) -> Mapping[str, str]:
        """Answers by key that this line holds. Raises Invalid for one that cannot be (900 months, a past date)."""
        if said == STEPS:
            return {}
        found: dict[str, str] = {}
        words = plain(said)
        if corrected(words)[0]:  # one day of three, or all of them, or the age?
            raise Invalid("kind-corrected")
        ages, told = find_ages(words)
        if ages:
            found["ages"] = ",".join("unborn" if age == UNBORN else str(age) for age in ages)
            Ages().value(found["ages"])
        words = _without(words, told)
        if day := find_start(words, self.today):
            found["start"] = Day(self.today).checked(day[0])
            words = _without(words, [day[1]])
        languages, told = find_languages(words)
        if len(languages) == 1:  # of two, it is asked which is spoken most
            found["language"] = HomeLanguage().value(languages[0])
        words = _without(words, told)
        days, _ = find_week(words)
        if days:
            found["days"] = days
        return {key: found[key] for key in ASKED if key in found}


def _without(words: str, told: Sequence[str]) -> str:
    for part in told:
        words = words.replace(part, " , ", 1)
    return words
