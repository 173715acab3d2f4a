"""Sending what is owed: screens to who wrote, notifications to who must hear."""

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

import structlog
from babel.dates import format_datetime
from psycopg import AsyncConnection

from bot import morning, undelivered
from bot.channels import Failure
from bot.store import closing_days, notifications, people, referrals, screens
from bot.store.database import is_away
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.appointment import appointment
from conversations.delivery import GiveUp, Patience, Retry, next_step
from conversations.kinds import Ages, near
from conversations.screen import Button, Document, Screen, rows
from conversations.texts import Html, text
from conversations.timers import may_leave
from conversations.working_time import never

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

MOST_BROKEN = 3  # tries of what a fault of ours keeps from being sent
UNREACHABLE = {"blocked", "gone", "not-started"}
WITH_CALENDAR = frozenset({"meet", "eve"})


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


def notification_screen(claimed: Notification, lang: str) -> Screen:
    """A notification in the recipient's language, with its buttons; an appointment with a file for the calendar."""
    buttons = [Button(_label(label, lang), data=data) for label, data in claimed.buttons]
    return Screen(notification_text(claimed, lang), rows(buttons, 2), document=_calendar(claimed, lang))


def _label(label: str, lang: str) -> str:
    """A text's words; what begins with = (a reference) stands there as it is."""
    return label[1:] if label.startswith("=") else text(lang, label)


def _calendar(claimed: Notification, lang: str) -> Document | None:
    said = {name: str(value) for name, value in claimed.mentions.items()}
    if claimed.step not in WITH_CALENDAR or not said.get("moment"):
        return None
    starts = datetime.fromisoformat(said["moment"])
    place = (said["receiver"], said["receiver_address"])
    return appointment(said["reference"], *place, starts, claimed.created_at, lang)


def notification_text(claimed: Notification, lang: str) -> str:
    """Why it comes to them, what happened, who did it and when."""
    said = {k: _said(k, v, lang) for k, v in claimed.mentions.items()}
    parts = [text(lang, claimed.text, **said)]
    if said.get("why"):
        parts.insert(0, text(lang, f"told-why-{said['why']}"))
    if said.get("at"):
        parts.append(text(lang, "told-by", who=said["who"], at=said["at"]))
    return "\n".join(parts)


def _item(item: dict[str, str | int], lang: str) -> str:
    """A line of a list: its text and what that mentions."""
    said = {name: _said(name, value, lang) for name, value in item.items() if name != "text"}
    return text(lang, str(item["text"]), **said)


def _said(name: str, value: str | int, lang: str) -> str | int:
    """Days, moments and reasons are kept in their lasting form, and said in the reader's language."""
    if name in ("until", "day") and value:
        return near(date.fromisoformat(str(value)), lang)
    if name == "ages" and value:
        return Ages().shown(str(value), lang)
    if name == "day":
        return "none"
    if name == "items":
        return Html("\n".join(_item(item, lang) for item in json.loads(str(value))))
    if name in ("moment", "at") and value:
        return format_datetime(datetime.fromisoformat(str(value)), "EEEE d MMMM HH:mm", locale=lang)
    if name == "reason" and value:
        return text(lang, f"refusal-{value}").lower()
    return value
