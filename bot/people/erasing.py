"""Being erased, by oneself or by the desk, carried out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot.people import leaving
from bot.people.refusals import refuse
from bot.store import erase, erase_here, membership, people, staff
from conversations.erasing import EraseMember, erased
from conversations.facts import Facts
from conversations.permissions import may, towns
from conversations.privacy import EraseMe
from conversations.screen import Screen

if TYPE_CHECKING:
    from bot.service import Service


async def erase_me(
    effect: EraseMe, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Everything of who asks."""
    contact_of = [post.organisation for post in facts.me.posts if post.role == "contact"]
    await erase.erase_who_asks(conn, facts.me.id, facts.now)
    await _tell_partners(contact_of, facts.me.id, conn, service, facts)
    return ()


async def erase_member(
    effect: EraseMember, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    """Altogether, or from the municipalities of this desk only when they have a role elsewhere too."""
    member = await staff.locked_member(conn, effect.member)
    if member is None or not may(facts, "erase", member.organisation, member.person):
        return refuse(facts, "erase")
    theirs = towns(facts, "erase")
    posts = await people.posts(conn, member.person)
    contact_of = [
        p.organisation for p in posts if p.role == "contact" and may(facts, "erase", p.organisation)
    ]
    elsewhere = await erase_here.has_role_elsewhere(conn, member.person, theirs)
    if elsewhere:
        await erase_here.erase_here(conn, member.person, theirs, facts.now)
    else:
        await erase.erase_person(conn, member.person, facts.now)
    await _tell_partners(contact_of, member.person, conn, service, facts)
    return (erased(facts, elsewhere),)


async def _tell_partners(
    organisations: Sequence[str], person: int, conn: AsyncConnection, service: "Service", facts: Facts
) -> None:
    """Who worked with them as a contact hears who it is now; not who it was."""
    for organisation in organisations:
        left = await membership.beside(conn, organisation, person, "contact")
        cause = f"erased:{organisation}:{int(facts.now.timestamp())}"
        await leaving.tell_partners(cause, organisation, left, "none", False, conn, service, facts)
