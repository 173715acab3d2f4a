"""Reading what a turn may know."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from psycopg import AsyncConnection

from bot.store import agreements, asked, directory_facts, people, places, referrals, staff, talks
from bot.store.people import Person
from conversations.facts import Facts, Me, Post, Referral
from conversations.naming import subjects
from conversations.permissions import Reach, may, reach, sides, towns, where
from conversations.referral import OPEN, Side, State
from conversations.staff import Staff
from knowledge.holder import Known

CLOSED_SHOWN = timedelta(days=30)


async def gather(
    conn: AsyncConnection,
    person: Person,
    channel: str,
    known: Known,
    public_url: str,
    page_reachable: bool,
    now: datetime,
    posts: tuple[Post, ...] | None = None,
    named: Collection[str] = (),
) -> Facts:
    """Everything that this person may know in this turn. `posts`: those of an organisation's own mailbox; `named`:
    references of the referrals that the turn is about."""
    me = person.me(await people.posts(conn, person.id) if posts is None else posts, channel)
    facts = Facts(
        now,
        me,
        known.knowledge,
        known.matcher,
        public_url=public_url,
        page_reachable=page_reachable,
        kept=await talks.kept(conn, person.id),
        asked=await asked.last(conn, person.id),
    )
    if not me.invited:
        return facts
    municipalities = await directory_facts.municipalities_of(conn, where(facts, "see-directory"))
    organisations = await directory_facts.of_municipalities(conn, list(municipalities))
    free = await places.free(conn, list(municipalities), now.date())
    counted = Counter({place.organisation: 0 for place in free})
    for place in free:
        counted[place.organisation] += place.count
    organisations |= {id: replace(organisations[id], free_places=n) for id, n in counted.items()}
    facts = replace(facts, organisations=organisations, municipalities=municipalities, places=free)
    facts = replace(facts, agreements=await agreements.of(conn, where(facts, "see-agreements")))
    facts = replace(facts, staff=await _staff(conn, facts))
    return replace(facts, referrals=await visible(conn, facts, {*named, *subjects(facts.kept)}))


async def _staff(conn: AsyncConnection, facts: Facts) -> Staff:
    """Of other people what the table of permissions lets this person see, and what waits for a desk."""
    seen = [o for o in facts.organisations if may(facts, "see-people", o, facts.me.id)]
    everyone = {p.organisation for p in facts.me.posts if reach("see-people", p.role) > Reach.OWN} | {
        o for o in seen if facts.organisations[o].municipality in towns(facts, "see-people")
    }
    members = await staff.members(conn, seen)
    return Staff(
        tuple(m for m in members if m.organisation in everyone or m.person == facts.me.id),
        await staff.access(conn, found) if (found := towns(facts, "approve")) else (),
        await staff.questions(conn, found) if (found := towns(facts, "see-questions")) else (),
        await staff.taken(conn, found) if (found := towns(facts, "see-overdue")) else (),
    )


async def visible(conn: AsyncConnection, facts: Facts, named: Collection[str]) -> tuple[Referral, ...]:
    """The referrals that this person may see, oldest promise first; where they are too many for a list, those `named`
    are in it all the same."""
    me: Me = facts.me
    helped = {p.organisation for p in me.posts if reach("help-referral", p.role) is Reach.MUNICIPALITY}
    desks = {d: facts.organisations[d].municipality for d in helped if d in facts.organisations}
    rows = await referrals.of_organisations(
        conn, me.organisations(), list(desks.values()), facts.now - CLOSED_SHOWN, named
    )
    stuck = {row.family for row in rows if row.where in (State.REJECTED, State.FAILED)}
    asked = await referrals.asked(conn, list(stuck)) if stuck else {}
    found = []
    for row in rows:
        its_desks = frozenset(d for d, municipality in desks.items() if municipality == row.municipality)
        on = sides(me.posts, row.sender, row.receiver, its_desks)
        if on:
            found.append(_referral(row, on, asked.get(row.family, ())))
    return tuple(found)


def _referral(row: referrals.Row, on: frozenset[Side], asked: tuple[str, ...]) -> Referral:
    return Referral(
        row.reference,
        row.where,
        on,
        row.way,
        row.children,
        row.days,
        row.start_on,
        row.language,
        row.priority,
        row.urgent,
        row.sender,
        row.receiver,
        row.created_at,
        row.state_since,
        row.answer_by,
        row.call_by,
        row.appointment_at,
        row.next_step,
        row.due_at if row.where in OPEN else None,
        row.reason,
        row.has_details,
        row.delivery == "undeliverable",
        row.moved_by,
        asked if Side.SENDER in on else (),
        Side(row.question_of) if row.question_of else None,
        row.question_due,
    )
