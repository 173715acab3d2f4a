"""What the matcher has learnt, kept beside the files that it was learnt from.

`python -m knowledge.learnt` learns anew and writes `learnt.npz`. Where the knowledge base has changed since, the
matcher goes on with what it learnt before, and with the plain likeness to the new phrasings, until it has learnt again.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge import vectors
from knowledge.examples import OUTSIDE, Example, examples, sentences, vocabulary
from knowledge.features import Features, Parts
from knowledge.learner import learn, learn_dense
from knowledge.model import Knowledge
from knowledge.space import Floats, Space, Taken

FILE = Path(__file__).with_name("learnt.npz")
VERSION = "3"  # another when features or learning change

LIKENESS = 12.0  # how much a likeness counts, against what is learnt
NO_VECTORS: tuple[Floats, Floats] = (np.zeros(0, np.float32), np.zeros((0, 0), np.float32))

Embed = Callable[[list[str]], Floats]


@dataclass(frozen=True)
class Learnt:
    """Classes are topics, the last is OUTSIDE. `by_vectors` is empty where there were no vectors to learn from."""

    content: str  # fingerprint of what it was learnt from
    topics: tuple[str, ...]
    space: Space
    by_words: Floats  # features × classes
    centre: Floats  # the mean of all vectors
    by_vectors: Floats  # 384 × classes


def fingerprint(knowledge: Knowledge) -> str:
    """Changes with whatever the matcher learns from."""
    told = repr((VERSION, examples(knowledge), sentences(knowledge), knowledge.words))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()


def learn_all(knowledge: Knowledge, features: Features, embed: Embed | None) -> Learnt:
    """Learn from everything; takes a quarter of a minute, with vectors (`embed`) minutes."""
    return learn_from(examples(knowledge) + sentences(knowledge), knowledge, features, embed)


def learn_from(told: list[Example], knowledge: Knowledge, features: Features, embed: Embed | None) -> Learnt:
    """Learn from some examples only: to measure on the others."""
    topics = (*knowledge.topics, OUTSIDE)
    labels = np.array([topics.index(e.topic) for e in told], np.int64)
    weight = np.array([e.weight for e in told], np.float32)
    taken = [features.of(e.text, e.topic != OUTSIDE) for e in told]
    space = Space.learn([t for t, e in zip(taken, told, strict=True) if e.weight == 1])
    rows = space.rows(taken)
    by_words = learn(rows, len(space.names), labels, len(topics), weight, rounds=4, decay=5e-6)
    if embed is None:
        return Learnt(fingerprint(knowledge), topics, space, by_words, *NO_VECTORS)
    whole = weight == 1  # sentences of answers taught the vectors nothing
    points = embed([features.written_out(e.text) for e, asked in zip(told, whole, strict=True) if asked])
    centre = points.mean(axis=0)
    by_vectors = learn_dense(directions(points, centre), labels[whole], len(topics), rounds=10, decay=1e-4)
    return Learnt(fingerprint(knowledge), topics, space, by_words, centre, by_vectors)


def adapted(kept: Learnt | None, knowledge: Knowledge, features: Features) -> Learnt:
    """What was learnt before, for the topics of now: those that are new go by likeness to their phrasings.

    Takes no time to speak of where most topics were known, else about a second.
    """
    topics = (*knowledge.topics, OUTSIDE)
    known = set(kept.topics) & set(topics) if kept else set()
    if len(known) < len(topics) / 2:
        known = set()
    told = [e for e in examples(knowledge) if e.topic not in known]
    taken = [features.of(e.text, e.topic != OUTSIDE) for e in told]
    if kept is None or not known:
        kept = Learnt("", (), Space.learn(taken), np.zeros((0, 0), np.float32), *NO_VECTORS)
    number = {topic: column for column, topic in enumerate(topics)}
    labels = np.array([number[e.topic] for e in told], np.int64)
    by_words = likeness(kept.space, taken, labels, len(topics))
    for topic in known:
        by_words[:, topics.index(topic)] = kept.by_words[:, kept.topics.index(topic)]
    made = Learnt(fingerprint(knowledge), topics, kept.space, by_words, *NO_VECTORS)
    return with_vectors_of(kept, made)


def likeness(space: Space, taken: list[Taken], labels: NDArray[np.int64], classes: int) -> Floats:
    """Weights by which a text scores for each class what it has in common with the mean of its examples."""
    weights = np.zeros((len(space.names), classes), np.float32)
    if not taken:
        return weights
    rows = space.rows(taken)
    of_row = np.repeat(labels, np.diff(rows.begins))
    flat = np.bincount(rows.places * classes + of_row, rows.values, weights.size)
    weights = flat.reshape(weights.shape).astype(np.float32)
    return np.asarray(LIKENESS * weights / np.maximum(np.linalg.norm(weights, axis=0), 1e-6), np.float32)


def with_vectors_of(kept: Learnt, made: Learnt) -> Learnt:
    """`made` with the vectors' part of `kept`; not a number for topics that it does not know."""
    if not len(kept.by_vectors):
        return made
    by_vectors = np.full((len(kept.by_vectors), len(made.topics)), np.nan, np.float32)
    for column, topic in enumerate(made.topics):
        if topic in kept.topics:
            by_vectors[:, column] = kept.by_vectors[:, kept.topics.index(topic)]
    return replace(made, centre=kept.centre, by_vectors=by_vectors)


def directions(points: Floats, centre: Floats) -> Floats:
    """Seen from the centre, and a bit longer than 1, which makes learning quick."""
    away = points - centre
    return np.asarray(3 * away / np.linalg.norm(away, axis=-1, keepdims=True), np.float32)


def save(learnt: Learnt, file: Path) -> None:
    words, words_scale = _small(learnt.by_words)
    vecs, vecs_scale = _small(learnt.by_vectors)
    np.savez_compressed(
        file,
        allow_pickle=False,
        content=np.array(learnt.content),
        topics=np.array(learnt.topics),
        names=np.frombuffer("\n".join(learnt.space.names).encode(), np.uint8),
        rarity=learnt.space.rarity.astype(np.float16),
        words=words,
        words_scale=words_scale,
        centre=learnt.centre,
        vectors=vecs,
        vectors_scale=vecs_scale,
    )


def read(file: Path) -> Learnt | None:
    """What is kept in that file, None if there is none that can be used."""
    try:
        with np.load(file, allow_pickle=False) as kept:
            names = kept["names"].tobytes().decode().split("\n")
            return Learnt(
                str(kept["content"]),
                tuple(str(topic) for topic in kept["topics"]),
                Space.of(names, kept["rarity"].astype(np.float32)),
                kept["words"].astype(np.float32) * kept["words_scale"],
                kept["centre"],
                kept["vectors"].astype(np.float32) * kept["vectors_scale"],
            )
    except (OSError, ValueError, KeyError):
        return None


def _small(weights: Floats) -> tuple[NDArray[np.int8], Floats]:
    """A byte for each weight, and what it must be multiplied by: one number a class."""
    scale = np.asarray(np.abs(weights).max(axis=0, initial=1e-9) / 127, np.float32)
    return np.round(weights / scale).astype(np.int8), scale


def main() -> None:
    from knowledge.load import load

    knowledge = load(FILE.parent)
    if not vectors.available():
        raise SystemExit(
            "The sentence vectors are not installed; what is learnt without them is learnt at start."
        )
    features = Features(knowledge.words, vocabulary(knowledge), Parts())
    save(learn_all(knowledge, features, vectors.vectors), FILE)


if __name__ == "__main__":
    main()
