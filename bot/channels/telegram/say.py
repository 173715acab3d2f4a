"""A raw update as what somebody said.

Read as plain JSON, part by part, and not with the library's types: those trust that every part is there
and of its kind, and a server in between may send anything.
"""

import re
from dataclasses import dataclass
from typing import Any

from bot.channels import Sender, Update
from conversations.said import Command, Said, Tap, Text, Unreadable

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]  # of updates that we ask for
LONGEST = 4096  # of a message that somebody types
LARGEST = 2**52  # Telegram's identifiers have at most 52 significant bits
COMMAND = re.compile(r"/([A-Za-z]\w{0,31})(?:@\w+)?(?:\s+(.*))?", re.DOTALL | re.ASCII)
LONE = re.compile("[\x00\ud800-\udfff]")

# What a message may hold that is not text: by the part's name, what the bot says about it.
UNREADABLE = {
    **dict.fromkeys(("voice", "audio", "video_note"), "voice"),
    **dict.fromkeys(("photo", "video", "animation"), "photo"),
    **dict.fromkeys(
        ("sticker", "document", "location", "venue", "contact", "poll", "dice", "game", "story", "checklist"),
        "other",
    ),
}


@dataclass(frozen=True)
class Press:
    """A pressed button: it shows a waiting mark until the press is answered."""

    id: str


@dataclass(frozen=True)
class Reachable:
    """Somebody blocked the bot, or lets it write again."""

    address: str
    reachable: bool


@dataclass(frozen=True)
class Incoming:
    """What one update holds for us; all None: nothing (a group, a kind that we do not know, nonsense)."""

    update: Update | None = None
    press: Press | None = None
    reachable: Reachable | None = None


def number(raw: Any) -> int | None:
    """The update's number, None if it is not an update at all."""
    match raw:
        case {"update_id": int(id)} if type(id) is int and 0 < id < LARGEST:
            return id
    return None


def read(raw: Any) -> Incoming:
    """What is in a raw update. Never raises, whatever it is."""
    match raw:
        case {"message": dict(message)}:
            return _said(raw, message, message.get("from"), _in_message(message))
        case {"edited_message": dict(message)}:
            return _said(raw, message, message.get("from"), Unreadable("edit"))
        case {"callback_query": {"id": str(id)} as query} if id:
            press = Press(readable(id))
            message, data = query.get("message"), query.get("data")
            if not isinstance(message, dict) or not isinstance(data, str):
                return Incoming(press=press)
            return Incoming(_said(raw, message, query.get("from"), Tap(readable(data))).update, press)
        case {"my_chat_member": {"chat": dict(), "new_chat_member": {"status": str(status)}} as changed}:
            address = _private(changed)
            return Incoming(reachable=Reachable(address, status != "kicked") if address else None)
    return Incoming()


def readable(words: str) -> str:
    """Without what cannot be stored or sent: NUL, halves of a character."""
    return LONE.sub("\ufffd", words)[:LONGEST]


def _said(raw: Any, message: dict[str, Any], author: Any, said: Said | None) -> Incoming:
    id, address = number(raw), _private(message)
    if id is None or address is None or said is None:
        return Incoming()
    language = author.get("language_code") if isinstance(author, dict) else None
    hint = readable(language)[:35] if isinstance(language, str) else ""
    return Incoming(Update(id, Sender("telegram", address, hint), said))


def _private(message: dict[str, Any]) -> str | None:
    """The private chat that this belongs to."""
    match message.get("chat"):
        case {"type": "private", "id": int(id)} if type(id) is int and 0 < id < LARGEST:
            return str(id)
    return None


def _in_message(message: dict[str, Any]) -> Said | None:
    words = message.get("text")
    if isinstance(words, str) and words.strip():
        words = readable(words)
        if command := COMMAND.fullmatch(words):
            return Command(command[1].lower(), (command[2] or "").strip())
        return Text(words)
    return next((Unreadable(what) for part, what in UNREADABLE.items() if part in message), None)
