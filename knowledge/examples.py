"""What the matcher learns from: phrasings and titles, what answers say, and questions that are not ours."""

import re
from collections import Counter
from dataclasses import dataclass

from knowledge.answer import text_of
from knowledge.model import Knowledge
from knowledge.normal import fold, stem, words

OUTSIDE = "-"  # stands for no topic
SENTENCE_WEIGHT = 0.2  # of a sentence of an answer, against a phrasing
SHORTEST = 16  # characters of a sentence that says something


@dataclass(frozen=True)
class Example:
    text: str
    topic: str  # an id, or OUTSIDE
    lang: str  # empty where it does not matter
    weight: float


def examples(knowledge: Knowledge) -> list[Example]:
    """The phrasings and titles of each topic in three languages, and what is outside."""
    found = [
        Example(text, topic.id, lang, 1.0)
        for topic in knowledge.topics.values()
        for lang, wording in topic.words.items()
        for text in (wording.title, *wording.phrasings)
    ]
    return found + [Example(text, OUTSIDE, "", 1.0) for text in knowledge.outside]


def sentences(knowledge: Knowledge) -> list[Example]:
    """What the answers say, sentence by sentence: asked about it is in other words, but of the same."""
    return [
        Example(sentence, topic.id, lang, SENTENCE_WEIGHT)
        for topic in knowledge.topics.values()
        for lang, wording in topic.words.items()
        for sentence in re.split(r"(?<=[.!?:])\s+|\n", text_of(wording))[1:]
        if len(sentence) >= SHORTEST
    ]


def usual(knowledge: Knowledge) -> Counter[str]:
    """In how many phrasings, titles and sentences of ours each stem is."""
    spellings = {fold(said): fold(written) for said, written in knowledge.words.spellings.items()}
    ours = [e for e in examples(knowledge) + sentences(knowledge) if e.topic != OUTSIDE]
    return Counter(s for e in ours for s in {stem(word) for word in words(e.text, spellings)})


def vocabulary(knowledge: Knowledge) -> set[str]:
    """Words that are surely written right: those of the answers, and of more than one phrasing."""
    spellings = {fold(said): fold(written) for said, written in knowledge.words.spellings.items()}
    sure: set[str] = set()
    for topic in knowledge.topics.values():
        for wording in topic.words.values():
            sure.update(words(text_of(wording), spellings, longest=100_000))
    for alike in knowledge.words.synonyms:
        for said in alike:
            sure.update(words(said, {}))
    for written in spellings.values():
        sure.update(written.split())
    asked = Counter(word for e in examples(knowledge) for word in set(words(e.text, spellings)))
    return sure | {word for word, n in asked.items() if n > 1}
