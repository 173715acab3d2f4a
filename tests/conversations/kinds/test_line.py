"""A line of an entry: a mail address, a phone number."""

import pytest

from conversations.kinds.line import Line
from tests.conversations.kinds.typed import NOW, refusal


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("mail", "a@b.be of c@d.be"),
        ("mail", "mailto:a@b.be"),
        ("mail", "a@b.be."),
        ("mail", "a@b..be"),
        ("phone", "0488 77 66 55 / 09 111 11 11"),
        ("phone", "09 111 11 11 of 0488 77 66 55"),
        ("phone", "112"),
    ],
)
def test_two_in_one_line_or_one_that_reaches_nobody(field: str, said: str) -> None:
    """A mail or a call would go nowhere: it is asked again."""
    assert refusal(Line(field), said) == f"myorg-wrong-{field}"


@pytest.mark.parametrize(
    ("field", "said"),
    [("mail", "An.Peeters@b-c.example"), ("phone", "+32 (0)488 77 66 55"), ("phone", "0488/77.66.55")],
)
def test_a_line_is_kept_as_it_was_typed(field: str, said: str) -> None:
    """People write their numbers as they like."""
    assert Line(field).parse(said, NOW) == said
