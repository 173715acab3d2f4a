"""A person's own details, kept: a new mail address with a code that is mailed to it, the old one told."""

import hmac
from datetime import UTC
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import codes, queue
from bot.crypto import Key
from bot.people.refusals import count
from bot.store import notifications, organisations, sessions
from bot.store import own_details as store
from bot.store.notifications import Message
from conversations import own_details
from conversations.facts import Facts
from conversations.own_details import DIGITS, ConfirmMail, KeepDetail, ProposeMail
from conversations.screen import Screen

if TYPE_CHECKING:
    from bot.service import Service

CODE, MOVED = "own-mail-code", "own-mail-moved"  # steps of notifications
Shown = tuple[Screen, ...]


async def keep(effect: KeepDetail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Name and phone as they were typed; an address that is left out hears so."""
    if effect.field == "mail":
        await _change_mail(effect.value, conn, service, facts)
    else:
        await store.keep(conn, facts.me.id, effect.field, effect.value)
    return (own_details.saved(facts, "details-saved"),)


async def propose(effect: ProposeMail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """The code goes to the new address only; nothing is shown when it is promised, for it is asked for already."""
    if service.mail is None:
        return (own_details.saved(facts, "details-mail-off"),)
    change = await store.propose(conn, facts.me.id, effect.mail, facts.now)
    if change is None:
        return (own_details.saved(facts, "details-too-many"),)
    message = Message(CODE, "details-code-mail", {"change": change})
    await _mail(f"{CODE}:{change}", effect.mail, message, conn, facts)
    return ()


async def confirm(effect: ConfirmMail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """It is theirs, and from now on what they hear goes there."""
    me = facts.me.id
    change = await store.try_code(conn, me, facts.now)
    if change is None or not hmac.compare_digest(code_of(service.key, change), effect.code):
        count("mail-code", facts)
        return (own_details.wrong_code(facts),)
    await store.use_up(conn, me)
    old = await store.mail_of(conn, me)
    if (old or "").lower() != change.mail.lower() and not await sessions.is_free(conn, change.mail):
        return (own_details.saved(facts, "details-mail-taken"),)
    await _change_mail(change.mail, conn, service, facts)
    return (own_details.saved(facts, "details-mail-saved"),)


def code_of(key: Key, change: store.Change) -> str:
    """What is mailed to the new address; made again whenever it is needed."""
    moment = change.created_at.astimezone(UTC).isoformat()
    return codes.made_of(key.mac("own mail", str(change.id), change.mail.lower(), moment), DIGITS)


async def _change_mail(mail: str, conn: AsyncConnection, service: "Service", facts: Facts) -> None:
    """The address that they had is told, if mail leaves at all."""
    old = await store.change_mail(conn, facts.me.id, mail)
    if old is None or service.mail is None:
        return
    desk = await organisations.desk_contact(conn, next(iter(facts.municipalities), "")) or "-"
    message = Message(MOVED, "details-moved-mail", {"contact": desk})
    await _mail(f"{MOVED}:{facts.now.isoformat()}", old, message, conn, facts)


async def _mail(cause: str, to: str, message: Message, conn: AsyncConnection, facts: Facts) -> None:
    """Promise it to this person at that address."""
    key = f"{cause}:p{facts.me.id}:mail"
    await notifications.promise_at(conn, key, facts.me.id, to, message, facts.now)
    await queue.wake(conn)
