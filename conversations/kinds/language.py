"""The language spoken at home, named in any of the bot's languages; stored as its ISO code."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from babel import Locale
from rapidfuzz import fuzz, process

from conversations.engine import Invalid, Option
from conversations.kinds.plain import corrected, plain
from conversations.texts import LANGUAGES

# Names that people use beside the official one.
EVERYDAY = {
    "marokkaans": "ary",
    "darija": "ary",
    "berbers": "ber",
    "berbere": "ber",
    "amazigh": "ber",
    "tamazight": "ber",
    "riffijns": "rif",
    "farsi": "fa",
    "dari": "prs",
    "pashto": "ps",
    "koerdisch": "ku",
    "kurde": "ku",
    "kurdish": "ku",
    "chinees": "zh",
    "mandarijn": "zh",
    "tigrinya": "ti",
    "filipijns": "fil",
    "tagalog": "fil",
    "twi": "ak",
    "fula": "ff",
    "peul": "ff",
    "pular": "ff",
    "lingala": "ln",
    "romani": "rom",
    "roma": "rom",
    "vlaams": "nl",
    "gebarentaal": "sgn",
}
DENIED = (
    r"(?:geen|niet|nauwelijks|amper|weinig|zonder|pas(?: de)?|ni|peu(?: de)?|no|not|without|hardly(?: any)?)"
    r" (?:goed |le |l'|any |much |een |woord |speak )*"
)
DENIED_AFTER = r"(?:niet|nee|neen|nauwelijks|amper|pas|non|not|no)"
# Everyday words that are also the name of a language: only where nothing else is said.
DOUBTFUL = {
    "kom",
    "maa",
    "mari",
    "more",
    "vote",
    "slave",
    "gan",
    "ido",
    "asu",
    "embu",
    "lets",
    "roma",
    "creek",
    "twi",
}
NOT_SAID = {"mis", "mul", "und", "zxx", "root"}


@cache
def names() -> dict[str, str]:
    """Plain name → ISO code, in Dutch, French and English and as people say it."""
    found = {
        plain(name): code
        for lang in reversed(LANGUAGES)
        for code, name in Locale(lang).languages.items()
        if "_" not in code and code not in NOT_SAID
    }
    return found | EVERYDAY


def find_languages(said: str) -> tuple[list[str], list[str]]:
    """The codes of the languages that are said to be spoken, and the words that told them or told that they are not."""
    words = plain(said)
    codes: list[str] = []
    told: list[str] = []
    for start, end in _named(words):
        before = re.search(rf"(?<!\w){DENIED}$", words[:start])
        after = re.match(rf"[ :]+{DENIED_AFTER}(?!\w)", words[end:])
        told.append(words[before.start() if before else start : end + (after.end() if after else 0)])
        if not before and not after:
            codes.append(names()[words[start:end]])
    return list(dict.fromkeys(codes)), told


def _named(words: str) -> list[tuple[int, int]]:
    """From and until where each language is named, a name of two words before one of one."""
    parts = [match.span() for match in re.finditer(r"[^\s,;:/()+&.!?]+", words)]
    found: dict[int, tuple[int, int]] = {}
    for size in (2, 1):
        for i in range(len(parts) - size + 1):
            start, end = parts[i][0], parts[i + size - 1][1]
            if _is_named(words[start:end], words) and not found.keys() & set(range(i, i + size)):
                found |= dict.fromkeys(range(i, i + size), (start, end))
    return sorted(set(found.values()))


def _is_named(name: str, words: str) -> bool:
    return len(name) > 2 and name in names() and (name not in DOUBTFUL or words.strip(" .,!") == name)


def language_name(code: str, lang: str) -> str:
    everyday = next((name for name, its_code in EVERYDAY.items() if its_code == code), code)
    return str(Locale(lang).languages.get(code, everyday))


@dataclass(frozen=True)
class HomeLanguage:
    options: Sequence[Option] = (
        Option("nl", "language-nl"),
        Option("fr", "language-fr"),
        Option("en", "language-en"),
        Option("ar", "language-ar"),
        Option("tr", "language-tr"),
        Option("uk", "language-uk"),
    )
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        _, words = corrected(plain(said))
        if words in set(names().values()):
            return words
        found, told = find_languages(words)
        if len(found) > 1:
            raise Invalid("kind-language-two")
        if found:
            return found[0]
        close = process.extractOne(words, names().keys(), scorer=fuzz.ratio, score_cutoff=78)
        if close is None or told or len(words) < 4:
            raise Invalid("kind-language")
        return names()[close[0]]

    def value(self, stored: str) -> str:
        if stored not in set(names().values()):
            raise Invalid("kind-language")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return language_name(stored, lang)
