"""What a person can say to the bot, whatever the channel."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    text: str


@dataclass(frozen=True)
class Tap:
    """A pressed button's data: `12:key:code` answers conversation 12, `verb|…` is an action (see screen.py)."""

    data: str


@dataclass(frozen=True)
class Command:
    name: str  # without the slash, lower case
    argument: str = ""


@dataclass(frozen=True)
class Unreadable:
    """Something the bot cannot read: photo, voice, sticker, location, edit …"""

    what: str


Said = Text | Tap | Command | Unreadable
