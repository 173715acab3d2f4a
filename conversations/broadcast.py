"""A message of the desk to all referrers of its municipality, with a preview and a minute to take it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice, Summary, Words
from conversations.menu import after
from conversations.mine import moment
from conversations.permissions import may_in_town, towns
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text
from knowledge.scrub import looks_personal


@dataclass(frozen=True)
class Broadcast(Effect):
    municipality: str
    words: str


@dataclass(frozen=True)
class Unsend(Effect):
    broadcast: int


def _broadcast(facts: Facts, subject: Mapping[str, str]) -> Flow[Broadcast | str]:
    possible = towns(facts, "broadcast")
    if not possible:
        return "denied"
    town = possible[0]
    if len(possible) > 1:
        options = [Option(t, facts.municipalities[t], literal=True) for t in possible]
        town = yield from ask("municipality", "broadcast-where", Choice(options))
    words = yield from ask("words", "broadcast-words", Words(1500))
    people = {
        m.person
        for m in facts.staff.members
        if m.role == "referrer" and m.reachable and facts.organisations[m.organisation].municipality == town
    }
    end = yield from ask(
        "send",
        "broadcast-preview",
        Summary((Option("yes", "broadcast-send"), Option("no", "question-stop")), ("words",)),
        words=words,
        count=len(people),
        personal="yes" if looks_personal(words) else "no",
    )
    return Broadcast(town, words) if end == "yes" else "stopped"


def _broadcast_done(result: Broadcast | str, facts: Facts, subject: Mapping[str, str]) -> Done:
    match result:
        case Broadcast(municipality, _) if may_in_town(facts, "broadcast", municipality):
            return Done(effects=(result,))
        case "stopped":
            return Done((after(facts, text(facts.lang, "move-not-done")),))
    return denied(facts, "broadcast")


def sent(broadcast: int, count: int, leaves: datetime | None, facts: Facts) -> Screen:
    """It leaves then (None: in a minute); until then it can be taken back."""
    buttons = [
        Button(text(facts.lang, "broadcast-undo"), data=data("unsend", str(broadcast))),
        Button(text(facts.lang, "menu-desk"), data="desk"),
    ]
    when = moment(leaves, facts.lang) if leaves else "soon"
    return Screen(text(facts.lang, "broadcast-sent", count=count, when=when), rows(buttons, 2))


def unsend(facts: Facts, id: str) -> Done:
    if not towns(facts, "broadcast") or not (id.isascii() and id.isdecimal() and len(id) < 18):
        return denied(facts, "broadcast")
    return Done(effects=(Unsend(int(id)),))


CONVERSATION = Conversation("broadcast", _broadcast, _broadcast_done, needs="broadcast")
