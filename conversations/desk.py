"""The Lokaal Loket's menu, with how much waits, and 'ik neem dit'."""

from dataclasses import dataclass

from conversations.conversation import Done, Effect
from conversations.denied import denied
from conversations.desk_list import decided, found
from conversations.desk_people import not_joined
from conversations.facts import Facts
from conversations.overdue import late
from conversations.permissions import towns
from conversations.screen import Button, Screen, rows
from conversations.stale import stale_entries
from conversations.texts import text

TAKING = {"access": "approve", "question": "answer-question", "referral": "see-overdue"}


@dataclass(frozen=True)
class Take(Effect):
    """'Ik neem dit': the others of the desk see whose it is. `what`: access, question, referral."""

    what: str
    id: str


def home(facts: Facts) -> Done:
    """The desk's own menu, with how much waits."""
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    lang, staff = facts.lang, facts.staff
    counts = {
        "requests": len(staff.access),
        "questions": len(staff.questions),
        "overdue": len(late(facts)),
        "stale": len(stale_entries(facts)),
        "notjoined": len(not_joined(facts)),
    }
    names = ", ".join(facts.municipalities[t] for t in towns(facts, "approve"))
    buttons = [
        Button(text(lang, "desk-invite"), data="invitation"),
        Button(text(lang, "desk-people"), data="people"),
    ]
    buttons += [
        Button(f"{text(lang, f'desk-{name}')} ({count})", data=name)
        for name, count in counts.items()
        if count
    ]
    buttons += [
        Button(text(lang, "desk-broadcast"), data="broadcast"),
        Button(text(lang, "desk-figures"), data="figures"),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    waiting = sum(counts[name] for name in ("requests", "questions", "overdue"))
    return Done((Screen(text(lang, "desk-home", towns=names, waiting=waiting), rows(buttons, 2)),))


def take(facts: Facts, what: str, id: str) -> Done:
    """'Ik neem dit.'"""
    action = TAKING.get(what)
    if action is None:
        return denied(facts, "approve")
    there = {
        "access": found(facts.staff.access, id),
        "question": found(facts.staff.questions, id),
        "referral": next((r for _, r in late(facts) if r.reference == id), None),
    }
    if not towns(facts, action):
        return denied(facts, action)
    if there.get(what) is None:
        return decided(facts)
    return Done(effects=(Take(what, id),))
