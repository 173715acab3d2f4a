"""The topic that a question is about: chances from its words, and from its meaning where the words leave doubt."""

from dataclasses import dataclass

import numpy as np

from knowledge import learnt
from knowledge import vectors as sentence_vectors
from knowledge.check import same
from knowledge.examples import OUTSIDE, examples, vocabulary
from knowledge.features import Features, Parts
from knowledge.language import Languages
from knowledge.learner import log_softmax
from knowledge.learnt import Learnt, adapted
from knowledge.model import Knowledge
from knowledge.normal import LONGEST

OFFERED = 5
ALL_PARTS = Parts()

# Found by cross-validation over the phrasings and the development questions together.
SHARPNESS = 1.4  # of the scores by words alone
SHARPNESS_BOTH = 0.9  # of the scores by words and by vectors, added up
CLEAR = 0.8  # chance from which the words leave no doubt
SURE = 0.7  # chance from which an answer is given
# Nothing is offered from this chance of being about something else, against that of the best topic:
OUT = 0.06
OUT_BY_WORDS = 0.3  # where vectors were not asked
EXACT = 0.98  # chance that somebody who types a phrasing means its topic


@dataclass(frozen=True)
class Candidate:
    topic: str
    score: float  # the chance that it is meant: of those with 0.8, eight in ten are


@dataclass(frozen=True)
class Match:
    """Candidates with the best first, at most five. `sure`: give the answer of the first.

    `outside`: this is not about childcare, offer nothing (there are no candidates then).
    """

    lang: str
    candidates: tuple[Candidate, ...]
    sure: bool
    outside: bool


class Matcher:
    """Ready at once with what was learnt before; `learn` makes the most of what changed since."""

    def __init__(
        self,
        knowledge: Knowledge,
        vectors: bool = True,
        known: Learnt | None = None,
        parts: Parts = ALL_PARTS,
    ) -> None:
        """`vectors`: use them where they are installed. `known`: instead of what is kept with the files."""
        told = examples(knowledge)
        self.knowledge = knowledge
        self.vectors = vectors and sentence_vectors.available()
        self._features = Features(knowledge.words, vocabulary(knowledge), parts)
        self._languages = Languages((e.lang, e.text) for e in told if e.lang)
        self._phrasings = {same(e.text): e.topic for e in told}
        kept = known or learnt.read(learnt.FILE)
        self.outdated = kept is None or kept.content != learnt.fingerprint(knowledge)
        self._learnt = adapted(kept, knowledge, self._features) if self.outdated or kept is None else kept

    def learn(self) -> "Matcher":
        """One that has learnt the words of the knowledge base as it is now; takes some seconds."""
        by_words = learnt.learn_all(self.knowledge, self._features, None)
        return Matcher(self.knowledge, self.vectors, learnt.with_vectors_of(self._learnt, by_words))

    def find(self, text: str, lang: str | None = None, otherwise: str = "nl") -> Match:
        """What is meant by `text`; `lang`: the language that the person chose, else it is found.

        `otherwise`: the language where the text could well be in it.
        """
        text = "".join(c if c.isprintable() else " " for c in text[:LONGEST]).strip()
        chances, by_vectors = self._chances(text)
        exact = self._phrasings.get(same(text))
        if exact is not None:
            chances = {topic: chance * (1 - EXACT) for topic, chance in chances.items()} | {exact: EXACT}
        outside = chances.pop(OUTSIDE)
        best = sorted(chances, key=lambda topic: -chances[topic])[:OFFERED]
        found = tuple(Candidate(topic, round(chances[topic], 4)) for topic in best)
        spoken = lang or self._languages.of(text, otherwise)
        if outside >= (OUT if by_vectors else OUT_BY_WORDS) * (outside + found[0].score):
            return Match(spoken, (), sure=False, outside=True)
        return Match(spoken, found, found[0].score >= SURE, outside=False)

    def _chances(self, text: str) -> tuple[dict[str, float], bool]:
        """For each topic, and for OUTSIDE, the chance that it is meant, together 1; whether vectors were asked."""
        known = self._learnt
        places, values = known.space.point(self._features.of(text))
        if not len(places):
            return {topic: float(topic == OUTSIDE) for topic in known.topics}, False
        words = log_softmax(values @ known.by_words[places])
        chances = np.exp(log_softmax(SHARPNESS * words))
        doubt = self.vectors and bool(chances.max() < CLEAR) and len(known.by_vectors) > 0
        if doubt:
            point = sentence_vectors.vectors([self._features.written_out(text)])
            seen = log_softmax((learnt.directions(point, known.centre) @ known.by_vectors)[0])
            seen = np.where(np.isnan(seen), words, seen)
            chances = np.exp(log_softmax(SHARPNESS_BOTH * (words + seen)))
        return dict(zip(known.topics, chances.tolist(), strict=True)), doubt
