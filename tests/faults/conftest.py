"""A town on a database of its own, a Telegram, and a place from which processes start."""

import asyncio
import os
import random
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest
from psycopg import AsyncConnection

from tests.fake_telegram import FakeTelegram
from tests.faults.lives import Lives, free_port, lives

TOWN = """
insert into municipality (id, name) values ('voorbeeld', 'Voorbeeld');
insert into organisation (id, municipality, kind, name, phone) values
    ('loket', 'voorbeeld', 'desk', 'Lokaal Loket', '09 000 00 10'),
    ('ocmw', 'voorbeeld', 'ocmw', 'OCMW Voorbeeld', '09 000 00 20'),
    ('regenboog', 'voorbeeld', 'centre', 'De Regenboog', '09 000 01 10'),
    ('kapoentjes', 'voorbeeld', 'centre', 'Kapoentjes', '09 000 01 20');
"""
REFERRERS = range(101, 107)
CONTACTS = {201: "regenboog", 202: "kapoentjes"}


@pytest.fixture
def seed() -> int:
    """What makes a run go as it goes; pytest shows it when a test fails."""
    made = int(os.environ.get("FAULT_SEED") or random.SystemRandom().randrange(10**9))
    print(f"FAULT_SEED={made}")
    return made


@pytest.fixture
def town(dsn: str) -> str:
    """The database's address, with a town in it of which everybody uses Telegram."""
    with psycopg.connect(dsn) as connection:
        connection.execute(TOWN.encode())
        posts = {**dict.fromkeys(REFERRERS, ("ocmw", "referrer"))}
        posts |= {number: (centre, "contact") for number, centre in CONTACTS.items()}
        for number, (organisation, role) in posts.items():
            connection.execute(
                """with made as (insert into person (name, telegram_id, telegram_reachable, created_at)
                    values (%s, %s, true, now()) returning id)
                insert into membership (person, organisation, role, since)
                select id, %s, %s, now() from made""",
                (f"Person {number}", number, organisation, role),
            )
    return dsn


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as telegram:
        for number in (*REFERRERS, *CONTACTS):
            telegram.person(number, started=True)
        yield telegram
    # A press that comes again was answered before, which is all that may be refused.
    assert not [wrong for wrong in telegram.bot.complaints if not wrong.startswith("answerCallbackQuery: ")]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where the processes write; its end is shown when a test fails."""
    return tmp_path / "log"


@pytest.fixture
async def toeleider(town: str, telegram: FakeTelegram, log: Path, nursery: str) -> AsyncIterator[Lives]:
    """Processes on that town."""
    env = {
        "DATABASE_URL": town,
        "DATA_DIR": str(log.parent),
        "PRACTICE": "0",
        "PORT": free_port(),
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "TELEGRAM_RATE": "1000",
    }
    async with lives(nursery, env, log) as started:
        yield started
    print(*(await asyncio.to_thread(log.read_text)).splitlines()[-40:], sep="\n")


@pytest.fixture
async def connection(town: str) -> AsyncIterator[AsyncConnection]:
    async with await AsyncConnection.connect(town, autocommit=True) as connection:
        yield connection
