"""What is kept of whom, and having oneself erased."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import Conversation, Done, Effect
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice
from conversations.menu import after
from conversations.screen import Button, Screen, rows
from conversations.texts import text


@dataclass(frozen=True)
class EraseMe(Effect):
    """Erase everything of who asks; what they had under way goes to a colleague or the desk."""


def privacy(facts: Facts) -> Screen:
    """What is kept, why, how long; in short, with the whole text a tap away."""
    lang = facts.lang
    buttons = [
        Button(text(lang, "privacy-erase"), data="erase"),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    if facts.page_reachable:
        buttons.insert(0, Button(text(lang, "privacy-more"), url=f"{facts.public_url}/privacy?lang={lang}"))
    return Screen(text(lang, "privacy-short"), rows(buttons))


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[EraseMe | None]:
    options = (Option("yes", "erase-yes"), Option("no", "erase-no"))
    posts = len(facts.me.posts)
    sure = yield from ask("sure", "erase-sure", Choice(options), posts=posts)
    return EraseMe() if sure == "yes" else None


def finish(result: EraseMe | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return Done((after(facts, text(facts.lang, "move-not-done")),))
    return Done((Screen(text(facts.lang, "erase-done")),), (result,))


CONVERSATION = Conversation("erase", flow, finish)
