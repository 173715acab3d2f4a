"""A dialogue as a test reads it: what a person says and taps, what the bot shows.

Between any two turns the conversation's answers go through JSON, as they do in the database.
"""

import json
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from conversations.conversation import Effect, Open
from conversations.dialogue import respond
from conversations.facts import Facts, Me, Organisation, Post
from conversations.said import Command, Said, Tap, Text, Unreadable
from conversations.screen import Button, Screen
from knowledge.holder import Known, load_known

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")  # a Monday

KNOWN = cache(load_known)


def organisation(id: str, kind: str, name: str, **more: Any) -> Organisation:
    usual: dict[str, Any] = {
        "municipality": "gent",
        "mail": f"{id}@example.org",
        "phone": "09 000 00 01",
        "address": "Plein 1",
        "website": "",
        "registration_url": "",
        "care": "",
        "price": "",
        "places": None,
        "contacts": ("Sofie",),
        "deputies": ("Emre",),
        "free_places": 0,
        "confirmed_on": None,
    }
    return Organisation(id=id, kind=kind, name=name, **{**usual, **more})


DIRECTORY = {
    o.id: o
    for o in (
        organisation("ocmw", "ocmw", "OCMW Voorbeeld"),
        organisation("regenboog", "centre", "De Regenboog", free_places=2),
        organisation("kapoen", "centre", "Kapoentjes"),
        organisation("vlinder", "centre", "De Vlinder"),
        organisation("boomhut", "centre", "De Boomhut"),
        organisation("loket", "desk", "Lokaal Loket Voorbeeld"),
    )
}


def facts(*posts: Post, known: Known | None = None, lang: str = "nl", **more: Any) -> Facts:
    """What the person of the dialogue knows: a worker of the OCMW unless other posts are given."""
    me = Me(1, "Nadia", lang, False, posts or (Post("ocmw", "referrer"),), "web")
    known = known or KNOWN()
    return Facts(NOW, me, known.knowledge, known.matcher, DIRECTORY, {"gent": "Gent"}, **more)


class Talk:
    """One person and the bot. `screens`: what the last turn showed; `effects`: what it wants done, all together."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.open: Open | None = None
        self.kept: list[Open] = []
        self.screens: tuple[Screen, ...] = ()
        self.effects: list[Effect] = []
        self._next = 1

    def says(self, words: str) -> "Talk":
        return self.hears(Text(words))

    def commands(self, name: str, argument: str = "") -> "Talk":
        return self.hears(Command(name, argument))

    def sends(self, what: str) -> "Talk":
        return self.hears(Unreadable(what))

    def taps(self, label: str) -> "Talk":
        """Press the button on the last screens whose label starts with this; there must be exactly one."""
        found = [b for b in self.buttons if b.label.startswith(label)]
        assert len(found) == 1, f"{label!r} on {[b.label for b in self.buttons]}"
        return self.presses(found[0].data)

    def presses(self, data: str) -> "Talk":
        return self.hears(Tap(data))

    def hears(self, said: Said) -> "Talk":
        known = replace(self.facts, kept=tuple(reversed(self.kept)))
        reply = respond(said, self.open, self._next, known)
        self.screens = reply.screens
        self.effects += reply.effects
        if reply.kept:
            self.kept.append(_through_json(reply.kept))
        self.open = _through_json(reply.open) if reply.open else None
        if self.open:
            self.kept = [kept for kept in self.kept if kept.number != self.open.number]
            self._next = max(self._next, self.open.number + 1)
        return self

    @property
    def shown(self) -> str:
        return "\n\n".join(screen.text for screen in self.screens)

    @property
    def buttons(self) -> list[Button]:
        return [button for screen in self.screens for row in screen.buttons for button in row]

    @property
    def asks(self) -> str | None:
        """The key of the question that is open."""
        return self.open.shown if self.open else None

    @property
    def answers(self) -> dict[str, str]:
        return dict(self.open.answers) if self.open else {}


def _through_json(open: Open) -> Open:
    subject, answers = json.loads(json.dumps([dict(open.subject), dict(open.answers)]))
    return replace(open, subject=subject, answers=answers)
