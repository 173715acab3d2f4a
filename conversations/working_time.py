"""Working days and office hours in Belgium: when a term is over, and when a message may leave."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

import holidays

from conversations.duration import Duration

OPENS, CLOSES = time(7), time(18)  # nothing that is not urgent leaves outside these hours
OFFICE_OPENS, OFFICE_CLOSES = time(9), time(17)  # the hours that count for an urgent referral
LONGEST_CLOSED = 400  # days: who is closed for longer is not waited for

Closed = Callable[[date], bool]  # a centre's own closing days


@cache
def _belgian(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("BE", years=year))


def never(day: date) -> bool:
    return False


def is_working_day(day: date, closed: Closed = never) -> bool:
    return day.weekday() < 5 and day not in _belgian(day.year) and not closed(day)


def next_working_day(day: date, closed: Closed = never) -> date:
    """The first working day from `day` on, that day included."""
    for ahead in range(LONGEST_CLOSED):
        if is_working_day(day + timedelta(days=ahead), closed):
            return day + timedelta(days=ahead)
    return next_working_day(day)


def working_day_before(day: date, closed: Closed = never) -> date:
    """The last working day before `day`."""
    for back in range(1, LONGEST_CLOSED):
        if is_working_day(day - timedelta(days=back), closed):
            return day - timedelta(days=back)
    return working_day_before(day)


def working_days(start: date, end: date) -> int:
    """How many working days there are after `start`, until `end` included."""
    days = (start + timedelta(days=ahead) for ahead in range(1, (end - start).days + 1))
    return sum(is_working_day(day) for day in days)


def elapse(start: datetime, length: timedelta) -> datetime:
    """So much later on a clock that is never set: Python's own sum moves the hands across a change to summer time."""
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def after(start: datetime, term: Duration, closed: Closed = never) -> datetime:
    """When `term` is over: days are working days, at the same time of day; hours elapse whatever the day."""
    if term.elapsed:
        return elapse(start, term.elapsed)
    day = start.date()
    for _ in range(term.days):
        day = next_working_day(day + timedelta(days=1), closed)
    return allowed(at(day, start.timetz()), closed)


def calendar_after(start: datetime, term: Duration) -> datetime:
    """When `term` is over, each day counting; at the same time of day."""
    return elapse(at(start.date() + timedelta(days=term.days), start.timetz()), term.elapsed)


def office_hours_after(start: datetime, hours: int, closed: Closed = never) -> datetime:
    """When so many office hours have gone by."""
    left = timedelta(hours=hours)
    day = start.date()
    while True:
        day = next_working_day(day, closed)
        opens = max(start, at(day, OFFICE_OPENS.replace(tzinfo=start.tzinfo)))
        closes = at(day, OFFICE_CLOSES.replace(tzinfo=start.tzinfo))
        if opens + left <= closes:
            return opens + left
        left -= max(closes - opens, timedelta())
        day += timedelta(days=1)


def allowed(moment: datetime, closed: Closed = never) -> datetime:
    """That moment, or the first after it at which a message that is not urgent may leave."""
    day = next_working_day(moment.date(), closed)
    if day != moment.date() or moment.time() < OPENS:
        return at(day, OPENS.replace(tzinfo=moment.tzinfo))
    if moment.time() >= CLOSES:
        return at(next_working_day(day + timedelta(days=1), closed), OPENS.replace(tzinfo=moment.tzinfo))
    return moment


def at(day: date, moment: time) -> datetime:
    """That day at that time in the time's own zone: eight o'clock stays eight o'clock when the clocks change."""
    return datetime.combine(day, moment)
