"""On which side of a referral somebody acts, for which organisation, and how that is said."""

from bot.store.referrals import Row
from conversations.facts import Facts
from conversations.permissions import sides
from conversations.referral import Side


def sides_of(row: Row, facts: Facts) -> frozenset[Side]:
    desks = frozenset(
        o.id for o in facts.organisations.values() if o.kind == "desk" and o.municipality == row.municipality
    )
    return sides(facts.me.posts, row.sender, row.receiver, desks)


def acting_for(row: Row, on: frozenset[Side], facts: Facts) -> str:
    """The organisation for which this person acts on it."""
    if Side.RECEIVER in on:
        return row.receiver
    if Side.SENDER in on:
        return row.sender
    desks = facts.me.organisations("desk")
    return next((d for d in desks if facts.organisations[d].municipality == row.municipality), row.receiver)


def who(acting: str, facts: Facts) -> str:
    """'Sofie (De Regenboog)'"""
    organisation = facts.organisations[acting].name if acting in facts.organisations else ""
    name = facts.me.answering or (facts.me.name if facts.me.id else "")
    first = name.split(" ")[0]
    return f"{first} ({organisation})" if first and organisation else first or organisation
