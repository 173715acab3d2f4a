"""What an organisation's people and the desk say of it, kept: its entry, closing days, who is away, the deputy."""

from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.referrals import chasing
from bot.store import closing_days, membership, organisations, staff
from bot.store.notifications import Message
from conversations.absence import ChooseDeputy, Close, Reopen, SetAbsence
from conversations.facts import Facts
from conversations.my_organisation import FIELDS, QUARTER, ConfirmOrganisation, EditOrganisation, saved
from conversations.permissions import may
from conversations.screen import Screen

if TYPE_CHECKING:
    from bot.service import Service

Shown = tuple[Screen, ...]


async def edit(effect: EditOrganisation, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if effect.field not in FIELDS or not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await organisations.edit(conn, effect.organisation, effect.field, effect.value)
    return (saved(facts, "edited", effect.organisation),)


async def confirm(
    effect: ConfirmOrganisation, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    if not may(facts, "confirm-organisation", effect.organisation):
        return refuse(facts, "confirm-organisation")
    await organisations.confirm(conn, effect.organisation, facts.now + QUARTER, facts.now)
    return (saved(facts, "confirmed", effect.organisation),)


async def close(effect: Close, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await closing_days.close(conn, effect.organisation, effect.start, effect.end)
    await chasing.count_again(conn, effect.organisation, service, facts.now)
    return (saved(facts, "closed", effect.organisation),)


async def reopen(effect: Reopen, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await closing_days.reopen(conn, effect.organisation, effect.start)
    await chasing.count_again(conn, effect.organisation, service, facts.now)
    return (saved(facts, "open", effect.organisation),)


async def set_absence(effect: SetAbsence, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    member = await staff.locked_member(conn, effect.member)
    if member is None or not may(facts, "set-absence", member.organisation, member.person):
        return refuse(facts, "set-absence")
    covered = await membership.set_absence(conn, member.id, effect.start, effect.end)
    what = "present" if effect.start is None else "away" if covered else "away-alone"
    return (saved(facts, what, member.organisation),)


async def choose_deputy(
    effect: ChooseDeputy, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    """The deputy hears of it."""
    there = facts.staff.of(effect.organisation)
    chosen = next((m for m in there if m.person == effect.person), None)
    if chosen is None or not may(facts, "choose-deputy", effect.organisation):
        return refuse(facts, "choose-deputy")
    contact = next((m.person for m in there if m.role == "contact" and m.person != effect.person), None)
    await membership.give_role(conn, effect.person, effect.organisation, "deputy", facts.now, contact)
    name = facts.organisations[effect.organisation].name
    message = Message("deputy", "told-deputy", {"organisation": name}, notify.MENU)
    cause = f"deputy:{chosen.id}:{int(facts.now.timestamp())}"
    await notify.tell_person(conn, cause, effect.person, message, facts.now)
    return (saved(facts, "deputy", effect.organisation),)
