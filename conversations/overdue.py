"""Referrals whose promise is past, for the desk: nothing of the families."""

from datetime import datetime, time

from conversations.chase import STEPS
from conversations.conversation import Done
from conversations.denied import denied
from conversations.desk_list import taken_by
from conversations.facts import Facts, Referral
from conversations.menu import after
from conversations.permissions import towns
from conversations.referral import UNANSWERED, Side, State
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text

SHOWN = 15  # on one screen
# An appointment after which it was asked twice, or of the desk, what came of it; bot/store/agenda.py counts by these.
ASKED_TWICE = frozenset({"came-again", "came-desk", "came-desk-all", "missed-desk", "missed-desk-all"})
assert set(STEPS) >= ASKED_TWICE


def late(facts: Facts) -> list[tuple[datetime, Referral]]:
    """What this desk's municipalities wait for longer than was agreed, and since when; longest first."""
    found = [
        (since, r)
        for r in facts.referrals
        if Side.DESK in r.sides and (since := overdue_since(r, facts.now)) is not None
    ]
    return sorted(found, key=lambda pair: pair[0])


def overdue_since(r: Referral, now: datetime) -> datetime | None:
    """Since when somebody should have done something about it; None if nobody is late."""
    if r.state in UNANSWERED:
        promised = r.answer_by
    elif r.state is State.INVITED and r.call_by:
        promised = datetime.combine(r.call_by, time.max, now.tzinfo)
    elif r.state is State.APPOINTMENT and r.appointment and r.next_step in ASKED_TWICE:
        promised = r.appointment
    else:
        promised = None
    return promised if promised and promised < now else None


def overdue(facts: Facts) -> Done:
    """What waits for too long, and who of the desk looks after which."""
    if not towns(facts, "see-overdue"):
        return denied(facts, "see-overdue")
    lang, taken = facts.lang, dict(facts.staff.taken)
    waiting = late(facts)
    if not waiting:
        return Done((after(facts, text(lang, "overdue-none")),))
    shown = [r for _, r in waiting[:SHOWN]]
    lines = [text(lang, "overdue-intro", count=len(waiting))]
    lines += [_line(since, r, taken.get(r.reference, ""), facts) for since, r in waiting[:SHOWN]]
    takes = [
        Button(text(lang, "desk-take-one", reference=r.reference), data=data("take", "referral", r.reference))
        for r in shown
        if not taken.get(r.reference)
    ]
    looks = [Button(r.reference, data=data("look", r.reference)) for r in shown]
    home = Button(text(lang, "menu-home"), data="menu")
    return Done((Screen("\n".join(lines), (*rows(takes, 2), *rows(looks, 3), (home,))),))


def _line(since: datetime, r: Referral, taken: str, facts: Facts) -> str:
    words = text(
        facts.lang,
        "overdue-line",
        reference=r.reference,
        sender=facts.organisations[r.sender].name,
        receiver=facts.organisations[r.receiver].name,
        state=text(facts.lang, f"state-{r.state.value}"),
        days=(facts.today - since.date()).days,
        phone=facts.organisations[r.receiver].phone or "-",
    )
    return f"{words} {taken_by(taken, facts.lang)}".strip()
