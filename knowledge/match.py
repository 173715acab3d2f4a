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

# Found on three sets of questions that taught nothing, so that a chance of 0.8 is right in eight of ten.
BY_WORDS = 1.8  # how much the scores by words count where they are alone
BY_BOTH = (1.4, 0.7)  # and how much those by words and by vectors where both are asked
CLEAR = 0.9  # chance from which the words leave no doubt
SURE = 0.7  # chance from which an answer is given
# Nothing is offered from this chance of being about something else, against that of the best topic:
OUT = 0.07
OUT_BY_WORDS = 0.2  # where there are no vectors
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
        self._features = Features(knowledge.words, vocabulary(knowledge), parts)
        self._languages = Languages((e.lang, e.text) for e in told if e.lang)
        self._phrasings = {same(e.text): e.topic for e in told}
        kept = known or learnt.read(learnt.FILE)
        self.outdated = kept is None or kept.content != learnt.fingerprint(knowledge)
        self._learnt = adapted(kept, knowledge, self._features) if self.outdated or kept is None else kept
        self.vectors = vectors and sentence_vectors.available() and len(self._learnt.by_vectors) > 0

    def learn(self) -> "Matcher":
        """One that has learnt the words of the knowledge base as it is now; takes some seconds."""
        by_words = learnt.learn_all(self.knowledge, self._features, None)
        return Matcher(self.knowledge, self.vectors, learnt.with_vectors_of(self._learnt, by_words))

    def find(self, text: str, lang: str | None = None, otherwise: str = "nl") -> Match:
        """What is meant by `text`; `lang`: the language that the person chose, else it is found.

        `otherwise`: the language where the text could well be in it.
        """
        text = "".join(c if c.isprintable() else " " for c in text[:LONGEST]).strip()
        chances = self._chances(text)
        exact = self._phrasings.get(same(text))
        if exact is not None:
            chances = {topic: chance * (1 - EXACT) for topic, chance in chances.items()} | {exact: EXACT}
        outside = chances.pop(OUTSIDE)
        best = sorted(chances, key=lambda topic: -chances[topic])[:OFFERED]
        found = tuple(Candidate(topic, round(chances[topic], 4)) for topic in best)
        spoken = lang or self._languages.of(text, otherwise)
        out = OUT if self.vectors else OUT_BY_WORDS
        if outside >= out * (outside + found[0].score):
            return Match(spoken, (), sure=False, outside=True)
        return Match(spoken, found, found[0].score >= SURE, outside=False)

    def _chances(self, text: str) -> dict[str, float]:
        """For each topic, and for OUTSIDE, the chance that it is meant, together 1."""
        known = self._learnt
        places, values = known.space.point(self._features.of(text))
        if not len(places):
            return {topic: float(topic == OUTSIDE) for topic in known.topics}
        words = log_softmax(values @ known.by_words[places])
        chances = np.exp(log_softmax(BY_WORDS * words))
        if self.vectors and chances.max() < CLEAR:
            point = sentence_vectors.vectors([self._features.written_out(text)])
            seen = log_softmax((learnt.directions(point, known.centre) @ known.by_vectors)[0])
            seen = np.where(np.isnan(seen), words, seen)
            chances = np.exp(log_softmax(BY_BOTH[0] * words + BY_BOTH[1] * seen))
        return dict(zip(known.topics, chances.tolist(), strict=True))
