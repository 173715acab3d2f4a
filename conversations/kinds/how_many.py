"""How many children are said to be there: 'twee kinderen', 'een baby en een kleuter', 'tweeling', 'deux enfants'."""

import re

from conversations.kinds.numerals import NUMBER, number

ONE = (
    r"kind(?:je)?|baby(?:tje)?|peuter|kleuter|broer(?:tje)?|zus(?:je)?|jongen|meisje|dochter(?:tje)?|zoon(?:tje)?"
    r"|enfant|bebe|garcon|fille|fils|frere|soeur|child|toddler|boy|girl|son|daughter|brother|sister"
)
MANY = (
    r"kinderen|kindjes|kinders|kids|kleintjes|baby'?s|babytjes|peuters|kleuters|broers|broertjes|zussen|zusjes|jongens"
    r"|meisjes|dochters|dochtertjes|zonen|zoontjes|enfants|bebes|garcons|filles|fils|freres|soeurs|children|babies"
    r"|toddlers|boys|girls|sons|daughters|brothers|sisters"
)
WHICH = r"(?:(?:kleine|jonge|andere|petite?s?|jeunes?|autres?|little|small|young|other) )?"
COUNTED = rf"(?<!\w)(?P<n>{NUMBER}) {WHICH}(?:{MANY}|{ONE})(?!\w)"
TWINS = {r"tweeling\w*|jumeaux|jumelles|twins": 2, r"drieling\w*|triplees?|triplets": 3}


def children(words: str) -> set[int]:
    """The numbers of children that this may mean, where more than one is said: each one, and all together."""
    said = [number(match["n"]) or 0 for match in re.finditer(COUNTED, words)]
    return {*(n for n in said if n > 1), sum(said)} if any(n > 1 for n in said) else set()


def at_least(words: str) -> int:
    """How many are named one by one: 'een baby en een kind van 3 jaar' are two."""
    return sum(number(match["n"]) == 1 for match in re.finditer(COUNTED, words))


def without_counts(words: str) -> str:
    return re.sub(COUNTED, " ", words)


def twins(words: str) -> list[tuple[int, int, int]]:
    """Where twins or triplets are said, from and until, and how many they are."""
    return [
        (*match.span(), times)
        for names, times in TWINS.items()
        for match in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", words)
    ]
