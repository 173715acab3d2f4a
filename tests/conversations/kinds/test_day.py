"""A day, as people type it."""

from datetime import date

import pytest

from conversations.kinds import (
    Day,
)
from tests.conversations.kinds.typed import NOW, TODAY, refusal


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1 december", "2026-12-01"),
        ("01/12", "2026-12-01"),
        ("15.03.27", "2027-03-15"),
        ("2027-03-01", "2027-03-01"),
        ("over twee weken", "2026-12-07"),
        ("dans trois mois", "2027-02-23"),
        ("in 3 weeks", "2026-12-14"),
        ("maart", "2027-03-01"),
        ("half maart", "2027-03-15"),
        ("mi-mars", "2027-03-15"),
        ("eind november", "2026-11-30"),
        ("vanaf 1 januari", "2027-01-01"),
        ("le 1er mars", "2027-03-01"),
        ("morgen", "2026-11-24"),
        ("demain", "2026-11-24"),
        ("tomorrow", "2026-11-24"),
        ("overmorgen", "2026-11-25"),
        ("volgende maand", "2026-12-01"),
        ("la semaine prochaine", "2026-11-30"),
        ("dinsdag", "2026-11-24"),
        ("zo snel mogelijk", "2026-11-23"),
        ("november", "2026-11-23"),
        ("gisteren besproken: 1 maart", "2027-03-01"),
        ("zsm", "2026-11-23"),
        ("1 maart 28", "2028-03-01"),
        ("maart 27", "2027-03-01"),
        ("March 15", "2027-03-15"),
        ("quinze mars", "2027-03-15"),
        ("vingt-cinq mars", "2027-03-25"),
        ("tweede week van maart", "2027-03-08"),
        ("eind volgende maand", "2026-12-31"),
        ("volgende week woensdag", "2026-12-02"),
        ("mercredi de la semaine prochaine", "2026-12-02"),
        ("over twee weken op woensdag", "2026-12-09"),
        ("december volgend jaar", "2027-12-01"),
        ("over een maand of twee", "2027-01-23"),
        ("niet 1 maart maar 5 maart", "2027-03-05"),
        ("niet voor 1 maart", "2027-03-01"),
        ("1 december nee 5 december", "2026-12-05"),
    ],
)
def test_a_day_as_people_say_it(said: str, day: str) -> None:
    """Dates are understood in three languages, without a year as the next one."""
    assert Day(TODAY).parse(said, NOW) == day


@pytest.mark.parametrize(
    "said",
    [
        "van 1 tot 5 december",
        "1-5 december",
        "1-5/12",
        "1 t.e.m. 5 december",
        "01/12-05/12",
        "1 december - 5 december",
        "tussen 1 en 5 december",
        "du 1er au 5 décembre",
        "from the 1st to the 5th of December",
    ],
)
def test_a_range_starts_on_its_first_day(said: str) -> None:
    """Its last day is that of whoever is asked until when."""
    assert Day(TODAY).parse(said, NOW) == "2026-12-01"
    assert Day(TODAY, 365, earliest=date(2026, 12, 1)).parse(said, NOW) == "2026-12-05"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("niet dringend", "kind-day"),
        ("pas maintenant", "kind-day"),
        ("not now", "kind-day"),
        ("niet in maart", "kind-day"),
        ("sinds 1 november", "kind-day"),
        ("1 december nee 5", "kind-day"),
        ("1 of 15 december", "kind-day-two"),
        ("1 maart of 1 april", "kind-day-two"),
        ("December 27", "kind-day-two"),
        ("31/02", "kind-day"),
        ("gisteren", "kind-day-past"),
        ("eergisteren", "kind-day-past"),
        ("sinds vorige maandag", "kind-day-past"),
        ("twee weken geleden", "kind-day-past"),
        ("hier", "kind-day-past"),
        ("depuis hier", "kind-day-past"),
        ("la semaine dernière", "kind-day-past"),
        ("il y a deux mois", "kind-day-past"),
        ("yesterday", "kind-day-past"),
        ("we wonen hier", "kind-day"),
        ("1/11/2026", "kind-day-past"),
        ("1 maart 2095", "kind-day-far"),
        ("over 99999999 weken", "kind-day"),
        ("🙂", "kind-day"),
        ("<b>x</b>", "kind-day"),
    ],
)
def test_a_day_that_cannot_be(said: str, why: str) -> None:
    """A day that does not exist, is past or far away is refused with its own word."""
    assert refusal(Day(TODAY), said) == why


def test_a_day_that_was_given_stays_given() -> None:
    """A conversation that goes on next week still knows the day that was future then."""
    assert Day(date(2026, 12, 1)).value("2026-11-25") == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("morgen", "kind-day-early"),
        ("volgende week", "2026-11-30"),
        ("over twee weken", "2026-12-07"),
        ("vrijdag", "2026-11-27"),
        ("maandag", "2026-11-30"),
        ("5 januari", "2027-01-05"),
        ("25/11", "2027-11-25"),
    ],
)
def test_a_last_day_is_read_from_today_and_not_before_the_first(said: str, day: str) -> None:
    """Who is away from Friday and says 'in two weeks' means two weeks from now; 'Friday' once more is that Friday."""
    kind = Day(TODAY, 365, earliest=date(2026, 11, 27))
    assert (refusal(kind, said) if day.startswith("kind") else kind.parse(said, NOW)) == day
