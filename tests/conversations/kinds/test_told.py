"""A whole family told in one line."""

import pytest

from conversations.kinds import (
    Told,
)
from tests.conversations.kinds.typed import NOW, TODAY, refusal


def test_one_line_fills_several_answers() -> None:
    """Age, days, start and language from one line, always in that order; the line itself is not kept."""
    line = "14 mnd ma di half maart arabisch"
    assert Told(TODAY).parse(line, NOW) == "steps"
    assert Told(TODAY).also(line, NOW) == {
        "ages": "14",
        "days": "mon,tue",
        "start": "2027-03-15",
        "language": "ar",
    }
    assert list(Told(TODAY).also("arabisch, half maart, ma di, 14 mnd", NOW)) == [
        "ages",
        "days",
        "start",
        "language",
    ]


@pytest.mark.parametrize(
    ("line", "days", "start"),
    [
        ("6 maanden, woensdag en donderdag namiddag, zo snel mogelijk", "wed@pm,thu@pm", "2026-11-23"),
        ("maandag en vrijdag vanaf dinsdag", "mon,fri", "2026-11-24"),
        ("lundi et jeudi, à partir de mercredi", "mon,thu", "2026-11-25"),
        ("Monday and Friday, as soon as possible", "mon,fri", "2026-11-23"),
        ("14 maanden, maandag", "mon", None),
        ("14 mois, lun, mar, jeu, dès avril", "mon,tue,thu", "2027-04-01"),
    ],
)
def test_a_weekday_in_one_line_is_a_day_of_the_week(line: str, days: str, start: str | None) -> None:
    """The days that a family looks for are no start; 'from Tuesday' is."""
    found = Told(TODAY).also(line, NOW)
    assert (found["days"], found.get("start")) == (days, start)


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        (
            "14 mnd elke dag behalve woensdag turks",
            {"ages": "14", "days": "mon,tue,thu,fri", "language": "tr"},
        ),
        ("1 en 3 jaar, ma di, geen nederlands", {"ages": "12,36", "days": "mon,tue"}),
        ("tweeling 8 mnd ma-vr pools en frans", {"ages": "8,8", "days": "mon,tue,wed,thu,fri"}),
        ("14 mnd, start binnen 2 maanden, ma", {"ages": "14", "start": "2027-01-23"}),
        ("14 months, 3 days a week, arabic", {"ages": "14", "language": "ar"}),
        ("14 mnd, dagen maken niet uit", {"ages": "14", "days": "any"}),
        ("niet dringend, 14 mnd, ma di", {"ages": "14", "days": "mon,tue"}),
        ("14 mnd, di 9-12, turks", {"ages": "14", "days": "tue@09:00-12:00", "language": "tr"}),
        ("14 mnd, ma di morgen", {"ages": "14", "days": "mon@am,tue@am"}),
        ("14 mnd ma di van 1 tot 5 december", {"ages": "14", "days": "mon,tue", "start": "2026-12-01"}),
    ],
)
def test_one_line_is_not_read_as_its_opposite(line: str, answers: dict[str, str]) -> None:
    """What is excluded, denied, told of two or how often in a week is no answer; it is asked next."""
    assert Told(TODAY).also(line, NOW) == answers


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("900 maanden, ma", "kind-ages-old"),
        ("14 maanden vanaf 1/11/2026", "kind-day-past"),
        ("twee kinderen, 14 maanden, ma di", "kind-ages-count"),
        ("14 mnd nee 15 mnd, ma di", "kind-corrected"),
        ("14 mnd niet op woensdag", "kind-week-not"),
        ("14 mnd ma en di vanaf 8u", "kind-week-hours"),
        ("hallo", "refer-told-nothing"),
    ],
)
def test_one_line_with_something_impossible(line: str, why: str) -> None:
    """What cannot be is refused here too, and nothing of the line is taken over."""
    assert refusal(Told(TODAY), line) == why
