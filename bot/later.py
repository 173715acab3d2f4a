"""What happens later. Time stands only in our own due columns: each second a sweep finds what is due and has it done.

So the practice clock moves by changing `now`, and nothing hangs on what was in a queue when a process died.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

import psycopg
import structlog

from bot import agreeing, chasing, deliver, morning, placing, queue, retention, still_right
from bot.store import erase, notifications, screens

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

EVERY = 1  # seconds


async def sweep_each_second(service: "Service") -> None:
    """A part of the process: sweep until told to stop."""
    while not service.stop.is_set():
        try:
            await sweep(service)
        except psycopg.Error:
            log.warning("sweep-failed", exc_info=True)
        try:
            await asyncio.wait_for(service.stop.wait(), EVERY)
        except TimeoutError:
            continue


async def sweep(service: "Service") -> None:
    """Have everything done that is due now."""
    now = service.clock.now()
    await chasing.sweep(service)
    await morning.tell(service)
    async with service.database.pool.connection() as conn:
        for channel, address in await screens.addresses_due(conn, now):
            await queue.defer(
                conn, "deliver_owed", once=f"owed:{channel}:{address}", channel=channel, address=address
            )
        for id in await notifications.due(conn, now):
            await queue.defer(conn, "deliver_notification", once=f"notification:{id}", id=id)
        await placing.tell_expired(conn, now)
        await agreeing.ask_review(conn, now)
        await still_right.ask(conn, now)
        await erase.sweep(conn, now)
        await retention.sweep(conn, now)


TASKS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "sweep": sweep,
    "deliver_owed": deliver.owed,
    "deliver_notification": deliver.notification,
}
