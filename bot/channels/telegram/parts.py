"""Telegram in this process: opened, heard by polling or by webhook, introduced."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.poll import poll
from bot.channels.telegram.profile import introduce
from bot.channels.telegram.show import MakeFile
from bot.channels.telegram.webhook import announce, webhook
from bot.store import people, setting
from bot.store.locks import polling_lock
from bot.store.pace import Pace
from bot.turn import take

if TYPE_CHECKING:
    from bot.service import Service


@asynccontextmanager
async def connected(service: "Service", make_file: MakeFile) -> AsyncIterator[None]:
    """With a token: screens can be sent, the webhook's route stands ready."""
    settings = service.settings
    if settings.telegram_token is None:
        yield
        return
    pace = Pace(service.database.pool, settings.telegram_rate)
    async with Telegram(settings.telegram_token, settings.telegram_api_url, pace.wait, make_file) as telegram:
        service.channels["telegram"] = service.telegram = telegram
        service.intake = Intake(telegram, partial(take, service), partial(_reached, service))
        if settings.telegram_webhook:
            service.webhook_secret = await _secret(service)
            service.routes.append(webhook(service.intake, service.webhook_secret))
        yield


def parts(service: "Service") -> Iterator[Coroutine[Any, Any, None]]:
    """What hears Telegram; only the process that polls asks for updates."""
    if service.telegram is None or service.intake is None:
        return
    if service.settings.telegram_webhook:
        url = f"{service.public_url}/telegram"
        yield _until_stopped(service, announce(service.telegram, url, service.webhook_secret))
    else:
        dsn = service.database.dsn
        yield _until_stopped(service, poll(service.telegram, service.intake, lambda: polling_lock(dsn)))
    yield _until_stopped(service, introduce(service.telegram, service.settings.bot_language))


async def _until_stopped(service: "Service", work: Coroutine[Any, Any, None]) -> None:
    """Do this until told to stop; then it may finish what it has under way."""
    working = asyncio.create_task(work)
    told = asyncio.create_task(service.stop.wait())
    await asyncio.wait([working, told], return_when=asyncio.FIRST_COMPLETED)
    if working.done() and not told.done():
        working.result()
        await told
    working.cancel()
    with suppress(asyncio.CancelledError):
        await working


async def _reached(service: "Service", address: str, reachable: bool) -> None:
    async with service.database.pool.connection() as conn:
        await people.set_reachable(conn, int(address), reachable)


async def _secret(service: "Service") -> str:
    """The setting's, else one that is made once and kept."""
    async with service.database.pool.connection() as conn:
        kept = await setting.get_or_make(conn, "telegram-webhook-secret", lambda: secrets.token_urlsafe(32))
    return service.settings.telegram_webhook_secret or kept
