"""Inviting carried out: with a link and a code, and by mail to those who are in the directory and never wrote."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import structlog
from psycopg import AsyncConnection

from bot import queue
from bot.channels import Failure
from bot.crypto import Key
from bot.people.refusals import refuse
from bot.store import invitations, notifications, recipients
from bot.store.notifications import Message
from conversations import desk_list, invitation
from conversations.facts import Facts
from conversations.invitation import Invite, InviteAgain
from conversations.permissions import may
from conversations.screen import Screen

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

STEP = "invitation"
Shown = tuple[Screen, ...]


async def invite(effect: Invite, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """A link, its picture and a code, shown once: we keep only their hashes."""
    organisation = facts.organisations.get(effect.organisation)
    if organisation is None or effect.role not in invitation.roles(facts, organisation):
        return refuse(facts, "invite")
    made = await invitations.invite(
        conn, effect.organisation, effect.role, facts.lang, facts.now, invited_by=facts.me.id
    )
    found = await links(service, made.token)
    return (invitation.shown(effect, found, made.code, made.expires.date(), made.code_expires.date(), facts),)


async def invite_again(effect: InviteAgain, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Each gets a mail with an invitation of their own."""
    if service.mail is None:
        return (desk_list.done(facts, "desk-no-mail"),)
    allowed = {
        m.person
        for m in facts.staff.members
        if not m.joined and m.mail and may(facts, "invite", m.organisation)
    }
    count = await mail(
        conn, service.key, [person for person in effect.people if person in allowed], facts.now, facts.me.id
    )
    return (invitation.mailed(count, facts),)


async def links(service: "Service", token: str) -> dict[str, str]:
    """Where somebody joins with it; while Telegram does not tell the bot's name, not there."""
    bot = ""
    if service.telegram is not None:
        try:
            bot = await service.telegram.username()
        except Failure as failure:  # the code works there all the same
            log.warning("bot-without-a-name", why=failure.why)
    return addresses(service.public_url, bot, token)


def addresses(public_url: str, bot: str, token: str) -> dict[str, str]:
    """By where they lead: web, and telegram when there is a `bot` of that name."""
    found = {"web": f"{public_url}/join/{token}"}
    if bot:
        found["telegram"] = f"https://t.me/{bot}?start={token}"
    return found


async def mail(
    conn: AsyncConnection, key: Key, people: Sequence[int], now: datetime, by: int | None = None
) -> int:
    """Promise each of them a mail with an invitation of their own; how many."""
    promised = 0
    for person in people:
        recipient = next((r for r in await recipients.person(conn, person) if r.mail), None)
        if recipient is None:
            continue
        number = await invitations.invite_by_mail(conn, key, person, now, by)
        if number is not None:
            message = Message(STEP, "invitation-letter", {"invitation": number})
            cause = f"invitation:{number}:{recipient.key}:mail"
            promised += await notifications.promise(
                conn, cause, recipient, "mail", message, None, now, now, at_once=True
            )
    if promised:
        await queue.wake(conn)
    return promised
