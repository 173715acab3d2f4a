"""Conversations as generators that ask, replayed from their answers.

Nothing of a conversation is kept between turns but a dict of answers by key: each turn runs the generator
again from the top. So a flow may not look at a clock, at chance or at a database, and may not send anything:
facts come in as arguments, what it wants done goes out as its result, and that is acted on once.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Invalid(Exception):
    """The reply does not fit; `text` names the text that says why, `mentions` what that text mentions."""

    def __init__(self, text: str = "", **mentions: str | int) -> None:
        super().__init__(text)
        self.text = text
        self.mentions = mentions


@dataclass(frozen=True)
class Option:
    """One reply that can be tapped: `code` is stored, `text` names its label (or is the label, for names)."""

    code: str
    text: str
    literal: bool = False
    mentions: Mapping[str, str | int] = field(default_factory=dict)


class Kind(Protocol[T_co]):
    """What counts as an answer to a question."""

    @property
    def options(self) -> Sequence[Option]: ...
    @property
    def wants_text(self) -> bool:
        """Whether typed words are meant for this question, and not a question of their own."""

    def parse(self, said: str, now: datetime) -> str:
        """Words or a tapped code to their lasting form (ISO date, code, id); raises Invalid."""

    def value(self, stored: str) -> T_co:
        """Pure; raises Invalid if what was stored is no longer allowed."""

    def shown(self, stored: str, lang: str) -> str:
        """A stored answer in words, for the summary and when it is asked again."""


@dataclass(frozen=True)
class Ask:
    key: str  # names the answer for good: never give an old key a new meaning
    text: str  # id of a text
    kind: Kind[Any]
    mentions: Mapping[str, str | int] = field(default_factory=dict)  # what the text mentions
    before: str | None = None  # the answer it had, when asked again


@dataclass(frozen=True)
class Turn(Generic[T]):
    path: tuple[str, ...]  # keys answered on this run, in order
    answers: Mapping[str, str]
    ask: Ask | None = None
    result: T | None = None


Flow = Generator[Ask, Any, T]


def ask(key: str, text: str, kind: Kind[T], **mentions: str | int) -> Flow[T]:
    """Ask one question; `yield from` it gives the answer with its type."""
    value: T = yield Ask(key, text, kind, mentions)
    return value


def replay(flow: Flow[T], answers: Mapping[str, str], reopened: str | None = None) -> Turn[T]:
    """Run a fresh flow on stored answers, up to the first that is missing, refused or reopened."""
    path: list[str] = []
    value: Any = None
    while True:
        try:
            question = flow.send(value)
        except StopIteration as end:
            return Turn(tuple(path), answers, result=end.value)
        if question.key in path:
            raise RuntimeError(f"{question.key!r} asked twice")
        stored = answers.get(question.key)
        try:
            if stored is None or question.key == reopened:
                raise Invalid
            value = question.kind.value(stored)
        except Invalid:
            return Turn(tuple(path), answers, replace(question, before=stored))
        path.append(question.key)


def reply(
    start: Callable[[], Flow[T]], answers: Mapping[str, str], shown: str, said: str, now: datetime
) -> Turn[T]:
    """Answer the question that was shown; if another one is open by now, change nothing. Raises Invalid."""
    turn = replay(start(), answers, reopened=shown)
    if turn.ask is None or turn.ask.key != shown:
        return turn
    return replay(start(), {**answers, shown: turn.ask.kind.parse(said, now)})


def back(start: Callable[[], Flow[T]], answers: Mapping[str, str], shown: str | None = None) -> Turn[T]:
    """Ask the question before the one shown again; later answers are kept."""
    path = replay(start(), answers, reopened=shown).path
    return replay(start(), answers, reopened=path[-1] if path else None)
