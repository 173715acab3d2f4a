"""What people type, made easy to compare."""

import re
import unicodedata

# Words up to twenty in the three languages: "twee weken", "trois mois", "two years".
NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "nul zero",
            "een één un une one a an",
            "twee deux two",
            "drie trois three",
            "vier quatre four",
            "vijf cinq five",
            "zes six",
            "zeven sept seven",
            "acht huit eight",
            "negen neuf nine",
            "tien dix ten",
            "elf onze eleven",
            "twaalf douze twelve",
            "dertien treize thirteen",
            "veertien quatorze fourteen",
            "vijftien quinze fifteen",
            "zestien seize sixteen",
            "zeventien seventeen",
            "achttien eighteen",
            "negentien nineteen",
            "twintig vingt twenty",
        )
    )
    for word in words.split()
}


def plain(said: str) -> str:
    """Lower case, one space between words, no accents: 'Één  Août' → 'een aout'."""
    decomposed = unicodedata.normalize("NFKD", said.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare).strip()


def number(word: str) -> int | None:
    """A number in digits or words up to twenty, or None."""
    return int(word) if word.isdecimal() and len(word) < 10 else NUMBERS.get(word)


NUMBER = r"(?:\d{1,9}|" + "|".join(sorted((plain(w) for w in NUMBERS), key=len, reverse=True)) + ")"
