"""A time of day: '10u', '10u30', '14h', 'half drie', '9:15'."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from conversations.engine import Invalid, Option
from conversations.kinds.numerals import NUMBER, number
from conversations.kinds.plain import plain


@dataclass(frozen=True)
class Hour:
    """Stored as 'HH:MM'. What would be at night, before seven, is meant twelve hours later: nobody meets then.

    `on`: the day of it, where an hour that is over by then is refused.
    """

    on: date | None = None
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        hour = self._told(said)
        if self.on and datetime.combine(self.on, hour, now.tzinfo) <= now:
            raise Invalid("kind-hour-past")
        return f"{hour:%H:%M}"

    def _told(self, said: str) -> time:
        words = plain(said)
        if re.fullmatch(r"0\d:\d\d", words):  # as clocks and browsers write it: half past six as it stands
            return self.value(words)
        if half := re.search(rf"half ({NUMBER})", words):  # Dutch 'half drie' is 2.30
            hour, minute = (number(half[1]) or 0) - 1, 30
        else:
            found = re.search(
                r"(?<!\d)(\d{1,2})(?:\s*(?:u(?:ur)?|h(?:eures?)?|:|\.)\s*(\d{2})?)?(?!\d)\s*(pm)?", words
            )
            if found is None:
                raise Invalid("kind-hour")
            hour, minute = int(found[1]) + (12 if found[3] and int(found[1]) < 12 else 0), int(found[2] or 0)
        if hour < 7:
            hour += 12
        return self.value(f"{hour:02}:{minute:02}")

    def value(self, stored: str) -> time:
        try:
            return time.fromisoformat(stored)
        except ValueError:
            raise Invalid("kind-hour") from None

    def shown(self, stored: str, lang: str) -> str:
        return stored
