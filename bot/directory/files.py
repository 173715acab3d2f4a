"""Municipalities, organisations and people as somebody writes them in a spreadsheet (CSV) or a program (JSON).

Only reads: every mistake is found at once, with its file and row, before anything is changed.
"""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.store.directory import Directory, Record, Row, languages
from conversations.texts import LANGUAGES
from knowledge.strict_yaml import Problem

ROLES = ("referrer", "contact", "deputy", "desk")
CARE = ("group", "family")
PRICE = ("income", "free")
OURS = ("centre", "desk")  # kinds of organisation beside those of knowledge/organisations.yaml
LARGEST = 10 * 1024 * 1024  # bytes
LONGEST = 300  # characters of a cell


def _needed(said: str) -> str | None:
    return None if said else "is missing"


def _id(said: str) -> str | None:
    fits = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", said)
    return None if fits else "is not an id: 1 to 40 letters, digits, dots, dashes"


def _one_of(*words: str) -> Callable[[str], str | None]:
    return lambda said: None if not said or said in words else f"is not one of {', '.join(words)}"


def _mail(said: str) -> str | None:
    return (
        None
        if not said or re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+", said)
        else "is not a mail address"
    )


def _phone(said: str) -> str | None:
    digits = sum(c.isdigit() for c in said)
    return (
        None
        if not said or (re.fullmatch(r"[+0-9 ()./-]+", said) and 7 <= digits <= 15)
        else "is not a phone number"
    )


def _web(said: str) -> str | None:
    parts = urlsplit(said)
    return (
        None if not said or (parts.scheme in ("http", "https") and parts.netloc) else "is not a web address"
    )


def _places(said: str) -> str | None:
    return None if not said or re.fullmatch(r"\d{1,4}", said) else "is not a number of places"


def _languages(said: str) -> str | None:
    return None if all(lang in LANGUAGES for lang in languages(said)) else f"is not of {', '.join(LANGUAGES)}"


def _hostile(name: str, said: str) -> str | None:
    """What a spreadsheet would run when somebody opens it there, and what no database or screen can hold."""
    if said.startswith(("=", "@")) or (name != "phone" and said.startswith(("+", "-"))):
        return "begins as a spreadsheet's formula does"
    if any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in said):
        return "has a character that cannot be shown"
    return f"is longer than {LONGEST} characters" if len(said) > LONGEST else None


Check = Callable[[str], str | None]


def _text(said: str) -> str | None:
    """Any words will do."""
    return None


COLUMNS: dict[str, dict[str, tuple[Check, ...]]] = {
    "municipalities": {"id": (_needed, _id), "name": (_needed,), "languages": (_languages,)},
    "organisations": {
        "id": (_needed, _id),
        "municipality": (_needed,),
        "kind": (_needed,),
        "name": (_needed,),
        "mail": (_mail,),
        "phone": (_phone,),
        "address": (),
        "website": (_web,),
        "registration_url": (_web,),
        "care": (_one_of(*CARE),),
        "price": (_one_of(*PRICE),),
        "places": (_places,),
    },
    "people": {
        "id": (_needed, _id),
        "organisation": (_needed,),
        "role": (_needed, _one_of(*ROLES)),
        "name": (_needed,),
        "mail": (_mail,),
        "phone": (_phone,),
        "language": (_one_of(*LANGUAGES),),
        "deputy_for": (),
    },
}
TELLING = {"municipalities": {"id", "name"}, "organisations": {"kind", "municipality"}, "people": {"role"}}


def read(files: list[Path], kinds: frozenset[str], problems: list[Problem]) -> Directory:
    """All rows of these files; what is wrong with a row by itself goes to `problems`."""
    directory = Directory()
    for file in files:
        for table, number, record in _records(file, problems):
            row = Row(file, number, {name: record.get(name, "") for name in COLUMNS[table]})
            problems += _faults(table, row, kinds)
            getattr(directory, table).append(row)
    return directory


def _faults(table: str, row: Row, kinds: frozenset[str]) -> Iterator[Problem]:
    for name, checks in COLUMNS[table].items():
        said = row.values[name]
        checked = (_hostile(name, said), *(check(said) for check in checks))
        fault = next((fault for fault in checked if fault), None)
        if fault:
            yield row.problem(f"{name} {said!r} {fault}" if said else f"{name} {fault}")
    if table == "organisations":
        kind = row.values["kind"]
        if kind and kind not in kinds:
            yield row.problem(f"kind {kind!r} is not one of {', '.join(sorted(kinds))}")
        for name in ("care", "price", "places"):
            if row.values[name] and kind != "centre":
                yield row.problem(f"{name} is for a centre only")


def _records(file: Path, problems: list[Problem]) -> Iterator[tuple[str, int, Record]]:
    """Table, number and values of each record of the file."""
    try:
        if file.stat().st_size > LARGEST:
            problems.append(Problem(file, 1, "is larger than 10 MB"))
            return
        words = file.read_text("utf-8-sig")
    except OSError as error:
        problems.append(Problem(file, 1, f"cannot be read: {error.strerror}"))
        return
    except UnicodeDecodeError:
        problems.append(Problem(file, 1, "is not UTF-8; in a spreadsheet choose 'CSV UTF-8'"))
        return
    yield from (_json if file.suffix.lower() == ".json" else _csv)(file, words, problems)


def _csv(file: Path, words: str, problems: list[Problem]) -> Iterator[tuple[str, int, Record]]:
    first = words.split("\n", 1)[0]
    reader = csv.reader(
        io.StringIO(words, newline=""), delimiter=";" if first.count(";") > first.count(",") else ","
    )
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        table = _table(file, 1, set(header), problems)
        for cells in reader:
            if table is None or not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(header):
                problems.append(
                    Problem(file, reader.line_num, f"has {len(cells)} cells under {len(header)} columns")
                )
            yield table, reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False))
    except csv.Error as error:
        problems.append(Problem(file, reader.line_num, f"cannot be read: {error}"))


def _json(file: Path, words: str, problems: list[Problem]) -> Iterator[tuple[str, int, Record]]:
    """`{"organisations": [{…}, …], …}`, or the list alone; `number` counts the records of a list."""
    try:
        found: Any = json.loads(words)
    except ValueError as error:
        problems.append(Problem(file, getattr(error, "lineno", 1), f"is not JSON: {error}"))
        return
    lists = found if isinstance(found, dict) else {None: found}
    for name, records in lists.items():
        if name is not None and name not in COLUMNS:
            problems.append(Problem(file, 1, f"{name!r} is not one of {', '.join(COLUMNS)}"))
            continue
        if not isinstance(records, list):
            problems.append(Problem(file, 1, "is not a list of records"))
            continue
        for number, record in enumerate(records, 1):
            if not isinstance(record, dict) or not all(
                isinstance(v, str | int | None) for v in record.values()
            ):
                problems.append(Problem(file, number, "is not a record of words and numbers"))
                continue
            said = {key.strip().lower(): "" if v is None else str(v).strip() for key, v in record.items()}
            table = _table(file, number, set(said), problems, name)
            if table is not None:
                yield table, number, said


def _table(
    file: Path, number: int, names: set[str], problems: list[Problem], table: str | None = None
) -> str | None:
    """Which table has these columns."""
    for candidate in ("people", "organisations", "municipalities"):
        if table is None and TELLING[candidate] <= names:
            table = candidate
    if table is None:
        problems.append(
            Problem(file, number, "has the columns of neither municipalities, organisations nor people")
        )
        return None
    unknown = sorted(names - set(COLUMNS[table]))
    missing = (
        sorted(TELLING[table] | {"id", "name"} - names)
        if not (TELLING[table] | {"id", "name"}) <= names
        else []
    )
    for name in unknown:
        problems.append(Problem(file, number, f"column {name!r} is not one of {', '.join(COLUMNS[table])}"))
    for name in missing:
        if name not in names:
            problems.append(Problem(file, number, f"column {name!r} is missing"))
    return table
