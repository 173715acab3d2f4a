"""The ages of children: '14 maanden', '2,5 jaar', '14 mnd en 3 jaar', 'nog niet geboren', 'zes weken'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Invalid, Option
from conversations.kinds.plain import NUMBER, number, plain
from conversations.texts import text

UNBORN = -1
OLDEST = 12 * 12  # months: until the end of primary school, for brothers and sisters
MOST_CHILDREN = 6
YEARS = r"j(?:aar|r|aren)?|ans?|annees?|years?(?: old)?|yrs?|yo"
MONTHS = r"m(?:aanden|aand|nd|nden|aan?de?n?|ois|onths?|onth old|d)?"
WEEKS = r"we(?:ken|ek|eks?)|wk|wkn|semaines?|sem|weeks?"
HALF = r"en (?:een )?half|en halve|and a half"
AGE = (
    rf"(?P<n>\d{{1,4}}(?:[.,]\d+)?|anderhalf|anderhalve|{NUMBER})(?: (?P<half>{HALF}))? ?"
    rf"(?P<unit>{YEARS}|{MONTHS}|{WEEKS})(?!\w)(?: (?P<demi>et demie?|en (?:een )?half))?"
    rf"(?:(?: en| et| and|,)? (?P<extra>\d{{1,2}}) ?(?:m|mnd|maand|maanden|mois|months?)(?!\w))?"
)
EXPECTED = (
    r"ongeboren|(?:nog )?niet geboren|zwanger|op komst|verwacht|enceinte|pas (?:encore )?nee?|a naitre"
    r"|unborn|not (?:yet )?born(?: yet)?|pregnant|expecting"
)


def find_ages(said: str) -> tuple[tuple[int, ...], list[str]]:
    """The ages in months (UNBORN for a child to come) and the words that told them."""
    words = plain(said)
    ages: list[int] = []
    told: list[str] = []
    for match in re.finditer(rf"(?<![\w.,/-])(?:{AGE})", words):
        if match["extra"] and not re.fullmatch(
            YEARS, match["unit"]
        ):  # '14 maanden en 3 maanden': two children
            ages += [_months(match["n"], match["unit"], None), int(match["extra"])]
        else:
            ages.append(
                _months(match["n"], match["unit"], match["half"] or match["demi"]) + int(match["extra"] or 0)
            )
        told.append(match.group())
    if expected := re.search(EXPECTED, words):
        ages.append(UNBORN)
        told.append(expected.group())
    return tuple(ages), told


def _months(count: str, unit: str, half: str | None) -> int:
    if count.startswith("anderhal"):
        value = 1.5
    else:
        whole = number(count)
        value = float(count.replace(",", ".")) if whole is None else float(whole)
    value += 0.5 if half else 0
    if re.fullmatch(YEARS, unit):
        return round(value * 12)
    return int(value / 4.345) if re.fullmatch(WEEKS, unit) else int(value)


@dataclass(frozen=True)
class Ages:
    """Ages in months of up to six children; stored comma-separated, 'unborn' for one to come."""

    options: Sequence[Option] = (Option("unborn", "kind-age-unborn"),)
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        if said == "unborn":
            return said
        ages, _ = find_ages(said)
        bare = number(plain(said))
        if not ages and bare is not None:  # '14' alone: months are what is asked
            ages = (bare,)
        if not ages:
            raise Invalid("kind-ages")
        stored = ",".join("unborn" if age == UNBORN else str(age) for age in ages)
        self.value(stored)
        return stored

    def value(self, stored: str) -> tuple[int, ...]:
        parts = stored.split(",")
        if not all(part == "unborn" or part.isdecimal() for part in parts):
            raise Invalid("kind-ages")
        ages = tuple(UNBORN if part == "unborn" else int(part) for part in parts)
        if any(age > OLDEST for age in ages):
            raise Invalid("kind-ages-old", years=OLDEST // 12)
        if len(ages) > MOST_CHILDREN:
            raise Invalid("kind-ages-many", most=MOST_CHILDREN)
        return ages

    def shown(self, stored: str, lang: str) -> str:
        return ", ".join(_shown(part, lang) for part in stored.split(","))


def _shown(part: str, lang: str) -> str:
    """As people say it: in months, from three years on in whole years where it is that."""
    if part == "unborn":
        return text(lang, "kind-age-unborn")
    years, months = divmod(int(part), 12)
    if years >= 3 and not months:
        return text(lang, "kind-age-years", years=years)
    return text(lang, "kind-age-months", months=int(part))
