"""Taking out of a question what could tell who it is about, before it is kept."""

import re
from functools import cache
from pathlib import Path

from knowledge.strict_yaml import data, read

GONE = "…"

_MAIL = re.compile(r"[^\s@]{1,64}(?:@|\s?[(\[]at[)\]]\s?)[^\s@]{1,190}\.[^\W\d_]{2,}", re.IGNORECASE)
_LINK = re.compile(r"\b(?:https?://|www\.)\S+|(?<!\w)@\w{4,}", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ .-]?\d{4}){3,7}\b", re.IGNORECASE)
# 85.07.30-033.28 and the same with other separators or none.
_NATIONAL = re.compile(r"(?<!\d)\d{2}[. /-]?\d{2}[. /-]?\d{2}[. /-]{0,3}\d{3}[. /-]?\d{2}(?!\d)")
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d|0\d)(?:[ ./()-]{0,2}\d){6,13}(?!\w)")
_DATE = re.compile(
    r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)"
)  # no phone number
_BIRTH = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?!\d)")
_REFERENCE = re.compile(r"\b[A-Z]{2,4}-[A-Z0-9]{4,}\b")
_STREET = re.compile(
    r"\b[^\W\d_][\w'’-]{0,40}?(?:straat|laan|lei|plein|weg|dreef|steenweg|kaai|markt|baan|singel|hof)\s+\d+\w?"
    r"|\b(?:rue|avenue|boulevard|place|chaussée)\s+(?:[^\W\d]+\s+){1,4}\d+",
    re.IGNORECASE,
)
# One digit in a word makes no number of it: NT2, B1, 3-jarigen.
_NUMBER = re.compile(
    r"\b[^\W\d]*\d[^\W\d]*\d\w*(?:[.,:/]\d+)*|\d(?:[.,:/]\d+)+|(?<![^\W_])\d(?![^\W_]|-[^\W\d_])"
)

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ſ][a-zß-öø-ÿĀ-ſ]+(?:[-'’][A-Za-zÀ-ſ]+)*"
_PARTICLE = r"(?:van|de|der|den|ter|ten|el|al|ben|bin|ibn|von|du|la|le|da|dos)"
_LOWER = r"[^\W\d_][\w'’-]+"
_NAMED = r"\b(?i:(?:heet|heette|genaamd|s['’]appelle|(?:is|am) (?:called|named)|my name is|mijn naam is))\s+"
_TITLE = (
    r"\b(?i:(?:mevrouw|meneer|mijnheer|mevr\.?|mw\.?|dhr\.?|madame|monsieur|mme\.?|mrs\.?|mr\.?|familie|gezin|fam\.?"
    r"|famille|family|client|cliënte?|cliente?|named|called|noemt|na[ao]m:?|nom:?|name:?))\s+"
)
_AFTER_NAMED = re.compile(rf"({_NAMED})({_LOWER}(?:(?:\s+{_PARTICLE})*\s+{_CAPITAL})*)")
_AFTER_TITLE = re.compile(rf"({_TITLE})((?:{_PARTICLE}\s+)+{_LOWER}|(?:{_CAPITAL})(?:\s+{_CAPITAL})*)")
_WORD = re.compile(r"[^\W\d_][\w'’]*(?:-[^\W\d_][\w'’]*)*")
_LANGUAGE = re.compile(r"(?:talig|talige|taligen|sprekend|sprekende|phone|phones|speaking)$")
_SENTENCE = re.compile(r"[.!?:;\n\"“”„«»(]\s*$")


def scrub(text: str) -> str:
    """The question without names, addresses and numbers; each is replaced by …"""
    for pattern in (_MAIL, _LINK, _IBAN, _NATIONAL, _PHONE, _BIRTH, _REFERENCE, _STREET, _NUMBER):
        text = pattern.sub(GONE, text)
    for start, end in sorted(_names(text), reverse=True):
        text = text[:start] + GONE + text[end:]
    return re.sub(rf"{GONE}(?:[\s,;/-]*{GONE})+", GONE, text).strip()


def looks_personal(text: str) -> bool:
    """Whether there seems to be a name, a phone number, a mail address or a national number in it."""
    patterns = (_MAIL, _LINK, _IBAN, _NATIONAL, _PHONE, _STREET)
    numbers = _DATE.sub(" ", text)
    return any(pattern.search(numbers) for pattern in patterns) or bool(_names(text))


def names_somebody(text: str) -> bool:
    """Whether there surely is a national number, a phone number, a mail address, an account or a named person in it.

    Stricter than `looks_personal`, for where places and organisations are named all the time.
    """
    numbers = _DATE.sub(" ", text)
    return any(pattern.search(numbers) for pattern in (_MAIL, _IBAN, _NATIONAL, _PHONE)) or bool(
        _announced(text)
    )


def _announced(text: str) -> list[tuple[int, int]]:
    """Where names stand after 'mevrouw', 'heet' and the like."""
    _, capitals, common = _known()
    return [
        match.span(2)
        for pattern in (_AFTER_NAMED, _AFTER_TITLE)
        for match in pattern.finditer(text)
        if match[2].split()[0].casefold() not in capitals | common
    ]


def _names(text: str) -> list[tuple[int, int]]:
    """Where names seem to stand, apart from each other."""
    first, capitals, _ = _known()
    found = _announced(text)
    for match in _WORD.finditer(text):
        word = match[0].rstrip("'’")
        starts = match.start() == 0 or bool(_SENTENCE.search(text[max(0, match.start() - 3) : match.start()]))
        capital = re.fullmatch(_CAPITAL, word) is not None and not starts
        if word.casefold() in first or (
            capital and not _LANGUAGE.search(word) and not capitals.issuperset(word.casefold().split("-"))
        ):
            found.append((match.start(), match.start() + len(word)))
    return _apart(found)


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans with those that touch each other joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


@cache
def _known() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """First names, words with a capital that are no names, words that follow 'heet' and are no names."""
    root = read(Path(__file__).with_name("names.yaml"), [])
    said = data(root) if root else {}
    assert isinstance(said, dict)
    return (
        frozenset(said["first"].split()),
        frozenset(said["capitals"].split()),
        frozenset(said["common"].split()),
    )
