"""The life of a referral: nothing outside the tables, no way into silence."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.referral import (
    CLOSED,
    FHIR,
    MISTAKE_WITHIN,
    MOVES,
    OPEN,
    REFUSALS,
    Move,
    NotAllowed,
    Side,
    State,
    checked,
    possible,
)

MADE = datetime(2026, 11, 23, 9, tzinfo=UTC)
SOON = MADE + timedelta(minutes=1)

some_sides = st.frozensets(st.sampled_from(Side))
states = st.sampled_from(State)
later = st.timedeltas(min_value=timedelta(), max_value=timedelta(days=60))


@given(st.text() | st.sampled_from(sorted(MOVES)), states, some_sides, later)
def test_no_move_outside_the_table(name: str, state: State, sides: frozenset[Side], after: timedelta) -> None:
    """A move is made by somebody whom the table names, from a state it names, in its time; or it is refused."""
    try:
        move = checked(name, state, sides, MADE, MADE + after)
    except NotAllowed:
        return
    assert move is MOVES[name]
    assert state in move.start
    assert sides & move.by
    assert move.within is None or after <= move.within


@given(states, some_sides, later)
def test_what_is_offered_is_allowed(state: State, sides: frozenset[Side], after: timedelta) -> None:
    """Exactly the moves that would be accepted are offered."""
    offered = possible(state, sides, MADE, MADE + after)
    for name in MOVES:
        if name in offered:
            checked(name, state, sides, MADE, MADE + after)
        else:
            with pytest.raises(NotAllowed):
                checked(name, state, sides, MADE, MADE + after)


@pytest.mark.parametrize("state", sorted(OPEN, key=lambda s: s.value))
def test_no_state_without_a_way_out(state: State) -> None:
    """From each open state both the sender and the desk can end it, and it can become enrolled in some moves."""
    for side in (Side.SENDER, Side.DESK):
        ends = [MOVES[name].to for name in possible(state, frozenset({side}), MADE, MADE + timedelta(days=9))]
        assert CLOSED & set(ends), f"{side} cannot end what is {state}"
    assert State.ENROLLED in _reachable_from(state)


def _reachable_from(state: State) -> set[State]:
    found, fresh = {state}, {state}
    while fresh:
        fresh = {m.to for m in MOVES.values() if m.to and m.by and m.start & fresh} - found
        found |= fresh
    return found


@pytest.mark.parametrize("move", [m for m in MOVES.values() if m.to is not None], ids=lambda m: m.name)
def test_both_sides_hear_of_each_change(move: Move) -> None:
    """Whatever changes where a referral stands is told to both sides. That it was read is news for the sender only."""
    if move.name == "see":
        assert move.tells == {Side.SENDER}
    else:
        assert {Side.SENDER, Side.RECEIVER} <= move.tells


def test_a_closed_referral_stays_closed() -> None:
    """No move opens a closed referral again."""
    assert all(m.to in CLOSED or m.to is None for m in MOVES.values() if m.start & CLOSED)


@given(states, later)
def test_nobody_elses_business(state: State, after: timedelta) -> None:
    """Who is on no side can do nothing."""
    assert possible(state, frozenset(), MADE, MADE + after) == ()


def test_a_mistake_is_taken_back_within_ten_minutes_by_the_sender() -> None:
    """The sender can take back what was just sent; the receiver cannot, and an hour later nobody can."""
    assert "mistake" in possible(State.SENT, frozenset({Side.SENDER}), MADE, SOON)
    assert "mistake" not in possible(State.SENT, frozenset({Side.RECEIVER}), MADE, SOON)
    too_late = MADE + MISTAKE_WITHIN + timedelta(seconds=1)
    assert "mistake" not in possible(State.SENT, frozenset({Side.SENDER}), MADE, too_late)


def test_what_was_given_along_is_not_the_receivers() -> None:
    """Of a referral that went along with the parent the receiver was told nothing and can do nothing."""
    assert possible(State.HANDED, frozenset({Side.RECEIVER}), MADE, SOON) == ()


def test_withdrawn_consent_erases() -> None:
    """Consent can be withdrawn from every open state, by anybody concerned, and that erases."""
    for state in OPEN:
        assert "withdraw" in possible(state, frozenset({Side.SENDER}), MADE, SOON)
    assert MOVES["withdraw"].erases
    assert MOVES["mistake"].erases


def test_language_and_care_need_are_no_reason_to_refuse() -> None:
    """The reasons for 'no place' are about places."""
    assert not {"language", "care"} & set(REFUSALS)


def test_each_state_has_its_fhir_status() -> None:
    """Other systems can read every state."""
    assert set(FHIR) == set(State)
