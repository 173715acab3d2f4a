"""A length of time as people agree on it: a number of days, or a time that elapses."""

import re
from dataclasses import dataclass
from datetime import timedelta

ISO = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")


@dataclass(frozen=True)
class Duration:
    """`days` are counted on a calendar (whose days count is for who uses it), `elapsed` on a clock.

    One of them is zero: P2D is two (working) days, PT48H is 48 hours whatever day it is.
    """

    days: int = 0
    elapsed: timedelta = timedelta()

    @classmethod
    def parse(cls, said: str) -> "Duration":
        """From ISO 8601: `P2D`, `PT48H`, `PT1H30M`, `PT0.5S`. Raises ValueError for anything else."""
        match = ISO.fullmatch(said.strip())
        if not match or not any(match.groups()):
            raise ValueError("is not a duration like P2D or PT4H")
        days, hours, minutes, seconds = match.groups()
        if days and (hours or minutes or seconds):
            raise ValueError("mixes days and hours: write P2D or PT48H")
        try:
            elapsed = timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=float(seconds or 0))
            made = cls(int(days or 0), elapsed)
            _ = made.length
        except OverflowError:
            raise ValueError("is too long") from None
        return made

    def __str__(self) -> str:
        if not self.elapsed:
            return f"P{self.days}D"
        minutes, seconds = divmod(self.elapsed.total_seconds(), 60)
        hours, minutes = divmod(int(minutes), 60)
        parts = [(hours, "H"), (minutes, "M"), (seconds, "S")]
        return "PT" + "".join(f"{number:g}{letter}" for number, letter in parts if number)

    @property
    def length(self) -> timedelta:
        """As elapsed time, a day being 24 hours."""
        return timedelta(days=self.days) + self.elapsed
