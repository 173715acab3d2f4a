"""Referrals carried out: made, moved, told to both sides. First answer wins: the request is locked, the move checked
again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.facts import visible
from bot.people.refusals import count, not_there, refuse
from bot.referrals import chasing, hearing, undelivered
from bot.referrals.acting import acting_for, sides_of, who
from bot.referrals.reference import new_reference
from bot.store import (
    agenda,
    agreements,
    closing_days,
    figures,
    forgetting,
    history,
    notifications,
    places,
    questions,
    recipients,
    referrals,
)
from bot.store.recipients import Recipient
from bot.store.referrals import Row
from conversations import chase, mine, referred, timers
from conversations.answer_referral import NOT_THEIRS, Later, MakeMove, who_was_first
from conversations.appointment import appointment
from conversations.chase import STEPS, Case
from conversations.facts import Facts
from conversations.menu import after
from conversations.permissions import where
from conversations.refer import Referred
from conversations.referral import CLOSED, GONE, MOVES, OPEN, Move, NotAllowed, Side, State, checked
from conversations.screen import Screen
from conversations.texts import text
from conversations.working_time import elapse

if TYPE_CHECKING:
    from bot.service import Service

LATER = timedelta(hours=2)
ASKED = (*STEPS, "new", "later", "unreachable")  # what nobody needs to hear any more once somebody answered
SAID_AS = {"book": "meet"}  # moves that are told with the words of another


async def refer(
    effect: Referred, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Record it and promise the notifications, one to each organisation asked."""
    if effect.sender not in where(facts, "refer"):
        return refuse(facts, "refer")
    now, wish = facts.now, effect.wish
    municipality = facts.organisations[effect.sender].municipality
    before = await referrals.locked(conn, effect.follows) if effect.follows else None
    if before is not None and Side.SENDER not in sides_of(before, facts):
        return not_there(facts, "see-sent")
    if before is not None and before.where not in (State.REJECTED, State.FAILED):  # withdrawn in the meantime
        return (after(facts, refused("move-too-late", before, facts.lang)),)
    if before is not None:
        await _followed(before, conn, service, facts)
    family, person = before.family if before else None, facts.me.id
    request = await referrals.request(
        conn, municipality, effect.sender, person, wish, effect.way, family, now
    )
    state = State.HANDED if effect.way == "A" else State.SENT
    made: list[tuple[str, str]] = []
    answers: list[date] = []
    for receiver in effect.to:
        terms = await agreements.terms(conn, effect.sender, receiver, service.terms)
        closed = await closing_days.both(conn, receiver, effect.sender)
        due = chase.first(Case(state, now, now, wish.urgent), terms, *closed)
        answer_by = timers.answer_by(now, wish.urgent, terms, closed[0]) if state is State.SENT else None
        answers += [answer_by.date()] if answer_by else []
        id = None
        while id is None:
            reference = new_reference(facts.municipalities[municipality])
            id = await referrals.make(
                conn, reference, request, receiver, state, effect.follows, answer_by, due, now
            )
        await history.record(conn, id, "send", facts.me.id, effect.sender, None, state, now)
        if state is State.SENT:
            row = await referrals.get(conn, id)
            assert row is not None
            await _tell_new(row, conn, service, facts)
        made.append((reference, receiver))
    return referred.sent(effect, made, max(answers, default=None), facts)


async def _followed(row: Row, conn: AsyncConnection, service: "Service", facts: Facts) -> None:
    """'What now?' is answered: the parent said yes to another centre."""
    if row.next_step is not None:
        await notifications.supersede(conn, row.id, ASKED)
        case = chasing.case_of(row, facts.now)
        await agenda.next_due(conn, row.id, chase.due("forget", case, service.terms))


async def _tell_new(row: Row, conn: AsyncConnection, service: "Service", facts: Facts) -> None:
    """The organisation that was asked hears that there is a referral; if nobody there can be reached the desk does."""
    people = await hearing.side(conn, row, Side.RECEIVER, facts.today)
    message = notify.about(row, "new", "new", Side.RECEIVER)
    if not await notify.tell_of(conn, row, f"new:{row.id}", people, message, facts.now, service.terms):
        await undelivered.unreached(conn, row, service, facts.now)
        await undelivered.to_desk(conn, row, Side.RECEIVER, service, facts.now)


async def move(
    effect: MakeMove, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Make the move if it may still be made, set the clock, tell the sides. `facts.me.id` 0: whoever reads the
    organisation's own mailbox."""
    row = await referrals.locked(conn, effect.reference)
    if row is None:
        return not_there(facts, "see-sent")
    try:
        found = checked(effect.move, row.where, sides_of(row, facts), row.created_at, facts.now)
    except NotAllowed as refusal:
        if str(refusal) in NOT_THEIRS:
            count("move", facts)
        if effect.move == "see":
            return ()  # seen before, or answered: there is nothing to add
        return (after(facts, refused(str(refusal), row, facts.lang)),)
    await _make(effect, found, row, conn, service, facts)
    if effect.move == "see":
        return ()
    return (await _shown_after(effect, row, conn, facts),)


def refused(why: str, row: Row, lang: str) -> str:
    """Why a move cannot be made; when somebody was first: who."""
    if why in ("move-too-late", "move-not-now"):
        return who_was_first(why, row.where, row.moved_by, lang)
    return text(lang, why)


async def _make(
    effect: MakeMove, found: Move, row: Row, conn: AsyncConnection, service: "Service", facts: Facts
) -> None:
    others = [r for r in await referrals.of_family(conn, row.family) if r.id != row.id]
    await _moved(effect, found, row, any(r.where in OPEN for r in others), conn, service, facts)
    if effect.threshold:
        await figures.count_threshold(conn, row.municipality, effect.threshold, facts.today)
    along = MOVES["elsewhere"] if found.to is State.ENROLLED else found if found.erases else None
    if along is None:
        return
    await places.no_longer_needed(conn, row.family)
    if found.to is State.MISTAKE:  # what was asked before it stands
        others = [r for r in others if r.request == row.request]
    for other in others:
        if other.where in OPEN and other.where in along.start:
            await _moved(replace(effect, move=along.name), along, other, False, conn, service, facts)
        elif other.where in CLOSED and other.next_step not in (None, "forget"):  # 'what now' is answered
            case = chasing.case_of(other, facts.now)
            await agenda.next_due(conn, other.id, chase.due("forget", case, service.terms))
    if found.erases:
        for request in {row.request, *(r.request for r in others)}:
            await forgetting.erase_family(conn, request, facts.now)


async def _moved(
    effect: MakeMove,
    found: Move,
    row: Row,
    settled: bool,
    conn: AsyncConnection,
    service: "Service",
    facts: Facts,
) -> None:
    """One referral gets its new state or the next step of its clock, and the sides hear it."""
    now, to = facts.now, found.to or row.where
    call_by, appointment = effect.call_by, effect.appointment
    if found.to is None:
        call_by, appointment = row.call_by, row.appointment_at
    closed_at = now if to in CLOSED and row.closed_at is None else row.closed_at
    case = Case(to, row.created_at, now, row.urgent, call_by, appointment, closed_at, settled)
    terms = await agreements.terms(conn, row.sender, row.receiver, service.terms)
    closed = await closing_days.both(conn, row.receiver, row.sender)
    due = chase.due(found.then, case, terms, *closed) if found.then else chase.first(case, terms, *closed)
    if to is State.SEEN and row.next_step and row.due_at:  # the same clock goes on
        due = chase.Due(row.next_step, row.due_at)
    on = sides_of(row, facts)
    if found.to is None:
        await agenda.next_due(conn, row.id, due)
    else:
        handled_by = facts.me.id or None if Side.RECEIVER in on else None
        await referrals.move(
            conn, row.id, to, now, due, call_by, appointment, effect.reason, handled_by, to in CLOSED
        )
    person, acting = facts.me.id or None, acting_for(row, on, facts)
    named = facts.me.answering.split(" ")[0] or None
    await history.record(conn, row.id, effect.move, person, acting, row.where, to, now, named)
    if to in (State.APPOINTMENT, State.ENROLLED) and found.to and row.referrer:
        # who brought the family is kept with the intake and the enrolment
        await history.record(conn, row.id, "brought", row.referrer, None, to, to, now)
    told = await recipients.told(conn, row.id)
    if found.to and to is not State.SEEN:
        await questions.answered(conn, row.id, None if to in CLOSED else _side_of_organisation(acting, row))
    if to in CLOSED:
        await notifications.supersede(conn, row.id)
    elif to is not State.SEEN:
        await notifications.supersede(conn, row.id, ASKED)
    moved = replace(row, call_by=call_by, appointment_at=appointment)
    await _tell_sides(effect, found, moved, told, conn, service, facts)


async def _tell_sides(
    effect: MakeMove,
    found: Move,
    row: Row,
    told: Iterable[Recipient],
    conn: AsyncConnection,
    service: "Service",
    facts: Facts,
) -> None:
    """Each side hears who did what; so does the desk if it was asked to help. Who did it sees it on the screen."""
    acting = acting_for(row, sides_of(row, facts), facts)
    words = SAID_AS.get(effect.move, effect.move)
    more = {"reason": effect.reason, "who": who(acting, facts), "at": facts.now.isoformat()}
    cause = f"{effect.move}:{row.id}:{int(facts.now.timestamp() * 1000)}"
    for side in Side:
        hear = await _hearers(side, found, row, told, conn, facts)
        hear = [
            r for r in hear if r.person != facts.me.id and not (r.person is None and r.organisation == acting)
        ]
        message = notify.about(row, words, words, side, **more)
        await notify.tell_of(conn, row, cause, hear, message, facts.now, service.terms)


async def _hearers(
    side: Side, found: Move, row: Row, told: Iterable[Recipient], conn: AsyncConnection, facts: Facts
) -> list[Recipient]:
    """Who hears of this move on that side: whoever is first in line, and whoever heard of the referral before."""
    if side not in found.tells and not (
        side is Side.DESK and found.tells == frozenset({Side.SENDER, Side.RECEIVER})
    ):
        return []
    knew = [r for r in told if _side_of_organisation(r.organisation, row) is side and r.channels]
    if side is Side.DESK:
        return knew
    if side is Side.RECEIVER and (row.where is State.HANDED or found.name in GONE):
        return knew
    first = await hearing.side(conn, row, side, facts.today)
    if side is Side.SENDER and not first:
        first = await hearing.desk(conn, row, facts.today)
    return list({r.key: r for r in [*first, *knew]}.values())


def _side_of_organisation(organisation: str, row: Row) -> Side:
    if organisation == row.sender:
        return Side.SENDER
    return Side.RECEIVER if organisation == row.receiver else Side.DESK


async def _shown_after(effect: MakeMove, row: Row, conn: AsyncConnection, facts: Facts) -> Screen:
    """What is shown is what it became."""
    seen = replace(facts, referrals=await visible(conn, facts, {row.reference}))
    now_is = seen.referral(row.reference)
    assert now_is is not None
    done = text(facts.lang, "move-done", state=text(facts.lang, f"state-{now_is.state.value}"))
    screen = mine.detail(now_is, seen)
    document = None
    if effect.appointment:
        place = (row.receiver_name, row.receiver_address)
        document = appointment(row.reference, *place, effect.appointment, facts.now, facts.lang)
    return Screen(f"{done}\n\n{screen.text}", screen.buttons, document=document)


async def later(effect: Later, conn: AsyncConnection, service: "Service", facts: Facts) -> tuple[Screen, ...]:
    """Remind this person in two hours; the clock for the others goes on."""
    row = await referrals.locked(conn, effect.reference)
    if row is None or not sides_of(row, facts):
        return not_there(facts, "see-sent")
    acting = acting_for(row, sides_of(row, facts), facts)
    me = await recipients.one(conn, facts.me.id, acting, facts.today)
    me = me or await recipients.mailbox(conn, acting)
    cause = f"later:{row.id}:{facts.me.id}:{int(facts.now.timestamp())}"
    message = notify.about(row, "later", "ask-remind", Side.RECEIVER)
    soon = elapse(facts.now, LATER)
    at = timers.may_leave(soon, row.urgent, service.terms, await closing_days.closed(conn, acting))
    await notify.tell(conn, cause, me, message, row.id, facts.now, at, row.urgent)
    when = mine.moment(at, facts.lang) if at != soon else "soon"
    return (after(facts, text(facts.lang, "referral-later-done", reference=row.reference, when=when)),)
