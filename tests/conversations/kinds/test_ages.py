"""Ages of children, as people type them; and how they are shown."""

import pytest

from conversations.kinds import (
    Ages,
)
from tests.conversations.kinds.typed import NOW, refusal


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        ("14 maanden", "14"),
        ("14", "14"),
        ("2,5 jaar", "30"),
        ("2 jaar en 3 maanden", "27"),
        ("2 ans et demi", "30"),
        ("anderhalf jaar", "18"),
        ("6 weken", "1"),
        ("14 mnd en 3 jaar", "14,36"),
        ("14 maanden en 3 maanden", "14,3"),
        ("nog niet geboren", "unborn"),
        ("18 months", "18"),
        ("een jaar", "12"),
        ("half jaar", "6"),
        ("2½ jaar", "30"),
        ("twenty four months", "24"),
        ("dix-huit mois", "18"),
        ("2j3m", "27"),
        ("14mnd,3jaar", "14,36"),
        ("2 jaar en 14 maanden", "24,14"),
        ("oudste 3 jaar, jongste 8 maanden", "36,8"),
        ("1 kind 14 maanden, 1 kind 3 jaar", "14,36"),
        ("bevalling verwacht over 2 maanden", "unborn"),
        ("14 maanden nee 15 maanden", "15"),
    ],
)
def test_ages_in_months(said: str, ages: str) -> None:
    """Years, months and weeks become months; several children are kept together."""
    assert Ages().parse(said, NOW) == ages


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        ("1 en 3 jaar", "12,36"),
        ("14, 16 en 30 mnd", "14,16,30"),
        ("twee kinderen van 1 en 3 jaar", "12,36"),
        ("deux enfants de 1 et 3 ans", "12,36"),
        ("two kids, 1 and 3 years", "12,36"),
        ("2 kinderen van 2 jaar en 3 maanden", "24,3"),
        ("een baby van 3 maanden en zijn broer van 2 jaar", "3,24"),
        ("tweeling van 8 maanden", "8,8"),
        ("8 mnd (tweeling)", "8,8"),
        ("jumeaux de 8 mois et un de 3 ans", "8,8,36"),
        ("3 years and twins of 8 months", "36,8,8"),
        ("zwanger van een tweeling", "unborn,unborn"),
        ("drieling 5 maanden", "5,5,5"),
    ],
)
def test_no_child_is_lost(said: str, ages: str) -> None:
    """Numbers share the unit that comes after them, twins count twice."""
    assert Ages().parse(said, NOW) == ages


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("twee kinderen van 2 jaar", "kind-ages-count"),
        ("deux enfants, 14 mois", "kind-ages-count"),
        ("een baby en een kind van 3 jaar", "kind-ages-count"),
        ("14 maanden en 3", "kind-ages-unsure"),
        ("2 tot 3 jaar", "kind-ages-unsure"),
        ("16 à 18 mois", "kind-ages-unsure"),
        ("een jaar of twee", "kind-ages-unsure"),
        ("1,3 jaar", "kind-ages-unsure"),
        ("2 jaar, 3 maanden", "kind-ages-unsure"),
        ("14 maadnen en 3 jaar", "kind-ages-unsure"),
        ("2 jaar nee 3", "kind-ages-unsure"),
        ("3 days a week", "kind-ages"),
        ("over 2 maanden", "kind-ages"),
    ],
)
def test_what_may_be_another_age_or_another_child_is_asked_again(said: str, why: str) -> None:
    """A number of children that is not that of the ages, a range, an age half told: nothing is guessed or left out."""
    assert refusal(Ages(), said) == why


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("900 maanden", "kind-ages-old"),
        ("99 jaar", "kind-ages-old"),
        ("klein", "kind-ages"),
        ("-3", "kind-ages"),
    ],
)
def test_ages_that_cannot_be(said: str, why: str) -> None:
    """900 months is not a child."""
    assert refusal(Ages(), said) == why


def test_an_age_is_shown_as_people_say_it() -> None:
    """Months for the youngest; from three on whole years, where it is that."""
    assert (
        Ages().shown("14,30,36,40,unborn", "nl")
        == "14 maanden, 30 maanden, 3 jaar, 40 maanden, nog niet geboren"
    )
    assert Ages().shown("48", "fr") == "4 ans"
