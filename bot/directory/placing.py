"""Free places carried out. Nobody gets more than one message a day about places or families without one."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.referrals import hearing
from bot.store import closing_days, organisations, places, recipients, referrals
from bot.store.notifications import Message
from bot.store.recipients import Recipient
from conversations import place as talk
from conversations.facts import Facts
from conversations.fitting import fits, months_then
from conversations.menu import after
from conversations.permissions import where
from conversations.place import Announce, Filled, Interest, Unmet, Wish
from conversations.referral import UNMET, Side, State
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text
from conversations.timers import Terms, may_leave

if TYPE_CHECKING:
    from bot.service import Service

LOOK = (("told-button-places", "place"),)
MOST_SHOWN = 9  # of its own waiting list
MOST_DAYS = 14  # that a family without a place waits for a day on which nothing else was told


async def announce(
    effect: Announce, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Record it; referrers with a family that fits, and those who want to hear, are told: once a day. The centre sees
    who of its own waiting list fits."""
    if effect.organisation not in where(facts, "announce-place"):
        return refuse(facts, "announce-place")
    await places.announce(conn, effect, facts.me.id, facts.now)
    centre = facts.organisations[effect.organisation]
    roles = talk.HEAR_OF_PLACES
    hear = await places.who_wants(conn, centre.municipality, *effect.ages, roles, effect.groups)
    searching = await _searching(effect, centre.municipality, conn)
    for row in {(row.referrer, row.sender): row for row in searching}.values():  # one of each referrer
        hear += await hearing.side(conn, row, Side.SENDER, facts.today)
    message = Message("place", "told-place", {"centre": centre.name}, LOOK)
    told = await _once_a_day(conn, hear, message, facts.now, service.terms)
    return (
        after(facts, text(facts.lang, "place-announced", count=told)),
        *_own_waiting_list(effect, searching, facts),
    )


async def _searching(effect: Announce, municipality: str, conn: AsyncConnection) -> list[referrals.Row]:
    """The referrals whose family looks for such a place."""
    return [
        row
        for row in await referrals.searching(conn, municipality)
        if fits(effect.ages, row.children, row.created_at.date(), effect.start)
    ]


def _own_waiting_list(
    effect: Announce, searching: Sequence[referrals.Row], facts: Facts
) -> tuple[Screen, ...]:
    found = [
        row.reference
        for row in searching
        if row.where is State.WAITING and row.receiver == effect.organisation
    ]
    if not found:
        return ()
    buttons = [Button(reference, data=data("look", reference)) for reference in found[:MOST_SHOWN]]
    words = text(facts.lang, "place-waiting-fits", references=", ".join(found[:MOST_SHOWN]))
    return (Screen(words, rows(buttons, 3)),)


async def interest(
    effect: Interest, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """The centre hears that somebody has a family; several may."""
    found = next((p for p in facts.places if p.id == effect.place), None)
    if found is None or not await places.stands(conn, effect.place):  # filled in the same instant
        return (Screen(text(facts.lang, "place-gone")),)
    if not await places.interested(conn, effect.place, facts.me.id, facts.now):
        return ()
    mine = next(iter(facts.me.organisations()), "")
    message = Message("place-family", "told-place-family", {"sender": facts.organisations[mine].name}, LOOK)
    centre = (
        await recipients.with_role(conn, found.organisation, facts.today, "contact")
        or await recipients.deputies(conn, found.organisation, None, facts.today)
        or await recipients.mailbox(conn, found.organisation)
    )
    cause = f"place-family:{effect.place}:{facts.me.id}"
    await notify.in_hours(conn, cause, centre, message, None, facts.now, service.terms)
    return (
        Screen(text(facts.lang, "place-family-noted", name=facts.organisations[found.organisation].name)),
    )


async def filled(
    effect: Filled, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """It disappears, and those who asked hear it."""
    own = where(facts, "announce-place")
    if not any(p.id == effect.place and p.organisation in own for p in facts.places):
        return refuse(facts, "announce-place")
    centre = await places.fill(conn, effect.place, facts.now)
    if centre is None:
        return (after(facts, text(facts.lang, "place-gone")),)
    await _tell_gone(conn, effect.place, facts.organisations[centre].name, facts.now, service.terms)
    return (after(facts, text(facts.lang, "place-filled-done")),)


async def wish(effect: Wish, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    towns = [town for town in effect.municipalities if town in facts.municipalities]
    await places.set_wish(conn, facts.me.id, towns, effect.ages, effect.groups, facts.now)
    return (after(facts, text(facts.lang, "place-wish-noted" if effect.ages else "place-wish-stopped")),)


async def unmet(effect: Unmet, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    """Centres that want to hear of families without a place do, unless this one was referred to them or told before:
    the ages, and who to answer to."""
    row = await referrals.locked(conn, effect.reference)
    if row is None or row.where not in UNMET or not row.children:
        return (after(facts, text(facts.lang, "place-unmet-not", reference=effect.reference)),)
    hear: list[Recipient] = []
    for age in months_then(row.children, row.created_at.date(), row.start_on or facts.today):
        hear += await places.who_wants(conn, row.municipality, age, age, ("contact", "deputy"))
    asked = (await referrals.asked(conn, [row.family]))[row.family]
    knows = await places.told_of_need(conn, row.family)
    hear = [r for r in hear if r.organisation not in asked and r.person not in knows]
    sender = facts.organisations[row.sender]
    mentions: dict[str, str | int] = {
        "sender": sender.name,
        "phone": sender.phone or sender.mail or "-",
        "ages": row.children,
        "family": row.family,
    }
    message = Message("need", "told-need", mentions, (("told-button-announce", "placenew"),))
    count = await _once_a_day(conn, hear, message, facts.now, service.terms, MOST_DAYS)
    return (after(facts, text(facts.lang, "place-unmet-told", count=count)),)


async def tell_expired(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    """Part of the sweep: announcements whose time is over."""
    for place, centre in await places.expired(conn, now.date(), now):
        await _tell_gone(conn, place, await organisations.name(conn, centre), now, terms)


async def _tell_gone(conn: AsyncConnection, place: int, centre: str, now: datetime, terms: Terms) -> None:
    message = Message("place-gone", "told-place-gone", {"centre": centre}, LOOK)
    for person in await places.who_asked(conn, place):
        hear = await recipients.person(conn, person)
        await notify.in_hours(conn, f"place-gone:{place}", hear, message, None, now, terms)


async def _once_a_day(
    conn: AsyncConnection,
    hear: Sequence[Recipient],
    message: Message,
    now: datetime,
    terms: Terms,
    days: int = 1,
) -> int:
    """The day's first is told. Later ones stand in the list that it leads to, or are told on the first of so many
    `days` that is free. How many hear it."""
    told = 0
    for recipient in {r.key: r for r in hear}.values():
        closed = await closing_days.closed(conn, recipient.organisation)
        leaves = may_leave(now, False, terms, closed)
        for _ in range(days):
            cause = f"places-of:{leaves.date()}"
            if await notify.tell(conn, cause, [recipient], message, None, now, leaves, at_once=False):
                told += 1
                break
            leaves = may_leave(leaves + timedelta(days=1), False, terms, closed)
    return told
