"""What somebody may not do: a friendly word, and it is counted."""

from dataclasses import dataclass

from conversations.conversation import Done, Effect
from conversations.facts import Facts
from conversations.menu import after, for_invited
from conversations.texts import text


@dataclass(frozen=True)
class Denied(Effect):
    """Somebody tried what is not theirs; `action` is a row of the table of permissions."""

    action: str


def denied(facts: Facts, action: str) -> Done:
    """Who was not invited hears how to be."""
    screen = after(facts, text(facts.lang, "not-allowed")) if facts.me.invited else for_invited(facts)
    return Done((screen,), (Denied(action),))


def not_found(facts: Facts, action: str, words: str = "referral-unknown") -> Done:
    """What is not theirs is not there: the same word as for what does not exist, and it is counted."""
    return Done((after(facts, text(facts.lang, words)),), (Denied(action),))
