"""Days and hours of the week: 'ma-di', 'maandag en donderdag voormiddag', 'elke dag 8u-17u', 'di 9-12, do'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Invalid, Option
from conversations.kinds.plain import plain
from conversations.texts import text

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NAMES = {
    name: day
    for day, names in zip(
        DAYS,
        (
            "maandag maandagen ma lundi lu lun monday mon",
            "dinsdag dinsdagen di mardi mar tuesday tue tues",
            "woensdag woensdagen wo woe mercredi me mer wednesday wed",
            "donderdag donderdagen do jeudi je jeu thursday thu thurs",
            "vrijdag vrijdagen vr vrij vendredi ve ven friday fri",
            "zaterdag zaterdagen za zat samedi sa sam saturday sat",
            "zondag zondagen zo zon dimanche dim sunday sun",
        ),
        strict=True,
    )
    for name in names.split()
}
# Everyday words that are also the short name of a day: a day only beside another or alone.
DOUBTFUL = {"me", "mar", "do", "je", "ma", "zo", "sa", "di", "sun", "sat"}
NAME = "|".join(sorted(NAMES, key=len, reverse=True))
EVERY_DAY = (
    r"(?:elke|alle|iedere) (?:week|werk)?dag(?:en)?|(?:hele|volledige) week|voltijds|full ?time|temps plein"
    r"|tous les jours|chaque jour|toute la semaine|every (?:week)?day|all week|weekdays"
)
WEEKEND = r"weekends?|week-ends?"
PART_OF_DAY = {
    "am": r"(?:voormiddag(?:en)?|ochtend(?:en)?|morgens?|matin(?:ee)?s?|mornings?|vm|am)",
    "pm": r"(?:namiddag(?:en)?|middag|apres[- ]midi|afternoons?|nm|pm)",
}
HOUR = r"(\d{1,2})(?: ?(?:u(?:ur)?|h(?:eures?)?|:|\.)(\d{2})?)?"
HOURS = rf"(?:van |tussen |de |from |between )?{HOUR} ?(?:-|–|tot|a|to|en|until|till) ?{HOUR}(?: ?uur)?"


def find_week(said: str) -> tuple[str, list[str]]:
    """The days as they are stored ('mon,tue@am,wed@09:00-12:30') and the words that told them."""
    words = plain(said)
    found: list[tuple[int, int, list[str]]] = []  # where, until, days
    for match in re.finditer(EVERY_DAY, words):
        found.append((match.start(), match.end(), list(DAYS[:5])))
    for match in re.finditer(WEEKEND, words):
        found.append((match.start(), match.end(), list(DAYS[5:])))
    for match in re.finditer(
        rf"(?<!\w)({NAME})(?:s|\.)?\s*(?:-|–|t/m|tot en met|tot|au|a|to|through)\s*({NAME})(?!\w)", words
    ):
        first, last = DAYS.index(NAMES[match[1]]), DAYS.index(NAMES[match[2]])
        if first < last:
            found.append((match.start(), match.end(), list(DAYS[first : last + 1])))
    for match in re.finditer(rf"(?<!\w)({NAME})(?:s|\.)?(?!\w)", words):
        if not any(start <= match.start() < end for start, end, _ in found):
            found.append((match.start(), match.end(), [NAMES[match[1]]]))
    found.sort()
    if len(found) == 1 and words not in DOUBTFUL and words[found[0][0] : found[0][1]] in DOUBTFUL:
        found = []  # 'mijn ma …'
    week: dict[str, str] = {}
    told = []
    for (start, end, days), following in zip(found, [*found[1:], (len(words), 0, [])], strict=False):
        when, stretch = _when(words[end : following[0]])
        told.append(words[start : end + stretch])
        week |= dict.fromkeys(days, when)
    if (
        len(set(found_when := [w for w in week.values() if w])) == 1
        and list(week.values())[-1] == found_when[0]
    ):
        week = dict.fromkeys(week, found_when[0])  # 'ma en di voormiddag': both
    return ",".join(day + week[day] for day in DAYS if day in week), told


def _when(after: str) -> tuple[str, int]:
    """The hours or part of the day said right after a day, as stored, and how many letters told it."""
    if match := re.match(rf"[\s,:]*(?:de |le |l'|in the )?{HOURS}", after):
        h1, m1, h2, m2 = match.groups()
        if int(h1) < int(h2) <= 24 and int(m1 or 0) < 60 and int(m2 or 0) < 60:
            return f"@{int(h1):02}:{m1 or '00'}-{int(h2):02}:{m2 or '00'}", match.end()
    for code, pattern in PART_OF_DAY.items():
        if match := re.match(rf"[\s,:]*(?:de |le |l'|in the |in de )?{pattern}(?!\w)", after):
            return f"@{code}", match.end()
    return "", 0


@dataclass(frozen=True)
class Week:
    """Days of the week, each whole, a part of it or with hours; stored as 'mon,tue@am,wed@09:00-12:30'."""

    options: Sequence[Option] = (
        Option("mon,tue,wed,thu,fri", "kind-week-every-day"),
        Option("any", "kind-week-any"),
    )
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        if said in {option.code for option in self.options}:
            return said
        stored, _ = find_week(said)
        if not stored:
            raise Invalid("kind-week")
        return stored

    def value(self, stored: str) -> str:
        if stored != "any" and not all(part.split("@")[0] in DAYS for part in stored.split(",")):
            raise Invalid("kind-week")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        if stored == "any":
            return text(lang, "kind-week-any")
        return ", ".join(self._day(part, lang) for part in stored.split(","))

    def _day(self, part: str, lang: str) -> str:
        day, _, when = part.partition("@")
        name = text(lang, "kind-weekday", day=day)
        if when in PART_OF_DAY:
            return f"{name} {text(lang, f'kind-week-{when}')}"
        return f"{name} {when.replace('-', '–')}" if when else name
