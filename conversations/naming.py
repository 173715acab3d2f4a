"""Which referrals a turn names: they are read wherever they stand in a list that is shown in part."""

import re
from collections.abc import Iterable
from itertools import chain

from conversations.conversation import Open
from conversations.said import Said, Tap, Text

REFERENCE = re.compile(r"[A-Za-z]{3}-[A-Za-z0-9]{4}")


def named(said: Said) -> frozenset[str]:
    """The references in what is typed or tapped."""
    match said:
        case Tap(words) | Text(words):
            return _references([words])
    return frozenset()


def subjects(talks: Iterable[Open]) -> frozenset[str]:
    """The references that these conversations are about."""
    return _references(chain.from_iterable(talk.subject.values() for talk in talks))


def _references(words: Iterable[str]) -> frozenset[str]:
    return frozenset(found.upper() for said in words for found in REFERENCE.findall(said))
