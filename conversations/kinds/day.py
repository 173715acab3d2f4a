"""A date as people say it: '1 december', 'over twee weken', '01/12', 'half maart', 'zo snel mogelijk'."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from babel.dates import format_date

from conversations.engine import Invalid, Option
from conversations.kinds.dates import find_day, tells_past
from conversations.kinds.plain import corrected, plain


def near(day: date, lang: str) -> str:
    """A day of these weeks, as people look it up in a diary: 'vrijdag 27 november'."""
    return str(format_date(day, "EEEE d MMMM", locale=lang))


@dataclass(frozen=True)
class Day:
    """A day from `earliest` (else today) to `within_days` after it; stored as an ISO date.

    'Morgen' and 'over een week' count from `today`, whatever the earliest day is; 'vrijdag' and '5 januari' are the
    first that may be said. Of a range it is the first day, or the last one where there is an `earliest`.
    """

    today: date
    within_days: int = 3 * 365
    earliest: date | None = None
    options: Sequence[Option] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        _, words = corrected(plain(said))
        found = find_day(words, self.today, self.earliest)
        if found is None:
            raise Invalid("kind-day-past" if tells_past(words) else "kind-day")
        return self.checked(found[0])

    def checked(self, day: date) -> str:
        """That day as it is stored; raises Invalid for one that cannot be."""
        earliest = self.earliest or self.today
        if day < self.today:
            raise Invalid("kind-day-past")
        if day < earliest:
            raise Invalid("kind-day-early")
        if day > earliest + timedelta(days=self.within_days):
            raise Invalid("kind-day-far")
        return day.isoformat()

    def value(self, stored: str) -> date:
        """What was a good day when it was said stays one, though time goes on."""
        try:
            return date.fromisoformat(stored)
        except ValueError:
            raise Invalid("kind-day") from None

    def shown(self, stored: str, lang: str) -> str:
        return format_date(date.fromisoformat(stored), "d MMMM y", locale=lang)
