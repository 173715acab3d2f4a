"""Referrals carried out: made, moved, told to both sides. First answer wins: the row is locked, the move checked
again."""

from datetime import timedelta
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.notify import Message
from bot.reference import new_reference
from bot.store import notifications, referrals
from bot.store.notifications import Notification, Recipient
from conversations import mine, refer as refer_conversation, timers
from conversations.answer_referral import AskOther, Later, MakeMove
from conversations.facts import Facts
from conversations.kinds.day import Day
from conversations.menu import after
from conversations.permissions import sides
from conversations.refer import Referred
from conversations.referral import CLOSED, OPEN, Move, NotAllowed, Side, State, checked
from conversations.screen import Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

CHASE_STEPS = (
    "new",
    "remind",
    "deputy",
    "desk",
    "outcome",
    "waiting",
    "call-overdue",
    "eve",
    "came",
    "what-now",
)
LATER = timedelta(hours=2)


async def refer(
    effect: Referred, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Record it and promise the notifications, one to each organisation asked."""
    now, wish = facts.now, effect.wish
    municipality = facts.organisations[effect.sender].municipality
    request = await referrals.request(conn, municipality, effect.sender, facts.me.id, wish, effect.way, now)
    state = State.HANDED if effect.way == "A" else State.SENT
    made: list[tuple[str, str]] = []
    answer_by = None
    for receiver in effect.to:
        terms = service.terms
        due = timers.first(state, now, terms, wish.urgent)
        answer_by = timers.answer_by(now, wish.urgent, terms) if state is State.SENT else None
        while True:
            reference = new_reference(facts.municipalities[municipality])
            id = await referrals.make(
                conn, reference, request, receiver, state, effect.follows, answer_by, due.step, due.at, now
            )
            if id is not None:
                break
        await referrals.record(conn, id, "send", facts.me.id, effect.sender, None, state, now)
        if state is State.SENT:
            row = await referrals.get(conn, id)
            assert row is not None
            await tell_new(conn, row, facts)
        made.append((reference, receiver))
    return refer_conversation.sent(effect, made, answer_by.date() if answer_by else None, facts)


async def tell_new(conn: AsyncConnection, row: referrals.Row, facts: Facts) -> None:
    """The organisation that was asked hears that there is a referral; if nobody there can be reached the desk does."""
    message = about("new", row, facts)
    told = await notify.tell(conn, f"new:{row.id}", await receivers(conn, row), message, row.id, facts.now)
    if not told:
        await referrals.set_delivery(conn, row.id, "undeliverable")
        await notify.tell(
            conn,
            f"unreachable:{row.id}",
            await desk(conn, row),
            about("unreachable", row, facts),
            row.id,
            facts.now,
        )


async def undelivered(conn: AsyncConnection, notification: Notification, now: datetime) -> None:
    """No channel reaches this recipient: the desk hears at once, and the referral shows it."""
    assert notification.referral is not None
    row = await referrals.get(conn, notification.referral)
    if row is None or row.where not in OPEN:
        return
    if notification.step in ("new", "remind"):
        await referrals.set_delivery(conn, row.id, "undeliverable")
    message = Message(
        "unreachable",
        "told-unreachable",
        dict(notification.mentions),
        (("told-button-look", f"look|{row.reference}"),),
    )
    await notify.tell(
        conn,
        f"unreachable:{row.id}",
        [*await desk(conn, row), *await senders(conn, row)],
        message,
        row.id,
        now,
    )


async def receivers(conn: AsyncConnection, row: referrals.Row) -> list[Recipient]:
    """Who answers at the organisation that was asked: its contacts, else deputies, else its desk people, else its
    mailbox."""
    for roles in (("contact",), ("deputy",), ("desk",)):
        found = [r for r in await notifications.with_role(conn, row.receiver, *roles) if r.channels]
        if found:
            return found
    return await notifications.mailbox(conn, row.receiver)


async def senders(conn: AsyncConnection, row: referrals.Row) -> list[Recipient]:
    """Who hears for the organisation that referred: the referrer, else colleagues, else its mailbox."""
    if row.referrer is not None:
        found = [r for r in await notifications.one(conn, row.referrer, row.sender) if r.channels]
        if found:
            return found
    colleagues = await notifications.with_role(conn, row.sender, "referrer", "contact", "deputy", "desk")
    return [r for r in colleagues if r.channels] or await notifications.mailbox(conn, row.sender)


async def desk(conn: AsyncConnection, row: referrals.Row) -> list[Recipient]:
    """The people of the municipality's desk, or its mailbox."""
    cursor = await conn.execute(
        "select id from organisation where municipality = %s and kind = 'desk' order by id",
        (row.municipality,),
    )
    found: list[Recipient] = []
    for (organisation,) in await cursor.fetchall():
        people = [r for r in await notifications.with_role(conn, organisation, "desk") if r.channels]
        found += people or await notifications.mailbox(conn, organisation)
    return found


def about(step: str, row: referrals.Row, facts: Facts, **more: str | int) -> Message:
    """A message on one referral: its reference, the two organisations and the term; nothing of the family."""
    sender, receiver = facts.organisations[row.sender], facts.organisations[row.receiver]
    mentions: dict[str, str | int] = {
        "reference": row.reference,
        "sender": sender.name,
        "receiver": receiver.name,
        "sender_phone": sender.phone or "-",
        "receiver_phone": receiver.phone or "-",
        "until": row.answer_by.date().isoformat() if row.answer_by else "",
        **more,
    }
    verb = "show" if step in ("new", "remind", "deputy") else "look"
    return Message(step, f"told-{step}", mentions, ((f"told-button-{verb}", f"{verb}|{row.reference}"),))


async def move(
    effect: MakeMove, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Make the move if it may still be made, set the clock, tell the sides."""
    row = await referrals.locked(conn, effect.reference)
    if row is None:
        return (after(facts, text(facts.lang, "referral-unknown")),)
    on = _sides(row, facts)
    try:
        found = checked(effect.move, row.where, on, row.created_at, facts.now)
    except NotAllowed as refusal:
        if effect.move == "see":
            return ()  # seen before, or answered: there is nothing to add
        return (after(facts, text(facts.lang, str(refusal))),)
    await _make(effect, found, row, conn, service, facts)
    if effect.move == "see":
        return ()
    return (await _shown_after(row, conn, facts),)


async def _make(
    effect: MakeMove, found: Move, row: referrals.Row, conn: AsyncConnection, service: "Service", facts: Facts
) -> None:
    now = facts.now
    to = State.APPOINTMENT if effect.appointment else found.to
    due = timers.first(to, now, service.terms, row.urgent, effect.call_by, effect.appointment)
    if to is State.SEEN and row.due_at and row.next_step:  # the same clock goes on
        due = timers.Due(row.next_step, row.due_at)
    if found.erases:
        await referrals.strip(conn, row.request, now)
    await referrals.move(
        conn,
        row.id,
        to,
        now,
        due.step,
        due.at,
        effect.call_by,
        effect.appointment,
        effect.reason,
        effect.threshold,
        facts.me.id if Side.RECEIVER in _sides(row, facts) else None,
        to in CLOSED,
    )
    acting = row.receiver if Side.RECEIVER in _sides(row, facts) else row.sender
    await referrals.record(conn, row.id, effect.move, facts.me.id, acting, row.where, to, now)
    if to is not State.SEEN:
        await notifications.supersede(conn, row.id, CHASE_STEPS)
    await _tell_sides(effect, found, to, row, conn, facts)
    if to is State.ENROLLED:
        await _tell_others(row, conn, facts)


async def _tell_sides(
    effect: MakeMove, found: Move, to: State, row: referrals.Row, conn: AsyncConnection, facts: Facts
) -> None:
    """Both sides hear who did what; who did it sees that on the screen."""
    step = "meet" if to is State.APPOINTMENT else effect.move
    more: dict[str, str | int] = {"day": "", "moment": ""}
    if effect.call_by:
        more["day"] = effect.call_by.isoformat()
    if effect.appointment:
        more["moment"] = effect.appointment.isoformat()
    more["reason"] = effect.reason
    cause = f"{effect.move}:{row.id}:{int(facts.now.timestamp())}"
    for side, people in ((Side.SENDER, senders), (Side.RECEIVER, receivers)):
        if side in found.tells and (row.where is not State.HANDED or side is Side.SENDER):
            hear = [r for r in await people(conn, row) if r.person != facts.me.id]
            await notify.tell(conn, cause, hear, about(step, row, facts, **more), row.id, facts.now)


async def _tell_others(row: referrals.Row, conn: AsyncConnection, facts: Facts) -> None:
    """Another centre enrolled the child: the other centres of the same request need not look any further."""
    for other in await referrals.others_of_request(conn, row.request, row.id):
        if other.where in OPEN:
            due = timers.Due("forget", facts.now)
            await referrals.move(conn, other.id, State.WITHDRAWN, facts.now, due.step, due.at, closed=True)
            await referrals.record(
                conn, other.id, "elsewhere", None, None, other.where, State.WITHDRAWN, facts.now
            )
            await notifications.supersede(conn, other.id, CHASE_STEPS)
            if other.where is not State.HANDED:
                message = about("elsewhere", other, facts)
                await notify.tell(
                    conn, f"elsewhere:{other.id}", await receivers(conn, other), message, other.id, facts.now
                )


async def _shown_after(row: referrals.Row, conn: AsyncConnection, facts: Facts) -> Screen:
    from bot.facts import visible  # what is shown is what it became

    seen = Facts(**{**facts.__dict__, "referrals": await visible(conn, facts)})
    now_is = seen.referral(row.reference)
    assert now_is is not None
    done = text(facts.lang, "move-done", state=text(facts.lang, f"state-{now_is.state.value}"))
    screen = mine.detail(now_is, seen)
    return Screen(f"{done}\n\n{screen.text}", screen.buttons)


def _sides(row: referrals.Row, facts: Facts) -> frozenset[Side]:
    desks = frozenset(
        o.id for o in facts.organisations.values() if o.kind == "desk" and o.municipality == row.municipality
    )
    return sides(facts.me.posts, row.sender, row.receiver, desks)


async def ask_other(
    effect: AskOther, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Bring the question to the other side, on whatever channel it uses."""
    row = await referrals.locked(conn, effect.reference)
    on = _sides(row, facts) if row else frozenset()
    if row is None or not on:
        return (after(facts, text(facts.lang, "referral-unknown")),)
    people = receivers if Side.SENDER in on else senders
    message = about("question", row, facts, words=effect.words)
    message = Message(
        message.step,
        message.text,
        message.mentions,
        (*message.buttons, ("told-button-reply", f"askother|{row.reference}")),
    )
    cause = f"question:{row.id}:{facts.me.id}:{facts.now.timestamp()}"
    await notify.tell(conn, cause, await people(conn, row), message, row.id, facts.now)
    return (after(facts, text(facts.lang, "askother-sent", reference=row.reference)),)


async def later(effect: Later, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    """Remind this person in two hours; the clock for the others goes on."""
    row = await referrals.locked(conn, effect.reference)
    if row is None or not _sides(row, facts):
        return (after(facts, text(facts.lang, "referral-unknown")),)
    me = await notifications.one(conn, facts.me.id, row.receiver)
    cause = f"later:{row.id}:{facts.me.id}:{facts.now.timestamp()}"
    await notify.tell(conn, cause, me, about("remind", row, facts), row.id, facts.now, facts.now + LATER)
    return (after(facts, text(facts.lang, "referral-later-done", reference=row.reference)),)
