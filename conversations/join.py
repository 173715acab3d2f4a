"""Joining with an invitation: a link, or a short code that somebody reads aloud."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.conversation import Conversation, Done, Effect
from conversations.engine import Flow, Invalid, Option, ask
from conversations.facts import Facts
from conversations.menu import home
from conversations.screen import Button, Screen, data
from conversations.texts import text

CODE_LENGTH = 8


@dataclass(frozen=True)
class Join(Effect):
    """Use up the invitation with this token (of a link) or code (typed)."""

    token: str = ""
    code: str = ""


@dataclass(frozen=True)
class Code:
    """Eight letters and digits; spaces, dashes and small letters are forgiven."""

    options: tuple[Option, ...] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        code = "".join(c for c in said.upper() if c.isalnum())
        return self.value(code)

    def value(self, stored: str) -> str:
        if len(stored) != CODE_LENGTH or not stored.isascii():
            raise Invalid("join-code-shape", length=CODE_LENGTH)
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return stored


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Join]:
    """Ask for the code of the invitation."""
    code = yield from ask("code", "join-code", Code())
    return Join(code=code)


def finish(result: Join, facts: Facts, subject: Mapping[str, str]) -> Done:
    return Done(effects=(result,))


def joined(organisation: str, role: str, facts: Facts) -> Screen:
    """Welcome, after the invitation was used."""
    words = text(
        facts.lang, "join-welcome", organisation=organisation, role=role, name=facts.me.name or "none"
    )
    if facts.me.name:
        return Screen(words, home(facts).buttons)
    # Partners see a first name, not a number.
    say = Button(text(facts.lang, "join-say-name"), data=data("editme", "name"))
    return Screen(words, ((say,), *home(facts).buttons))


def refused(why: str, facts: Facts) -> Screen:
    """`why`: unknown, used, expired, tries."""
    return Screen(text(facts.lang, f"join-{why}"))


CONVERSATION = Conversation("join", flow, finish)
