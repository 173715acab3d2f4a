"""Names of the days of the week as people write them, and where they stand in what was said."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FULL = (
    "maandag lundi monday",
    "dinsdag mardi tuesday",
    "woensdag mercredi wednesday",
    "donderdag jeudi thursday",
    "vrijdag vendredi friday",
    "zaterdag samedi saturday",
    "zondag dimanche sunday",
)
SHORT = (
    "ma maa lu lun mon",
    "di din mar tue tues",
    "wo woe me mer wed",
    "do don je jeu thu thur thurs",
    "vr vri vrij ve ven fri",
    "za zat sa sam sat",
    "zo zon dim sun",
)
NAMES = {
    name: day
    for day, full, short in zip(DAYS, FULL, SHORT, strict=True)
    for name in (
        *full.split(),
        *(f"{name}s" for name in full.split()),
        *short.split(),
        f"{full.split()[0]}en",
    )
}
# Everyday words that are also the short name of a day: a day only beside another, beside an hour, or alone.
DOUBTFUL = r"ma|mon|di|din|mar|me|mer|wed|do|don|je|jeu|vrij|ven|ve|sa|sam|sat|za|zat|zo|zon|dim|sun|lu"
PRONOUNS = r"je|me"
FRENCH = r"lu|lun|mer|jeu|ve|ven|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?"
DUTCH = r"wo|woe|do|vr|vri|za|zat|zo|zon|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
IN_FRENCH = {"ma": "tue", "di": "sun"}  # what is Monday and Tuesday in Dutch
NAME = "|".join(sorted(NAMES, key=len, reverse=True))
EVERY_DAY = (
    r"(?:elke|alle|iedere) (?:week|werk)?dag(?:en)?|(?:heel|gans) de week|(?:hele|ganse|volledige) week"
    r"|weekdagen|werkdagen|door ?de ?weeks?|voltijds|full ?time|temps plein"
    r"|tous les jours(?: ouvrables)?|chaque jour|toute la semaine|en semaine|every (?:week)?day|all week|weekdays"
    r"|(?:5|vijf|cinq|five) (?:dagen|jours|days)(?! (?:(?:per|par|a) (?:maand|mois|month)|geleden|ago))"
)
WEEKEND = r"weekends?|week-ends?"
TO = r"-|–|—|→|>|\.\.+|…|t/m|t\.?e?\.?m\.?|tot en met|tot|au|a|to|through|thru|until|till|jusqu'(?:au|a)"
JOINING = (
    "en|et|and|of|ou|or|op|le|les|on|tot|met|tem|a|au|to|t|m|van|vanaf|from|de|des|niet|sauf|behalve|not"
)
BETWEEN = rf"(?:[\s,;:&+/·–-]|(?<!\w)(?:{JOINING})(?!\w))*"
HALF_DAYS = "voormiddag|namiddag|ochtend|morgen|middag|avond|matin|apres-midi|morning|afternoon|evening"
BESIDE = rf"(?:{NAME}|{EVERY_DAY}|{WEEKEND}|{HALF_DAYS}|vm|nm|am|pm|\d{{1,2}} ?[uh:.]?\d{{0,2}})"


@dataclass(frozen=True)
class Span:
    """Days that were said together, from and until which letter."""

    start: int
    end: int
    days: tuple[str, ...]


def spelled(words: str) -> tuple[str, bool]:
    """With days that miss a letter put right, and 'woensdagnamiddag' in two words.

    Also whether such a part of the day may hold for the days before it: not in 'maandag en woensdagnamiddag'.
    """
    parted, glued = re.subn(rf"(?<!\w)({NAME})({HALF_DAYS})", r"\1 \2", words)
    shared = not glued or re.search(rf"(?<!\w)(?:{NAME})-\s", words) is not None
    return re.sub(r"[a-z]{6,}", _corrected, parted), shared


def _corrected(match: re.Match[str]) -> str:
    names = " ".join(FULL).split()
    close = process.extractOne(match[0], names, scorer=fuzz.ratio, score_cutoff=86)
    return match[0] if close is None or match[0] in NAMES else close[0]


def spans(words: str) -> list[Span]:
    """Every day that is said, in order; an everyday word that looks like one only where it must be one."""
    found = [Span(*m.span(), DAYS[:5]) for m in re.finditer(rf"(?<!\w)(?:{EVERY_DAY})(?!\w)", words)]
    found += [Span(*m.span(), DAYS[5:]) for m in re.finditer(rf"(?<!\w)(?:{WEEKEND})(?!\w)", words)]
    found += _ranges(words)
    for match in re.finditer(rf"(?<!\w)({NAME})\.?(?!\w)", words):
        inside = any(span.start <= match.start() < span.end for span in found)
        if not inside and _is_day(match, words):
            found.append(Span(*match.span(1), (_day(match[1], words),)))
    return sorted(found, key=lambda span: span.start)


def _ranges(words: str) -> list[Span]:
    lists = [m.span() for m in re.finditer(rf"(?<!\w)(?:{NAME})(?:\s*[-–]\s*(?:{NAME})){{2,}}(?!\w)", words)]
    found = []
    for match in re.finditer(rf"(?<!\w)({NAME})\.?\s*({TO})\s*({NAME})(?!\w)", words):
        if any(start <= match.start() < end for start, end in lists):  # 'ma-wo-vr' are three
            continue
        first, last = (DAYS.index(_day(match[n], words)) for n in (1, 3))
        if first < last:
            found.append(Span(*match.span(), DAYS[first : last + 1]))
        elif last < first and match[2] not in "-–":  # 'vrijdag tot maandag'; 'do-di' is a list
            found.append(Span(*match.span(), DAYS[first:] + DAYS[: last + 1]))
    return found


def _day(name: str, words: str) -> str:
    """The day of a name; 'ma' and 'di' are others where French days are beside them."""
    if name in IN_FRENCH and _has(FRENCH, words) and not _has(DUTCH, words):
        return IN_FRENCH[name]
    return NAMES[name]


@lru_cache(maxsize=8)  # asked of the same words for each of their days
def _has(names: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{names})(?!\w)", words) is not None


def _is_day(match: re.Match[str], words: str) -> bool:
    name = match[1]
    if not is_doubtful(name) or words.strip(" .,!") == name:
        return True
    if re.fullmatch(PRONOUNS, name) and not _has(FRENCH, words):
        return False
    before = re.search(rf"(?<!\w){BESIDE}\.?{BETWEEN}$", words[max(match.start() - 40, 0) : match.start()])
    after = re.match(rf"\.?{BETWEEN}{BESIDE}(?!\w)", words[match.end(1) : match.end() + 40])
    return bool(before or after)


def is_doubtful(name: str) -> bool:
    """Whether it is an everyday word too."""
    return re.fullmatch(DOUBTFUL, name) is not None
