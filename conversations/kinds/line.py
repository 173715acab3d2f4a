"""One line of an entry, of an organisation or a person: a name, a mail address, a phone number, a link."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.engine import Invalid, Option
from conversations.kinds.words import Words

EMPTY = "-"  # what is stored for 'leave it out'
MAIL = re.compile(r"(?!mailto:)[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)*\.[^\s@<>,;.]{2,}")


@dataclass(frozen=True)
class Line:
    """A line for a field of the directory; `EMPTY` when it is left out."""

    field: str
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        if said in {option.code for option in self.options}:
            return said
        line = " ".join(Words(200).parse(said, now).split())
        if self.field in ("website", "registration_url") and "://" not in line:
            line = f"https://{line}"
        return self.value(line)

    def value(self, stored: str) -> str:
        if stored == EMPTY and self.options:
            return stored
        good = {
            "mail": bool(MAIL.fullmatch(stored)),
            "phone": 8 <= len(re.sub(r"\D", "", stored)) <= 15
            and bool(re.fullmatch(r"[\d\s+/().-]+", stored)),
            "website": bool(re.fullmatch(r"https?://[^\s/<>\"]+\.[^\s<>\"]+", stored)),
        }
        good["registration_url"] = good["website"]
        if not stored or not good.get(self.field, True):
            raise Invalid(f"myorg-wrong-{self.field.replace('_', '-')}" if stored else "kind-words-empty")
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return stored
