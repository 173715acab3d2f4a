"""The municipality, imported by the command, with a Telegram and a mail server."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.channels.mail_server import mail_server
from tests.end_to_end.world import SOON, World
from tests.fake_telegram import FakeTelegram
from tests.faults.lives import free_port, lives


@pytest.fixture
async def world(dsn: str, tmp_path: Path, nursery: str) -> AsyncIterator[World]:
    async with FakeTelegram() as telegram, mail_server() as (mail, smtp):
        env = {
            "DATABASE_URL": dsn,
            "DATA_DIR": str(tmp_path),
            "PRACTICE": "0",
            "PORT": free_port(),
            "TELEGRAM_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram.url,
            "SMTP_URL": smtp,
            "MAIL_FROM": "toeleider@voorbeeld.example",
            "RETRY_FIRST": "PT1S",
            "ASK_OUTCOME_AFTER": "PT336H",  # in hours: nothing waits for the morning, whenever this runs
        }
        log = tmp_path / "log"
        async with (
            lives(nursery, env, log) as started,
            httpx.AsyncClient(follow_redirects=True, timeout=SOON) as web,
        ):
            made = World(started, telegram, mail, tmp_path, web)
            await made.import_town()
            yield made
        if log.exists():
            print(*(await asyncio.to_thread(log.read_text)).splitlines()[-60:], sep="\n")
        # A press that comes again was answered before, which is all that may be refused.
        assert not [w for w in telegram.bot.complaints if not w.startswith("answerCallbackQuery: ")]
