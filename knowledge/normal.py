"""Text as the matcher sees it: small letters, no accents, cut in words, Flemish spellings as they are written."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

LONGEST = 1000  # characters of a question that are looked at

_MARKS = {ord(mark): None for mark in map(chr, range(0x300, 0x370))}
_ALIKE = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "œ": "oe", "æ": "ae", "ø": "o", "ß": "ss"})
WORD = re.compile(r"[^\W_]+(?:['&/.-][^\W_]+)*")


def fold(text: str) -> str:
    """Small letters without accents."""
    text = text.casefold().translate(_ALIKE)
    return text if text.isascii() else unicodedata.normalize("NFKD", text).translate(_MARKS)


def words(text: str, spellings: Mapping[str, str], longest: int = LONGEST) -> list[str]:
    """The words of a text; those in `spellings` as they are written there."""
    found: list[str] = []
    for word in WORD.findall(fold(text[:longest])):
        written = spellings.get(word)
        if written is not None:
            found += written.split()
        elif "'" in word and word not in spellings:  # l'accueil, d'enfants, zo'n, baby's
            found += word.split("'")
        else:
            found.append(word)
    return found


_ENDINGS = ("etje", "tjes", "tje", "jes", "skes", "ske", "kes", "je", "ke", "en", "es", "s", "e", "t")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word's beginning that its forms share: cruder than a dictionary, the same for three languages."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    word = re.sub(r"(.)\1", r"\1", word)
    if word.endswith("v"):
        return word[:-1] + "f"
    return word[:-1] + "s" if word.endswith("z") else word
