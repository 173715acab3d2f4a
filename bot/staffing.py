"""Who belongs where, carried out: joining, asking for access, inviting, leaving, being erased."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import chasing, inviting, notify
from bot.notify import Message
from bot.refusals import refuse
from bot.store import closing_days, invitations, membership, people, staff
from conversations import access, desk_list, invitation, join, leaving, my_organisation
from conversations.access import AskAccess
from conversations.approving import LetIn, TurnAway
from conversations.facts import Facts
from conversations.invitation import Invite, InviteAgain
from conversations.join import Join
from conversations.leaving import DESK, Leave
from conversations.menu import after
from conversations.my_organisation import (
    QUARTER,
    ChooseDeputy,
    Close,
    ConfirmOrganisation,
    EditOrganisation,
    Reopen,
    SetAbsence,
)
from conversations.permissions import may, may_in_town
from conversations.screen import Screen
from conversations.staff import Member
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

Shown = tuple[Screen, ...]
MENU = (("told-button-menu", "menu"),)


async def use_invitation(effect: Join, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """The role is theirs, and the menu that goes with it."""
    used = await invitations.use(conn, facts.me.id, effect.token, effect.code, facts.now)
    if isinstance(used, str):
        return (join.refused(used, facts),)
    return (join.joined(used.organisation_name, used.role, await _as_now(conn, facts)),)


async def _as_now(conn: AsyncConnection, facts: Facts) -> Facts:
    """With this person as the invitation made them."""
    person = await people.get(conn, facts.me.id)
    me = person.me(await people.posts(conn, person.id), facts.me.channel)
    return replace(facts, me=me)


# -- access


async def ask_access(effect: AskAccess, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """The desk hears of it, with what decides it under the message."""
    if effect.organisation in facts.me.organisations():
        return (after(facts, text(facts.lang, "access-already")),)
    if not facts.me.name:
        await people.set_name(conn, facts.me.id, effect.name)
    request = await membership.ask_access(
        conn, facts.me.id, effect.municipality, effect.organisation, effect.words, effect.name, facts.now
    )
    names = dict(facts.towns[effect.municipality].organisations)
    where = names.get(effect.organisation or "", effect.words)
    buttons = (
        ("told-button-approve", f"approve|{request}"),
        ("told-button-turnaway", f"turnaway|{request}"),
        ("told-button-take", f"take|access|{request}"),
    )
    message = Message("access", "told-access", {"name": effect.name, "organisation": where}, buttons)
    hear = await membership.desk(conn, effect.municipality)
    told = await notify.tell(conn, f"access:{request}:{_stamp(facts.now)}", hear, message, None, facts.now)
    contact = "" if told else await membership.desk_contact(conn, effect.municipality)
    return (access.asked(effect.municipality, bool(told), contact, facts),)


async def let_in(effect: LetIn, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """One tap of the desk; whoever asked hears at once."""
    request = next((a for a in facts.staff.access if a.id == effect.request), None)
    if request is None or not may_in_town(facts, "approve", request.municipality):
        return refuse(facts, "approve")
    decided = await membership.decide(conn, request.id, facts.me.id, True, facts.now)
    if decided is None:
        return (desk_list.done(facts, "desk-decided"),)
    organisation, name = effect.organisation, decided.organisation_words
    if effect.kind:
        organisation = await membership.make_organisation(
            conn, decided.municipality, effect.kind, decided.organisation_words, facts.now
        )
    else:
        name = facts.organisations[organisation].name
    await membership.give_role(conn, decided.person, organisation, effect.role, facts.now)
    await people.joined(conn, decided.person, facts.now)
    message = Message(
        "access-granted",
        "told-access-granted",
        {"organisation": name, "role": effect.role},
        (("told-button-refer", "refer"), *MENU),
    )
    await _tell_person(conn, f"granted:{request.id}", decided.person, message, facts.now)
    return (access.decided(facts, name, effect.role),)


async def turn_away(effect: TurnAway, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    request = next((a for a in facts.staff.access if a.id == effect.request), None)
    if request is None or not may_in_town(facts, "approve", request.municipality):
        return refuse(facts, "approve")
    decided = await membership.decide(conn, request.id, facts.me.id, False, facts.now)
    if decided is None:
        return (desk_list.done(facts, "desk-decided"),)
    message = Message("access-refused", "told-access-refused", {}, MENU)
    await _tell_person(conn, f"refused:{request.id}", decided.person, message, facts.now)
    return (desk_list.done(facts, "desk-refused"),)


# -- inviting


async def invite(effect: Invite, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """A link, its picture and a code, shown once: we keep only their hashes."""
    organisation = facts.organisations.get(effect.organisation)
    if organisation is None or effect.role not in invitation.roles(facts, organisation):
        return refuse(facts, "invite")
    made = await invitations.invite(
        conn, effect.organisation, effect.role, facts.lang, facts.now, invited_by=facts.me.id
    )
    links = await inviting.links(service, made.token)
    return (invitation.shown(effect, links, made.code, made.expires.date(), made.code_expires.date(), facts),)


async def invite_again(effect: InviteAgain, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Each gets a mail with an invitation of their own."""
    if service.mail is None:
        return (desk_list.done(facts, "desk-no-mail"),)
    allowed = {
        m.person
        for m in facts.staff.members
        if not m.joined and m.mail and may(facts, "invite", m.organisation)
    }
    count = await inviting.mail(
        conn, service.key, [person for person in effect.people if person in allowed], facts.now, facts.me.id
    )
    return (invitation.mailed(count, facts),)


# -- the directory


async def edit(effect: EditOrganisation, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if effect.field not in my_organisation.FIELDS or not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await membership.edit(conn, effect.organisation, effect.field, effect.value)
    return (my_organisation.saved(facts, "edited", effect.organisation),)


async def confirm(
    effect: ConfirmOrganisation, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    if not may(facts, "confirm-organisation", effect.organisation):
        return refuse(facts, "confirm-organisation")
    await membership.confirm(conn, effect.organisation, facts.now + QUARTER, facts.now)
    return (my_organisation.saved(facts, "confirmed", effect.organisation),)


async def close(effect: Close, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await closing_days.close(conn, effect.organisation, effect.start, effect.end)
    await chasing.count_again(conn, effect.organisation, service, facts.now)
    return (my_organisation.saved(facts, "closed", effect.organisation),)


async def reopen(effect: Reopen, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    if not may(facts, "edit-organisation", effect.organisation):
        return refuse(facts, "edit-organisation")
    await closing_days.reopen(conn, effect.organisation, effect.start)
    await chasing.count_again(conn, effect.organisation, service, facts.now)
    return (my_organisation.saved(facts, "open", effect.organisation),)


async def set_absence(effect: SetAbsence, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    member = await staff.locked_member(conn, effect.member)
    if member is None or not may(facts, "set-absence", member.organisation, member.person):
        return refuse(facts, "set-absence")
    covered = await membership.set_absence(conn, member.id, effect.start, effect.end)
    what = "present" if effect.start is None else "away" if covered else "away-alone"
    return (my_organisation.saved(facts, what, member.organisation),)


async def choose_deputy(
    effect: ChooseDeputy, conn: AsyncConnection, service: "Service", facts: Facts
) -> Shown:
    """The deputy knows, and so do the partners."""
    there = facts.staff.of(effect.organisation)
    chosen = next((m for m in there if m.person == effect.person), None)
    if chosen is None or not may(facts, "choose-deputy", effect.organisation):
        return refuse(facts, "choose-deputy")
    contact = next((m.person for m in there if m.role == "contact" and m.person != effect.person), None)
    await membership.give_role(conn, effect.person, effect.organisation, "deputy", facts.now, contact)
    name = facts.organisations[effect.organisation].name
    message = Message("deputy", "told-deputy", {"organisation": name}, MENU)
    await _tell_person(conn, f"deputy:{chosen.id}:{_stamp(facts.now)}", effect.person, message, facts.now)
    return (my_organisation.saved(facts, "deputy", effect.organisation),)


# -- leaving


async def leave(effect: Leave, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """End it; what is under way has somebody who looks after it, the partners of a contact are told."""
    member = await staff.locked_member(conn, effect.member)
    if member is None:
        return (after(facts, text(facts.lang, "leaving-gone")),)
    if not may(facts, "remove", member.organisation, member.person):
        return refuse(facts, "remove")
    left = await membership.beside(conn, member.organisation, member.person, member.role)
    successor = await _successor(effect, member, left, conn)
    needed = leaving.needs_successor(member.role, left.kind, left.same_role, left.others, left.sent)
    if needed and successor is None:
        return (after(facts, text(facts.lang, "leaving-last-desk", organisation=left.name)),)
    colleagues = {m.person for m in await staff.members(conn, [member.organisation])}
    by_desk = successor is not None and successor not in colleagues
    if successor is not None and needed:
        await membership.give_role(conn, successor, member.organisation, member.role, facts.now)
    handed = await membership.hand_over(conn, member.organisation, member.person, successor)
    await membership.end(conn, member.id)
    await _tell_of_leaving(member, left, successor, handed, by_desk, conn, facts)
    await _nowhere_any_more(conn, member.person, facts)
    return (
        after(
            facts,
            text(facts.lang, "leaving-done-desk" if by_desk else "leaving-done", organisation=left.name),
        ),
    )


async def _successor(
    effect: Leave, member: Member, left: membership.Left, conn: AsyncConnection
) -> int | None:
    """Who takes over: as chosen, if still there; else, where somebody is needed, a colleague or the desk."""
    there = {m.person for m in await staff.members(conn, [member.organisation])} - {member.person}
    if effect.successor.isdecimal() and int(effect.successor) in there:
        return int(effect.successor)
    needed = leaving.needs_successor(member.role, left.kind, left.same_role, left.others, left.sent)
    if not needed and not effect.successor:
        return None
    somebody = await membership.colleague(conn, member.organisation, member.person)
    if somebody is not None and effect.successor != DESK:
        return somebody
    if left.kind == "desk":
        return None
    return await membership.somebody_of_desk(conn, left.municipality, member.person)


async def _tell_of_leaving(
    member: Member,
    left: membership.Left,
    successor: int | None,
    handed: int,
    by_desk: bool,
    conn: AsyncConnection,
    facts: Facts,
) -> None:
    now, cause = facts.now, f"left:{member.id}"
    if member.person != facts.me.id:
        message = Message("removed", "told-removed", {"organisation": left.name}, MENU)
        await _tell_person(conn, cause, member.person, message, now)
    if successor is not None and successor != facts.me.id:
        message = Message("took-over", "told-took-over", {"organisation": left.name, "count": handed}, MENU)
        await _tell_person(conn, f"{cause}:next", successor, message, now)
    if member.role == "contact":
        await tell_partners(
            f"{cause}:partners", member.organisation, left, member.name or "none", by_desk, conn, facts
        )


async def tell_partners(
    cause: str,
    organisation: str,
    left: membership.Left,
    old: str,
    by_desk: bool,
    conn: AsyncConnection,
    facts: Facts,
) -> None:
    """'Wijziging van de contactpersoon.'"""
    contacts = [m for m in await staff.members(conn, [organisation]) if m.role == "contact"]
    mentions: dict[str, str | int] = {
        "organisation": left.name,
        "new": "none" if by_desk or not contacts else contacts[0].name or "none",
        "old": old,
        "phone": left.phone or "-",
    }
    hear = [
        r for r in await membership.partners(conn, organisation, left.municipality) if r.person != facts.me.id
    ]
    message = Message("contact-changed", "told-contact-changed", mentions, MENU)
    await notify.tell(conn, cause, hear, message, None, facts.now)


async def _nowhere_any_more(conn: AsyncConnection, person: int, facts: Facts) -> None:
    """Who has no role left is a stranger who may ask questions: nothing else of them is kept."""
    if not await people.posts(conn, person):
        await people.forget_who(conn, person)


# -- small steps


async def _tell_person(
    conn: AsyncConnection, cause: str, person: int, message: Message, now: datetime
) -> None:
    await notify.tell(conn, cause, await membership.person(conn, person), message, None, now)


def _stamp(now: datetime) -> int:
    """Makes the cause of something that can happen again another one."""
    return int(now.timestamp())
