"""Free text."""

from conversations.kinds import (
    Words,
)
from tests.conversations.kinds.typed import refusal


def test_free_text_has_a_limit() -> None:
    """Too long, or nothing but emoji, is refused."""
    assert refusal(Words(10), "x" * 11) == "kind-words-long"
    assert refusal(Words(10), "🙂🙂") == "kind-words-empty"
