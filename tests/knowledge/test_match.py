"""The matcher on four sets of questions that it did not learn from, and on what people type otherwise.

`questions_dev.jsonl` also chose thresholds and synonyms; `questions_own.jsonl` was written from the titles alone;
`questions_blind.jsonl` (long and hard) and `questions_unseen.jsonl` (as hard as dev) by people who saw no phrasing.
"""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from knowledge.load import load
from knowledge.match import Match, Matcher
from knowledge.model import Knowledge, Topic

pytestmark = pytest.mark.xdist_group("matcher")  # what was found once is remembered

HERE = Path(__file__).parent
SETS = ("questions_dev.jsonl", "questions_own.jsonl", "questions_blind.jsonl", "questions_unseen.jsonl")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load(HERE.parents[1] / "knowledge")


@pytest.fixture(scope="module")
def by_words(knowledge: Knowledge) -> Matcher:
    return Matcher(knowledge, vectors=False)


@pytest.fixture(scope="module")
def with_vectors(knowledge: Knowledge) -> Matcher:
    matcher = Matcher(knowledge)
    if not matcher.vectors:
        pytest.skip("the sentence vectors are not installed")
    return matcher


@cache  # a matcher finds the same each time
def matched(matcher: Matcher, name: str) -> list[tuple[list[str], Match]]:
    """The topics that each question of that file is about, and what is found for it."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    asked: list[dict[str, Any]] = [json.loads(line) for line in lines]
    return [(question["topics"], matcher.find(question["q"])) for question in asked]


def figures(matcher: Matcher, name: str) -> dict[str, float]:
    """Shares of the questions of that file."""
    found = matched(matcher, name)
    ours = [(wanted, match) for wanted, match in found if wanted]
    outside = [match for wanted, match in found if not wanted]
    return {
        "first": share([hit(wanted, match, 1) for wanted, match in ours]),
        "in three": share([hit(wanted, match, 3) for wanted, match in ours]),
        "sure and wrong": share([match.sure and not hit(wanted, match, 1) for wanted, match in ours]),
        "ours refused": share([match.outside for _, match in ours]),
        "outside refused": share([match.outside for match in outside]),
    }


def hit(wanted: list[str], match: Match, places: int) -> bool:
    return any(candidate.topic in wanted for candidate in match.candidates[:places])


def share(said: list[bool]) -> float:
    return sum(said) / len(said)


@pytest.mark.parametrize("name", ["questions_dev.jsonl", "questions_own.jsonl", "questions_unseen.jsonl"])
def test_questions_never_seen_are_found(by_words: Matcher, with_vectors: Matcher, name: str) -> None:
    """With and without vectors: nine in ten are first, 97 in a hundred offered, nine in ten of the others refused."""
    for matcher in (by_words, with_vectors):
        reached = figures(matcher, name)
        assert reached["first"] >= 0.9
        assert reached["in three"] >= 0.97
        assert reached["sure and wrong"] <= 0.04
        assert reached["ours refused"] <= 0.03
        assert reached["outside refused"] >= 0.9


def test_long_and_hard_questions_are_found(by_words: Matcher, with_vectors: Matcher) -> None:
    """Cases of three lines, dialect, the point in half a sentence: vectors find nine in ten of them, words eight."""
    reached = figures(with_vectors, "questions_blind.jsonl")
    assert reached["first"] >= 0.89
    assert reached["in three"] >= 0.95
    assert reached["sure and wrong"] <= 0.04
    assert reached["ours refused"] <= 0.04
    assert reached["outside refused"] >= 0.92
    alone = figures(by_words, "questions_blind.jsonl")
    assert alone["first"] >= 0.82
    assert alone["sure and wrong"] <= 0.04


def test_a_score_is_a_chance(by_words: Matcher, with_vectors: Matcher) -> None:
    """Of the best candidates with a score of about 0.8, about eight in ten are right; so for other scores."""
    for matcher in (by_words, with_vectors):
        found = [one for name in SETS for one in matched(matcher, name) if one[0]]
        best = [
            (match.candidates[0].score, hit(wanted, match, 1)) for wanted, match in found if match.candidates
        ]
        for least, most in ((0.5, 0.7), (0.7, 0.9), (0.9, 1)):
            near = [(score, right) for score, right in best if least <= score < most]
            assert len(near) >= 15
            said = sum(score for score, _ in near) / len(near)
            assert abs(said - share([right for _, right in near])) < 0.2


@pytest.mark.parametrize(
    "text",
    [
        "prijs",
        "bso",
        "creche prix",
        "wachttijd",
        "OPVANG",
        "daycare",
        "tarif",
        "zwnager",
        "leefloon",
        "medcatie",
    ],
)
def test_one_word_of_ours_is_never_outside(by_words: Matcher, with_vectors: Matcher, text: str) -> None:
    """Who types a single word of childcare gets an answer or a choice."""
    assert not by_words.find(text).outside
    assert not with_vectors.find(text).outside


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("opvanginspectie", "zorginspectie-verslagen"),
        ("inkomensattest", "attest-wat"),
        ("pleegkindvoorrang", "voorrang-pleegkind"),
        ("opvangwaarborg", "waarborg-en-inschrijvingsgeld"),
    ],
)
def test_compounds_never_seen_are_understood(by_words: Matcher, typed: str, topic: str) -> None:
    """Dutch makes new words of old ones: they are among the three offered."""
    assert topic in [candidate.topic for candidate in by_words.find(typed).candidates[:3]]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("wat kost de crèche per dag", "nl"),
        ("kunde ge mij zeggen wa da kost", "nl"),
        ("combien coûte la crèche par jour ?", "fr"),
        ("how much does daycare cost per day?", "en"),
        ("la maman cherche une place", "fr"),
        ("ocmw", "nl"),
        ("koala", "nl"),
        ("", "nl"),
    ],
)
def test_the_language_of_a_message_is_found(by_words: Matcher, text: str, lang: str) -> None:
    """A question is answered in its own language; a word that could be any is Dutch."""
    assert by_words.find(text).lang == lang


def test_a_chosen_language_stays(by_words: Matcher) -> None:
    """Who chose French gets French, whatever they type."""
    assert by_words.find("wat kost de crèche per dag", "fr").lang == "fr"


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("LLK taken", "lokaal-loket-kinderopvang"),
        ("inkomenstraief wat is da", "inkomenstarief-wat"),
        ("wachtlsijt hoe lang antwoord", "wachtlijst-en-antwoordtermijn"),
        ("medicaties geven in de creche", "medicatie-in-opvang"),
    ],
)
def test_abbreviations_and_slips_are_understood(by_words: Matcher, typed: str, topic: str) -> None:
    """What is typed in haste is among the three offered."""
    assert topic in [candidate.topic for candidate in by_words.find(typed).candidates[:3]]


@pytest.mark.parametrize("text", ["", "   ", "????", "😀😀", "\ud800", "\x00\x01\x02", "asdfgh qsdfjkl"])
def test_what_says_nothing_is_outside(by_words: Matcher, text: str) -> None:
    """Nothing is offered for empty text, signs and keys hit at random."""
    match = by_words.find(text)
    assert match.outside
    assert match.candidates == ()


@pytest.mark.parametrize(
    "text", ["opvang " * 2000, "x" * 100_000, "kinderopvang \ud800 prijs", "a b " * 5000]
)
def test_odd_text_is_no_trouble(by_words: Matcher, text: str) -> None:
    """Very long text and broken characters get a match like any other."""
    assert len(by_words.find(text).candidates) <= 5


def test_candidates_are_five_chances_best_first(by_words: Matcher) -> None:
    """Scores lie between 0 and 1 and fall."""
    scores = [candidate.score for candidate in by_words.find("wat kost opvang").candidates]
    assert len(scores) == 5
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_a_phrasing_as_it_stands_is_sure(knowledge: Knowledge, by_words: Matcher) -> None:
    """Whoever types a phrasing gets its topic, whatever its capitals and signs."""
    for topic, asked in knowledge.phrasings.items():
        match = by_words.find(f"{asked['nl'][0].upper()} ??")
        assert match.sure
        assert match.candidates[0].topic == topic


def test_a_new_topic_is_found_at_once(knowledge: Knowledge) -> None:
    """A topic that was added, and never learnt from, is found by words like those of its phrasings."""
    old = next(iter(knowledge.topics.values()))
    said = (
        "zwemles in de opvang",
        "gaan ze zwemmen met de peuters",
        "zwembad met de crèche",
        "zwemmen tijdens opvang",
    )
    new: Topic = replace(old, id="zwemmen", nl=replace(old.nl, title="Gaan ze zwemmen?"))
    grown = Matcher(
        replace(
            knowledge,
            topics={**knowledge.topics, new.id: new},
            phrasings={**knowledge.phrasings, new.id: {"nl": said}},
        ),
        vectors=False,
    )
    assert grown.outdated
    assert grown.find("zwemmen met de crèche?").candidates[0].topic == "zwemmen"


def test_a_topic_that_is_gone_is_never_offered(knowledge: Knowledge) -> None:
    """What was learnt of a topic that was taken away does not come back."""
    left = {id: topic for id, topic in knowledge.topics.items() if id != "koala"}
    match = Matcher(replace(knowledge, topics=left), vectors=False).find("koala")
    assert "koala" not in [candidate.topic for candidate in match.candidates]


def test_nothing_learnt_before_still_finds(knowledge: Knowledge) -> None:
    """A knowledge base of which no topic was learnt works from its phrasings alone."""
    strange = {f"{id}-2": replace(topic, id=f"{id}-2") for id, topic in knowledge.topics.items()}
    asked = {f"{id}-2": asked for id, asked in knowledge.phrasings.items()}
    matcher = Matcher(replace(knowledge, topics=strange, phrasings=asked), vectors=False)
    reached = [matcher.find(topic.nl.title.lower() + " toch").candidates for topic in strange.values()]
    right = [found[0].topic == id for id, found in zip(strange, reached, strict=True) if found]
    assert sum(right) > 0.8 * len(strange)
