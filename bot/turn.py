"""One message in, replies out, in one transaction (what crashes before the commit comes again, what crashes after is
owed)."""

from dataclasses import replace
from typing import TYPE_CHECKING

import structlog

from bot import deliver, effects, facts
from bot.channels import Sender, Update
from bot.store import people, screens, staff, talks, updates
from bot.store.database import is_away
from conversations import access, dialogue
from conversations.conversation import Open
from conversations.facts import Facts
from conversations.naming import named, subjects
from conversations.registry import CONVERSATIONS
from conversations.screen import Screen
from conversations.texts import LANGUAGES, text

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from bot.service import Service

log = structlog.get_logger()


async def take(service: "Service", update: Update) -> None:
    """Take this update once. After it returned the channel may forget the update: what it answers is owed.

    An update that fails three times is set aside with an alert, and its sender gets a kind word. Raises what went
    wrong before that, so that the channel brings it again, or when the database is away.
    """
    try:
        await _turn(service, update)
    except Exception as error:
        if is_away(error):
            raise
        aside = await _failed(service, update, error)
        if not aside:
            raise
    service.start(deliver.owed(service, update.sender.channel, update.sender.address))


async def _turn(service: "Service", update: Update) -> None:
    sender, now = update.sender, service.clock.now()
    async with service.database.pool.connection() as conn:
        if not await updates.first_time(conn, sender.channel, update.update_id, now):
            await screens.owe_again(conn, sender.channel, update.update_id, now)
            return
        person = await people.locked(conn, sender.channel, sender.address, _language(sender, service), now)
        open = await talks.current(conn, person.id)
        known = await facts.gather(
            conn,
            person,
            sender.channel,
            service.known,
            service.public_url,
            service.page_reachable,
            now,
            named=named(update.said) | subjects([open] if open else []),
        )
        if access.concerns(update.said, open):
            known = replace(known, towns=await staff.towns(conn))
        reply = dialogue.respond(update.said, open, person.conversations + 1, known)
        shown = [*reply.screens]
        for effect in reply.effects:
            shown += await effects.carry_out(effect, conn, service, known)
        # After the effects: erasing a family locks it first, and then what was being filled in about it.
        await _remember(conn, person.id, open, reply, known)
        await screens.owe(conn, person.id, sender.channel, sender.address, shown, now, update.update_id)


async def _remember(
    conn: "AsyncConnection", person: int, before: Open | None, reply: dialogue.Reply, known: Facts
) -> None:
    """The conversations as they are after this turn: one open at most, what was set aside, the ended one erased."""
    kept, now = reply.kept, known.now
    if kept is not None:
        await talks.save(conn, person, kept, now, CONVERSATIONS[kept.name].forget_after, kept=True)
    gone = before is not None and before.number not in {o.number for o in (reply.open, kept) if o}
    if before is not None and gone:
        await talks.end(conn, person, before.number)
    if reply.open is not None:
        await talks.save(conn, person, reply.open, now, CONVERSATIONS[reply.open.name].forget_after)


async def _failed(service: "Service", update: Update, error: Exception) -> bool:
    """Count it; set aside after the third time, with an alert and a word to who sent it."""
    sender, now = update.sender, service.clock.now()
    async with service.database.pool.connection() as conn:
        aside = await updates.failed(conn, sender.channel, update.update_id, type(error).__name__, now)
        if aside:
            language = _language(sender, service)
            person = await people.locked(conn, sender.channel, sender.address, language, now)
            sorry = Screen(text(person.language, "turn-set-aside"))
            await screens.owe(conn, person.id, sender.channel, sender.address, [sorry], now, update.update_id)
    log.error("update-failed", channel=sender.channel, update=update.update_id, aside=aside, exc_info=error)
    if aside:
        service.alert("update-set-aside", channel=sender.channel, update=update.update_id)
    return aside


def _language(sender: Sender, service: "Service") -> str:
    """The language of somebody new: the channel's hint, else the setting."""
    hint = (sender.language or "")[:2]
    return hint if hint in LANGUAGES else service.settings.bot_language
