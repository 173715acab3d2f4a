"""Amounts and whole numbers."""

import pytest

from conversations.kinds import (
    Amount,
    WholeNumber,
)
from tests.conversations.kinds.typed import NOW, refusal


@pytest.mark.parametrize(
    ("said", "euro"),
    [
        ("1850", "1850.00"),
        ("1.850,50", "1850.50"),
        ("€ 30.000", "30000.00"),
        ("30k", "30000.00"),
        ("1850.5 euro", "1850.50"),
        ("± 1.850,00 €/maand (netto)", "1850.00"),
        ("1 850,50 €", "1850.50"),
        ("€ 1850,-", "1850.00"),
        ("1850 nee 1950", "1950.00"),
        ("1'850", "1850.00"),
    ],
)
def test_an_amount(said: str, euro: str) -> None:
    """Belgian and international writing of euros."""
    assert Amount(1_000_000).parse(said, NOW) == euro


@pytest.mark.parametrize(
    "said",
    [
        *("-5", "veel", "1e12", "9999999999", "<b>1</b>", "$1850", "20%", "1850 * 12", "=1850", "1_000"),
        *("1850€50", "18.50,00", "3.5.00", "1850 of 1950", "meer dan 30000", "minder dan 2000", "niet 1850"),
    ],
)
def test_an_amount_that_cannot_be(said: str) -> None:
    """Negative, in words, beyond any income, or with signs that are no part of an amount."""
    assert refusal(Amount(1_000_000), said) == "kind-amount"


@pytest.mark.parametrize(
    ("per", "said"),
    [
        ("year", "1850 per maand"),
        ("year", "1.850 €/mois"),
        ("month", "30.000 per jaar"),
        ("month", "30k a year"),
    ],
)
def test_an_amount_of_another_stretch_of_time(per: str, said: str) -> None:
    """A wage a month is not taken for an income a year, nor the other way round."""
    assert refusal(Amount(1_000_000, per), said) == f"kind-amount-{per}"
    assert Amount(1_000_000, per).parse(said.split()[0].split("€")[0], NOW)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "2,5",
            "-1",
            "twee of drie",
            "42",
            "<b>3</b>",
            "½",
            "dix-huit",
            "niet 3",
            "meer dan 3",
            "3 of 4",
            "3 à 4",
        ),
        *("een paar", "a lot", "un peu", "een tiental", "3 halve dagen", "3 dagen om de week"),
    ],
)
def test_a_whole_number_within_bounds(said: str) -> None:
    """One whole number, neither less nor more than allowed."""
    assert refusal(WholeNumber(1, 10), said) == "kind-whole-number"


def test_a_number_that_is_corrected() -> None:
    """'3 dagen nee 4' is four."""
    assert WholeNumber(1, 10).parse("3 dagen nee 4", NOW) == "4"
