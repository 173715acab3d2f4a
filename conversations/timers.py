"""How long each side has, and until when an answer is hoped for."""

from dataclasses import dataclass, fields
from datetime import datetime

from conversations.duration import Duration
from conversations.working_time import Closed, after, allowed, never, office_hours_after

URGENT_HOURS = {"remind": 2, "deputy": 4, "desk": 8}  # office hours that an urgent referral waits


@dataclass(frozen=True)
class Terms:
    """The settings' defaults, or what two partners agreed."""

    remind: Duration = Duration(days=2)
    deputy: Duration = Duration(days=3)
    desk: Duration = Duration(days=4)
    outcome: Duration = Duration(days=14)
    waiting: Duration = Duration(days=30)
    forget: Duration = Duration(days=30)

    @property
    def elapsed(self) -> bool:
        """Some are written in hours or less: time elapses, and nothing waits for office hours."""
        return any(getattr(self, field.name).elapsed for field in fields(self))


def unanswered_until(
    term: str, made: datetime, urgent: bool, terms: Terms, closed: Closed = never
) -> datetime:
    """When a referral made then is reminded of, goes to the deputy or to the desk (`term`: remind, deputy, desk)."""
    duration: Duration = getattr(terms, term)
    if urgent and not duration.elapsed:
        return office_hours_after(made, URGENT_HOURS[term], closed)
    return after(made, duration, closed)


def answer_by(made: datetime, urgent: bool, terms: Terms, closed: Closed = never) -> datetime:
    """Until when an answer is hoped for: when the desk would be asked."""
    return unanswered_until("desk", made, urgent, terms, closed)


def may_leave(now: datetime, urgent: bool, terms: Terms, closed: Closed = never) -> datetime:
    """When a message written now may be sent: what is not urgent waits for the morning of a working day on which its
    reader is not closed."""
    return now if urgent or terms.elapsed else allowed(now, closed)


assert set(URGENT_HOURS) <= {field.name for field in fields(Terms)}
