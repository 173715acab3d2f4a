"""The ages of children: '14 maanden', '2,5 jaar', '1 en 3 jaar', 'tweeling van 8 mnd', 'nog niet geboren'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from conversations.engine import Invalid, Option
from conversations.kinds.how_many import at_least, children, twins, without_counts
from conversations.kinds.numerals import NUMBER, number
from conversations.kinds.plain import corrected, plain
from conversations.texts import text

UNBORN = -1
OLDEST = 12 * 12  # months: until the end of primary school, for brothers and sisters
MOST_CHILDREN = 6
YEARS = r"j(?:aar(?:tjes?)?|r|aren)?|ans?|annees?|years?(?: old)?|yrs?|yo?"
MONTHS = r"m(?:aanden|aand|nd|nden|aan?de?n?|ois|onths?|onth old|ths?|os?|d)?"
WEEKS = r"we(?:ken|ek|eks?)|wk|wkn|semaines?|sem|weeks?"
UNIT = rf"(?:{YEARS}|{MONTHS}|{WEEKS})"
HALF = r"en (?:een )?half|en halve|and a half"
COUNT = rf"(?:\d{{1,4}}(?:[.,]\d+)?|anderhal(?:f|ve)|{NUMBER})"
AND = r"(?:\s*(?:,(?!\d)|[&+])\s*|\s+(?:en|et|and)\s+)"
HALF_YEAR = r"(?:een |un )?hal(?:f|ve) jaar(?:tje)?|half a year|(?:une )?demi[- ]annee"
# A number in front of the first unit shares it: '1 en 3 jaar', '14, 16 en 30 maanden'.
AGE = (
    rf"(?P<others>(?:{COUNT}{AND}){{0,6}})(?P<n>{COUNT})(?: (?P<half>{HALF}))? ?(?P<unit>{UNIT})(?![^\W\d])"
    rf"(?: (?P<demi>et demie?|en (?:een )?half))?"
)
EXPECTED = (
    r"ongeboren|(?:nog )?niet geboren|zwanger|op komst|verwacht|uitgerekend|enceinte|pas (?:encore )?nee?|a naitre"
    r"|unborn|not (?:yet )?born(?: yet)?|pregnant|expecting"
)
STARTS = r"(?:(?<![\w/⁄-])(?<!\d[.,])|(?<=\d[jy]))"  # not inside '1-3', but after the '2j' of '2j3m'
# Time that went by or is to come is nobody's age: 'over 2 maanden', '3 jaar geleden', '3 days a week'.
SPAN = rf"{NUMBER} ?(?:dag(?:en)?|jours?|days?|{UNIT})"
ELAPSED = (
    rf"(?:over|binnen|na|dans|d'ici|in|within|sinds|depuis|since) (?:een |ongeveer )?{SPAN}"
    rf"|il y a {SPAN}|{SPAN} (?:geleden|ago)"
    rf"|(?:per|par|a|een|une|elke|every) (?:weeks?|semaine)(?! (?:oud|old))"
    rf"|{NUMBER} (?:week|weken|weeks?|semaines?) (?:op|sur|(?:out )?of) {NUMBER}"
)


@dataclass(frozen=True)
class _Told:
    """One or more ages that were told in one breath, and where."""

    start: int
    end: int
    ages: tuple[int, ...]
    unit: str = ""


def find_ages(said: str) -> tuple[tuple[int, ...], list[str]]:
    """The ages in months (UNBORN for a child to come) and the words that told them.

    Raises Invalid where a child would be lost: a number of children that is not that of the ages, an age half told.
    """
    words = _without_elapsed(plain(said))
    told = _doubled(_told(words), words)
    said_children = children(words)
    if told:
        _sure(told, words, said_children)
    readings = [_joined(told, words), told]  # '2 jaar en 3 maanden' is one child, or two where two are said
    for reading in readings:
        ages = tuple(age for part in reading for age in part.ages)
        if not ages or (len(ages) in said_children if said_children else len(ages) >= at_least(words)):
            return ages, [words[part.start : part.end] for part in reading]
    ages = tuple(age for part in readings[0] for age in part.ages)
    raise Invalid("kind-ages-count", said=max(said_children, default=at_least(words)), found=len(ages))


def _without_elapsed(words: str) -> str:
    return re.sub(rf"(?<!\w)(?:{ELAPSED})(?!\w)", lambda m: "·" * len(m[0]), words)


def _told(words: str) -> list[_Told]:
    told = [_age(match) for match in re.finditer(rf"{STARTS}(?:{AGE})", words) if not _is_a_week(match)]
    told += [_Told(*match.span(), (6,)) for match in re.finditer(rf"(?<!\w)(?:{HALF_YEAR})(?!\w)", words)]
    if expected := re.search(EXPECTED, words):
        told.append(_Told(*expected.span(), (UNBORN,)))
    return sorted(told, key=lambda part: part.start)


def _is_a_week(match: re.Match[str]) -> bool:
    """'a week', 'een week' is how often, not how old."""
    return (
        match["n"] in ("a", "een", "une") and bool(re.fullmatch(WEEKS, match["unit"])) and not match["others"]
    )


def _age(match: re.Match[str]) -> _Told:
    unit = match["unit"]
    ages = [_months(count, unit, None) for count in re.findall(rf"{COUNT}(?!\w)", match["others"])]
    ages.append(_months(match["n"], unit, match["half"] or match["demi"]))
    return _Told(*match.span(), tuple(ages), unit)


def _months(count: str, unit: str, half: str | None) -> int:
    whole = number(count)
    if count.startswith("anderhal"):
        value = 1.5
    elif whole is not None:
        value = float(whole)
    elif re.search(r"[.,](?:0|25|5|50|75)$", count):
        value = float(count.replace(",", "."))
    else:  # '1,3 jaar': one child or two?
        raise Invalid("kind-ages-unsure")
    value += 0.5 if half else 0
    if re.fullmatch(YEARS, unit):
        return round(value * 12)
    return int(value / 4.345) if re.fullmatch(WEEKS, unit) else int(value)


def _joined(told: Sequence[_Told], words: str) -> list[_Told]:
    """Years and the months that go with them as one age: '2 jaar en 3 maanden'."""
    joined: list[_Told] = []
    for part in told:
        before = joined[-1] if joined else None
        if before and _goes_with(before, part, words[before.end : part.start]):
            ages = (*before.ages[:-1], before.ages[-1] + part.ages[0])
            joined[-1] = replace(before, end=part.end, ages=ages, unit="")
        else:
            joined.append(part)
    return joined


def _goes_with(years: _Told, months: _Told, between: str) -> bool:
    return (
        bool(
            years.unit
            and re.fullmatch(YEARS, years.unit)
            and months.unit
            and re.fullmatch(MONTHS, months.unit)
        )
        and len(months.ages) == 1
        and months.ages[0] < 12
        and re.fullmatch(r"\s*(?:en|et|and)?\s*", between) is not None
    )


def _doubled(told: list[_Told], words: str) -> list[_Told]:
    """With the age of twins as often as there are of them."""
    for start, end, times in twins(words):
        after = [
            i
            for i, p in enumerate(told)
            if re.fullmatch(r"[\s,:()]*(?:van|de|d'|of|aged)?[\s(]*", words[end : p.start])
        ]
        before = [
            i
            for i, p in enumerate(told)
            if p.end <= start
            and re.fullmatch(r"[\s,:(]*(?:van een|van|een|d'une|une|de|of|with)?\s*", words[p.end : start])
        ]
        meant = next(
            iter([*(i for i in after if told[i].start >= end), *before]), 0 if len(told) == 1 else None
        )
        if not told:
            continue
        if meant is None or len(told[meant].ages) > 1:
            raise Invalid("kind-ages-unsure")
        told[meant] = replace(told[meant], ages=told[meant].ages * times)
    return told


def _sure(told: Sequence[_Told], words: str, count: set[int]) -> None:
    """Raises Invalid for a range or an age that is half told beside those found: '2 tot 3 jaar', '1 jaar en 3'.

    '2 jaar, 3 maanden' is one child or two: sure only where `count` says how many there are.
    """
    for part in told:
        before, after = words[max(part.start - 40, 0) : part.start], words[part.end : part.end + 40]
        ranged = re.search(rf"(?<!\w){COUNT}\s*(?:a|tot|-|–|/|of|ou|or|to|of|till|until)\s*$", before)
        more = re.match(rf"\s*(?:en|et|and|of|ou|or|[&+/-]|tot|a|to)\s*{COUNT}(?=\s*(?:$|[,.;:!?)]))", after)
        years = part.unit and re.fullmatch(YEARS, part.unit)
        if ranged or more or (years and not count and re.match(rf"\s*,\s*\d+ ?(?:{MONTHS})(?!\w)", after)):
            raise Invalid("kind-ages-unsure")
    spans = [range(part.start, part.end) for part in told]
    for match in re.finditer(rf"\d ?{UNIT}(?!\w)", words):
        if not any(match.start() in span for span in spans):
            raise Invalid("kind-ages-unsure")


def _all(words: str) -> tuple[int, ...]:
    """The ages where nothing else is told; raises Invalid where a number is left that is not understood."""
    bare = number(words)
    if bare is not None:  # '14' alone: months are what is asked
        return (bare,)
    ages, told = find_ages(words)
    if not ages:
        raise Invalid("kind-ages")
    left = _without_elapsed(words)
    for part in told:
        left = left.replace(part, " ", 1)
    if re.search(r"\d", without_counts(left)):
        raise Invalid("kind-ages-unsure")
    return ages


@dataclass(frozen=True)
class Ages:
    """Ages in months of up to six children; stored comma-separated, 'unborn' for one to come."""

    options: Sequence[Option] = (Option("unborn", "kind-age-unborn"),)
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        if said == "unborn":
            return said
        before, after = corrected(plain(said))
        ages = _all(after)
        if before and (len(_all(before)) != len(ages) or after.isdecimal() > before.isdecimal()):
            raise Invalid("kind-ages-unsure")  # which of them is corrected? are the new ones years or months?
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
