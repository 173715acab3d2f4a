"""The language that is spoken at home."""

import pytest

from conversations.kinds import (
    HomeLanguage,
)
from tests.conversations.kinds.typed import NOW, refusal


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("arabisch", "ar"),
        ("néerlandais", "nl"),
        ("Pasjtoe", "ps"),
        ("tigrigna", "ti"),
        ("uk", "uk"),
        ("marokkaans arabisch", "ary"),
        ("geen Nederlands, wel Turks", "tr"),
        ("pas de français, arabe", "ar"),
        ("not English but Somali", "so"),
        ("arabisch nee turks", "tr"),
        ("mon mari parle wolof", "wo"),
    ],
)
def test_the_language_spoken_at_home(said: str, code: str) -> None:
    """Named in any of the bot's languages, kept as its ISO code."""
    assert HomeLanguage().parse(said, NOW) == code


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("geen Nederlands", "kind-language"),
        ("Nederlands niet", "kind-language"),
        ("weinig Nederlands", "kind-language"),
        ("arabisch en frans", "kind-language-two"),
        ("turks/nederlands", "kind-language-two"),
    ],
)
def test_a_language_that_is_not_spoken_or_one_of_two_is_asked_again(said: str, why: str) -> None:
    """'Geen Nederlands' is not Dutch; of two languages it is asked which is spoken most."""
    assert refusal(HomeLanguage(), said) == why
