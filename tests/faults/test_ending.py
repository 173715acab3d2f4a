"""How a process ends when it is asked to, and how another takes over."""

import asyncio
from random import Random

import pytest
from psycopg import AsyncConnection

from tests.fake_telegram import FakeTelegram
from tests.faults.conftest import CONTACTS, REFERRERS
from tests.faults.lives import Lives, free_port
from tests.faults.people import Contact, Referrer
from tests.faults.proof import faults, settled

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("faults")]


def _people(telegram: FakeTelegram, seed: int, over: asyncio.Event) -> list[Referrer | Contact]:
    referrers = [Referrer(telegram.person(n), Random(seed + n), over) for n in REFERRERS]
    return [*referrers, *(Contact(telegram.person(n), Random(seed + n), over) for n in CONTACTS)]


@pytest.mark.parametrize("webhook", ["off", "on"])
async def test_told_to_stop_under_load(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int, webhook: str
) -> None:
    """SIGTERM while everybody talks: it ends with 0, sends what it owes, and nothing is sent twice."""
    toeleider.env = {**toeleider.env, "TELEGRAM_WEBHOOK": webhook}
    over, chance = asyncio.Event(), Random(seed)
    people = _people(telegram, seed, over)
    async with asyncio.TaskGroup() as talking:
        for somebody in people:
            talking.create_task(somebody.live())
        for _ in range(3):
            life = await toeleider.fork("run")
            await _talk_goes_on(telegram, people, 30, 20)
            await asyncio.sleep(chance.uniform(0, 0.1))
            life.stop()
            assert await asyncio.wait_for(life.code, 30) == 0
        last = await toeleider.fork("run")
        over.set()
    await settled(telegram, connection)
    last.stop()
    assert await last.code == 0
    assert await faults(connection, people, once=True) == []


async def _talk_goes_on(
    telegram: FakeTelegram, people: list[Referrer | Contact], more: int, deadline: float
) -> None:
    """Wait until they said so much more than by now."""
    talked = _said(people)
    await telegram.bot.until(lambda: _said(people) > talked + more, deadline)


def _said(people: list[Referrer | Contact]) -> int:
    return sum(len(somebody.updates) for somebody in people)


async def test_another_process_takes_over(
    toeleider: Lives, telegram: FakeTelegram, connection: AsyncConnection, seed: int
) -> None:
    """Of two processes with the token one polls; when it is killed the other does, at once."""
    over = asyncio.Event()
    people = _people(telegram, seed, over)
    first = await toeleider.start("run")
    await telegram.bot.until(lambda: telegram.bot.calls["getUpdates"] > 0, 60)
    second = await toeleider.start("run", PORT=free_port())
    async with asyncio.TaskGroup() as talking:
        for somebody in people:
            talking.create_task(somebody.live())
        await telegram.bot.until(lambda: _said(people) > 100, 60)
        assert telegram.bot.conflicts == 0, "both asked for updates"
        first.kill()
        await _talk_goes_on(telegram, people, 50, 30)
        over.set()
    await settled(telegram, connection)
    second.stop()
    assert await second.code == 0
    assert await faults(connection, people) == []
