"""The life of a referral. All that changes its state lives in this file, as tables; what the clock does with it in
between is in chase.py.

States after HL7 Gravity's closed-loop referral (FHIR Task): `FHIR` names Task.status and businessStatus, so that
other systems can read them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum


class State(Enum):
    """Where a referral stands. The concept is not among them: it is a conversation that was not sent."""

    HANDED = "handed"  # meegegeven: the parent has the contact details and letter, nothing was sent
    SENT = "sent"  # verstuurd
    SEEN = "seen"  # gezien: somebody pressed 'toon'
    INVITED = "invited"  # uitgenodigd: 'ik nodig uit'
    APPOINTMENT = "appointment"  # afspraak
    WAITING = "waiting"  # wachtlijst
    REJECTED = "rejected"  # geen plaats, past niet
    ENROLLED = "enrolled"  # ingeschreven
    FAILED = "failed"  # niet gelukt, after acceptance
    WITHDRAWN = "withdrawn"  # ingetrokken
    MISTAKE = "mistake"  # vergissing


FHIR: Mapping[State, tuple[str, str]] = {
    State.HANDED: ("requested", "handed over"),
    State.SENT: ("requested", "delivered"),
    State.SEEN: ("requested", "seen"),
    State.INVITED: ("accepted", "invited"),
    State.APPOINTMENT: ("in-progress", "appointment"),
    State.WAITING: ("on-hold", "waiting list"),
    State.REJECTED: ("rejected", "no place"),
    State.ENROLLED: ("completed", "enrolled"),
    State.FAILED: ("failed", "not taken up"),
    State.WITHDRAWN: ("cancelled", "withdrawn"),
    State.MISTAKE: ("entered-in-error", "mistake"),
}

OPEN = frozenset({State.HANDED, State.SENT, State.SEEN, State.INVITED, State.APPOINTMENT, State.WAITING})
CLOSED = frozenset(State) - OPEN
UNANSWERED = frozenset({State.SENT, State.SEEN})
UNMET = frozenset({State.WAITING, State.REJECTED, State.FAILED})  # the family has no place in sight
MISTAKE_WITHIN = timedelta(minutes=10)


class Side(Enum):
    """Who somebody is in one referral."""

    SENDER = "sender"  # people of the organisation that refers
    RECEIVER = "receiver"  # contact and deputy of the organisation that was asked; the desk's people if it was the desk
    DESK = "desk"  # the municipality's desk, which helps when a side is silent


BOTH = frozenset({Side.SENDER, Side.RECEIVER})


@dataclass(frozen=True)
class Move:
    """What somebody can do with a referral.

    `to`: the state it gets; None: it stays where it is and only the clock changes. `by`: empty when only a move of
    another referral causes it. `tells`: the sides that hear of it, without who made the move. `erases`: the family's
    data go at once, with all referrals of the same request. `asks`: the conversation that has to be answered first (a
    date, a reason). `then`: the step of the clock that comes next, when it is not the first one of the state.
    """

    name: str
    start: frozenset[State]
    to: State | None
    by: frozenset[Side]
    tells: frozenset[Side] = BOTH
    erases: bool = False
    asks: str | None = None
    within: timedelta | None = None  # after the referral was made
    then: str | None = None


RECEIVING = frozenset({Side.RECEIVER, Side.DESK})  # the desk notes what a centre told it by phone
SENDING = frozenset({Side.SENDER, Side.DESK})
ANYONE = frozenset(Side)
SENDER = frozenset({Side.SENDER})


def _from(words: str) -> frozenset[State]:
    return frozenset(State(word) for word in words.split())


MOVES: Mapping[str, Move] = {
    move.name: move
    for move in (
        Move("see", _from("sent"), State.SEEN, RECEIVING, tells=SENDER),
        Move("invite", _from("sent seen waiting"), State.INVITED, RECEIVING, asks="invite"),
        # invited, with a moment at once
        Move("book", _from("sent seen waiting"), State.APPOINTMENT, RECEIVING, asks="meet"),
        Move("meet", _from("invited appointment"), State.APPOINTMENT, ANYONE, asks="meet"),
        # the eve of an appointment: the worker rang the parent
        Move("reached", _from("appointment"), None, SENDING, then="came"),
        Move("unreached", _from("appointment"), None, SENDING, then="came"),
        # the day after it
        Move("came", _from("appointment"), None, ANYONE, then="decide"),
        Move("missed", _from("appointment"), None, ANYONE, then="missed"),
        Move("wait", _from("sent seen invited appointment"), State.WAITING, RECEIVING),
        Move("still", _from("handed waiting"), None, ANYONE),
        Move("refuse", _from("sent seen"), State.REJECTED, RECEIVING, asks="refuse"),
        Move("enrol", _from("handed invited appointment waiting"), State.ENROLLED, ANYONE),
        Move("fail", _from("handed invited appointment waiting"), State.FAILED, ANYONE, asks="fail"),
        # what now, after 'no place' or 'did not work out': the parent wants no other centre
        Move("leave", _from("rejected failed"), None, SENDING, tells=frozenset(), then="forget"),
        Move(
            "withdraw",
            _from("handed sent seen invited appointment waiting rejected failed"),
            State.WITHDRAWN,
            ANYONE,
            erases=True,
        ),
        Move("mistake", _from("handed sent seen"), State.MISTAKE, SENDER, erases=True, within=MISTAKE_WITHIN),
        # another centre of the same request enrolled the child
        Move(
            "elsewhere", _from("handed sent seen invited appointment waiting"), State.WITHDRAWN, frozenset()
        ),
    )
}

# Of a referral that is gone only those hear who knew of it.
GONE = frozenset({"withdraw", "mistake", "elsewhere"})


class NotAllowed(Exception):
    """This person cannot make this move (any more); str() names the text that says why."""


def checked(name: str, state: State, sides: frozenset[Side], made: datetime, now: datetime) -> Move:
    """The move, if somebody on `sides` may make it now; raises NotAllowed."""
    move = MOVES.get(name)
    if move is None or not sides:
        raise NotAllowed("move-unknown")
    if not sides & move.by:
        raise NotAllowed("move-not-yours")
    if state not in move.start:
        raise NotAllowed("move-too-late" if state in CLOSED else "move-not-now")
    if state is State.HANDED and not sides & SENDING:
        raise NotAllowed("move-not-yours")  # nothing was sent: the receiver knows of nothing
    if move.within is not None and now - made > move.within:
        raise NotAllowed("move-too-late")
    return move


def possible(state: State, sides: frozenset[Side], made: datetime, now: datetime) -> tuple[str, ...]:
    """The names of the moves that somebody on `sides` can make now, in the table's order."""
    found = []
    for name in MOVES:
        try:
            checked(name, state, sides, made, now)
        except NotAllowed:
            continue
        found.append(name)
    return tuple(found)


REFUSALS = ("full", "age", "days", "start", "other")  # never language or care need

# Which threshold (drempel) kept a family from childcare: noted apart from the case.
THRESHOLDS = (
    "way",
    "price",
    "papers",
    "hours",
    "distance",
    "language",
    "trust",
    "guilt",
    "care",
    "other",
)
