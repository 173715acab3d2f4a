"""Free places carried out. Nobody gets more than one message a day about places or families without one."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.notify import Message
from bot.refusals import refuse
from bot.store import notifications, places, referrals
from bot.store.notifications import Recipient
from conversations import place as talk
from conversations.facts import Facts
from conversations.menu import after
from conversations.permissions import where
from conversations.place import Announce, Filled, Interest, Unmet, Wish
from conversations.referral import State
from conversations.screen import Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

SEARCHING = frozenset({State.WAITING, State.SENT, State.SEEN, State.REJECTED})
LOOK = (("told-button-places", "place"),)


async def announce(
    effect: Announce, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Record it; referrers with a family that fits, and those who want to hear, are told: once a day."""
    if effect.organisation not in where(facts, "announce-place"):
        return refuse(facts, "announce-place")
    await places.announce(conn, effect, facts.me.id, facts.now)
    centre = facts.organisations[effect.organisation]
    hear = await places.who_wants(conn, centre.municipality, *effect.ages, ["referrer", "desk"])
    for row in await referrals.of_organisations(conn, [], [centre.municipality], facts.now):
        if row.where in SEARCHING and row.referrer and talk.fits(effect.ages, row.children):
            hear += await notifications.one(conn, row.referrer, row.sender, facts.today)
    message = Message("place", "told-place", {"centre": centre.name}, LOOK)
    told = await _once_a_day(conn, hear, message, facts.now)
    return (after(facts, text(facts.lang, "place-announced", count=told)),)


async def interest(
    effect: Interest, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """The centre hears that somebody has a family; several may."""
    found = next((p for p in facts.places if p.id == effect.place), None)
    if found is None or not await places.interested(conn, effect.place, facts.me.id, facts.now):
        return ()
    mine = next(iter(facts.me.organisations()), "")
    message = Message("place-family", "told-place-family", {"sender": facts.organisations[mine].name}, LOOK)
    centre = await notifications.with_role(
        conn, found.organisation, facts.today, "contact"
    ) or await notifications.mailbox(conn, found.organisation)
    await notify.tell(conn, f"place-family:{effect.place}:{facts.me.id}", centre, message, None, facts.now)
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
    await _tell_gone(conn, effect.place, facts.organisations[centre].name, facts.now)
    return (after(facts, text(facts.lang, "place-filled-done")),)


async def wish(effect: Wish, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    await places.set_wish(conn, facts.me.id, list(facts.municipalities), effect.ages, facts.now)
    return (after(facts, text(facts.lang, "place-wish-noted" if effect.ages else "place-wish-stopped")),)


async def unmet(effect: Unmet, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    """Centres that want to hear of families without a place do: the ages, and who to answer to."""
    row = await referrals.locked(conn, effect.reference)
    if row is None or not row.children:
        return ()
    months = [0 if age == "unborn" else int(age) for age in row.children.split(",")]
    hear = await places.who_wants(conn, row.municipality, min(months), max(months), ["contact", "deputy"])
    sender = facts.organisations[row.sender]
    mentions: dict[str, str | int] = {
        "sender": sender.name,
        "phone": sender.phone or sender.mail or "-",
        "ages": row.children,
    }
    await _once_a_day(
        conn, hear, Message("need", "told-need", mentions, (("told-button-announce", "placenew"),)), facts.now
    )
    return ()


async def tell_expired(conn: AsyncConnection, now: datetime) -> None:
    """Part of the sweep: announcements whose time is over."""
    for place, centre in await places.expired(conn, now.date(), now):
        cursor = await conn.execute("select name from organisation where id = %s", (centre,))
        row = await cursor.fetchone()
        await _tell_gone(conn, place, row[0] if row else centre, now)


async def _tell_gone(conn: AsyncConnection, place: int, centre: str, now: datetime) -> None:
    message = Message("place-gone", "told-place-gone", {"centre": centre}, LOOK)
    for person in await places.who_asked(conn, place):
        cursor = await conn.execute(
            "select organisation from membership where person = %s limit 1", (person,)
        )
        if row := await cursor.fetchone():
            hear = await notifications.one(conn, person, row[0], now.date())
            await notify.tell(conn, f"place-gone:{place}", hear, message, None, now)


async def _once_a_day(
    conn: AsyncConnection, hear: Sequence[Recipient], message: Message, now: datetime
) -> int:
    """The day's first is told; later ones stand in the list that it leads to."""
    return await notify.tell(conn, f"places-of:{now.date()}", hear, message, None, now)
