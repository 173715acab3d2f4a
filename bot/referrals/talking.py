"""The two sides of a referral put questions to each other: brought over, waited for, chased when there is no answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import not_there
from bot.referrals import chasing, hearing
from bot.referrals.acting import acting_for, sides_of, who
from bot.store import questions, recipients, referrals
from bot.store.recipients import Recipient
from bot.store.referrals import Row
from conversations import chase
from conversations.answer_referral import AskOther
from conversations.facts import Facts
from conversations.menu import after
from conversations.referral import OPEN, Side, State
from conversations.screen import Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service


async def ask_other(
    effect: AskOther, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Bring the question to the other side, on whatever channel it uses; to who handles it there, if somebody does."""
    row = await referrals.locked(conn, effect.reference)
    on = sides_of(row, facts) if row else frozenset()
    if row is None or not on or row.where is State.HANDED:
        return not_there(facts, "see-sent")
    by = _speaks_for(row, on)
    other = Side.RECEIVER if by is Side.SENDER else Side.SENDER
    askers = await questions.answered(conn, row.id, by)
    people = await _other_people(row, other, askers, conn, facts)
    speaker = who(acting_for(row, on, facts), facts)
    told_as = "answer" if askers else "question"
    message = notify.about(row, "question", told_as, other, words=effect.words, who=speaker)
    cause = f"question:{row.id}:{facts.me.id}:{int(facts.now.timestamp() * 1000)}"
    if not await notify.tell_of(conn, row, cause, people, message, facts.now, service.terms):
        return (after(facts, text(facts.lang, "askother-nobody", **_phone(row, other))),)
    if row.where in OPEN and not askers:
        due = await chasing.question_due(conn, row, chase.QUESTION[other], facts.now, facts.now, service)
        asker = facts.me.id or None
        await questions.ask(conn, row.id, other, asker, speaker, effect.words, facts.now, due)
    return (after(facts, text(facts.lang, "askother-sent", reference=row.reference)),)


def _speaks_for(row: Row, on: frozenset[Side]) -> Side:
    """The side that somebody on these sides speaks for; the desk: for whoever owes an answer."""
    if Side.SENDER in on or (on == {Side.DESK} and row.question_of == Side.SENDER.value):
        return Side.SENDER
    return Side.RECEIVER


async def _other_people(
    row: Row, side: Side, askers: Sequence[int | None], conn: AsyncConnection, facts: Facts
) -> list[Recipient]:
    """Who hears a question or an answer there: who is first in line, who handles it, and who had asked."""
    organisation = row.receiver if side is Side.RECEIVER else row.sender
    people = await hearing.side(conn, row, side, facts.today)
    handles = row.handled_by if side is Side.RECEIVER else None
    for person in {person for person in (*askers, handles) if person is not None}:
        people += await recipients.one(conn, person, organisation, facts.today)
    return [r for r in {r.key: r for r in people}.values() if r.person != facts.me.id]


def _phone(row: Row, side: Side) -> dict[str, str]:
    if side is Side.RECEIVER:
        return {"name": row.receiver_name, "phone": row.receiver_phone or "-"}
    return {"name": row.sender_name, "phone": row.sender_phone or "-"}
