"""Features as numbers: each has a place and a weight, the higher the rarer."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

BLOCKS = (0.8, 0.4, 1.3)  # how much words, meanings and parts of words count
FEWEST = 2  # texts that must have a pair or a part of a word for it to count

Taken = tuple[set[str], set[str], set[str]]


@dataclass(frozen=True)
class Rows:
    """Texts in the space: row i has `places[begins[i]:begins[i + 1]]` with `values` there."""

    begins: NDArray[np.int64]
    places: Ints
    values: Floats

    def __len__(self) -> int:
        return len(self.begins) - 1

    def dense(self, chosen: NDArray[np.int64]) -> tuple[Ints, Floats]:
        """Those rows as a table over the places that they have."""
        lengths = self.begins[chosen + 1] - self.begins[chosen]
        rows = np.repeat(np.arange(len(chosen)), lengths)
        ends = np.cumsum(lengths)
        within = np.arange(ends[-1]) - np.repeat(ends - lengths, lengths)
        at = np.repeat(self.begins[chosen], lengths) + within
        places, columns = np.unique(self.places[at], return_inverse=True)
        table = np.zeros((len(chosen), len(places)), np.float32)
        table[rows, columns] = self.values[at]
        return places, table


@dataclass(frozen=True)
class Space:
    """`names`: the features by block; `rarity`: the weight of each."""

    names: tuple[str, ...]
    rarity: Floats
    place: Mapping[str, int]

    @staticmethod
    def of(names: Sequence[str], rarity: Floats) -> "Space":
        return Space(tuple(names), rarity, {name: place for place, name in enumerate(names)})

    @staticmethod
    def learn(texts: Sequence[Taken]) -> "Space":
        """The space of these texts."""
        counts: Counter[str] = Counter()
        for taken in texts:
            for block, features in enumerate(taken):
                counts.update(f"{block}{feature}" for feature in features)
        names = sorted(name for name, n in counts.items() if n >= FEWEST or not _needs_company(name))
        seen = np.array([counts[name] for name in names], np.float32)
        rarity = np.log((1 + len(texts)) / (1 + seen)) + 1
        return Space.of(names, rarity.astype(np.float32))

    def point(self, taken: Taken) -> tuple[Ints, Floats]:
        """One text: the places of its features and its values there, each block of the same length."""
        places: list[int] = []
        values: list[Floats] = []
        for block, features in enumerate(taken):
            known = [self.place[name] for f in features if (name := f"{block}{f}") in self.place]
            if known:
                weights = self.rarity[known]
                places += known
                values.append(weights * (BLOCKS[block] / np.sqrt(weights @ weights)))
        if not places:
            return np.zeros(0, np.int32), np.zeros(0, np.float32)
        return np.array(places, np.int32), np.concatenate(values)

    def rows(self, texts: Iterable[Taken]) -> Rows:
        points = [self.point(taken) for taken in texts]
        begins = np.concatenate([[0], np.cumsum([len(places) for places, _ in points])]).astype(np.int64)
        return Rows(begins, np.concatenate([p for p, _ in points]), np.concatenate([v for _, v in points]))


def _needs_company(name: str) -> bool:
    """Pairs and parts of words say something only when more than one text has them."""
    return name[0] == "2" or " " in name or "+" in name
