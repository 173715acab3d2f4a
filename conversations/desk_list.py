"""What the desk's screens share: lists with a button for each entry, and who took what."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from conversations.conversation import Done
from conversations.denied import denied, not_found
from conversations.facts import Facts
from conversations.menu import after
from conversations.paging import page_number, part
from conversations.permissions import towns
from conversations.screen import Button, Screen, rows
from conversations.staff import Access, Unanswered
from conversations.texts import text

PAGE = 8  # buttons of a list on one screen

Item = TypeVar("Item", Access, Unanswered)


def shows(action: str, show: Callable[..., Screen]) -> Callable[..., Done]:
    """A list that only who has that action in a municipality may see."""

    def act(facts: Facts, page: str = "0") -> Done:
        if not towns(facts, action):
            return denied(facts, action)
        return Done((show(facts, page_number(page)),))

    return act


def list_screen(
    facts: Facts, verb: str, items: Sequence[tuple[str, Button | None]], page: int, top: Sequence[Button] = ()
) -> Screen:
    """Lines with a button each, some on a page."""
    lang = facts.lang
    if not items:
        return after(facts, text(lang, f"desk-{verb}-none"))
    shown, turn = part(items, verb, page, PAGE)
    lines = [text(lang, f"desk-{verb}-intro", count=len(items)), *(line for line, _ in shown)]
    end = [Button(text(lang, "menu-desk"), data="desk")] if towns(facts, "approve") else []
    end.append(Button(text(lang, "menu-home"), data="menu"))
    return Screen(
        "\n".join(lines), (*rows(top), *rows([b for _, b in shown if b], 1), *rows(turn, 2), *rows(end, 2))
    )


def taken_by(name: str, lang: str) -> str:
    return text(lang, "desk-taken", name=name) if name else ""


def found(items: Sequence[Item], id: str) -> Item | None:
    return next((item for item in items if str(item.id) == id), None)


def decided(facts: Facts) -> Done:
    """Somebody else of the desk was first, or it never was theirs: as any stale button it is counted."""
    return not_found(facts, "button", "desk-decided")


def done(facts: Facts, name: str, /, **mentions: str | int) -> Screen:
    """A word after something was done, and the way back to the desk."""
    buttons = [
        Button(text(facts.lang, "menu-desk"), data="desk"),
        Button(text(facts.lang, "menu-home"), data="menu"),
    ]
    return Screen(text(facts.lang, name, **mentions), rows(buttons, 2))
