"""Free text, with a limit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Invalid, Option


@dataclass(frozen=True)
class Words:
    most: int = 500  # characters
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        words = said.replace("\0", "").strip()
        if words in {option.code for option in self.options}:
            return words
        if not any(c.isalnum() for c in words):
            raise Invalid("kind-words-empty")
        return self.value(words)

    def value(self, stored: str) -> str:
        if len(stored) > self.most:
            raise Invalid("kind-words-long", most=self.most)
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return stored
