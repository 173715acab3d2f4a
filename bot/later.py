"""What happens later. Time stands only in our own due columns: each second a sweep finds what is due and has it done.

So the practice clock moves by changing `now`, and nothing hangs on what was in a queue when a process died.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import TYPE_CHECKING

import psycopg
import structlog

from bot import deliver, queue, retention
from bot.directory import agreeing, placing, still_right
from bot.referrals import chasing, morning
from bot.store import erase, notifications, screens
from bot.store.database import is_away
from conversations.timers import Terms

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from bot.service import Service

log = structlog.get_logger(__name__)

EVERY = 1  # seconds


async def sweep_each_second(service: "Service") -> None:
    """A part of the process: sweep until told to stop."""
    while not service.stop.is_set():
        try:
            await sweep_soon(service)
        except psycopg.Error:
            log.warning("sweep-failed", exc_info=True)
        try:
            await asyncio.wait_for(service.stop.wait(), EVERY)
        except TimeoutError:
            continue


async def sweep_soon(service: "Service") -> None:
    """Sweep, one at a time in this process; not if another waits for that, which will find all that is due by now."""
    if service.sweep_waits:
        return
    service.sweep_waits = True
    try:
        async with service.sweeping:
            service.sweep_waits = False
            await sweep(service)
    finally:
        service.sweep_waits = False


async def sweep(service: "Service") -> None:
    """Have everything done that is due now. A step that goes wrong keeps no other from its work."""
    for step in STEPS:
        try:
            await step(service)
        except Exception as error:
            if is_away(error):
                raise
            log.exception("step-failed", step=step.__module__)
            service.alert("step-failed")


async def _send(service: "Service") -> None:
    """A job for everybody who is owed something and for each notification that is due."""
    now = service.clock.now()
    async with service.database.pool.connection() as conn:
        for channel, address in await screens.addresses_due(conn, now):
            await queue.defer(
                conn, "deliver_owed", once=f"owed:{channel}:{address}", channel=channel, address=address
            )
        for id in await notifications.due(conn, now):
            await queue.defer(conn, "deliver_notification", once=f"notification:{id}", id=id)


def _alone(step: Callable[["AsyncConnection", datetime], Awaitable[object]]) -> "Step":
    """The step in a transaction of its own."""

    @wraps(step)
    async def alone(service: "Service") -> None:
        async with service.database.pool.connection() as conn:
            await step(conn, service.clock.now())

    return alone


def _in_hours(step: Callable[["AsyncConnection", datetime, Terms], Awaitable[object]]) -> "Step":
    """The same for one that tells people, in the hours that the service's terms leave for that."""

    @wraps(step)
    async def alone(service: "Service") -> None:
        async with service.database.pool.connection() as conn:
            await step(conn, service.clock.now(), service.terms)

    return alone


Step = Callable[["Service"], Awaitable[None]]
STEPS: tuple[Step, ...] = (
    chasing.sweep,
    morning.tell,
    _send,
    _in_hours(placing.tell_expired),
    _in_hours(agreeing.ask_review),
    _in_hours(still_right.ask),
    _alone(erase.sweep),
    _alone(retention.sweep),
)
TASKS: Mapping[str, Callable[..., Awaitable[None]]] = {
    "sweep": sweep_soon,
    "deliver_owed": deliver.owed,
    "deliver_notification": deliver.notification,
}
