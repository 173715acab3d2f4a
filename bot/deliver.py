"""Sending what is owed: screens to who wrote, notifications to who must hear."""

from datetime import datetime
from typing import TYPE_CHECKING

import structlog
from psycopg import AsyncConnection

from bot.channels import Failure
from bot.notification_words import notification_screen
from bot.referrals import morning, undelivered
from bot.store import closing_days, notifications, people, referrals, screens
from bot.store.database import is_away
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.delivery import GiveUp, Patience, Retry, next_step
from conversations.timers import may_leave
from conversations.working_time import never

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

MOST_BROKEN = 3  # tries of what a fault of ours keeps from being sent
UNREACHABLE = {"blocked", "gone", "not-started"}


def patience(service: "Service") -> Patience:
    return Patience(service.settings.retry_first, service.settings.retry_max)


async def owed(service: "Service", channel: str, address: str) -> None:
    """Send this address what it is owed, oldest first, until nothing is left or something must wait."""
    if channel not in service.channels:
        return
    arrived: tuple[int, str] | None = None  # recorded together with the next claim
    while True:
        async with service.database.pool.connection() as conn:
            now = service.clock.now()
            if arrived is not None:
                await screens.sent(conn, *arrived, now)
            screen = await screens.claim(conn, channel, address, now, service.process)
        if screen is None:
            return
        try:
            arrived = screen.id, await service.channels[channel].send(screen.address, screen.screen)
        except Exception as error:
            arrived = None
            if not await _screen_failed(service, channel, screen, _failure(service, error, screen.attempts)):
                return


def _failure(service: "Service", error: Exception, attempts: int) -> Failure:
    """Why it could not be sent. What breaks on our side is tried three times: what comes after it has to go on.

    Raises the error again when the database is away.
    """
    if isinstance(error, Failure):
        return error
    if is_away(error):
        raise error
    log.error("sending-broke", attempts=attempts, exc_info=error)
    given_up = attempts >= MOST_BROKEN
    if given_up:
        service.alert("sending-broke")
    return Failure(permanent=given_up, why="broken")


async def _screen_failed(service: "Service", channel: str, screen: screens.Owed, failure: Failure) -> bool:
    """Try it later, or give it up; True if the next one can be sent now."""
    now = service.clock.now()
    step = next_step(
        screen.attempts, failure.permanent, failure.retry_after, failure.why, now, patience(service)
    )
    log.warning("screen-failed", channel=channel, screen=screen.id, why=failure.why, attempts=screen.attempts)
    async with service.database.pool.connection() as conn:
        match step:
            case Retry(at):
                await screens.try_later(conn, screen.id, at)
            case GiveUp(why):
                await screens.undeliverable(conn, screen.id, why)
                if why in UNREACHABLE and channel == "telegram":
                    await people.set_reachable(conn, int(screen.address), False)
    return isinstance(step, GiveUp)


async def notification(service: "Service", id: int) -> None:
    """Send this notification; on failure try again later, or pass on to the next channel or person."""
    async with service.database.pool.connection() as conn:
        claimed = await notifications.claim(conn, id, service.clock.now(), service.process)
        if claimed is None or await _held(conn, claimed, service):
            return
        recipient = await notifications.recipient(conn, claimed)
    try:
        message = await _send(service, claimed, recipient)
    except Exception as error:
        failure = _failure(service, error, claimed.attempts)
        await _notification_failed(service, claimed, recipient, failure)
        return
    async with service.database.pool.connection() as conn:
        # In the order in which a turn locks: the referral, what is told of it.
        if claimed.referral is not None and claimed.step == "new":
            await referrals.set_delivery(conn, claimed.referral, "delivered")
        await notifications.sent(conn, id, message, service.clock.now())


async def _held(conn: AsyncConnection, claimed: Notification, service: "Service") -> bool:
    """Whether it waits for the hours in which it may leave: they went by while nobody sent it, or it failed in them.
    The list of a day is not told on another."""
    now = service.clock.now()
    closed = await closing_days.closed(conn, claimed.organisation) if claimed.organisation else never
    leaves = may_leave(now, claimed.at_once, service.terms, closed)
    if leaves <= now:
        return False
    if claimed.step == morning.STEP:
        await notifications.drop(conn, claimed.id)
    else:
        await notifications.hold(conn, claimed.id, leaves)
    return True


async def _send(service: "Service", claimed: Notification, recipient: Recipient | None) -> str:
    if recipient is None or claimed.channel not in recipient.channels:  # gone, or not there any more
        raise Failure(permanent=True, why="not-started")
    if claimed.channel == "mail":
        if service.mail is None:
            raise Failure(permanent=True, why="mail-off")
        return await service.mail.notify(claimed, recipient)
    channel = service.channels.get(claimed.channel)
    if channel is None:
        raise Failure(permanent=True, why="channel-off")
    address = recipient.telegram_id if claimed.channel == "telegram" else recipient.person
    return await channel.send(str(address), notification_screen(claimed, recipient.language))


async def _notification_failed(
    service: "Service", claimed: Notification, recipient: Recipient | None, failure: Failure
) -> None:
    now = service.clock.now()
    step = next_step(
        claimed.attempts, failure.permanent, failure.retry_after, failure.why, now, patience(service)
    )
    log.warning("notification-failed", notification=claimed.id, why=failure.why, attempts=claimed.attempts)
    async with service.database.pool.connection() as conn:
        match step:
            case Retry(at):
                await notifications.retry(conn, claimed.id, at, failure.why)
            case GiveUp(why):
                # In the order in which a turn locks: the person, the referral, what is told of it.
                if why in UNREACHABLE and recipient is not None and recipient.telegram_id:
                    await people.set_reachable(conn, recipient.telegram_id, False)
                if claimed.referral is not None:
                    await referrals.locked_by_id(conn, claimed.referral)
                if await notifications.failed(conn, claimed.id, why):
                    await _pass_on(conn, claimed, recipient, service, now)


async def _pass_on(
    conn: AsyncConnection,
    claimed: Notification,
    recipient: Recipient | None,
    service: "Service",
    now: datetime,
) -> None:
    """The next channel of the same person at once; when none is left, whoever comes after them."""
    left = recipient.channels_after(claimed.channel) if recipient else ()
    if recipient and left:
        await notifications.promise_again(conn, claimed, recipient, left[0], now)
    elif claimed.referral is not None:
        await undelivered.pass_on(conn, claimed, service, now)
