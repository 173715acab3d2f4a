"""A time of day: '10u', '10u30', '14h', 'half drie', '9:15'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from conversations.engine import Invalid, Option
from conversations.kinds.plain import NUMBER, number, plain


@dataclass(frozen=True)
class Hour:
    """Stored as 'HH:MM'. An hour below seven without 'u'-hours of the morning is meant in the afternoon."""

    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        words = plain(said)
        if half := re.search(rf"half ({NUMBER})", words):  # Dutch 'half drie' is 2.30
            hour, minute = (number(half[1]) or 0) - 1, 30
        else:
            found = re.search(
                r"(?<!\d)(\d{1,2})(?:\s*(?:u(?:ur)?|h(?:eures?)?|:|\.)\s*(\d{2})?)?(?!\d)\s*(pm)?", words
            )
            if found is None:
                raise Invalid("kind-hour")
            hour, minute = int(found[1]) + (12 if found[3] and int(found[1]) < 12 else 0), int(found[2] or 0)
        if 1 <= hour < 7:
            hour += 12  # nobody meets at three in the morning
        stored = f"{hour:02}:{minute:02}"
        self.value(stored)
        return stored

    def value(self, stored: str) -> time:
        try:
            return time.fromisoformat(stored)
        except ValueError:
            raise Invalid("kind-hour") from None

    def shown(self, stored: str, lang: str) -> str:
        return stored
