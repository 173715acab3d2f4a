"""The engine: a generator that asks, run again from its answers."""

import json
from collections.abc import Mapping
from datetime import datetime

import pytest

from conversations.engine import Flow, Invalid, Turn, ask, back, replay, reply
from conversations.kinds import WholeNumber, Words, yes_no

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")


def bill() -> Flow[tuple[int, int | None]]:
    people = yield from ask("people", "kind-choose", WholeNumber(1, 20))
    if (yield from ask("meter", "kind-choose", yes_no())) == "yes":
        return people, (yield from ask("used", "kind-choose", WholeNumber(0, 900)))
    return people, None


def said(answers: Mapping[str, str], shown: str, words: str) -> Turn[tuple[int, int | None]]:
    kept = json.loads(json.dumps(dict(answers)))  # answers live in the database between turns
    return reply(bill, kept, shown, words, NOW)


def test_asks_one_thing_at_a_time_and_returns_what_it_made_of_the_answers() -> None:
    """Each answer opens the next question, the last one gives the result."""
    first = replay(bill(), {})
    assert first.ask and first.ask.key == "people"
    second = said({}, "people", "drie")
    assert second.ask and second.ask.key == "meter"
    third = said(second.answers, "meter", "ja")
    assert third.ask and third.ask.key == "used"
    assert said(third.answers, "used", "120").result == (3, 120)


def test_a_branch_that_is_not_taken_is_not_asked() -> None:
    """Without a meter nobody is asked what it shows."""
    assert said({"people": "2"}, "meter", "no").result == (2, None)


def test_an_answer_that_does_not_fit_changes_nothing() -> None:
    """Bad input is refused with the text that says why."""
    with pytest.raises(Invalid) as refused:
        said({}, "people", "honderd miljoen")
    assert refused.value.text == "kind-whole-number"


def test_a_late_answer_to_a_question_that_is_no_longer_open_changes_nothing() -> None:
    """The question shown was removed by a release: the one that is open now is asked instead."""
    turn = said({"people": "2"}, "rooms", "4")
    assert turn.ask and turn.ask.key == "meter" and turn.answers == {"people": "2"}


def test_back_asks_the_question_before_and_shows_its_answer() -> None:
    """Back from the meter is the number of people; what came later is kept."""
    turn = back(bill, {"people": "2", "meter": "yes", "used": "9"}, "meter")
    assert turn.ask and (turn.ask.key, turn.ask.before) == ("people", "2")
    assert turn.answers["used"] == "9"


def test_back_at_the_first_question_asks_it_again() -> None:
    """There is nothing before the first question."""
    turn = back(bill, {}, "people")
    assert turn.ask and turn.ask.key == "people"


def test_an_answer_that_is_no_longer_allowed_is_asked_again() -> None:
    """A kind that became stricter asks again and shows the old answer."""
    turn = replay(bill(), {"people": "400"})
    assert turn.ask and (turn.ask.key, turn.ask.before) == ("people", "400")


def test_a_key_that_is_asked_twice_is_a_mistake_of_ours() -> None:
    """Two questions under one key would share an answer."""

    def twice() -> Flow[str]:
        yield from ask("name", "kind-choose", Words())
        return (yield from ask("name", "kind-choose", Words()))

    with pytest.raises(RuntimeError, match="asked twice"):
        replay(twice(), {"name": "x"})
