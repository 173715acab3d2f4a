"""A screen's text on a page: what it keeps of it, and what it makes of it."""

import pytest

from bot.channels.web.words import safe


@pytest.mark.parametrize("number", ["09 000 01 01", "0499 11 22 33", "09/000.01.01", "+32 9 000 01 01"])
def test_a_phone_number_can_be_called(number: str) -> None:
    """A number in a text is a link that calls it."""
    called = "".join(c for c in number if c.isdigit() or c == "+")
    assert safe(f"bel <b>{number}</b>!") == f'bel <b><a href="tel:{called}">{number}</a></b>!'


@pytest.mark.parametrize(
    "words",
    [
        "03/12/2026",
        "op 23/11/2026 10:00",
        "€ 0,55",
        "GNT-0499",
        "0499",
        "<code>0499 11 22 33</code>",
        "id 1234567890",
    ],
)
def test_what_is_no_phone_number_stays(words: str) -> None:
    """Days, amounts, references and what is there to be copied stay as they are."""
    assert safe(words) == words
