"""Days that are said not to be: 'alle dagen behalve woensdag', 'ma en di, niet op woensdag', 'woensdag kan niet'."""

import re

from conversations.engine import Invalid
from conversations.kinds.part_of_day import says_time, when
from conversations.kinds.weekdays import NAME, WEEKEND, is_doubtful, spans

NOT = (
    r"(?:niet|geen|nooit|behalve|uitgezonderd|zonder|buiten|exclusief|sauf|hormis|excepte|jamais|sans|pas|hors"
    r"|except(?: for)?|excluding|not|never|without|no)"
)
PLAINLY = (
    r"(?:niet|geen|nooit|behalve|uitgezonderd|sauf|hormis|excepte|jamais|except|excluding|not|never|n't)"
)
THE = r"(?: (?:op|de|het|in|le|les|ce|on|the|during|pendant|voor|pour|for))*"
ITEM = rf"(?:{NAME}|{WEEKEND})\.?"
LIST = rf"{ITEM}(?:(?:\s*[,&+/]\s*|\s+(?:en|et|and|of|ou|or|noch|ni|nor)\s+)(?:op |le |les |on )?{ITEM})*"
BEFORE = rf"(?<!\w)(?:maar |mais |but )?{NOT}{THE} (?P<days>{LIST})(?!\w)"
AFTER = (
    rf"(?:^|[,;.]|(?<!\w)(?:maar|mais|but))\s*(?:op |le |les |on )?(?P<days>{ITEM})"
    r" (?:kan |gaat |lukt |past |mag |is |va |can)?(?:niet|nooit|pas|jamais|not|nee|non)"
    r"(?=\s*(?:$|[,;.!]|maar|mais|but))"
)
HALF = {"am": "pm", "pm": "am"}


def without(words: str) -> tuple[str, dict[str, str]]:
    """What was said without what is excluded, and the days excluded, with the half of the day where it is one.

    Raises Invalid where something is denied, and not surely a day.
    """
    excluded: dict[str, str] = {}
    left = words
    for match in (*re.finditer(BEFORE, words), *re.finditer(AFTER, words)):
        if set(left[slice(*match.span("days"))]) == {"·"} or _is_a_word(match, words):
            continue
        half, length = when(words[match.end() :])
        days = [day for span in spans(match["days"]) for day in span.days]
        if half and (half[1:] not in HALF or len(days) > 1):
            raise Invalid("kind-week-not")
        excluded |= dict.fromkeys(days, half[1:])
        end = match.end() + length
        left = left[: match.start()] + "·" * (end - match.start()) + left[end:]
    if any(_denies(clause) for clause in re.split(r"[,;.!?]", left)):
        raise Invalid("kind-week-not")
    return left, excluded


def _is_a_word(match: re.Match[str], words: str) -> bool:
    """'niet zo dringend': no Sunday."""
    return is_doubtful(match["days"]) and re.match(r"\s+[a-z]", words[match.end() :]) is not None


def _denies(clause: str) -> bool:
    return bool(re.search(rf"(?<!\w){PLAINLY}(?!\w)", clause) and (spans(clause) or says_time(clause)))
