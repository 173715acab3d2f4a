"""A question as a screen: its words, the answer it had, and its buttons."""

from collections.abc import Sequence

from conversations.conversation import Open
from conversations.engine import Ask, Option
from conversations.kinds import Several, Summary
from conversations.screen import Button, Screen, rows
from conversations.texts import text

SHORT = 18  # letters: labels up to this fit two on a row
CHANGE = "change:"
DRAFT = "?"  # the key of a draft ends in it: what was picked of several, before 'done'


def question(ask: Ask, open: Open, lang: str, above: Sequence[str] = ()) -> Screen:
    """The question as it is put to the person. `above`: paragraphs that come first (why, what was understood)."""
    words = text(lang, ask.text, **ask.mentions)
    paragraphs = [*above, words]
    if ask.before is not None and not isinstance(ask.kind, Summary):
        paragraphs.append(text(lang, "question-before", answer=ask.kind.shown(ask.before, lang)))
    return Screen("\n\n".join(paragraphs), _buttons(ask, open, lang))


def _buttons(ask: Ask, open: Open, lang: str) -> tuple[tuple[Button, ...], ...]:
    def tap(code: str, label: str) -> Button:
        return Button(label, data=f"{open.number}:{ask.key}:{code}")

    if isinstance(ask.kind, Several):
        picked = open.answers.get(ask.key + DRAFT, ask.before or "").split(",")
        choices = [
            tap(f"-{o.code}", "✓ " + _label(o, lang))
            if o.code in picked
            else tap(f"+{o.code}", _label(o, lang))
            for o in [*ask.kind.options, *(o for o in ask.kind.beyond if o.code in picked)]
        ]
        if any(picked):
            choices.append(tap("!done", text(lang, "question-done")))
    else:
        choices = [tap(o.code, _label(o, lang)) for o in ask.kind.options]
    across = 2 if all(len(b.label) <= SHORT for b in choices) else 1
    shown = rows(choices, across)
    if isinstance(ask.kind, Summary):
        changes = [
            tap(CHANGE + key, text(lang, "question-change", what=text(lang, f"label-{key}")))
            for key in ask.kind.changeable
        ]
        main, *others = choices  # what it is all about stands first, within reach of a thumb
        return ((main,), *rows(changes, 2), *rows(others, 2))
    controls = [tap("!back", text(lang, "question-back"))] if open.answers else []
    return (*shown, (*controls, tap("!stop", text(lang, "question-stop"))))


def _label(option: Option, lang: str) -> str:
    return option.text if option.literal else text(lang, option.text, **option.mentions)
