"""The clock's steps carried out: each once, in one transaction with the date of the next one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import structlog
from psycopg import AsyncConnection

from bot import notify
from bot.referrals import hearing
from bot.store import (
    agenda,
    agreements,
    closing_days,
    forgetting,
    history,
    notifications,
    questions,
    referrals,
)
from bot.store.database import is_away
from bot.store.referrals import Row
from conversations import chase, told
from conversations.chase import STEPS, Case, Due, Step, To
from conversations.referral import UNANSWERED
from conversations.timers import answer_by, may_leave

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

AFTER_A_FAILURE = timedelta(minutes=5)  # until a step that went wrong is tried again

# What is due of the referral with that number, done; whether there was anything to do.
Work = Callable[[AsyncConnection, int, "Service", datetime], Awaitable[bool]]


def case_of(row: Row, now: datetime) -> Case:
    """What the clock knows of it."""
    return Case(row.where, row.created_at, now, row.urgent, row.call_by, row.appointment_at, row.closed_at)


async def sweep(service: "Service") -> None:
    """Carry out every step that is due. Two processes at once carry out each of them once."""
    now = service.clock.now()
    async with service.database.pool.connection() as conn:
        absent = await agenda.with_absent_contacts(conn, now.date())
        due = await agenda.due(conn, now)
        waiting = await questions.due(conn, now)
    for id in absent:
        if service.resting.get(id, now) <= now and await _alone(service, id, _to_deputy, now) is None:
            service.resting[id] = now + AFTER_A_FAILURE
    asked = {id: await _alone(service, row, partial(_ask_again, id), now) for id, row in waiting}
    if broke := [id for id, done in asked.items() if done is None]:
        async with service.database.pool.connection() as conn:
            await questions.postpone(conn, broke, now + AFTER_A_FAILURE)
    await _steps(service, due, now)


async def _steps(service: "Service", due: Sequence[int], now: datetime) -> None:
    """The steps of these referrals, and those that are due by now after them."""
    for _ in STEPS:  # with terms of nothing at all a chain has no end
        if not due:
            break
        made = {id: await _alone(service, id, _one, now) for id in due}
        async with service.database.pool.connection() as conn:
            broke = [id for id, done in made.items() if done is None]
            await agenda.postpone(conn, broke, now, now + AFTER_A_FAILURE)
            due = await agenda.due(conn, now) if any(made.values()) else []


async def _alone(service: "Service", referral: int, work: Work, now: datetime) -> bool | None:
    """Do it in a transaction of its own: what goes wrong with one referral keeps no other from its step. Whether there
    was anything to do; None if it went wrong."""
    try:
        async with service.database.pool.connection() as conn:
            return await work(conn, referral, service, now)
    except Exception as error:
        if is_away(error):
            raise
        log.exception("chase-failed", referral=referral)
        service.alert("chase-failed", referral=referral)
        return None


async def _one(conn: AsyncConnection, id: int, service: "Service", now: datetime) -> bool:
    """The step of one referral, if it is still due."""
    row = await referrals.due_now(conn, id, now)
    if row is None:
        return False
    await step(conn, row, service, now)
    return True


async def step(conn: AsyncConnection, row: Row, service: "Service", now: datetime) -> None:
    """Carry out the step that is due, and set the next one."""
    assert row.next_step is not None
    if row.next_step == "forget":
        await _forget(conn, row, now)
        return
    this = STEPS[row.next_step]
    await _tell_all(conn, row, this, _cause(row), service, now)
    await history.record(conn, row.id, this.name, None, None, row.where, row.where, now)
    terms = await agreements.terms(conn, row.sender, row.receiver, service.terms)
    closed = await closing_days.both(conn, row.receiver, row.sender)
    await agenda.next_due(conn, row.id, chase.following(this.name, case_of(row, now), terms, *closed))


async def _tell_all(
    conn: AsyncConnection,
    row: Row,
    this: Step,
    cause: str,
    service: "Service",
    now: datetime,
    **mentions: str,
) -> None:
    """Tell whoever the step is for, each in words of their own. Asked each day, what did not leave yesterday, for they
    are closed, is not told too."""
    if this.then == this.name:
        await notifications.supersede(conn, row.id, [this.name])
    heard = 0
    for to in this.to:
        people = await hearing.hearers(conn, row, to, now.date())
        words, why = told.asked(this, to)
        message = notify.about(row, this.name, words, told.SIDE[to], why=why, **mentions)
        heard += await notify.tell_of(conn, row, cause, people, message, now, service.terms)
    if not heard and {To.DESK, To.DESK_ALL} & set(this.to):
        service.alert("nobody-to-tell", referral=row.id)


def _cause(row: Row) -> str:
    """What makes this step this one: no deputy is asked twice to answer, however they came to be asked."""
    if row.where in UNANSWERED and row.next_step in ("remind", "deputy", "desk"):
        return f"{row.next_step}:{row.id}"
    assert row.due_at is not None
    return f"{row.next_step}:{row.id}:{int(row.due_at.timestamp())}"


async def count_again(conn: AsyncConnection, organisation: str, service: "Service", now: datetime) -> None:
    """Its closing days are others: what waits there for a first answer is reminded of and hoped for on other days, and
    what its people were about to be told leaves when they are open."""
    closed = await closing_days.closed(conn, organisation)
    await closing_days.reschedule(conn, organisation, may_leave(now, False, service.terms, closed))
    for id in await agenda.unanswered_at(conn, organisation):
        row = await referrals.locked_by_id(conn, id)
        if row is None or row.where not in UNANSWERED or row.next_step is None:
            continue
        terms = await agreements.terms(conn, row.sender, row.receiver, service.terms)
        due = chase.due(row.next_step, case_of(row, now), terms, closed)
        await agenda.next_due(conn, id, due)
        await agenda.promise(conn, id, answer_by(row.created_at, row.urgent, terms, closed))


async def _to_deputy(conn: AsyncConnection, id: int, service: "Service", now: datetime) -> bool:
    """The contacts are absent: their deputies hear at once; the clock for the rest goes on."""
    row = await referrals.locked_by_id(conn, id)
    if row is None or row.where not in UNANSWERED:
        return False
    people = await hearing.hearers(conn, row, To.DEPUTY, now.date())
    words, why = told.asked(STEPS["deputy"], To.DEPUTY)
    message = notify.about(row, "deputy", words, told.SIDE[To.DEPUTY], why=why)
    if await notify.tell_of(conn, row, f"deputy:{row.id}", people, message, now, service.terms):
        await history.record(conn, row.id, "absent", None, None, row.where, row.where, now)
    return True


async def _ask_again(
    id: int, conn: AsyncConnection, referral: int, service: "Service", now: datetime
) -> bool:
    """A question without an answer: asked again, then of who stands beside them, then the desk."""
    row = await referrals.locked_by_id(conn, referral)
    question = await questions.due_now(conn, id, now)
    if row is None or question is None:
        return False
    this = STEPS[question.next_step]
    cause = f"{this.name}:{row.id}:{id}:{int(question.due_at.timestamp())}"
    await _tell_all(conn, row, this, cause, service, now, who=question.who, asked=question.words)
    assert this.then is not None
    due = await question_due(conn, row, this.then, question.asked_at, now, service)
    await questions.next_due(conn, id, due)
    return True


async def question_due(
    conn: AsyncConnection, row: Row, step: str, asked: datetime, now: datetime, service: "Service"
) -> Due:
    """When that step of a question's own clock comes: the pair's terms, from when it was asked."""
    terms = await agreements.terms(conn, row.sender, row.receiver, service.terms)
    closed = await closing_days.both(conn, row.receiver, row.sender)
    return chase.due(step, replace(case_of(row, now), made=asked), terms, *closed)


async def _forget(conn: AsyncConnection, row: Row, now: datetime) -> None:
    """Who did what with it is erased; what the family looked for, when this was the last of its referrals."""
    others = [o for o in await referrals.of_request(conn, row.request) if o.id != row.id]
    if all(other.next_step is None for other in others):
        await forgetting.erase_family(conn, row.request, now)
    await forgetting.forget(conn, row.id)
