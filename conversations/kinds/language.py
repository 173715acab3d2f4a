"""The language spoken at home, named in any of the bot's languages; stored as its ISO code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from babel import Locale
from rapidfuzz import fuzz, process

from conversations.engine import Invalid, Option
from conversations.kinds.plain import plain
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
COMMON = ("nl", "fr", "en", "ar", "tr", "ti", "uk", "fa", "ps", "so", "pl", "ro", "bg", "es")
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


def find_language(said: str) -> tuple[str, str] | None:
    """The code of the first language named, and the words that named it."""
    words = plain(said)
    for size in (2, 1):
        parts = words.replace(",", " ").split()
        for i in range(len(parts) - size + 1):
            name = " ".join(parts[i : i + size])
            if len(name) > 2 and name in names():
                return names()[name], name
    return None


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
        words = plain(said)
        if words in set(names().values()):
            return words
        if found := find_language(said):
            return found[0]
        close = process.extractOne(words, names().keys(), scorer=fuzz.ratio, score_cutoff=78)
        if close is None or len(words) < 4:
            raise Invalid("kind-language")
        return names()[close[0]]

    def value(self, stored: str) -> str:
        if stored not in set(names().values()):
            raise Invalid("kind-language")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return language_name(stored, lang)
