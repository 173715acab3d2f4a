"""What is known: the records that knowledge/*.yaml is read into. A field's name is the key in the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic.dataclasses import dataclass as checked

from knowledge.parameters import Parameters
from knowledge.words import Words

Lang = Literal["nl", "fr", "en"]
LANGS: tuple[Lang, ...] = ("nl", "fr", "en")

ID, LINE, URL = r"^[a-z0-9]+(-[a-z0-9]+)*$", r"^\S[^\n]*$", r"^https?://[^\s/]+\.[^\s]+$"

Id = Annotated[str, StringConstraints(pattern=ID, max_length=48)]
Line = Annotated[str, StringConstraints(pattern=LINE, max_length=400)]
Text = Annotated[str, StringConstraints(min_length=1)]
Url = Annotated[str, StringConstraints(pattern=URL)]


def _day(said: object) -> object:
    """pydantic would also take a moment or a number of seconds for a day."""
    if isinstance(said, str) and len(said) != 10:
        raise ValueError("is not a day like 2026-11-23")
    return said


Day = Annotated[date, BeforeValidator(_day)]


def _each_once(items: tuple[str, ...]) -> tuple[str, ...]:
    twice = sorted({item for item in items if items.count(item) > 1})
    if twice:
        raise ValueError(f"says {', '.join(twice)} twice")
    return items


_STRICT = ConfigDict(extra="forbid", str_strip_whitespace=True)
_record = checked(frozen=True, config=_STRICT)


@_record
class Source:
    title: Line
    url: Url
    held: Line  # the date for which the source shows it: '2025', 'juni 2026', 'ongedateerd'
    checked: Day


@_record
class Wording:
    """A topic in one language. `answer` and `more` are HTML (knowledge.html), `parent` is plain."""

    title: Annotated[Line, StringConstraints(max_length=100)]
    answer: Text
    more: Text | None = None
    parent: Text | None = None


@_record
class Topic:
    id: Id
    group: Id  # the file's name
    owner: Line
    review: Day
    audience: Annotated[
        tuple[Literal["toeleider", "childcare", "parent"], ...],
        Field(min_length=1),
        AfterValidator(_each_once),
    ]
    related: Annotated[tuple[Id, ...], Field(min_length=1, max_length=4), AfterValidator(_each_once)]
    actions: Annotated[
        tuple[Literal["refer", "ocmw", "attest", "tariff", "films", "organisations"], ...],
        Field(max_length=3),
        AfterValidator(_each_once),
    ]
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=4)]
    nl: Wording
    fr: Wording
    en: Wording

    @property
    def words(self) -> Mapping[str, Wording]:
        return {"nl": self.nl, "fr": self.fr, "en": self.en}


@_record
class Phrasings:
    """Ways in which people ask for a topic: the matcher learns from them. A topic may have them in several files."""

    id: Id  # of the topic
    nl: tuple[Line, ...] = ()
    fr: tuple[Line, ...] = ()
    en: tuple[Line, ...] = ()

    @property
    def words(self) -> Mapping[str, tuple[str, ...]]:
        return {"nl": self.nl, "fr": self.fr, "en": self.en}


@_record
class FilmWords:
    """`message` is what the worker forwards to the parent."""

    title: Annotated[Line, StringConstraints(max_length=100)]
    note: Text
    message: Text


@_record
class Film:
    """Something to show or send: a film, pictures, a page or a text."""

    id: Id
    kind: Literal["film", "pictures", "page", "text"]
    languages: Annotated[tuple[Literal["nl", "fr", "en", "wordless"], ...], AfterValidator(_each_once)]
    fits: tuple[Id, ...]  # topics
    url: Url
    state: Literal["verified-copy", "to-check"]
    source: Source
    nl: FilmWords
    fr: FilmWords
    en: FilmWords

    @property
    def words(self) -> Mapping[str, FilmWords]:
        return {"nl": self.nl, "fr": self.fr, "en": self.en}


@_record
class OrganisationWords:
    name: Annotated[Line, StringConstraints(max_length=100)]
    does: Text
    refer_when: Text
    tip: Text


@_record
class PhoneNote:
    nl: Line
    fr: Line
    en: Line


@_record
class Organisation:
    """A kind of organisation that refers to childcare, or where a family goes next."""

    id: Id  # also the `kind` of an imported organisation
    group: Literal["health", "welfare", "childcare", "work-language"]
    site_state: Literal["read", "named", "not-found"]
    former: tuple[Line, ...]  # names that people still say
    source: Source
    nl: OrganisationWords
    fr: OrganisationWords
    en: OrganisationWords
    topic: Id | None = None
    site: Url | None = None
    phone: Line | None = None
    phone_note: PhoneNote | None = None

    @property
    def words(self) -> Mapping[str, OrganisationWords]:
        return {"nl": self.nl, "fr": self.fr, "en": self.en}


@dataclass(frozen=True)
class Knowledge:
    """All of one reading of the files, by id, in the order of the files."""

    topics: Mapping[str, Topic]
    phrasings: Mapping[str, Mapping[str, tuple[str, ...]]]  # by topic and language
    films: Mapping[str, Film]
    organisations: Mapping[str, Organisation]
    parameters: Parameters
    words: Words
    outside: tuple[str, ...]  # examples of questions that are not about childcare
