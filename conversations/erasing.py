"""The desk erases somebody of its municipality; who is also elsewhere stays there."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.desk_list import done
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice
from conversations.menu import after
from conversations.permissions import may
from conversations.screen import Screen
from conversations.texts import text


@dataclass(frozen=True)
class EraseMember(Effect):
    """Erase the person who has this role; what they had under way goes to a colleague or the desk."""

    member: int


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[EraseMember | str | None]:
    member = facts.staff.member(subject["member"])
    if member is None or not may(facts, "erase", member.organisation, member.person):
        return None
    if member.person == facts.me.id:
        return "self"
    options = (Option("yes", "erase-other-yes"), Option("no", "kind-no"))
    sure = yield from ask("sure", "erase-other-sure", Choice(options), name=member.name or "?")
    return EraseMember(member.id) if sure == "yes" else ""


def finish(result: EraseMember | str | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    match result:
        case None:
            return denied(facts, "erase")
        case EraseMember():
            return Done(effects=(result,))
        case "self":
            return Done(next=("erase", {}))
    return Done((after(facts, text(facts.lang, "move-not-done")),))


def erased(facts: Facts, elsewhere: bool) -> Screen:
    """Says no name, for the screen is kept. `elsewhere`: a role in another municipality stays, and who they are."""
    return done(facts, "erase-other-here" if elsewhere else "erase-other-done")


CONVERSATION = Conversation("erasefor", flow, finish, needs="erase")
