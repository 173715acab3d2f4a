"""What a conversation is to the rest: a name, a flow, what to do with its result, and when it is forgotten."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from conversations.engine import Flow
from conversations.facts import Facts
from conversations.screen import Screen

CALCULATION = timedelta(hours=24)
NOT_SENT = timedelta(days=7)


@dataclass(frozen=True)
class Effect:
    """Something to be done once, in the turn's transaction. Each conversation has its own kinds."""


@dataclass(frozen=True)
class Done:
    """A conversation's end: what is shown, what is to be done, which conversation comes next."""

    screens: tuple[Screen, ...] = ()
    effects: tuple[Effect, ...] = ()
    next: tuple[str, Mapping[str, str]] | None = None  # name and subject
    filled: Mapping[str, str] = field(default_factory=dict)  # answers that the next one has already
    keep: bool = False  # set aside for later instead of forgotten


@dataclass(frozen=True)
class Conversation:
    """`flow(facts, subject)` asks; `finish(result, facts, subject)` acts once on what it returned.

    `needs`: an action of the table of permissions, without which nobody begins it or goes on with it; empty: open to
    whoever writes.
    """

    name: str
    flow: Callable[[Facts, Mapping[str, str]], Flow[Any]]
    finish: Callable[[Any, Facts, Mapping[str, str]], Done]
    forget_after: timedelta = CALCULATION
    needs: str = ""


@dataclass(frozen=True)
class Open:
    """A conversation under way: nothing but its answers."""

    number: int
    name: str
    subject: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    shown: str | None = None
