"""Days and hours of the week: 'ma-di', 'lundi et jeudi matin', 'elke dag behalve woensdag', 'di 9-12, do'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Invalid, Option
from conversations.kinds.part_of_day import PARTS, WHOLE, says_time, when
from conversations.kinds.plain import corrected, plain
from conversations.kinds.weekdays import DAYS, Span, spans, spelled
from conversations.kinds.weekdays_not import HALF, without
from conversations.texts import text

ANY = (
    r"(?:dagen )?(?:maakt|maken) niets? uit|om het even|(?:eender|gelijk) (?:welke|wanneer)|geen voorkeur|flexibel"
    r"|peu importe|n'importe (?:quel(?:s|le)?(?: jours?)?|quand)|pas de preference|flexible"
    r"|any days?|whatever|doesn't matter|no preference"
)


def find_week(said: str) -> tuple[str, list[str]]:
    """The days as they are stored ('mon,tue@am,wed@09:00-12:30', 'any') and the words that told them.

    Raises Invalid where a day might be the opposite of what was said, or its hours would be lost.
    """
    words, shared = spelled(plain(said))
    anyway = re.search(rf"(?<!\w)(?:{ANY})(?!\w)", words)
    left, excluded = without(words.replace(anyway[0], "·" * len(anyway[0])) if anyway else words)
    found = spans(left)
    if not found:
        if excluded:
            raise Invalid("kind-week-not")
        return ("any", [anyway[0]]) if anyway else ("", [])
    week, told = _week(found, left, shared)
    return _except(week, excluded), told


def _week(found: Sequence[Span], words: str, shared: bool) -> tuple[dict[str, str], list[str]]:
    """When on each day, and the words that told it. `shared`: 'ma en di voormiddag' are both in the morning."""
    week: dict[str, str] = {}
    told, left = [], words
    for span, following in zip(found, [*found[1:], Span(len(words), 0, ())], strict=True):
        said, length = when(words[span.end : following.start])
        end = span.end + length
        told.append(words[span.start : end])
        left = left[: span.start] + "·" * (end - span.start) + left[end:]
        week |= dict.fromkeys(span.days, said)
    if time := says_time(left):
        first = when(left[time.start() :])[0] if time.start() < found[0].start else ""
        if not first or any(week.values()) or says_time(left[found[0].start :]):
            raise Invalid("kind-week-hours")
        week = dict.fromkeys(week, first)  # 'voormiddag ma en di'
    said_once = {said for said in week.values() if said}
    if len(said_once) == 1 and week[found[-1].days[-1]] and shared and not re.search(WHOLE, left):
        week = dict.fromkeys(week, said_once.pop())  # 'ma en di voormiddag': both
    return {day: said.removesuffix("@") if said == "@" else said for day, said in week.items()}, told


def _except(week: dict[str, str], excluded: dict[str, str]) -> str:
    """As it is stored; of a day whose one half is excluded the other half stays."""
    for day, half in excluded.items():
        if half and week.get(day) == "":
            week[day] = f"@{HALF[half]}"
        elif half and day in week:
            raise Invalid("kind-week-not")
        else:
            week.pop(day, None)
    if not week:
        raise Invalid("kind-week-not")
    return ",".join(day + week[day] for day in DAYS if day in week)


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
        before, after = corrected(plain(said))
        stored, _ = find_week(after)
        if not stored:
            raise Invalid("kind-week")
        if before and any("," in days for days in (stored, find_week(before)[0])):
            raise Invalid("kind-corrected")  # one of the days, or all of them?
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
        if when in PARTS:
            return f"{name} {text(lang, f'kind-week-{when}')}"
        return f"{name} {when.replace('-', '–')}" if when else name
