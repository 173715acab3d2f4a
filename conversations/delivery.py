"""What comes after an attempt to deliver that failed. Pure: the job in bot/ only loads, sends and records."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.duration import Duration

MOST_ATTEMPTS = 12


@dataclass(frozen=True)
class Patience:
    """How long between attempts: doubling from `first` up to `most`."""

    first: Duration
    most: Duration


@dataclass(frozen=True)
class Retry:
    at: datetime


@dataclass(frozen=True)
class GiveUp:
    """This channel does not reach them: the next one does, or somebody else."""

    why: str


def next_step(
    attempts: int, permanent: bool, retry_after: float | None, why: str, now: datetime, patience: Patience
) -> Retry | GiveUp:
    """Try again (when?) or give up. `attempts`: how many were made; `retry_after`: seconds that were asked for."""
    if permanent or attempts >= MOST_ATTEMPTS:
        return GiveUp(why)
    pause = min(patience.first.length * 2 ** (attempts - 1), patience.most.length)
    return Retry(now + max(pause, timedelta(seconds=retry_after or 0)))
