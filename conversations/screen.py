"""What the bot shows: words, buttons, perhaps a picture or a document. Each channel draws it its own way."""

from collections.abc import Sequence
from dataclasses import dataclass

MAX_DATA = 64  # bytes of a button's data that Telegram carries


@dataclass(frozen=True)
class Button:
    """One of: `data` (comes back as a Tap), `url` (opens a page), `copy` (text for the clipboard)."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""

    def __post_init__(self) -> None:
        if sum(map(bool, (self.data, self.url, self.copy))) != 1:
            raise ValueError(f"button {self.label!r} needs exactly one of data, url and copy")
        if len(self.data.encode()) > MAX_DATA:
            raise ValueError(f"button data {self.data!r} is longer than {MAX_DATA} bytes")


@dataclass(frozen=True)
class QrPicture:
    """A picture to scan from the worker's screen."""

    url: str


@dataclass(frozen=True)
class Document:
    """A file that bot/documents.py makes: `kind` names its template or format, `fields` fill it."""

    kind: str
    name: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Screen:
    """`text` is Telegram's HTML subset: <b>, <i>, <a href>, <code>, <blockquote>; everything else escaped."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    picture: QrPicture | None = None
    document: Document | None = None


def data(verb: str, *parts: str) -> str:
    """A button's data for an action outside a conversation."""
    return "|".join((verb, *parts))


def rows(buttons: Sequence[Button], across: int = 1) -> tuple[tuple[Button, ...], ...]:
    """The buttons in rows of `across`."""
    return tuple(tuple(buttons[i : i + across]) for i in range(0, len(buttons), across))
