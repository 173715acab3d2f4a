"""What the matcher looks at in a question: stems, pairs of them, words of the same meaning, parts of words.

And how strange its words are: a question of which half the words are in no text of ours is hardly about childcare.
"""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.examples import Vocabulary
from knowledge.normal import LONGEST, WORD, fold, stem, words
from knowledge.words import Words

GRAM = 4  # letters
LINKS = ("", "s", "en", "e", "n")  # between the parts of a Dutch compound
SELDOM = (0, 3, 15)  # examples that a word is in at most, to be as strange as that


@dataclass(frozen=True)
class Parts:
    """Which parts are used; all, but for measuring what each brings."""

    spellings: bool = True
    synonyms: bool = True
    repair: bool = True
    compounds: bool = True
    grams: bool = True
    pairs: bool = True
    strangeness: bool = True


class Features:
    """Takes a text apart."""

    def __init__(self, known: Words, vocabulary: Vocabulary, parts: Parts) -> None:
        self.parts = parts
        self._usual = vocabulary.usual
        self.spellings = {fold(said): fold(written) for said, written in known.spellings.items()}
        self.stop = frozenset(fold(word) for word in known.stop)
        self.vocabulary = vocabulary.right
        self._alike: Mapping[tuple[str, int], list[str]] = _by_beginning(self.vocabulary)
        self._meanings = _meanings(known) if parts.synonyms else {}
        self._longest = max(map(len, self._meanings), default=1)
        self._grams: dict[str, tuple[str, ...]] = {}
        self._right: dict[str, str] = {}
        self._split: dict[str, tuple[str, ...]] = {}

    def words(self, text: str) -> list[str]:
        """The text's words, written right."""
        found = words(text, self.spellings if self.parts.spellings else {})
        return [self._repaired(word) for word in found] if self.parts.repair else found

    def written_out(self, text: str) -> str:
        """The text as it is, but abbreviations, dialect and slips of the pen written right."""

        def right(match: re.Match[str]) -> str:
            word = fold(match[0])
            if self.parts.spellings and word in self.spellings:
                return self.spellings[word]
            repaired = self._repaired(word) if self.parts.repair else word
            return match[0] if repaired == word else repaired

        return WORD.sub(right, text[:LONGEST].lower())

    def of(self, text: str, ours: bool = False) -> tuple[set[str], set[str], set[str]]:
        """Three sets: words and pairs of words; meanings and strangeness; parts of words.

        `ours`: this is itself one of our examples, and no stem is usual for being in it.
        """
        found = self.words(text)
        stems = [stem(word) for word in found]
        telling = [s for s, word in zip(stems, found, strict=True) if word not in self.stop]
        single = set(stems)
        parts = [part for word in found for part in self._compound(word)]
        single.update(parts)
        if self.parts.pairs:
            single.update(f"{a} {b}" for a, b in itertools.pairwise(stems))
            single.update(f"{min(a, b)}+{max(a, b)}" for a, b in itertools.pairwise(telling))
        meanings = self._meant(stems) | self._meant(parts)
        if self.parts.strangeness:
            meanings.update(self._strangeness({word for word in found if word not in self.stop}, ours))
        grams: set[str] = set()
        if self.parts.grams:
            for word in found:
                grams.update(self._parts_of(word))
        return single, meanings, grams

    def _strangeness(self, telling: set[str], ours: bool) -> Iterator[str]:
        """How much of the text, in quarters, is of words that so few other examples have."""
        counts = [self._how_usual(word, ours) for word in telling]
        for most in SELDOM if counts else ():
            few = sum(count <= most for count in counts)
            yield f"?{most}:{round(4 * few / len(counts))}"

    def _how_usual(self, word: str, ours: bool) -> int:
        """In how many other examples a word is; if in none, in how many a part of the compound is."""
        count = self._usual.get(stem(word), 0) - ours
        parts = self._compound(word) if count <= 0 else ()
        return max((self._usual.get(part, 0) for part in parts), default=count)

    def _compound(self, word: str) -> tuple[str, ...]:
        """The stems of the two words that this one is made of; none where it is not."""
        if len(word) < 8 or not self.parts.compounds:
            return ()
        if word not in self._split:
            self._split[word] = self._cut(word)
            _forget_when_full(self._split)
        return self._split[word]

    def _cut(self, word: str) -> tuple[str, ...]:
        for place in range(len(word) - 4, 3, -1):
            if word[place:] not in self.vocabulary:
                continue
            for link in LINKS:
                first = word[:place].removesuffix(link)
                if len(first) >= 4 and first in self.vocabulary:
                    return stem(first), stem(word[place:])
        return ()

    def _meant(self, stems: list[str]) -> set[str]:
        found: set[str] = set()
        for start in range(len(stems)):
            for length in range(1, min(self._longest, len(stems) - start) + 1):
                found.update(self._meanings.get(tuple(stems[start : start + length]), ()))
        return found

    def _parts_of(self, word: str) -> tuple[str, ...]:
        if word not in self._grams:
            whole = f"_{word}_"
            places = range(max(1, len(whole) - GRAM + 1))
            self._grams[word] = tuple(whole[place : place + GRAM] for place in places)
            _forget_when_full(self._grams)
        return self._grams[word]

    def _repaired(self, word: str) -> str:
        """The word of the vocabulary that this is a slip of the pen of."""
        if word in self.vocabulary or len(word) < 5 or not word.isalpha():
            return word
        if word not in self._right:
            slips = 1 if len(word) < 10 else 2
            best = process.extractOne(
                word, list(self._near(word, slips)), scorer=OSA.distance, score_cutoff=slips
            )
            self._right[word] = best[0] if best else word
            _forget_when_full(self._right)
        return self._right[word]

    def _near(self, word: str, slips: int) -> Iterator[str]:
        """Words that this one may be a slip of: a letter too few, too many or out of turn.

        One letter for another is mostly another word (lonen, lopen), not a slip.
        """
        letters = sorted(word)
        for length in range(-slips, slips + 1):
            for near in self._alike.get((word[0], len(word) + length), ()):
                if length or sorted(near) == letters or slips > 1:
                    yield near


def _by_beginning(vocabulary: Iterable[str]) -> Mapping[tuple[str, int], list[str]]:
    """By first letter and length: a slip is seldom in the first letter."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word in sorted(vocabulary):
        if len(word) >= 4:
            found[word[0], len(word)].append(word)
    return found


def _meanings(known: Words) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Stems in a row → the sets of synonyms that they belong to."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for number, alike in enumerate(known.synonyms):
        for said in alike:
            stems = tuple(stem(word) for word in words(said, {}))
            found[stems] = (*found.get(stems, ()), f"={number}")
    return found


def _forget_when_full(memory: dict[str, object] | dict[str, str] | dict[str, tuple[str, ...]]) -> None:
    """What people type has no end; what is remembered of it does."""
    if len(memory) > 50_000:
        memory.clear()
