"""Which of three languages a message is in, by words and parts of words seen in each."""

import math
from collections import Counter
from collections.abc import Iterable

from knowledge.model import LANGS
from knowledge.normal import words

SURE = 2.0  # how much likelier another language must be than the one it is otherwise (natural logarithm)
PART = 0.3  # how much a part of a word tells, beside a word that was seen


class Languages:
    """Learns from texts of which the language is known."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        seen: dict[str, Counter[str]] = {lang: Counter() for lang in LANGS}
        for lang, text in texts:
            seen[lang].update(words(text, {}))
        for counts in seen.values():
            grams: Counter[str] = Counter()
            for word, n in counts.items():
                for gram in _grams(word):
                    grams[gram] += n
            counts.update(grams)
        of_all = {lang: sum(counts.values()) for lang, counts in seen.items()}
        known = set().union(*seen.values())
        self._weights = {
            lang: {name: math.log((counts[name] + 0.5) / (of_all[lang] + 0.5 * len(known))) for name in known}
            for lang, counts in seen.items()
        }

    def of(self, text: str, otherwise: str = "nl") -> str:
        """The language of the text; `otherwise` if it could well be that."""
        found = words(text, {})
        names = [(name, PART if name[0] == "#" else 1.0) for word in found for name in self._names(word)]
        scores = {lang: sum(told * of[name] for name, told in names) for lang, of in self._weights.items()}
        best = max(scores, key=lambda lang: scores[lang])
        return best if scores[best] - scores[otherwise] > SURE else otherwise

    def _names(self, word: str) -> list[str]:
        """The word if it was seen, else its parts that were."""
        known = self._weights[LANGS[0]]
        return [word] if word in known else [gram for gram in _grams(word) if gram in known]


def _grams(word: str) -> list[str]:
    """Marked, so that no part is taken for a word."""
    whole = f"<{word}>"
    return ["#" + whole[place : place + 3] for place in range(len(whole) - 2)]
