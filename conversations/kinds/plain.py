"""What people type, made easy to compare."""

import re
import unicodedata

# 'maandag nee dinsdag', '3, sorry, 4': what comes after replaces what came before.
CORRECTION = re.compile(
    r"(?<=\w)[\s,.;:!?()…-]+(?:(?:euh?|uh|oh|ah|oeps|oops|of|ou|or|enfin|ach)[\s,.…]+)*"
    r"(?:nee|neen|non|no|sorry|pardon|ik bedoel|bedoel|je veux dire|i mean|correctie|correction|foutje)"
    r"(?!\w)[\s,.;:!?()…-]+(?=\S)"
)


def plain(said: str) -> str:
    """Lower case, one space between words, no accents: 'Één  Août' → 'een aout'."""
    decomposed = unicodedata.normalize("NFKD", re.sub(r"\s?½", ",5", said.casefold()))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", bare).strip()


def corrected(words: str) -> tuple[str, str]:
    """What was said before the last correction, and after it: ('', all) where nothing is corrected."""
    marks = list(CORRECTION.finditer(words))
    return (words[: marks[-1].start()], words[marks[-1].end() :]) if marks else ("", words)
