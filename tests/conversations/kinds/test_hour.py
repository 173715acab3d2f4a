"""An hour of the day."""

from datetime import date, time

import pytest

from conversations.kinds import (
    Hour,
)
from tests.conversations.kinds.typed import NOW, TODAY, refusal


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("10u", "10:00"),
        ("14u30", "14:30"),
        ("half drie", "14:30"),
        ("half een", "12:30"),
        ("half 1", "12:30"),
        ("half een 's middags", "12:30"),
        ("9:15", "09:15"),
        ("06:30", "06:30"),
        ("3 pm", "15:00"),
    ],
)
def test_an_hour(said: str, hour: str) -> None:
    """Dutch, French and English ways to say a time of day."""
    assert Hour().parse(said, NOW) == hour


def test_an_hour_that_is_over() -> None:
    """Today at nine, said at ten, is no appointment; one that was given stays given."""
    assert refusal(Hour(on=TODAY), "9u") == "kind-hour-past"
    assert Hour(on=TODAY).parse("10u30", NOW) == "10:30"
    assert Hour(on=date(2026, 11, 24)).parse("9u", NOW) == "09:00"
    assert Hour(on=TODAY).value("09:00") == time(9)
