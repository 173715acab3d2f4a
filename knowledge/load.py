"""The knowledge base from its files, all or nothing; and all that is wrong with them at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from knowledge.check import Entry, faults, warnings
from knowledge.entries import entries, entry
from knowledge.model import Film, Knowledge, Organisation, Phrasings, Topic
from knowledge.read_parameters import read_parameters
from knowledge.strict_yaml import Mapping, Node, Problem, Scalar, Sequence, read
from knowledge.words import Words

T = TypeVar("T")

_TOPIC = TypeAdapter(Topic)
_PHRASINGS = TypeAdapter(Phrasings)
_FILM = TypeAdapter(Film)
_ORGANISATION = TypeAdapter(Organisation)
_WORDS = TypeAdapter(Words)
_OUTSIDE = TypeAdapter(tuple[str, ...])
_NO_WORDS = Words({}, (), ())


class Broken(Exception):
    """The files cannot be used; str() has a line for each problem."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load(folder: Path) -> Knowledge:
    """Raises Broken with every error; warnings do not matter here."""
    reading = _read(folder)
    if reading.problems:
        raise Broken(sorted(reading.problems))
    return reading.knowledge


def check(folder: Path, today: date) -> list[Problem]:
    """Every error and warning, by file and line."""
    reading = _read(folder)
    return sorted(reading.problems + warnings(reading.topics, reading.knowledge.phrasings, today))


@dataclass(frozen=True)
class _Reading:
    knowledge: Knowledge  # of what has no problem
    topics: list[Entry[Topic]]
    problems: list[Problem]


def _read(folder: Path) -> _Reading:
    problems: list[Problem] = []
    topics: list[Entry[Topic]] = []
    known: set[str] = set()  # also of topics with a problem: a reference to them is no second mistake
    files = sorted((folder / "topics").glob("*.yaml"))
    if not files:
        problems.append(Problem(folder / "topics", 1, "has no topics (*.yaml)"))
    for file in files:
        topics += _entries(file, _TOPIC, problems, known, group=file.stem)
    phrasings: list[Entry[Phrasings]] = []
    for file in sorted((folder / "phrasings").glob("*.yaml")):
        phrasings += _entries(file, _PHRASINGS, problems, set())
    films = _entries(folder / "films.yaml", _FILM, problems, set())
    organisations = _entries(folder / "organisations.yaml", _ORGANISATION, problems, set())
    words = _one(folder / "words.yaml", _WORDS, problems) or _NO_WORDS
    outside = _one(folder / "outside.yaml", _OUTSIDE, problems) or ()
    parameters, amiss = read_parameters(folder / "tariffs")
    problems += amiss
    problems += faults(topics, phrasings, films, organisations, known, _paths(folder / "tariffs"))
    knowledge = Knowledge(
        {e.record.id: e.record for e in topics},
        _by_topic(e.record for e in phrasings),
        {e.record.id: e.record for e in films},
        {e.record.id: e.record for e in organisations},
        parameters,
        words,
        outside,
    )
    return _Reading(knowledge, topics, problems)


def _entries(
    file: Path, record: TypeAdapter[T], problems: list[Problem], known: set[str], **given: str
) -> list[Entry[T]]:
    root = read(file, problems)
    if root is None:
        return []
    known |= _ids(root)
    return [Entry(file, node, made) for made, node in entries(file, root, record, problems, **given)]


def _one(file: Path, record: TypeAdapter[T], problems: list[Problem]) -> T | None:
    root = read(file, problems)
    return entry(file, root, record, problems) if root is not None else None


def _by_topic(phrasings: Iterable[Phrasings]) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for asked in phrasings:
        before = found.get(asked.id, {})
        found[asked.id] = {lang: before.get(lang, ()) + ways for lang, ways in asked.words.items()}
    return found


def _ids(root: Node) -> set[str]:
    nodes = root.items if isinstance(root, Sequence) else ()
    ids = (node.get("id") for node in nodes if isinstance(node, Mapping))
    return {id.text for id in ids if isinstance(id, Scalar)}


def _paths(tariffs: Path) -> set[str]:
    """The names that amounts may be called by, also of files with a problem."""
    return {file.relative_to(tariffs).with_suffix("").as_posix() for file in tariffs.rglob("*.yaml")}
