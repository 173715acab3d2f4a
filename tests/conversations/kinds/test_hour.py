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
        ("kwart voor 10", "09:45"),
        ("kwart over tien", "10:15"),
        ("10 voor half 11", "10:20"),
        ("10 heures et demie", "10:30"),
        ("half past ten", "10:30"),
        ("twee uur", "14:00"),
        ("8u 's avonds", "20:00"),
        ("6 am", "06:00"),
        ("10 p.m.", "22:00"),
        ("1430", "14:30"),
        ("van 10 tot 12", "10:00"),
        ("14u nee 15u", "15:00"),
        ("3 december 10u", "10:00"),
    ],
)
def test_an_hour(said: str, hour: str) -> None:
    """Dutch, French and English ways to say a time of day."""
    assert Hour().parse(said, NOW) == hour


@pytest.mark.parametrize(
    "said", ["niet om 10u", "10u of 11u", "na 16u", "9:5", "25u", "3u 's nachts", "over een uur"]
)
def test_an_hour_that_is_not_sure(said: str) -> None:
    """Denied, one of two, after or before: it is asked again."""
    assert refusal(Hour(), said) == "kind-hour"


def test_an_hour_that_is_over() -> None:
    """Today at nine, said at ten, is no appointment; one that was given stays given."""
    assert refusal(Hour(on=TODAY), "9u") == "kind-hour-past"
    assert Hour(on=TODAY).parse("10u30", NOW) == "10:30"
    assert Hour(on=date(2026, 11, 24)).parse("9u", NOW) == "09:00"
    assert Hour(on=TODAY).value("09:00") == time(9)
