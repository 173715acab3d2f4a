"""Updates that are asked for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.channels.telegram import Telegram
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.poll import poll
from conversations.said import Text
from tests.channels.conftest import Service, no_lock
from tests.fake_telegram import FakeTelegram


@asynccontextmanager
async def polling(telegram: Telegram, intake: Intake) -> AsyncIterator[None]:
    task = asyncio.create_task(poll(telegram, intake, no_lock))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_confirms_what_was_taken(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """What was said is taken in order, and Telegram forgets it afterwards."""
    ann = fake.person(7, "fr")
    for number in range(250):
        ann.says(f"hello {number}")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert (
        service.said(7) == [Text(f"hello {number}") for number in range(250 - 50)]
        or len(service.taken) == 201
    )
    assert service.taken[0].sender.language == "fr"
