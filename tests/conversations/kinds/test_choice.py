"""One of a list, or several."""

import pytest

from conversations.engine import Invalid, Option
from conversations.kinds import (
    Choice,
    Several,
)
from tests.conversations.kinds.typed import NOW, refusal

CENTRES = (Option("r", "De Regenboog", literal=True), Option("k", "Kapoentjes", literal=True))


@pytest.mark.parametrize(
    ("said", "code"), [("r", "r"), ("regenboog", "r"), ("de regenboo", "r"), ("Kapoentjes", "k")]
)
def test_a_place_by_its_name_give_or_take_a_letter(said: str, code: str) -> None:
    """A tapped code, a part of a name or a small mistake finds the place."""
    assert Choice(CENTRES).parse(said, NOW) == code


def test_a_name_that_fits_nothing_is_not_guessed() -> None:
    """Somebody else's referral would go to the wrong centre."""
    assert refusal(Choice(CENTRES), "zonnetje") == "kind-choose"


def test_several_at_most() -> None:
    """A fourth centre is refused; taking one away makes room."""
    four = Several(tuple(Option(c, c * 4, literal=True) for c in "abcd"), 3)
    draft = four.changed(four.changed(four.changed("", "+a"), "+b"), "+c")
    with pytest.raises(Invalid, match="kind-choose-most"):
        four.changed(draft, "+d")
    assert four.changed(four.changed(draft, "-b"), "+d") == "a,c,d"
