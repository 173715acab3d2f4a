"""The language of the screens."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from conversations.conversation import Conversation, Done, Effect
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice
from conversations.menu import home
from conversations.texts import LANGUAGES

OWN_NAMES = {"nl": "Nederlands", "fr": "Français", "en": "English"}


@dataclass(frozen=True)
class SetLanguage(Effect):
    lang: str


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[str]:
    options = tuple(Option(lang, OWN_NAMES[lang], literal=True) for lang in LANGUAGES)
    return (yield from ask("language", "language-which", Choice(options)))


def finish(result: str, facts: Facts, subject: Mapping[str, str]) -> Done:
    speaking = replace(facts, me=replace(facts.me, lang=result))
    return Done((home(speaking),), (SetLanguage(result),))


CONVERSATION = Conversation("language", flow, finish)
