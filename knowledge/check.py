"""What entries say wrongly though their shape is right: HTML, amounts, references, the same twice."""

import re
from collections import abc
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from knowledge import html
from knowledge.entries import name_of
from knowledge.model import LANGS, Film, Organisation, Phrasings, Topic
from knowledge.strict_yaml import Mapping, Node, Problem, Scalar, Sequence, line_at

T = TypeVar("T", covariant=True)
Record = Topic | Phrasings | Film | Organisation

LONGEST = {"answer": 850, "more": 1500, "parent": 700}  # characters that a reader sees
FEWEST = {"nl": 20, "fr": 8, "en": 8}  # phrasings, for a topic to be found

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_AMOUNT = re.compile(
    r"€\s*[\d.,]*|\d\s*(?:euros?|eur)\b|\b(?:euros?|eur)\s*\d|\d\s*%|\d\s*(?:procent|percent|pour cent)\b|\b\d+,\d\d\b",
    re.IGNORECASE,
)
# What other YAML readers, and an editor's eye, take for something else than text.
_BITES = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|[-+]?[\d_]*\.\d+|[-+]?0\d+|\d+(:\d\d)+", re.IGNORECASE
)


@dataclass(frozen=True)
class Entry(Generic[T]):
    """A record, and where it stands."""

    file: Path
    node: Node
    record: T

    def problem(
        self, path: tuple[str | int, ...], message: str, below: int = 0, warning: bool = False
    ) -> Problem:
        return Problem(self.file, line_at(self.node, path) + below, f"{name_of(self.node)}{message}", warning)


def faults(
    topics: list[Entry[Topic]],
    phrasings: list[Entry[Phrasings]],
    films: list[Entry[Film]],
    organisations: list[Entry[Organisation]],
    known_topics: set[str],
    known_amounts: set[str],
) -> abc.Iterator[Problem]:
    """Every error in what could be read."""
    for entries in (topics, films, organisations):
        yield from _duplicate_ids(entries)
    for some in (topics, phrasings, films, organisations):
        for entry in some:
            yield from _bites(entry, entry.node, ())
    yield from _duplicate_phrasings(phrasings)
    for asked in phrasings:
        yield from _references(asked, "id", (asked.record.id,), known_topics)
    for topic in topics:
        yield from _references(topic, "related", topic.record.related, known_topics)
        if topic.record.id in topic.record.related:
            yield topic.problem(("related",), "related names the topic itself")
        yield from _same_texts(topic)
        for lang, wording in topic.record.words.items():
            for field in ("answer", "more"):
                if said := getattr(wording, field):
                    yield from _markup(topic, (lang, field), said)
            for field in ("answer", "more", "parent"):
                if said := getattr(wording, field):
                    yield from _length(topic, (lang, field), said, LONGEST[field])
                    yield from _amounts(topic, (lang, field), said, known_amounts)
            if wording.parent and "<" in wording.parent:
                yield topic.problem((lang, "parent"), f"{lang}.parent is plain text, without tags")
            if not re.match(r"<b>[^\n]+</b>(\n|$)", wording.answer):
                yield topic.problem((lang, "answer"), f"{lang}.answer must begin with one line in <b>…</b>")
    for film in films:
        yield from _references(film, "fits", film.record.fits, known_topics)
        for lang, shown in film.record.words.items():
            for field in ("note", "message"):
                yield from _amounts(film, (lang, field), getattr(shown, field), set())
    for organisation in organisations:
        topic_id = organisation.record.topic
        yield from _references(organisation, "topic", (topic_id,) if topic_id else (), known_topics)
        for lang, described in organisation.record.words.items():
            for field in ("does", "refer_when", "tip"):
                yield from _amounts(organisation, (lang, field), getattr(described, field), set())


def warnings(
    topics: list[Entry[Topic]], phrasings: abc.Mapping[str, abc.Mapping[str, tuple[str, ...]]], today: date
) -> list[Problem]:
    """What should be looked at but stops nothing."""
    found = []
    for topic in topics:
        if topic.record.review < today:
            found.append(topic.problem(("review",), f"review was due on {topic.record.review}", warning=True))
        asked = phrasings.get(topic.record.id, {})
        for lang, fewest in FEWEST.items():
            ways = len(asked.get(lang, ()))
            if ways < fewest:
                said = f"{lang} has {ways} phrasings; {fewest} make it easy to find"
                found.append(topic.problem((lang,), said, warning=True))
    return found


def same(phrasing: str) -> str:
    """What two phrasings have in common that differ in capitals, spaces and punctuation only."""
    return " ".join(re.findall(r"\w+", phrasing.casefold()))


def _duplicate_ids(
    entries: list[Entry[Topic]] | list[Entry[Film]] | list[Entry[Organisation]],
) -> abc.Iterator[Problem]:
    first: dict[str, Entry[Record]] = {}
    for entry in entries:
        id = entry.record.id
        if id in first:
            yield entry.problem(("id",), f"duplicate id, also in {_place(first[id], ('id',))}")
        first.setdefault(id, entry)


def _duplicate_phrasings(phrasings: list[Entry[Phrasings]]) -> abc.Iterator[Problem]:
    """The same phrasing twice under one topic in one language, or under two topics in whichever language."""
    first: dict[str, tuple[Entry[Phrasings], str, int]] = {}
    for asked in phrasings:
        for lang in LANGS:
            for number, phrasing in enumerate(asked.record.words[lang]):
                before, before_lang, before_number = first.setdefault(same(phrasing), (asked, lang, number))
                if (before, before_lang, before_number) == (asked, lang, number):
                    continue
                if before is not asked or before_lang == lang:
                    where = f"{before.record.id} ({_place(before, (before_lang, before_number))})"
                    yield asked.problem(
                        (lang, number), f"duplicate phrasing {phrasing!r}, also under {where}"
                    )


def _place(entry: Entry[Record], path: tuple[str | int, ...]) -> str:
    return f"{entry.file.name}:{line_at(entry.node, path)}"


def _references(
    entry: Entry[Record], field: str, ids: tuple[str, ...], known: set[str]
) -> abc.Iterator[Problem]:
    for number, id in enumerate(ids):
        if id not in known:
            yield entry.problem((field, number), f"{field} names {id!r}, which is no topic")


def _same_texts(topic: Entry[Topic]) -> abc.Iterator[Problem]:
    """A detail or a text for the parent in one language is wanted in all three."""
    for field in ("more", "parent"):
        have = [lang for lang in LANGS if getattr(topic.record.words[lang], field)]
        for lang in LANGS:
            if have and lang not in have:
                yield topic.problem((lang,), f"{lang}.{field} is missing, {have[0]} has it")


def _markup(topic: Entry[Topic], path: tuple[str, str], said: str) -> abc.Iterator[Problem]:
    for line, fault in html.faults(said):
        yield topic.problem(path, f"{'.'.join(path)}: {fault}", _below(said, line))


def _length(topic: Entry[Topic], path: tuple[str, str], said: str, longest: int) -> abc.Iterator[Problem]:
    length = html.visible_length(said)
    if length > longest:
        yield topic.problem(
            path, f"{'.'.join(path)} has {length} characters, at most {longest} are read on a phone"
        )


def _amounts(
    entry: Entry[Record], path: tuple[str, str], said: str, known: set[str]
) -> abc.Iterator[Problem]:
    where = ".".join(path)
    for match in PLACEHOLDER.finditer(said):
        if match[1] not in known:
            line = _below(said, said.count("\n", 0, match.start()))
            yield entry.problem(path, f"{where}: {match[0]} is no amount of tariffs/", line)
    for match in _AMOUNT.finditer(said):
        line = _below(said, said.count("\n", 0, match.start()))
        yield entry.problem(path, f"{where}: typed amount {match[0]!r}; name one of tariffs/ in braces", line)


def _below(said: str, line: int) -> int:
    """How far below its key a line of a text stands: text of more than one line begins on the next."""
    return line + 1 if "\n" in said else 0


def _bites(entry: Entry[Record], node: Node, path: tuple[str | int, ...]) -> abc.Iterator[Problem]:
    """Words without quotes that other readers of YAML do not take for words."""
    if isinstance(node, Scalar):
        if node.plain and _BITES.fullmatch(node.text):
            yield entry.problem(
                path, f"{node.text} needs quotes: without them YAML takes it for something else"
            )
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from _bites(entry, item, (*path, number))
    elif isinstance(node, Mapping):
        for key, value in node.pairs:
            yield from _bites(entry, value, (*path, key.text))
