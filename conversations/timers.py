"""What the clock does with a referral next, and when: the first step of each state."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from conversations.duration import Duration
from conversations.referral import State
from conversations.working_time import (
    Closed,
    after,
    allowed,
    at,
    calendar_after,
    never,
    next_working_day,
    office_hours_after,
)

URGENT_HOURS = (2, 4, 8)  # office hours until the reminder, the deputy, the desk
MORNING = time(8)


@dataclass(frozen=True)
class Terms:
    """How long each side has; the settings' defaults, or what two partners agreed."""

    remind: Duration = Duration(days=2)
    deputy: Duration = Duration(days=3)
    desk: Duration = Duration(days=4)
    outcome: Duration = Duration(days=14)
    waiting: Duration = Duration(days=30)
    forget: Duration = Duration(days=30)


@dataclass(frozen=True)
class Due:
    step: str
    at: datetime


def answer_by(now: datetime, urgent: bool, terms: Terms, closed: Closed = never) -> datetime:
    """Until when an answer is hoped for: when the desk would be asked."""
    if urgent and not terms.desk.elapsed:
        return office_hours_after(now, URGENT_HOURS[2], closed)
    return after(now, terms.desk, closed)


def first(
    state: State,
    now: datetime,
    terms: Terms,
    urgent: bool = False,
    call_by: date | None = None,
    appointment: datetime | None = None,
    closed: Closed = never,
) -> Due:
    """The first thing the clock does in this state. Every state has one: no referral stands without a next action."""
    match state:
        case State.SENT | State.SEEN:
            if urgent and not terms.remind.elapsed:
                return Due("remind", office_hours_after(now, URGENT_HOURS[0], closed))
            return Due("remind", after(now, terms.remind, closed))
        case State.HANDED:
            return Due("outcome", allowed(calendar_after(now, terms.outcome)))
        case State.INVITED:
            day = (call_by or now.date()) + timedelta(days=1)
            return Due("call-overdue", at(next_working_day(day, closed), MORNING.replace(tzinfo=now.tzinfo)))
        case State.APPOINTMENT if appointment is not None:
            eve = at(appointment.date() - timedelta(days=1), MORNING.replace(tzinfo=now.tzinfo))
            if eve > now:
                return Due("eve", eve)
            return Due("came", at(appointment.date() + timedelta(days=1), MORNING.replace(tzinfo=now.tzinfo)))
        case State.WAITING:
            return Due("waiting", allowed(calendar_after(now, terms.waiting)))
        case State.REJECTED | State.FAILED:
            return Due("what-now", after(now, terms.remind))
    return Due("forget", calendar_after(now, terms.forget))
