"""What the clock does with a referral while nobody does anything: who hears what, when, and what comes after.

One table. Each state starts with a step, each step names the next one: an open referral always has one, with a date.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from conversations.duration import Duration
from conversations.referral import CLOSED, Side, State
from conversations.timers import Terms, unanswered_until
from conversations.working_time import (
    Closed,
    after,
    allowed,
    at,
    calendar_after,
    never,
    next_working_day,
    working_day_before,
)

MORNING = time(8)
DAY, WEEK = Duration(days=1), Duration(days=7)
SAME_DAY = timedelta(hours=3)  # until a reminder of the eve without a reaction goes to a colleague


class To(Enum):
    """Who hears a step."""

    CONTACT = "contact"  # of the organisation that was asked; its deputy while they are absent
    DEPUTY = "deputy"
    REFERRER = "referrer"
    COLLEAGUE = "colleague"  # the referrer's deputy, else the team mailbox, else one colleague
    DESK = "desk"  # one of the municipality's desk
    DESK_ALL = "everyone"  # all of them


@dataclass(frozen=True)
class Case:
    """What the clock knows of a referral."""

    state: State
    made: datetime
    now: datetime  # when the next step is set
    urgent: bool = False
    call_by: date | None = None
    appointment: datetime | None = None
    closed_at: datetime | None = None
    settled: bool = False  # nothing is left to ask its sender: another centre of the same request still looks


@dataclass(frozen=True)
class Due:
    step: str
    at: datetime


When = Callable[[Case, Terms, Closed], datetime]


@dataclass(frozen=True)
class Step:
    """`asks`: the text that is told, in words of its own to each of `to`. `when`: from the step before it."""

    name: str
    asks: str
    to: tuple[To, ...]
    when: When
    then: str | None


def _unanswered(term: str) -> When:
    return lambda case, terms, closed: unanswered_until(term, case.made, case.urgent, terms, closed)


def _working(term: str) -> When:
    """So many working days after the step before it."""
    return lambda case, terms, closed: after(case.now, getattr(terms, term), closed)


def _calendar(term: str) -> When:
    return lambda case, terms, closed: _calendar_after(case.now, getattr(terms, term), closed)


def _calendar_after(start: datetime, term: Duration, closed: Closed) -> datetime:
    ends = calendar_after(start, term)
    return ends if term.elapsed else allowed(ends, closed)


def _each(days: Duration) -> When:
    """Every so many days, in the morning of a working day; with elapsed terms so many times 24 hours."""

    def when(case: Case, terms: Terms, closed: Closed) -> datetime:
        return (
            after(case.now, Duration(elapsed=days.length))
            if terms.elapsed
            else _morning(case.now, days.days, closed)
        )

    return when


def _morning(now: datetime, days: int, closed: Closed) -> datetime:
    return at(next_working_day(now.date() + timedelta(days=days), closed), MORNING.replace(tzinfo=now.tzinfo))


def _call_overdue(case: Case, terms: Terms, closed: Closed) -> datetime:
    if case.call_by is None:
        return after(case.now, terms.remind, closed)
    day = case.call_by + timedelta(days=1)
    overdue = at(
        day if terms.elapsed else next_working_day(day, closed), MORNING.replace(tzinfo=case.now.tzinfo)
    )
    return max(overdue, case.now)


def _eve(case: Case, terms: Terms, closed: Closed) -> datetime:
    """Eight o'clock on the day before the appointment, on the last working day before it if that is none."""
    assert case.appointment is not None
    day = case.appointment.astimezone(case.now.tzinfo).date()
    before = day - timedelta(days=1) if terms.elapsed else working_day_before(day, closed)
    return at(before, MORNING.replace(tzinfo=case.now.tzinfo))


def _same_day(case: Case, terms: Terms, closed: Closed) -> datetime:
    return case.now + SAME_DAY


def _came(case: Case, terms: Terms, closed: Closed) -> datetime:
    """The morning after the appointment."""
    assert case.appointment is not None
    day = case.appointment.astimezone(case.now.tzinfo).date() + timedelta(days=1)
    return at(
        day if terms.elapsed else next_working_day(day, closed), MORNING.replace(tzinfo=case.now.tzinfo)
    )


def _forget(case: Case, terms: Terms, closed: Closed) -> datetime:
    return calendar_after(case.closed_at or case.now, terms.forget)


def _steps() -> tuple[Step, ...]:
    contact, deputy, referrer, colleague = To.CONTACT, To.DEPUTY, To.REFERRER, To.COLLEAGUE
    desk, everyone = To.DESK, To.DESK_ALL
    remind = _working("remind")
    return (
        # Nobody answered yet: the reminder, the deputy, the desk (and the referrer gets the number), daily all of it.
        Step("remind", "remind", (contact,), _unanswered("remind"), "deputy"),
        Step("deputy", "deputy", (deputy,), _unanswered("deputy"), "desk"),
        Step("desk", "desk", (desk, referrer), _unanswered("desk"), "desk-all"),
        Step("desk-all", "desk", (everyone,), _each(DAY), "desk-all"),
        # Given along with the parent: what became of it?
        Step("outcome", "outcome", (referrer,), _calendar("outcome"), "outcome-again"),
        Step("outcome-again", "outcome", (referrer,), remind, "outcome-colleague"),
        Step("outcome-colleague", "outcome", (colleague,), remind, "outcome-desk"),
        Step("outcome-desk", "outcome", (desk,), remind, "outcome"),
        # 'I call before …' and the day is past.
        Step("call-overdue", "call-overdue", (contact, referrer), _call_overdue, "call-desk"),
        Step("call-desk", "call-overdue", (deputy, desk), _each(DAY), "call-desk-all"),
        Step("call-desk-all", "call-overdue", (everyone,), _each(DAY), "call-desk-all"),
        # An appointment: the eve, the day after, and what came of it.
        Step("eve", "eve", (referrer,), _eve, "eve-colleague"),
        Step("eve-colleague", "eve", (colleague,), _same_day, "came"),
        Step("came", "came", (contact,), _came, "came-again"),
        Step("came-again", "came", (contact, referrer), remind, "came-desk"),
        Step("came-desk", "came", (desk,), remind, "came-desk-all"),
        Step("came-desk-all", "came", (everyone,), _each(WEEK), "came-desk-all"),
        Step("decide", "decide", (contact,), _each(WEEK), "decide-again"),
        Step("decide-again", "decide", (contact, referrer), remind, "decide-desk"),
        Step("decide-desk", "decide", (desk,), remind, "decide"),
        Step("missed", "missed", (referrer,), remind, "missed-colleague"),
        Step("missed-colleague", "missed", (colleague, contact), remind, "missed-desk"),
        Step("missed-desk", "missed", (desk,), remind, "missed-desk-all"),
        Step("missed-desk-all", "missed", (everyone,), _each(WEEK), "missed-desk-all"),
        # The waiting list.
        Step("waiting", "waiting", (contact,), _calendar("waiting"), "waiting-deputy"),
        Step("waiting-deputy", "waiting", (deputy,), remind, "waiting-desk"),
        Step("waiting-desk", "waiting", (desk,), remind, "waiting"),
        # A question about it that gets no answer, of the sender or of who was asked: it has a clock of its own.
        Step("question-referrer", "question", (referrer,), _unanswered("remind"), "question-colleague"),
        Step("question-colleague", "question", (colleague,), _unanswered("deputy"), "question-desk"),
        Step("question-contact", "question", (contact,), _unanswered("remind"), "question-deputy"),
        Step("question-deputy", "question", (deputy,), _unanswered("deputy"), "question-desk"),
        Step("question-desk", "question", (desk,), _unanswered("desk"), "question-desk-all"),
        Step("question-desk-all", "question", (everyone,), _each(DAY), "question-desk-all"),
        # 'No place' or 'did not work out': what now? Then it is over.
        Step("what-now", "what-now", (referrer,), remind, "what-now-colleague"),
        Step("what-now-colleague", "what-now", (colleague,), remind, "what-now-desk"),
        Step("what-now-desk", "what-now", (desk,), remind, "forget"),
        Step("forget", "", (), _forget, None),
    )


STEPS: Mapping[str, Step] = {step.name: step for step in _steps()}

OF_SENDER = frozenset({"outcome", "eve", "missed", "what-now"})  # what is asked of the sender's side

FIRST: Mapping[State, str] = {
    State.HANDED: "outcome",
    State.SENT: "remind",
    State.SEEN: "remind",
    State.INVITED: "call-overdue",
    State.APPOINTMENT: "eve",
    State.WAITING: "waiting",
    State.REJECTED: "what-now",
    State.FAILED: "what-now",
    State.ENROLLED: "forget",
    State.WITHDRAWN: "forget",
    State.MISTAKE: "forget",
}

# First, by who was asked.
QUESTION: Mapping[Side, str] = {
    Side.SENDER: "question-referrer",
    Side.RECEIVER: "question-contact",
}


def first(case: Case, terms: Terms, closed: Closed = never, sender_closed: Closed = never) -> Due:
    """What the clock does first in this state."""
    if case.settled and case.state in CLOSED:
        return due("forget", case, terms)
    step = due(FIRST[case.state], case, terms, closed, sender_closed)
    if step.step == "eve" and step.at <= case.now:  # made on the eve itself: both know of it already
        return due("came", case, terms, closed)
    return step


def due(step: str, case: Case, terms: Terms, closed: Closed = never, sender_closed: Closed = never) -> Due:
    """That step, at its time. `closed`: the closing days of who was asked, `sender_closed`: of who refers; what is
    asked there waits for them."""
    its = STEPS[step]
    return Due(step, its.when(case, terms, _closing(its, closed, sender_closed)))


def _closing(step: Step, receiver: Closed, sender: Closed) -> Closed:
    """Whose closing days count for it; nobody's once it is a matter of the whole desk."""
    if step.asks in OF_SENDER or set(step.to) <= {To.REFERRER, To.COLLEAGUE}:
        return sender
    return never if set(step.to) == {To.DESK_ALL} else receiver


def following(
    step: str, case: Case, terms: Terms, closed: Closed = never, sender_closed: Closed = never
) -> Due | None:
    """What the clock does after that step, if nobody moves the referral; None when it is over."""
    then = STEPS[step].then
    return due(then, case, terms, closed, sender_closed) if then else None
