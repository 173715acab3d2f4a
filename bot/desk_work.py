"""The desk's work, carried out: taking something on, answering questions, writing to all referrers."""

from datetime import timedelta
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.store import desk as store
from bot.store import figures as store_figures
from bot.store import recipients
from bot.store.notifications import Message
from conversations import desk_list, figures
from conversations.broadcast import Broadcast, Unsend, sent
from conversations.desk import TAKING, Take
from conversations.facts import Facts
from conversations.figures import ShowFigures
from conversations.permissions import may_in_town, towns
from conversations.screen import Screen, data
from conversations.timers import may_leave
from conversations.unanswered import AnswerQuestion

if TYPE_CHECKING:
    from bot.service import Service

UNDO = timedelta(minutes=1)
Shown = tuple[Screen, ...]


async def take(effect: Take, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """'Ik neem dit': the first who says so."""
    if not towns(facts, TAKING[effect.what]):
        return refuse(facts, TAKING[effect.what])
    other = await store.take(conn, effect.what, effect.id, facts.me.id)
    return (
        desk_list.done(facts, "desk-taken-before", name=other)
        if other
        else desk_list.done(facts, "desk-took"),
    )


async def answer(effect: AnswerQuestion, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Kept for the knowledge base; who asked gets the answer, if still there."""
    if not any(q.id == effect.question for q in facts.staff.questions):
        return refuse(facts, "answer-question")
    found = await store.answer(conn, effect.question, effect.topic, effect.words, facts.me.id, facts.now)
    if found is None:
        return (desk_list.done(facts, "desk-decided"),)
    told = 0
    if found.asker is not None and (effect.topic or effect.words):
        cause = f"answer:{effect.question}"
        told = await notify.tell_person(conn, cause, found.asker, _answer(effect, found), facts.now)
    return (desk_list.done(facts, "desk-answered", told="yes" if told else "no"),)


def _answer(effect: AnswerQuestion, found: store.Question) -> Message:
    if effect.words:
        return Message("answer", "told-question-answered", {"question": found.words, "answer": effect.words})
    button = ("told-button-topic", data("topic", effect.topic, found.language))
    return Message("answer", "told-question-topic", {"question": found.words}, (button,))


async def show_figures(effect: ShowFigures, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Counted when they are asked for."""
    if not may_in_town(facts, "see-figures", effect.municipality):
        return refuse(facts, "see-figures")
    start, end = figures.bounds(effect, facts.now)
    counted = await store_figures.of(conn, effect.municipality, start, end, facts.now)
    return (figures.shown(effect, counted, facts),)


async def broadcast(effect: Broadcast, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Promised for a minute from now, or for the morning, so that it can be taken back."""
    if not may_in_town(facts, "broadcast", effect.municipality):
        return refuse(facts, "broadcast")
    soonest = facts.now + UNDO
    leaves = may_leave(soonest, False, service.terms)
    id = await store.broadcast(conn, effect.municipality, facts.me.id, effect.words, leaves, facts.now)
    mentions: dict[str, str | int] = {
        "town": facts.municipalities[effect.municipality],
        "words": effect.words,
    }
    message = Message("broadcast", "told-broadcast", mentions)
    hear = await recipients.referrers(conn, effect.municipality)
    cause = f"broadcast:{id}"
    count = await notify.in_hours(conn, cause, hear, message, None, facts.now, service.terms, soonest=soonest)
    return (sent(id, count, None if leaves == soonest else leaves, facts),)


async def unsend(effect: Unsend, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    municipality = await store.municipality_of(conn, effect.broadcast)
    if municipality is None or not may_in_town(facts, "broadcast", municipality):
        return refuse(facts, "broadcast")
    undone = await store.unsend(conn, effect.broadcast, facts.now)
    return (desk_list.done(facts, "broadcast-undone" if undone else "broadcast-too-late"),)
