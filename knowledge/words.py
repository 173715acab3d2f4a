"""What people say for what: the record that words.yaml is read into."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import ConfigDict, StringConstraints
from pydantic.dataclasses import dataclass as checked

Word = Annotated[str, StringConstraints(pattern=r"^\S+( \S+)*$", to_lower=True, max_length=60)]


@checked(frozen=True, config=ConfigDict(extra="forbid", str_strip_whitespace=True))
class Words:
    """What the matcher knows of words beside the phrasings.

    `spellings`: as it is said or wrongly written → as it is written. `synonyms`: sets of words, of all three
    languages together, that mean the same to who asks about childcare. `stop`: words that say nothing.
    """

    spellings: Mapping[Word, Word]
    synonyms: tuple[tuple[Word, ...], ...]
    stop: tuple[Word, ...]
