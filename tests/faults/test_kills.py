"""kill -9, again and again: every update has its effect once, everything owed arrives, in order."""

import asyncio
import os
import signal
from random import Random

import pytest
from psycopg import AsyncConnection

from tests.fake_telegram import FakeTelegram
from tests.faults.conftest import CONTACTS, REFERRERS
from tests.faults.lives import Lives
from tests.faults.people import Contact, Referrer
from tests.faults.points import POINTS, WEB, WORKER
from tests.faults.proof import faults, settled

ROUNDS = int(os.environ.get("FAULT_ROUNDS", "50"))
REACHED = 5.0  # seconds within which a process passes its point, else it is killed where it is
POINTS_OF = {"run": (*WEB, *WORKER), "web": WEB, "worker": WORKER}

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("faults")]


async def test_polling(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int
) -> None:
    """One process does everything, and dies at every point of its work."""
    await _proven(toeleider, telegram, connection, seed, ROUNDS * 6 // 10, "run")


async def test_webhook(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int
) -> None:
    """The same where Telegram calls us."""
    toeleider.env = {**toeleider.env, "TELEGRAM_WEBHOOK": "on"}
    await _proven(toeleider, telegram, connection, seed, ROUNDS * 2 // 10, "run")


async def test_two_processes(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int
) -> None:
    """The web and the worker apart: either dies while the other goes on."""
    await _proven(toeleider, telegram, connection, seed, ROUNDS * 2 // 10, "web", "worker")


async def _proven(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int, rounds: int, *parts: str
) -> None:
    """So many kills, of each part in turn, while everybody talks; then all is as if nothing had happened."""
    chance, over = Random(seed), asyncio.Event()
    people: list[Referrer | Contact] = [
        *(Referrer(telegram.person(n), Random(seed + n), over) for n in REFERRERS),
        *(Contact(telegram.person(n), Random(seed + n), over) for n in CONTACTS),
    ]
    async with asyncio.TaskGroup() as talking:
        for somebody in people:
            talking.create_task(somebody.live())
        alive = {part: await toeleider.fork(part) for part in parts}
        for number in range(rounds):
            part = parts[number % len(parts)]
            alive[part].kill()
            await alive[part].code
            await _one_life(
                toeleider, part, POINTS_OF[part][number // len(parts) % len(POINTS_OF[part])], chance
            )
            alive[part] = await toeleider.fork(part)
        over.set()
    await settled(telegram, connection)
    for life in alive.values():
        life.stop()
    assert [await life.code for life in alive.values()] == [0] * len(parts)
    assert await faults(connection, people) == []


async def _one_life(toeleider: Lives, part: str, point: str, chance: Random) -> None:
    """Starts, and is killed at its point; where it does not pass there, or now and then, at any moment."""
    if chance.random() < 0.2:
        life = await toeleider.fork(part)
        await life.ended(chance.uniform(0.1, 1.5))
    else:
        life = await toeleider.fork(part, point=point, time=chance.randint(1, POINTS[point][3]))
        await life.ended(REACHED)
    life.kill()
    assert await life.code == -signal.SIGKILL, "it ended by itself"
