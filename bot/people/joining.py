"""Joining carried out: with an invitation, or by asking the desk, which lets in or turns away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import notify
from bot.people.refusals import refuse
from bot.store import access_requests, invitations, membership, organisations, people, recipients
from bot.store.notifications import Message
from conversations import access, desk_list, join
from conversations.access import AskAccess
from conversations.approving import LetIn, TurnAway
from conversations.facts import Facts
from conversations.join import Join
from conversations.menu import after
from conversations.permissions import may_in_town
from conversations.screen import Screen
from conversations.staff import Access
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

Shown = tuple[Screen, ...]


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


async def ask_access(effect: AskAccess, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """The desk hears of it, with what decides it under the message."""
    if effect.organisation in facts.me.organisations():
        return (after(facts, text(facts.lang, "access-already")),)
    if not facts.me.name:
        await people.set_name(conn, facts.me.id, effect.name)
    request = await access_requests.ask(
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
    hear = await recipients.desk(conn, effect.municipality)
    cause = f"access:{request}:{int(facts.now.timestamp())}"
    told = await notify.tell(conn, cause, hear, message, None, facts.now)
    contact = "" if told else await organisations.desk_contact(conn, effect.municipality)
    return (access.asked(effect.municipality, bool(told), contact, facts),)


async def let_in(effect: LetIn, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """One tap of the desk; whoever asked hears at once."""
    request = _to_decide(facts, effect.request)
    if request is None:
        return refuse(facts, "approve")
    decided = await access_requests.decide(conn, request.id, facts.me.id, True, facts.now)
    if decided is None:
        return (desk_list.done(facts, "desk-decided"),)
    organisation, name = effect.organisation, decided.organisation_words
    if effect.kind:
        organisation = await organisations.make(
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
        (("told-button-refer", "refer"), *notify.MENU),
    )
    await notify.tell_person(conn, f"granted:{request.id}", decided.person, message, facts.now)
    return (access.decided(facts, name, effect.role),)


async def turn_away(effect: TurnAway, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    request = _to_decide(facts, effect.request)
    if request is None:
        return refuse(facts, "approve")
    decided = await access_requests.decide(conn, request.id, facts.me.id, False, facts.now)
    if decided is None:
        return (desk_list.done(facts, "desk-decided"),)
    message = Message("access-refused", "told-access-refused", {}, notify.MENU)
    await notify.tell_person(conn, f"refused:{request.id}", decided.person, message, facts.now)
    return (desk_list.done(facts, "desk-refused"),)


def _to_decide(facts: Facts, id: int) -> Access | None:
    """That request, if it is theirs to decide."""
    request = next((a for a in facts.staff.access if a.id == id), None)
    return request if request and may_in_town(facts, "approve", request.municipality) else None
