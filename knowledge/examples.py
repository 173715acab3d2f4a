"""What the matcher learns from: phrasings and titles, what answers say, and questions that are not ours."""

import re
from collections import Counter
from collections.abc import Mapping
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
        for text in (wording.title, *knowledge.phrasings.get(topic.id, {}).get(lang, ()))
    ]
    return found + [Example(text, OUTSIDE, "", 1.0) for text in knowledge.outside]


def sentences(knowledge: Knowledge, whole: bool = False) -> list[Example]:
    """What the answers say, sentence by sentence: asked about it is in other words, but of the same.

    `whole`: also the first, which repeats the title, and those that are too short to say something.
    """
    return [
        Example(sentence, topic.id, lang, SENTENCE_WEIGHT)
        for topic in knowledge.topics.values()
        for lang, wording in topic.words.items()
        for number, sentence in enumerate(re.split(r"(?<=[.!?:])\s+|\n", text_of(wording)))
        if whole or (number and len(sentence) >= SHORTEST)
    ]


@dataclass(frozen=True)
class Vocabulary:
    """`right`: words that are surely written right. `usual`: in how many examples of ours each stem is."""

    right: frozenset[str]
    usual: Mapping[str, int]


def vocabulary(knowledge: Knowledge) -> Vocabulary:
    """Right are the words of the answers, of synonyms, and of more than one phrasing."""
    spellings = {fold(said): fold(written) for said, written in knowledge.words.spellings.items()}
    right = {word for written in spellings.values() for word in written.split()}
    right.update(word for alike in knowledge.words.synonyms for said in alike for word in words(said, {}))
    asked, usual = Counter[str](), Counter[str]()
    for example in examples(knowledge) + sentences(knowledge, whole=True):
        found = set(words(example.text, spellings))
        if example.weight == 1:
            asked.update(found)
        else:
            right |= found
        if example.topic != OUTSIDE:
            usual.update({stem(word) for word in found})
    right.update(word for word, n in asked.items() if n > 1)
    return Vocabulary(frozenset(right), usual)
