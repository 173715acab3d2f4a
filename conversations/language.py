"""The language of the screens. No conversation of its own: whatever is open goes on in the other language."""

from dataclasses import dataclass, replace

from conversations.conversation import Effect
from conversations.facts import Facts
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text
from knowledge.normal import fold

OWN_NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}


@dataclass(frozen=True)
class SetLanguage(Effect):
    lang: str


def which(facts: Facts) -> Screen:
    buttons = [Button(name, data=data("speak", lang)) for lang, name in OWN_NAMES.items()]
    return Screen(text(facts.lang, "language-which"), rows(buttons, 2))


def named(words: str) -> str:
    """The language that is named in itself and nothing beside; empty if none is."""
    said = fold(words.strip(" .!?"))
    return next((lang for lang, name in OWN_NAMES.items() if fold(name) == said), "")


def speaking(facts: Facts, lang: str) -> Facts:
    """The same person, who chose this language."""
    return replace(facts, me=replace(facts.me, lang=lang, language_chosen=True))
