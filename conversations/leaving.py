"""Leaving an organisation, or being removed: what is under way needs somebody who looks after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice
from conversations.menu import after
from conversations.permissions import may
from conversations.referral import OPEN
from conversations.staff import Member
from conversations.texts import text

DESK, INVITE = "desk", "invite"
SHOWN = 8  # colleagues with a button; others by typing their name


@dataclass(frozen=True)
class Leave(Effect):
    """End that membership. `successor`: a person's number, 'desk', or empty when nobody is needed."""

    member: int
    successor: str


@dataclass(frozen=True)
class InviteFirst:
    """Somebody has to be invited before this person can go."""

    organisation: str
    role: str


@dataclass(frozen=True)
class Stay:
    """Not sure after all: nothing changes."""


def needs_successor(role: str, kind: str, same_role: int, others: int, open_referrals: int) -> bool:
    """Whether somebody has to take over from who has `role` in an organisation of that `kind`.

    `same_role` and `others`: how many more people have that role, or any role, there. The last contact of a centre,
    the last of a desk, and the last worker with referrals under way cannot just go.
    """
    if (role == "contact" and kind == "centre") or role == "desk":
        return same_role == 0
    return others == 0 and open_referrals > 0


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Leave | InviteFirst | Stay | None]:
    member = facts.staff.member(subject["member"])
    if member is None or not may(facts, "remove", member.organisation, member.person):
        return None
    organisation = facts.organisations[member.organisation]
    successor = ""
    if _needs(facts, member):
        successor = yield from ask(
            "successor",
            "leaving-successor",
            _successors(facts, member),
            organisation=organisation.name,
            who=_who(facts, member),
        )
        if successor == INVITE:
            return InviteFirst(member.organisation, member.role)
    options = (Option("yes", "leaving-yes"), Option("no", "kind-no"))
    sure = yield from ask(
        "sure", "leaving-sure", Choice(options), organisation=organisation.name, who=_who(facts, member)
    )
    return Leave(member.id, successor) if sure == "yes" else Stay()


def finish(result: Leave | InviteFirst | Stay | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    match result:
        case None:
            return denied(facts, "remove")
        case Leave():
            return Done(effects=(result,))
        case Stay():
            return Done((after(facts, text(facts.lang, "move-not-done")),))
        case InviteFirst(organisation, role):
            return Done(next=("invitation", {"organisation": organisation, "role": role}))


def _needs(facts: Facts, member: Member) -> bool:
    there = [m for m in facts.staff.of(member.organisation) if m.person != member.person]
    kind = facts.organisations[member.organisation].kind
    if member.person == facts.me.id and not may(facts, "see-people", member.organisation):
        return False  # a referrer does not see who else is there: it is looked at when it is done
    sent = [r for r in facts.referrals if r.sender == member.organisation and r.state in OPEN]
    return needs_successor(
        member.role, kind, sum(m.role == member.role for m in there), len(there), len(sent)
    )


def _successors(facts: Facts, member: Member) -> Choice:
    colleagues = {
        m.person: m.name for m in facts.staff.of(member.organisation) if m.person != member.person and m.name
    }
    people = [Option(str(person), name, literal=True) for person, name in colleagues.items()]
    options = people[:SHOWN]
    if facts.organisations[member.organisation].kind != "desk":
        options.append(Option(DESK, "leaving-desk"))
    if may(facts, "invite", member.organisation):
        options.append(Option(INVITE, "leaving-invite"))
    return Choice(options, people[SHOWN:])


def _who(facts: Facts, member: Member) -> str:
    return "me" if member.person == facts.me.id else member.name


CONVERSATION = Conversation("leave", flow, finish, needs="remove")
