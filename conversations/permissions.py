"""Who may do what: one table that every read and every move passes."""

from collections.abc import Iterable

from conversations.facts import Post
from conversations.referral import Side

RECEIVING_ROLES = frozenset({"contact", "deputy", "desk"})


def sides(posts: Iterable[Post], sender: str, receiver: str, desks: frozenset[str]) -> frozenset[Side]:
    """On which sides of a referral from `sender` to `receiver` these posts put somebody.

    `desks`: the desk organisations of the municipality of the referral. Empty: it is none of their business.
    """
    found = set()
    for post in posts:
        if post.organisation == sender:
            found.add(Side.SENDER)
        if post.organisation == receiver and post.role in RECEIVING_ROLES:
            found.add(Side.RECEIVER)
        if post.organisation in desks and post.role == "desk":
            found.add(Side.DESK)
    return frozenset(found)
