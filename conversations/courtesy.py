"""A greeting, thanks, or a command without its slash: no question, and nothing for the desk to answer."""

from functools import cache

from conversations.facts import Facts
from conversations.menu import after, help_screen, home, stopped
from conversations.screen import Screen
from conversations.texts import LANGUAGES, text
from knowledge.normal import words as words_of

BACK_WORDS = {"terug", "back", "retour"}
STOP_WORDS = {"stop", "annuleer", "annuler", "cancel"}
HELP_WORDS = {"help", "hulp", "aide"}
MENU_WORDS = {"menu", "start"}


def courtesy(said: str, facts: Facts) -> Screen | None:
    """A word in return; None if this is something else, to be looked up."""
    words = set(words_of(said, {}))
    if not words:
        return after(facts, text(facts.lang, "unreadable-other"))
    if words <= MENU_WORDS:
        return home(facts)
    if words <= HELP_WORDS:
        return help_screen(facts)
    if words <= STOP_WORDS | BACK_WORDS:
        return stopped(facts)
    if words & _told("greetings") and words <= _told("greetings") | _told("beside"):
        return Screen(text(facts.lang, "courtesy-greeting"), home(facts).buttons)
    if words & _told("thanks") and words <= _told("thanks") | _told("greetings") | _told("beside"):
        return after(facts, text(facts.lang, "courtesy-welcome"))
    return None


@cache
def _told(what: str) -> frozenset[str]:
    """Such words in all languages, as they are typed: people thank in any."""
    return frozenset(word for lang in LANGUAGES for word in words_of(text(lang, f"courtesy-{what}"), {}))
