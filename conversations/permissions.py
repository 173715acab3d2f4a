"""Who may do what: one table that every read and every move passes.

A row is an action, a column a role. What stands there is how far the role reaches:

- `own`   only oneself
- `org`   the organisation where one has the role, with its people
- `town`  the whole municipality of that organisation
- `-`     not at all

The last column is whoever writes, invited or not. Asking questions and asking a desk for access is nobody's secret and
stands in no row.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from conversations.referral import Side

if TYPE_CHECKING:
    from conversations.facts import Facts, Post

ROLES = ("referrer", "contact", "deputy", "desk")
ANYBODY = "anybody"


class Reach(IntEnum):
    NONE = 0
    OWN = 1
    ORGANISATION = 2
    MUNICIPALITY = 3


WORDS = {"-": Reach.NONE, "own": Reach.OWN, "org": Reach.ORGANISATION, "town": Reach.MUNICIPALITY}

#                           referrer  contact  deputy  desk  anybody
_TABLE = """
    refer                   org       org      org     org   -
    see-sent                org       org      org     org   -
    see-received            -         org      org     org   -
    help-referral           -         -        -       town  -
    see-directory           town      town     town    town  -
    announce-place          -         org      org     -     -
    see-agreements          org       org      org     org   -
    agree                   org       org      org     org   -
    see-people              own       org      org     town  -
    invite                  -         org      org     town  -
    invite-desk             -         -        -       town  -
    approve                 -         -        -       town  -
    remove                  own       org      own     town  -
    erase                   own       own      own     town  own
    edit-self               own       own      own     own   -
    set-absence             own       org      org     town  -
    choose-deputy           -         org      -       town  -
    edit-organisation       -         org      org     town  -
    confirm-organisation    -         org      org     town  -
    see-questions           -         -        -       town  -
    answer-question         -         -        -       town  -
    see-overdue             -         -        -       town  -
    see-figures             -         -        -       town  -
    broadcast               -         -        -       town  -
"""

TABLE: Mapping[str, Mapping[str, Reach]] = {
    action: dict(zip((*ROLES, ANYBODY), (WORDS[word] for word in words), strict=True))
    for action, *words in map(str.split, _TABLE.strip().splitlines())
}


def fits(role: str, kind: str) -> bool:
    """Whether somebody can have that role in an organisation of that kind: a desk's reaches a whole municipality."""
    return role != "desk" or kind == "desk"


def reach(action: str, role: str) -> Reach:
    """How far `role` reaches with `action`. Raises KeyError for one that is not in the table."""
    return TABLE[action].get(role, Reach.NONE)


def may(facts: "Facts", action: str, organisation: str, person: int | None = None) -> bool:
    """Whether this person may do it in that organisation, to that person (None: to the organisation itself)."""
    me = facts.me
    town = _town(facts, organisation)
    for post in me.posts:
        far = reach(action, post.role)
        same = post.organisation == organisation
        if far is Reach.OWN and same and person == me.id:
            return True
        if far >= Reach.ORGANISATION and same:
            return True
        if far is Reach.MUNICIPALITY and town is not None and _town(facts, post.organisation) == town:
            return True
    return False


def may_at_all(facts: "Facts", action: str) -> bool:
    """Whether there is anything, be it only oneself, that this person may do it to."""
    return any(reach(action, role) for role in (ANYBODY, *(post.role for post in facts.me.posts)))


def where(facts: "Facts", action: str) -> tuple[str, ...]:
    """The organisations of their own where this person may do it."""
    posts = facts.me.posts
    return tuple(dict.fromkeys(p.organisation for p in posts if reach(action, p.role) >= Reach.ORGANISATION))


def may_in_town(facts: "Facts", action: str, municipality: str) -> bool:
    """Whether this person may do it in that whole municipality."""
    return municipality in towns(facts, action)


def towns(facts: "Facts", action: str) -> tuple[str, ...]:
    """The municipalities that this person reaches with that action."""
    found = (
        _town(facts, post.organisation)
        for post in facts.me.posts
        if reach(action, post.role) is Reach.MUNICIPALITY
    )
    return tuple(dict.fromkeys(town for town in found if town is not None))


def _town(facts: "Facts", organisation: str) -> str | None:
    """None: an organisation that this person does not know of."""
    known = facts.organisations.get(organisation)
    return known.municipality if known else None


def sides(posts: "Iterable[Post]", sender: str, receiver: str, desks: frozenset[str]) -> frozenset[Side]:
    """On which sides of a referral from `sender` to `receiver` these posts put somebody.

    `desks`: the organisations of the referral's municipality. Empty: it is none of their business.
    """
    found = set()
    for post in posts:
        if post.organisation == sender and reach("see-sent", post.role):
            found.add(Side.SENDER)
        if post.organisation == receiver and reach("see-received", post.role):
            found.add(Side.RECEIVER)
        if post.organisation in desks and reach("help-referral", post.role) is Reach.MUNICIPALITY:
            found.add(Side.DESK)
    return frozenset(found)
