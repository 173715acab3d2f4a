"""Agreements carried out: proposed to the other side, confirmed, ended, looked at again each year."""

from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.store import agreements, recipients
from bot.store.notifications import Message
from bot.store.recipients import Recipient
from conversations.agreement import Confirm, End, Propose, may_confirm, ours
from conversations.facts import Agreement, Facts
from conversations.menu import after
from conversations.permissions import where
from conversations.screen import Screen
from conversations.texts import text
from conversations.timers import Terms

if TYPE_CHECKING:
    from bot.service import Service


async def propose(
    effect: Propose, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Record it; the other side is asked to confirm."""
    if effect.one not in where(facts, "agree") or effect.other not in facts.organisations:
        return refuse(facts, "agree")
    id = await agreements.propose(conn, effect, facts.me.id, facts.now)
    mentions: dict[str, str | int] = {"one": facts.organisations[effect.one].name}
    message = _message("agreement-proposed", mentions, id)
    hear = await _people(conn, effect.other, facts.now)
    await notify.in_hours(conn, f"agreement:{id}", hear, message, None, facts.now, service.terms)
    return (after(facts, text(facts.lang, "agreement-sent", other=facts.organisations[effect.other].name)),)


async def confirm(
    effect: Confirm, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """It holds from now on; the side that proposed it hears so."""
    found = _found(effect.agreement, facts)
    if found is None or not may_confirm(facts, found):
        return refuse(facts, "agree")
    partners = await agreements.confirm(conn, effect.agreement, facts.me.id, facts.now)
    if partners is not None:
        message = _message(
            "agreement-agreed", {"other": facts.organisations[partners[1]].name}, effect.agreement
        )
        hear = await _people(conn, partners[0], facts.now, facts.me.id)
        await notify.in_hours(
            conn, f"agreed:{effect.agreement}", hear, message, None, facts.now, service.terms
        )
    return ()


async def end(effect: End, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    """It no longer holds; the other side hears so."""
    found = _found(effect.agreement, facts)
    by = ours(facts, found) if found else None
    if found is None or by is None:
        return refuse(facts, "agree")
    if await agreements.end(conn, effect.agreement, facts.now):
        message = _message("agreement-over", {"one": facts.organisations[by].name}, effect.agreement)
        partner = found.other if by == found.one else found.one
        hear = await _people(conn, partner, facts.now, facts.me.id)
        await notify.in_hours(
            conn, f"agreement-over:{effect.agreement}", hear, message, None, facts.now, service.terms
        )
    return ()


async def ask_review(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    """Part of the sweep: does this still hold?"""
    for id, one, other in await agreements.to_review(conn, now):
        for organisation in (one, other):
            message = _message("agreement-review", {}, id)
            hear = await _people(conn, organisation, now)
            await notify.in_hours(conn, f"agreement-review:{id}:{now.year}", hear, message, None, now, terms)


def _found(id: int, facts: Facts) -> Agreement | None:
    return next((a for a in facts.agreements if a.id == id), None)


def _message(name: str, mentions: dict[str, str | int], id: int) -> Message:
    return Message(name, f"told-{name}", mentions, (("told-button-look", f"agreement|{id}"),))


async def _people(conn: AsyncConnection, organisation: str, now: datetime, but: int = 0) -> list[Recipient]:
    """Who may speak for an organisation: its contacts, else desk people, else everybody; else its mailbox. `but`: the
    person who did what they hear, and may be with both sides."""
    for roles in (("contact",), ("desk",), ("deputy", "referrer")):
        there = await recipients.with_role(conn, organisation, now.date(), *roles)
        if found := [r for r in there if r.person != but]:
            return found
    return await recipients.mailbox(conn, organisation)
