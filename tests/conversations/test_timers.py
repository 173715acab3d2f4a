"""What the clock does, when: working days, office hours, holidays, summer time."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import chase
from conversations.chase import FIRST, STEPS, Case, To
from conversations.duration import Duration
from conversations.referral import CLOSED, MOVES, OPEN, State
from conversations.timers import Terms, answer_by, may_leave, unanswered_until
from conversations.working_time import after, allowed, calendar_after, is_working_day, office_hours_after

BRUSSELS = ZoneInfo("Europe/Brussels")
SECONDS = Terms(
    *(Duration(elapsed=timedelta(seconds=n)) for n in (2, 4, 6)),
    *(Duration(elapsed=timedelta(seconds=n)) for n in (5, 5, 5)),
)


def at(said: str) -> datetime:
    """'2026-11-23 09:00' in Brussels."""
    return datetime.fromisoformat(said).replace(tzinfo=BRUSSELS)


WORKING_DAYS = [
    # sent, reminder (2), deputy (3), desk (4)
    ("2026-11-23 09:00", "2026-11-25 09:00", "2026-11-26 09:00", "2026-11-27 09:00"),  # a Monday
    ("2026-11-26 16:30", "2026-11-30 16:30", "2026-12-01 16:30", "2026-12-02 16:30"),  # over a weekend
    ("2026-11-28 11:00", "2026-12-01 11:00", "2026-12-02 11:00", "2026-12-03 11:00"),  # sent on a Saturday
    ("2026-11-23 22:00", "2026-11-26 07:00", "2026-11-27 07:00", "2026-11-30 07:00"),  # in the evening
    ("2026-11-23 05:00", "2026-11-25 07:00", "2026-11-26 07:00", "2026-11-27 07:00"),  # before seven
    ("2026-12-23 10:00", "2026-12-28 10:00", "2026-12-29 10:00", "2026-12-30 10:00"),  # Christmas is a Friday
    ("2026-04-02 10:00", "2026-04-07 10:00", "2026-04-08 10:00", "2026-04-09 10:00"),  # Easter Monday
    ("2026-05-12 10:00", "2026-05-15 10:00", "2026-05-18 10:00", "2026-05-19 10:00"),  # Ascension Day
    ("2026-03-27 10:00", "2026-03-31 10:00", "2026-04-01 10:00", "2026-04-02 10:00"),  # to summer time
    ("2026-10-23 10:00", "2026-10-27 10:00", "2026-10-28 10:00", "2026-10-29 10:00"),  # to winter time
]


@pytest.mark.parametrize(("made", "remind", "deputy", "desk"), WORKING_DAYS)
def test_working_days(made: str, remind: str, deputy: str, desk: str) -> None:
    """Two, three and four working days, at the same time of day, weekends and Belgian holidays not counted."""
    found = [unanswered_until(t, at(made), False, Terms()) for t in ("remind", "deputy", "desk")]
    assert found == [at(remind), at(deputy), at(desk)]


URGENT = [
    ("2026-11-23 09:00", "2026-11-23 11:00", "2026-11-23 13:00", "2026-11-23 17:00"),
    ("2026-11-23 15:30", "2026-11-24 09:30", "2026-11-24 11:30", "2026-11-24 15:30"),
    ("2026-11-27 16:00", "2026-11-30 10:00", "2026-11-30 12:00", "2026-11-30 16:00"),  # Friday afternoon
    ("2026-11-28 13:00", "2026-11-30 11:00", "2026-11-30 13:00", "2026-11-30 17:00"),  # Saturday
    ("2026-12-24 15:00", "2026-12-24 17:00", "2026-12-28 11:00", "2026-12-28 15:00"),  # Christmas Eve
    ("2026-11-23 06:00", "2026-11-23 11:00", "2026-11-23 13:00", "2026-11-23 17:00"),
]


@pytest.mark.parametrize(("made", "remind", "deputy", "desk"), URGENT)
def test_urgent_counts_office_hours(made: str, remind: str, deputy: str, desk: str) -> None:
    """An urgent referral waits two, four and eight hours of nine to five on working days."""
    found = [unanswered_until(t, at(made), True, Terms()) for t in ("remind", "deputy", "desk")]
    assert found == [at(remind), at(deputy), at(desk)]


def test_seconds_elapse_at_night_on_a_holiday() -> None:
    """A term in hours or less is over when it has elapsed, whatever the day, urgent or not."""
    christmas = at("2026-12-25 03:00")
    for urgent in (False, True):
        assert answer_by(christmas, urgent, SECONDS) == christmas + timedelta(seconds=6)
    assert may_leave(christmas, False, SECONDS) == christmas


def test_hours_elapse_across_the_change_to_winter_time() -> None:
    """48 hours are 48 hours though the clock is set back in between."""
    start = at("2026-10-24 12:00")
    ends = after(start, Duration(elapsed=timedelta(hours=48)))
    assert ends == at("2026-10-26 11:00")
    assert ends.timestamp() - start.timestamp() == 48 * 3600


def test_calendar_days_keep_the_time_of_day_across_summer_time() -> None:
    """Fourteen days later at the same hour on the wall."""
    assert calendar_after(at("2026-03-20 10:00"), Duration(days=14)) == at("2026-04-03 10:00")


@pytest.mark.parametrize(
    ("written", "leaves"),
    [
        ("2026-11-23 10:00", "2026-11-23 10:00"),
        ("2026-11-23 06:59", "2026-11-23 07:00"),
        ("2026-11-23 18:00", "2026-11-24 07:00"),
        ("2026-11-27 20:00", "2026-11-30 07:00"),
        ("2026-11-29 12:00", "2026-11-30 07:00"),
        ("2026-07-21 12:00", "2026-07-22 07:00"),
    ],
)
def test_nothing_leaves_at_night_or_in_a_weekend(written: str, leaves: str) -> None:
    """What is not urgent leaves from seven to six on working days; what is urgent at once."""
    assert may_leave(at(written), False, Terms()) == at(leaves)
    assert may_leave(at(written), True, Terms()) == at(written)


def test_a_centres_closing_days_do_not_count() -> None:
    """While a centre is closed its terms stand still; closed for ever is closed for nobody."""
    closed = {date(2026, 11, 24), date(2026, 11, 25)}
    assert after(at("2026-11-23 09:00"), Duration(days=2), lambda day: day in closed) == at(
        "2026-11-27 09:00"
    )
    assert after(at("2026-11-23 09:00"), Duration(days=2), lambda day: True) == at("2026-11-25 09:00")


moments = st.integers(0, 7 * 365 * 24 * 60).map(
    lambda minutes: at("2025-01-01 00:00") + timedelta(minutes=minutes)
)
durations = st.builds(Duration, days=st.integers(0, 40)) | st.builds(
    Duration, elapsed=st.timedeltas(timedelta(seconds=1), timedelta(days=9))
)
terms = st.builds(Terms, *[durations] * 6)


@given(moments, durations)
def test_a_term_ends_later_and_at_an_hour_that_may_be(start: datetime, term: Duration) -> None:
    """Working days never end at night, in a weekend or before they began."""
    ends = after(start, term)
    assert ends >= start
    if not term.elapsed:
        assert is_working_day(ends.date())
        assert ends == allowed(ends)


@given(moments, st.integers(1, 40))
def test_office_hours_end_within_office_hours(start: datetime, hours: int) -> None:
    """So many office hours later it is a working day between nine and five."""
    ends = office_hours_after(start, hours)
    assert ends > start
    assert is_working_day(ends.date())
    assert 9 <= ends.hour <= 17


# -- the chain


@st.composite
def cases(draw: st.DrawFn, states: frozenset[State] = frozenset(State)) -> Case:
    now = draw(moments)
    state = draw(st.sampled_from(sorted(states, key=lambda s: s.value)))
    appointment = now + draw(st.timedeltas(timedelta(days=-3), timedelta(days=60)))
    return Case(
        state,
        made=now - draw(st.timedeltas(timedelta(), timedelta(days=90))),
        now=now,
        urgent=draw(st.booleans()),
        call_by=draw(st.none() | st.just((now + timedelta(days=3)).date())),
        appointment=appointment if state is State.APPOINTMENT else None,
        closed_at=now if state in CLOSED else None,
    )


@given(cases(OPEN), terms)
def test_every_open_referral_has_a_next_action_with_a_date(case: Case, terms: Terms) -> None:
    """However long nobody does anything: there is always a next step with a date, and it gets later and later."""
    due = chase.first(case, terms)
    when = due.at
    for _ in range(12):
        assert due.step in STEPS
        assert STEPS[due.step].to, "somebody hears it"
        now = max(due.at, case.now)
        case = Case(case.state, case.made, now, case.urgent, case.call_by, case.appointment)
        following = chase.following(due.step, case, terms)
        assert following is not None
        due = following
    assert due.at >= when


@given(cases(CLOSED), terms)
def test_every_closed_referral_is_forgotten(case: Case, terms: Terms) -> None:
    """However it ended, within four steps it comes to be forgotten, and then nothing follows."""
    due = chase.first(case, terms)
    steps = [due.step]
    while following := chase.following(due.step, case, terms):
        due = following
        steps.append(due.step)
    assert steps[-1] == "forget"
    assert len(steps) <= 4


@pytest.mark.parametrize("state", sorted(OPEN, key=lambda s: s.value))
def test_silence_comes_to_the_desk(state: State) -> None:
    """Whatever an open referral waits for, if nobody reacts the desk hears of it; before that a second person does."""
    step, heard = STEPS[FIRST[state]], []
    for _ in range(8):
        heard += step.to
        assert step.then is not None
        step = STEPS[step.then]
    assert {To.DESK, To.DESK_ALL} & set(heard)
    assert {To.DEPUTY, To.COLLEAGUE} & set(heard)


def test_every_step_is_reached() -> None:
    """No step stands in the table for nothing: a state starts with it, a step leads to it, or a move does."""
    led_to = {
        *FIRST.values(),
        *chase.QUESTION.values(),
        *(s.then for s in STEPS.values()),
        *(m.then for m in MOVES.values()),
    }
    assert set(STEPS) <= led_to


def test_the_desk_silent_all_its_people_daily() -> None:
    """Once the desk was asked, all its people hear it every working day at eight."""
    case = Case(State.SENT, at("2026-11-23 09:00"), at("2026-11-27 09:00"))
    due = chase.following("desk", case, Terms())
    assert due == chase.Due("desk-all", at("2026-11-30 08:00"))
    again = chase.following("desk-all", Case(State.SENT, case.made, due.at), Terms())
    assert again == chase.Due("desk-all", at("2026-12-01 08:00"))


APPOINTMENTS = [
    # made, appointment, next step, when
    ("2026-11-23 10:00", "2026-12-03 10:00", "eve", "2026-12-02 08:00"),
    ("2026-11-23 10:00", "2026-11-30 10:00", "eve", "2026-11-27 08:00"),  # a Monday: told on Friday
    ("2026-11-23 10:00", "2026-11-24 10:00", "came", "2026-11-25 08:00"),  # made on the eve: both know
    ("2026-11-23 10:00", "2026-11-27 14:00", "eve", "2026-11-26 08:00"),
    ("2026-12-21 10:00", "2026-12-28 10:00", "eve", "2026-12-24 08:00"),  # Christmas and a weekend between
]


@pytest.mark.parametrize(("made", "appointment", "step", "when"), APPOINTMENTS)
def test_the_eve_of_an_appointment(made: str, appointment: str, step: str, when: str) -> None:
    """The worker is reminded at eight on the last working day before it."""
    case = Case(State.APPOINTMENT, at(made), at(made), appointment=at(appointment))
    assert chase.first(case, Terms()) == chase.Due(step, at(when))


def test_the_day_after_an_appointment() -> None:
    """'Did they come?' is asked at eight on the next working day."""
    case = Case(
        State.APPOINTMENT, at("2026-11-23 10:00"), at("2026-11-26 08:00"), appointment=at("2026-11-27 14:00")
    )
    assert chase.due("came", case, Terms()) == chase.Due("came", at("2026-11-30 08:00"))


def test_the_call_is_overdue_the_morning_after() -> None:
    """'I call before Thursday': it is on Friday at eight; over a weekend on Monday."""
    case = Case(State.INVITED, at("2026-11-23 10:00"), at("2026-11-23 10:00"), call_by=date(2026, 11, 26))
    assert chase.first(case, Terms()) == chase.Due("call-overdue", at("2026-11-27 08:00"))
    friday = Case(State.INVITED, at("2026-11-23 10:00"), at("2026-11-23 10:00"), call_by=date(2026, 11, 27))
    assert chase.first(friday, Terms()) == chase.Due("call-overdue", at("2026-11-30 08:00"))


def test_forgotten_thirty_days_after_it_closed() -> None:
    """Thirty days from when it closed, also when 'what now' was asked in between."""
    closed = at("2026-11-23 10:00")
    asked = Case(State.REJECTED, closed, at("2026-11-30 10:00"), closed_at=closed)
    assert chase.due("forget", asked, Terms()).at == at("2026-12-23 10:00")


def test_what_is_settled_is_not_asked() -> None:
    """'No place' at one centre asks nothing while another one still looks."""
    now = at("2026-11-23 10:00")
    assert chase.first(Case(State.REJECTED, now, now, closed_at=now), Terms()).step == "what-now"
    assert chase.first(Case(State.REJECTED, now, now, closed_at=now, settled=True), Terms()).step == "forget"
