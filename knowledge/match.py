"""Which topic a question is about, by the words that it shares with the topics' phrasings."""

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log

from knowledge.model import LANGS, Knowledge

SURE, SOME = 0.5, 0.15


@dataclass(frozen=True)
class Candidate:
    topic: str
    score: float  # 0 to 1


@dataclass(frozen=True)
class Match:
    """`candidates` best first, five at most; `outside`: not about childcare."""

    lang: str
    candidates: tuple[Candidate, ...]
    sure: bool
    outside: bool


def _grams(said: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKD", said[:1000].casefold())
    words = re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))
    padded = (f" {word} " for word in words)
    return Counter(word[i : i + 4] for word in padded for i in range(max(1, len(word) - 3)))


class Matcher:
    def __init__(self, knowledge: Knowledge) -> None:
        self._examples: list[tuple[str, str, Counter[str], float]] = []
        self._where: dict[str, list[int]] = defaultdict(list)
        spread: Counter[str] = Counter()
        read = []
        for topic in knowledge.topics.values():
            for lang in LANGS:
                for said in (topic.words[lang].title, *topic.words[lang].phrasings):
                    read.append((topic.id, lang, _grams(said)))
        read += [("", "nl", _grams(said)) for said in knowledge.outside]
        for _, _, grams in read:
            spread.update(grams.keys())
        self._weight = {gram: log(len(read) / n) + 0.1 for gram, n in spread.items()}
        for topic_id, lang, grams in read:
            length = sum((n * self._weight[g]) ** 2 for g, n in grams.items()) ** 0.5 or 1.0
            for gram in grams:
                self._where[gram].append(len(self._examples))
            self._examples.append((topic_id, lang, grams, length))

    def find(self, text: str, lang: str | None = None) -> Match:
        asked = _grams(text)
        size = sum((n * self._weight.get(g, 8.0)) ** 2 for g, n in asked.items()) ** 0.5 or 1.0
        scores: dict[int, float] = defaultdict(float)
        for gram, n in asked.items():
            for i in self._where.get(gram, ()):
                scores[i] += n * self._examples[i][2][gram] * self._weight[gram] ** 2
        best: dict[str, float] = {}
        langs: Counter[str] = Counter()
        for i, score in sorted(scores.items(), key=lambda s: -s[1] / self._examples[s[0]][3])[:60]:
            topic_id, its_lang, _, length = self._examples[i]
            best.setdefault(topic_id, score / length / size)
            langs[its_lang] += 1
        ordered = sorted(best.items(), key=lambda s: -s[1])
        found = tuple(Candidate(t, round(min(s, 1.0), 3)) for t, s in ordered if t and s > SOME)[:5]
        outside = not found or (bool(ordered) and ordered[0][0] == "")
        speaks = lang or (langs.most_common(1)[0][0] if langs else "nl")
        return Match(speaks, () if outside else found, not outside and found[0].score > SURE, outside)
