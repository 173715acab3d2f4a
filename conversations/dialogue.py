"""One thing said in, what to show and to do out: where words go that somebody types or taps.

The order of this file is the order of who gets to answer: commands, buttons, the open conversation, and last the
knowledge base, for a free text is a question unless the open conversation asked for text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from inspect import signature
from typing import Any

from conversations import ask, menu, mine
from conversations.actions import ACTIONS, COMMANDS
from conversations.conversation import Conversation, Done, Effect, Open
from conversations.courtesy import BACK_WORDS, STOP_WORDS, courtesy
from conversations.denied import Denied, denied
from conversations.engine import Ask, Flow, Invalid, Turn, back, replay, reply
from conversations.facts import Facts
from conversations.kinds import Several
from conversations.language import SetLanguage, named, speaking
from conversations.naming import REFERENCE
from conversations.permissions import may_at_all
from conversations.registry import CONVERSATIONS
from conversations.said import Command, Said, Tap, Text, Unreadable
from conversations.screen import Screen
from conversations.show import CHANGE, DRAFT, question
from conversations.texts import LANGUAGES, text
from knowledge.scrub import names_somebody

NOTHING: Mapping[str, str] = {}
# Conversations in which nobody has to say who somebody is.
OF_A_FAMILY = {"refer", "tariff", "attest", "ocmw"}


@dataclass(frozen=True)
class Reply:
    """`open`: the conversation that is open now; `kept`: one that was set aside for later."""

    screens: tuple[Screen, ...]
    open: Open | None
    effects: tuple[Effect, ...] = ()
    kept: Open | None = None


def respond(said: Said, open: Open | None, next_number: int, facts: Facts) -> Reply:
    """What to show and do after this was said. `next_number`: for a conversation that begins now."""
    if open is not None and not _may_go_on(open, facts):
        open = None
    talk = _Talk(open, next_number, facts)
    match said:
        case Unreadable(what):
            return talk.told(Screen(text(facts.lang, f"unreadable-{what}")))
        case Command(name, argument):
            return talk.command(name, argument)
        case Tap(data) if re.match(r"\d+:", data):
            return talk.tapped(data)
        case Tap(data):
            return talk.action(data)
        case Text(words) if names_somebody(words) and (open is None or open.name in OF_A_FAMILY):
            replied = talk.typed(words)
            return replace(replied, screens=(Screen(text(facts.lang, "typed-personal")), *replied.screens))
        case Text(words):
            return talk.typed(words)


def begin(name: str, subject: Mapping[str, str], number: int, facts: Facts) -> Reply:
    """Open a conversation with its first question."""
    return _Talk(None, number, facts).begin(name, subject)


@dataclass(frozen=True)
class _Talk:
    """One turn of one person."""

    open: Open | None
    next_number: int
    facts: Facts

    # -- commands and actions: whatever is open stays open, or is set aside when another conversation begins

    def command(self, name: str, argument: str) -> Reply:
        if name in BACK_WORDS and self.open:
            return self._control(self.open, "!back")
        if name in STOP_WORDS:
            return self._control(self.open, "!stop") if self.open else self.told(menu.stopped(self.facts))
        act = COMMANDS.get(name)
        return self.done(act(self.facts, argument)) if act else self.told(menu.unknown(self.facts))

    def action(self, data: str) -> Reply:
        verb, *parts = data.split("|")
        if verb == "resume":
            return self.resumed(*parts[:1])
        if verb == "speak":
            return self.spoken(*parts[:1])
        act = ACTIONS.get(verb)
        if act is None:
            return self.old_button()
        try:
            signature(act).bind(self.facts, *parts)
        except TypeError:  # a forged or truncated button
            return self.old_button()
        return self.done(act(self.facts, *parts))

    def resumed(self, number: str = "") -> Reply:
        """Go on with a conversation that was set aside; what is open is set aside in turn."""
        found = next((kept for kept in self.facts.kept if str(kept.number) == number), None)
        if found is None or not _may_go_on(found, self.facts):
            return self.old_button()
        kept = self.open if self.open and self.open.answers else None
        return replace(self._show(found, self._replay(found)), kept=kept)

    def spoken(self, lang: str = "") -> Reply:
        """From now on in this language: what is open once more, else the menu."""
        if lang not in LANGUAGES:
            return self.old_button()
        talk = replace(self, facts=speaking(self.facts, lang))
        again = talk._again() if talk.open else talk.told(menu.home(talk.facts))
        return replace(again, effects=(SetLanguage(lang),))

    def done(self, done: Done) -> Reply:
        """An action's outcome; the open conversation goes on unless another begins."""
        if done.next is None:
            return Reply(done.screens, self.open, done.effects)
        begun = self.begin(*done.next, done.filled)
        return replace(
            begun, screens=(*done.screens, *begun.screens), effects=(*done.effects, *begun.effects)
        )

    def begin(self, name: str, subject: Mapping[str, str], filled: Mapping[str, str] = NOTHING) -> Reply:
        needs = CONVERSATIONS[name].needs
        if needs and not may_at_all(self.facts, needs):
            return self.done(denied(self.facts, needs))
        begun = Open(self.next_number, name, subject, filled)
        shown = self._show(begun, self._replay(begun))
        kept = self.open if self.open and self.open.answers else None
        return replace(shown, kept=kept)

    def told(self, *screens: Screen) -> Reply:
        return Reply(screens, self.open)

    def old_button(self) -> Reply:
        """A button from before, pressed again or somebody else's: a friendly word, and where things stand."""
        again = self._again(text(self.facts.lang, "button-old"))
        return replace(again, effects=(*again.effects, Denied("button")))

    # -- the open conversation

    def tapped(self, data: str) -> Reply:
        parts = data.split(":", 2)
        if self.open is None or len(parts) < 3 or parts[0] != str(self.open.number):
            return self.old_button()
        _, key, code = parts
        if key != self.open.shown:
            return self.old_button()
        if code.startswith("!"):
            return self._control(self.open, code)
        if code.startswith("?"):
            return self._again(above=self._aside(code[1:]))
        return self._answered(self.open, code, tapped=True)

    def typed(self, words: str) -> Reply:
        facts = self.facts
        if self.open is not None:
            if words.casefold().strip() in BACK_WORDS:
                return self._control(self.open, "!back")
            if words.casefold().strip() in STOP_WORDS:
                return self._control(self.open, "!stop")
            asked = self._replay(self.open, self.open.shown).ask
            if asked is not None and asked.key == self.open.shown:
                return self._typed_answer(self.open, asked, words)
        if REFERENCE.fullmatch(words.strip()):
            return self.done(mine.look(facts, words.strip().upper()))
        if self.open is None and (lang := named(words)):
            return self.spoken(lang)
        if self.open is None and (polite := courtesy(words, facts)):
            return self.told(polite)
        return self.done(ask.question(words, facts))

    def _typed_answer(self, open: Open, asked: Ask, words: str) -> Reply:
        """An answer if it fits; a question in between if it is one; else why it does not fit, and the question."""
        try:
            asked.kind.parse(words, self.facts.now)
        except Invalid as invalid:
            if lang := named(words):
                return self.spoken(lang)
            between = ask.between(words, self.facts, asked.kind.wants_text)
            if between is None:
                return self._again(self._why(invalid))
            again = self._again()
            return replace(again, screens=(*between.screens, *again.screens), effects=between.effects)
        return self._answered(open, words)

    def _answered(self, open: Open, said: str, tapped: bool = False) -> Reply:
        kind = self._kind(open)
        if tapped and isinstance(kind, Several) and said[:1] in "+-":
            return self._picked(open, kind, said)
        if said.startswith(CHANGE):
            changed = said.removeprefix(CHANGE)
            turn = self._replay(open, changed)
            return self._show(open, turn) if turn.ask and turn.ask.key == changed else self.old_button()
        assert open.shown is not None
        try:
            turn = reply(self._flow(open), open.answers, open.shown, said, self.facts.now)
        except Invalid as invalid:
            return self._invalid(invalid, forged=tapped)
        also = getattr(kind, "also", None)
        filled: Mapping[str, str] = also(said, self.facts.now) if also else {}
        answers = {k: v for k, v in {**turn.answers, **filled}.items() if not k.endswith(DRAFT)}
        opened = replace(open, answers=answers)
        return self._show(opened, self._replay(opened), self._understood(opened, filled))

    def _picked(self, open: Open, kind: Several, said: str) -> Reply:
        draft_key = f"{open.shown}{DRAFT}"
        before = open.answers.get(draft_key, open.answers.get(open.shown or "", ""))
        try:
            draft = kind.changed(before, said)
        except Invalid as invalid:
            return self._invalid(invalid, forged=said[1:] not in {option.code for option in kind.options})
        opened = replace(open, answers={**open.answers, draft_key: draft})
        return self._show(opened, self._replay(opened, open.shown))

    def _control(self, open: Open | None, code: str) -> Reply:
        assert open is not None
        conversation = CONVERSATIONS[open.name]
        match code:
            case "!back":
                return self._show(open, back(self._flow(open), open.answers, open.shown))
            case "!done":
                return self._answered(
                    open, open.answers.get(f"{open.shown}{DRAFT}", open.answers.get(open.shown or "", ""))
                )
            case "!stop":
                return Reply((menu.stopped(self.facts, conversation.name),), None)
        return self.old_button()

    # -- small steps

    def _flow(self, open: Open) -> "partial[Flow[Any]]":
        return partial(_conversation(open).flow, self.facts, open.subject)

    def _replay(self, open: Open, reopened: str | None = None) -> Turn[Any]:
        return replay(self._flow(open)(), open.answers, reopened)

    def _kind(self, open: Open) -> Any:
        asked = self._replay(open, open.shown).ask
        return asked.kind if asked else None

    def _show(self, open: Open, turn: Turn[Any], above: tuple[str, ...] = ()) -> Reply:
        if turn.ask is not None:
            opened = replace(open, shown=turn.ask.key)
            return Reply((question(turn.ask, opened, self.facts.lang, above),), opened)
        done = _conversation(open).finish(turn.result, self.facts, open.subject)
        kept = None
        if done.keep:  # to be asked once more: what ended it was only that it should wait
            answers = {key: said for key, said in turn.answers.items() if key != turn.path[-1]}
            kept = replace(open, answers=answers, shown=None)
        ended = Reply(done.screens, None, done.effects, kept)
        if done.next is None:
            return ended
        begun = _Talk(None, self.next_number, self.facts).begin(*done.next, done.filled)
        return replace(
            begun, screens=(*ended.screens, *begun.screens), effects=(*ended.effects, *begun.effects)
        )

    def _again(self, why: str = "", above: str = "") -> Reply:
        """The question that is open once more, with a word before it; only the word if nothing is open."""
        paragraphs = tuple(words for words in (why, above) if words)
        if self.open is None:
            return self.told(menu.after(self.facts, "\n\n".join(paragraphs)))
        return self._show(self.open, self._replay(self.open, self.open.shown), paragraphs)

    def _invalid(self, invalid: Invalid, forged: bool) -> Reply:
        """`forged`: no button that was made says so."""
        again = self._again(self._why(invalid))
        return replace(again, effects=(*again.effects, Denied("button"))) if forged else again

    def _why(self, invalid: Invalid) -> str:
        return text(self.facts.lang, invalid.text, **invalid.mentions)

    def _aside(self, what: str) -> str:
        """What a button beside a question shows: a topic, or the question in another language ('text@fr')."""
        name, at, lang = what.partition("@")
        if not at:
            return ask.topic_words(name, self.facts)
        asked = self._replay(self.open, self.open.shown).ask if self.open else None
        known = asked is not None and asked.text == name and lang in LANGUAGES
        return text(lang, name, **asked.mentions) if asked and known else ""

    def _understood(self, open: Open, filled: Mapping[str, str]) -> tuple[str, ...]:
        """What was made of a line that filled several answers, to look over."""
        lang = self.facts.lang
        asked = {key: self._replay(open, key).ask for key in filled}
        parts = [
            f"✓ {text(lang, f'label-{key}')}: {a.kind.shown(filled[key], lang)}"
            for key, a in asked.items()
            if a
        ]
        return (" · ".join(parts),) if parts else ()


def _may_go_on(open: Open, facts: Facts) -> bool:
    """Not with one from before a release, or from before this person left."""
    found = CONVERSATIONS.get(open.name)
    return found is not None and (not found.needs or may_at_all(facts, found.needs))


def _conversation(open: Open) -> Conversation:
    return CONVERSATIONS[open.name]
