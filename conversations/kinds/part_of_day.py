"""The hours or the part of a day said with a day of the week: 'voormiddag', '9u-12u30', '9am to 1pm'."""

import re

from conversations.engine import Invalid

PARTS = {
    "am": r"(?:voormiddag(?:en|s)?|ochtend(?:en|s)?|morgens?|avant-midi|matin(?:ee)?s?|mornings?|vm|am)",
    "pm": r"(?:namiddag(?:en|s)?|middags?|apres[- ]midis?|afternoons?|nm|pm)",
}
WHOLE = (
    r"(?:(?:hele|ganse|volledige|volle) dag(?:en)?|(?:toute la )?journee(?: (?:entiere|complete))?"
    r"|(?:all|whole|full) days?)"
)
THE = r"(?:in de |in the |dans l'|'s |de |het |le |la |l'|en |the |enkel |alleen |telkens )?"
HOUR = r"(\d{1,2})(?: ?(?:u(?:ur)?|h(?:eures?)?|:|\.)(\d{2})?)?(?: ?([ap])\.?m\.?(?!\w))?"
FROM = r"(?:vanaf |van |tussen |de |des |from |between )"
UNTIL = r"(?:-|–|tot|a|to|en|until|till|/)"
HOURS = rf"{FROM}?{HOUR} ?{UNTIL} ?{HOUR}(?: ?uur)?(?!\d)"
# What says a time of day and is none of the above: kept out of what is taken for a whole day.
UNSURE = (
    r"(?:\d{1,2} ?(?:u(?:ur)?|h(?:eures?)?)(?:\d{2})?|\d{1,2}:\d{2}|\d{1,2} ?[ap]\.?m"
    rf"|{FROM}\d{{1,2}} ?{UNTIL} ?\d{{1,2}}"
    r"|avond(?:en|s)?|nacht(?:en|s)?|soir(?:ee)?s?|nuits?|evenings?|nights?"
    rf"|hal(?:f|ve) dag(?:en)?|demi[- ]journees?|half days?|{PARTS['am']}|{PARTS['pm']})"
)


def when(after: str) -> tuple[str, int]:
    """What stands right after a day, as it is stored ('@am', '@09:00-12:30', '@' for all day), and its letters.

    Raises Invalid for hours that go back, two stretches, or a time of day that cannot be kept.
    """
    if match := re.match(rf"[\s,:()]*{HOURS}", after):
        if re.match(rf"\s*(?:[,/+&]|en|et|and)?\s*{HOURS}", after[match.end() :]):
            raise Invalid("kind-week-hours")
        return _hours(match), match.end()
    for code, pattern in {**PARTS, "": WHOLE}.items():
        if match := re.match(rf"[\s,:(]*{THE}{pattern}(?!\w)", after):
            return f"@{code}", match.end()
    return "", 0


def _hours(match: re.Match[str]) -> str:
    h1, m1, half1, h2, m2, half2 = match.groups()
    start, end = _clock(h1, m1, half1), _clock(h2, m2, half2)
    if not start < end <= "24:00" or int(m1 or 0) > 59 or int(m2 or 0) > 59:
        raise Invalid("kind-week-hours")
    return f"@{start}-{end}"


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    hours = int(hour) % 12 + (12 if half == "p" else 0) if half else int(hour)
    return f"{hours:02}:{minute or '00'}"


def says_time(words: str) -> re.Match[str] | None:
    """The first time of day in words that were not taken for one."""
    return re.search(rf"(?<!\w){UNSURE}(?!\w)", words)
