"""Numbers in words, below seventy, in the three languages: 'twee weken', 'vingt-quatre mois', 'thirty six months'."""

from conversations.kinds.plain import plain

FEW = (
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
    "zeventien dix-sept seventeen",
    "achttien dix-huit eighteen",
    "negentien dix-neuf nineteen",
)
TENS = (
    *("twintig vingt twenty", "dertig trente thirty", "veertig quarante forty"),
    *("vijftig cinquante fifty", "zestig soixante sixty"),
)
ONES = (
    *(("een", "un", "one"), ("twee", "deux", "two"), ("drie", "trois", "three"), ("vier", "quatre", "four")),
    *(("vijf", "cinq", "five"), ("zes", "six", "six"), ("zeven", "sept", "seven"), ("acht", "huit", "eight")),
    ("negen", "neuf", "nine"),
)


def _numbers() -> dict[str, int]:
    numbers = {word: number for number, words in enumerate(FEW) for word in words.split()}
    numbers |= {"dix sept": 17, "dix huit": 18, "dix neuf": 19}
    for ten, names in enumerate(TENS, start=2):
        dutch, french, english = names.split()
        numbers |= dict.fromkeys((dutch, french, english), ten * 10)
        numbers |= dict.fromkeys((f"{french} et un", f"{french}-et-un"), ten * 10 + 1)
        for one, (nl, fr, en) in enumerate(ONES, start=1):
            words = (
                f"{nl}en{dutch}",
                f"{french} {fr}",
                f"{french}-{fr}",
                f"{english} {en}",
                f"{english}-{en}",
            )
            numbers |= dict.fromkeys(words, ten * 10 + one)
    return numbers


NUMBERS = _numbers()
NUMBER = r"(?:\d{1,9}|" + "|".join(sorted({plain(w) for w in NUMBERS}, key=len, reverse=True)) + ")"


def number(word: str) -> int | None:
    """A number in digits, or in words below seventy, or None."""
    return int(word) if word.isdecimal() and len(word) < 10 else NUMBERS.get(word)
