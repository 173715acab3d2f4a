"""Telegram's HTML, and cutting it."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.markup import MOST, Malformed, Run, messages, read, units
from tests.fake_telegram.entities import length, plain

WORDS = st.text(st.sampled_from("ab <>&\"'é😀\n."), max_size=30)


@st.composite
def html(draw: st.DrawFn, depth: int = 0) -> str:
    """Well-formed HTML of the tags that screens use."""
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        tag = draw(st.sampled_from(["", "b", "i", "code", "blockquote", 'a href="https://x.be"']))
        inner = draw(html(depth + 1)) if tag and depth < 3 else escape(draw(WORDS), quote=False)
        parts.append(f"<{tag}>{inner}</{tag.split()[0]}>" if tag else inner)
    return "".join(parts)


@given(html(), st.integers(5, 60))
def test_every_part_is_well_formed_and_short_enough(text: str, most: int) -> None:
    """However it is cut, each part is read by Telegram, fits, is not blank, and no letter is lost."""
    parts = messages(text, most)
    shown = [plain(part) for part in parts]
    assert all(0 < length(words) <= most for words in shown)
    assert re.sub(r"\s", "", "".join(shown)) == re.sub(r"\s", "", plain(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("one two three\n\nfour five", ["one two three", "four five"]),
        ("one two three\nfour five six", ["one two three", "four five six"]),
        ("One two. Three four five", ["One two.", "Three four five"]),
        ("one two three four", ["one two three", "four"]),
        ("a" * 20, ["a" * 15, "a" * 5]),
        ("<b>one two three\n\nfour</b>", ["<b>one two three</b>", "<b>four</b>"]),
        ("<i>a <b>one two three four</b></i>", ["<i>a <b>one two three</b></i>", "<i><b>four</b></i>"]),
        (" \n ", []),
        ("😀" * 8, ["😀" * 7, "😀"]),
    ],
)
def test_cuts_where_it_hurts_least(text: str, parts: list[str]) -> None:
    """Between paragraphs, else lines, sentences, words; tags go on in the next part."""
    assert messages(text, 15) == parts


def test_counts_as_telegram_does() -> None:
    """A character beyond the basic plane counts twice; tags and entities do not count."""
    assert units("a😀") == 3
    assert messages("<b>" + "&amp;" * MOST + "</b>") == ["<b>" + "&amp;" * MOST + "</b>"]


@pytest.mark.parametrize(
    "text", ["<b>", "</b>", "<b><i></b></i>", "<u>a</u>", "a < b", '<b href="x">a</b>', "<a>b</a>"]
)
def test_refuses_what_telegram_would(text: str) -> None:
    """Tags that are not closed, crossed, unknown or wrongly made are malformed."""
    with pytest.raises(Malformed):
        read(text)


def test_reads_runs() -> None:
    """A text is read as words with the tags that are open around them."""
    assert read("a<b>b<i>&lt;</i></b>") == [Run("a"), Run("b", ("<b>",)), Run("<", ("<b>", "<i>"))]
