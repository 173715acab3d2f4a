"""Leaving an organisation carried out: what is under way is handed over, who has to know is told."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.store import membership, people, recipients, staff
from bot.store.notifications import Message
from conversations.facts import Facts
from conversations.leaving import DESK, Leave, needs_successor
from conversations.menu import after
from conversations.permissions import may
from conversations.screen import Screen
from conversations.staff import Member
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

Shown = tuple[Screen, ...]


async def leave(effect: Leave, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """End it; what is under way has somebody who looks after it, the partners of a contact are told."""
    member = await staff.locked_member(conn, effect.member)
    if member is None:
        return (after(facts, text(facts.lang, "leaving-gone")),)
    if not may(facts, "remove", member.organisation, member.person):
        return refuse(facts, "remove")
    left = await membership.beside(conn, member.organisation, member.person, member.role)
    needed = needs_successor(member.role, left.kind, left.same_role, left.others, left.sent)
    colleagues = {m.person for m in await staff.members(conn, [member.organisation])} - {member.person}
    successor = await _successor(effect, member, left, needed, colleagues, conn)
    if needed and successor is None:
        return (after(facts, text(facts.lang, "leaving-last-desk", organisation=left.name)),)
    by_desk = successor is not None and successor not in colleagues
    if successor is not None and needed:
        await membership.give_role(conn, successor, member.organisation, member.role, facts.now)
    handed = await membership.hand_over(conn, member.organisation, member.person, successor)
    await membership.end(conn, member.id)
    await _tell_of_leaving(member, left, successor, handed, by_desk, conn, service, facts)
    if not await people.posts(conn, member.person):  # a stranger who may ask questions: nothing else is kept
        await people.forget_who(conn, member.person)
    done = "leaving-done-desk" if by_desk else "leaving-done"
    return (after(facts, text(facts.lang, done, organisation=left.name)),)


async def _successor(
    effect: Leave,
    member: Member,
    left: membership.Left,
    needed: bool,
    colleagues: Collection[int],
    conn: AsyncConnection,
) -> int | None:
    """Who takes over: as chosen, if still there; else, where somebody is needed, a colleague or the desk."""
    if effect.successor.isdecimal() and int(effect.successor) in colleagues:
        return int(effect.successor)
    if not needed and not effect.successor:
        return None
    somebody = await membership.colleague(conn, member.organisation, member.person)
    if somebody is not None and effect.successor != DESK:
        return somebody
    if left.kind == "desk":
        return None
    return await membership.somebody_of_desk(conn, left.municipality, member.person)


async def _tell_of_leaving(
    member: Member,
    left: membership.Left,
    successor: int | None,
    handed: int,
    by_desk: bool,
    conn: AsyncConnection,
    service: "Service",
    facts: Facts,
) -> None:
    cause = f"left:{member.id}"
    if member.person != facts.me.id:
        message = Message("removed", "told-removed", {"organisation": left.name}, notify.MENU)
        await _tell_person(cause, member.person, message, conn, service, facts)
    if successor is not None and successor != facts.me.id:
        message = Message(
            "took-over", "told-took-over", {"organisation": left.name, "count": handed}, notify.MENU
        )
        await _tell_person(f"{cause}:next", successor, message, conn, service, facts)
    if member.role == "contact":
        await tell_partners(
            f"{cause}:partners",
            member.organisation,
            left,
            member.name or "none",
            by_desk,
            conn,
            service,
            facts,
        )


async def _tell_person(
    cause: str, person: int, message: Message, conn: AsyncConnection, service: "Service", facts: Facts
) -> None:
    hear = await recipients.person(conn, person)
    await notify.in_hours(conn, cause, hear, message, None, facts.now, service.terms)


async def tell_partners(
    cause: str,
    organisation: str,
    left: membership.Left,
    old: str,
    by_desk: bool,
    conn: AsyncConnection,
    service: "Service",
    facts: Facts,
) -> None:
    """'Wijziging van de contactpersoon.'"""
    contacts = [m for m in await staff.members(conn, [organisation]) if m.role == "contact"]
    mentions: dict[str, str | int] = {
        "organisation": left.name,
        "new": "none" if by_desk or not contacts else contacts[0].name or "none",
        "old": old,
        "phone": left.phone or "-",
    }
    hear = [
        r for r in await recipients.partners(conn, organisation, left.municipality) if r.person != facts.me.id
    ]
    message = Message("contact-changed", "told-contact-changed", mentions, notify.MENU)
    await notify.in_hours(conn, cause, hear, message, None, facts.now, service.terms)
