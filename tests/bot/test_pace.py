"""The rate of messages."""

import asyncio
from time import monotonic

import pytest

from bot.store.database import Database
from bot.store.pace import LONGEST, Pace, TooBusy


async def test_processes_share_the_rate(database: Database) -> None:
    """Twelve messages of two processes at 40 a second take at least 11/40 s, the first none."""
    one, other = Pace(database.pool, 40), Pace(database.pool, 40)
    start = monotonic()
    await one.wait()
    await asyncio.gather(*(pace.wait() for pace in (one, other) for _ in range(6)))
    assert monotonic() - start >= 12 / 40 - 0.06  # what one process took ahead for itself


async def test_too_many_at_once_come_back_later(database: Database) -> None:
    """A message that would wait too long is refused with the seconds until it may go, and takes no turn."""
    pace = Pace(database.pool, 1 / LONGEST / 2)
    await pace.wait()
    for _ in range(2):
        with pytest.raises(TooBusy) as refused:
            await pace.wait()
        assert LONGEST < refused.value.seconds <= 2 * LONGEST
