"""Choosing: one of several, some of several, yes or no, and the summary where each answer can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rapidfuzz import fuzz, process

from conversations.engine import Invalid, Option
from conversations.kinds.plain import plain
from conversations.texts import LANGUAGES, text

CLOSE_ENOUGH = 82  # of 100: what somebody types for a label that they see


def labels(option: Option) -> list[str]:
    if option.literal:
        return [option.text]
    return [text(lang, option.text, **option.mentions) for lang in LANGUAGES]


def label(options: Sequence[Option], code: str, lang: str) -> str:
    """The words of an option; the code itself if it is gone."""
    for option in options:
        if option.code == code:
            return option.text if option.literal else text(lang, option.text, **option.mentions)
    return code


def meant(said: str, options: Sequence[Option]) -> Option | None:
    """The option whose code was tapped or whose label was typed, give or take a letter; None if not one."""
    by_code = {option.code: option for option in options}
    if said in by_code:
        return by_code[said]
    words = plain(said)
    by_label = {plain(label): option for option in options for label in labels(option)}
    if words in by_label:
        return by_label[words]
    # 'regenboog' for 'De Regenboog · 2 plaatsen vrij', but one that fits two is not an answer
    found = process.extract(
        words, by_label.keys(), scorer=fuzz.token_set_ratio, limit=8, score_cutoff=CLOSE_ENOUGH
    )
    options_found = {by_label[name].code: by_label[name] for name, _, _ in found}
    return next(iter(options_found.values())) if len(words) > 2 and len(options_found) == 1 else None


@dataclass(frozen=True)
class Choice:
    """One of the options, those shown and those `beyond`; stored as its code."""

    options: Sequence[Option]
    beyond: Sequence[Option] = field(default=(), repr=False)  # can be typed, has no button
    wants_text: bool = False

    def parse(self, said: str, now: datetime) -> str:
        option = meant(said, [*self.options, *self.beyond])
        if option is None:
            raise Invalid("kind-choose")
        return option.code

    def value(self, stored: str) -> str:
        if stored not in {option.code for option in (*self.options, *self.beyond)}:
            raise Invalid("kind-choose")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return label([*self.options, *self.beyond], stored, lang)


def yes_no(yes: str = "kind-yes", no: str = "kind-no") -> Choice:
    """Stored as 'yes' or 'no'."""
    return Choice((Option("yes", yes), Option("no", no)))


@dataclass(frozen=True)
class Several:
    """Some of the options, at most `most`; stored as their codes, comma-separated, in the options' order.

    Buttons add or take away one at a time ('+code', '-code'); the dialogue keeps that draft.
    """

    options: Sequence[Option]
    most: int
    beyond: Sequence[Option] = field(default=(), repr=False)
    alone: frozenset[str] = frozenset()  # options that exclude the others
    wants_text: bool = False

    def parse(self, said: str, now: datetime) -> str:
        known = {option.code for option in (*self.options, *self.beyond)}
        parts = [part.strip() for part in said.split(",") if part.strip()]
        if not parts:
            raise Invalid("kind-choose-one")
        codes = []
        for part in parts:
            option = meant(part, [*self.options, *self.beyond])
            if option is None:
                raise Invalid("kind-choose")
            codes.append(option.code)
        stored = ",".join(dict.fromkeys(code for code in codes if code in known))
        self.value(stored)
        return stored

    def changed(self, draft: str, said: str) -> str:
        """The draft after '+code' or '-code'; raises Invalid when it would hold too many."""
        codes = [code for code in draft.split(",") if code and code != said[1:]]
        if said[0] == "+":
            codes = [said[1:]] if said[1:] in self.alone else [c for c in codes if c not in self.alone]
            codes = list(dict.fromkeys([*codes, said[1:]]))
        if codes:
            self.value(",".join(codes))
        return ",".join(codes)

    def value(self, stored: str) -> tuple[str, ...]:
        codes = tuple(code for code in stored.split(",") if code)
        known = {option.code for option in (*self.options, *self.beyond)}
        if not codes or not set(codes) <= known:
            raise Invalid("kind-choose-one")
        if len(codes) > self.most:
            raise Invalid("kind-choose-most", most=self.most)
        return codes

    def shown(self, stored: str, lang: str) -> str:
        return ", ".join(
            label([*self.options, *self.beyond], code, lang) for code in stored.split(",") if code
        )


@dataclass(frozen=True)
class Summary:
    """All answers at a glance. `options` end it; a tapped 'change:key' asks that question again."""

    options: Sequence[Option]
    changeable: Sequence[str] = ()
    wants_text: bool = False

    def parse(self, said: str, now: datetime) -> str:
        option = meant(said, self.options)
        if option is None:
            raise Invalid("kind-choose")
        return option.code

    def value(self, stored: str) -> str:
        if stored not in {option.code for option in self.options}:
            raise Invalid("kind-choose")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return label(self.options, stored, lang)
