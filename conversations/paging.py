"""Long lists: some on a screen, and buttons to turn the page."""

from collections.abc import Sequence
from typing import TypeVar

from conversations.screen import Button, data

Item = TypeVar("Item")


def page_number(page: str) -> int:
    """The page that a button names; the first one if it names none."""
    return int(page) if page.isdecimal() and len(page) < 6 else 0


def part(items: Sequence[Item], verb: str, page: int, size: int) -> tuple[Sequence[Item], list[Button]]:
    """What stands on that page, the last one if there are not so many; and the buttons to the pages beside it."""
    last = max(len(items) - 1, 0) // size
    page = min(page, last)
    turn = [
        Button(label, data=data(verb, str(to)))
        for label, to in (("‹", page - 1), ("›", page + 1))
        if 0 <= to <= last
    ]
    return items[page * size : (page + 1) * size], turn
