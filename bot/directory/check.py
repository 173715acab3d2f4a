"""What is wrong with a directory as a whole: rows beside each other, and beside what is there already."""

from collections.abc import Callable, Iterator, Mapping

from bot.store.directory import Directory, Ids, Record, Row
from conversations.permissions import fits
from knowledge.strict_yaml import Problem

OF_THE_PERSON = ("name", "mail", "phone", "language")  # the same in each row of a person with several roles


def conflicts(directory: Directory, there: Ids) -> list[Problem]:
    """Ids that come twice or that nobody has, and people who differ from themselves."""
    municipalities = there.municipalities | _ids(directory.municipalities)
    kinds = {
        **there.organisations,
        **{row.values["id"]: row.values["kind"] for row in directory.organisations},
    }
    people = there.people | _ids(directory.people)
    return [
        *_twice(directory.municipalities, lambda values: (values["id"],)),
        *_twice(directory.organisations, lambda values: (values["id"],)),
        *_twice(directory.people, lambda values: (values["id"], values["organisation"], values["role"])),
        *_nobody(directory.organisations, "municipality", municipalities),
        *_nobody(directory.people, "organisation", frozenset(kinds)),
        *_nobody(directory.people, "deputy_for", people),
        *_own_deputy(directory.people),
        *_no_desk(directory.people, kinds),
        *_differing(directory.people),
    ]


def _ids(rows: list[Row]) -> frozenset[str]:
    return frozenset(row.values["id"] for row in rows)


def _twice(rows: list[Row], key: Callable[[Record], tuple[str, ...]]) -> Iterator[Problem]:
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        before = first.setdefault(key(row.values), row)
        if before is not row and row.values["id"]:
            yield row.problem(
                f"{' '.join(key(row.values))!r} is in {before.file.name}:{before.number} already"
            )


def _nobody(rows: list[Row], column: str, there: frozenset[str]) -> Iterator[Problem]:
    for row in rows:
        if row.values[column] and row.values[column] not in there:
            yield row.problem(f"{column} {row.values[column]!r} does not exist")


def _own_deputy(rows: list[Row]) -> Iterator[Problem]:
    for row in rows:
        if row.values["deputy_for"] and row.values["deputy_for"] == row.values["id"]:
            yield row.problem("deputy_for is the person's own id")


def _no_desk(rows: list[Row], kinds: Mapping[str, str]) -> Iterator[Problem]:
    for row in rows:
        if not fits(row.values["role"], kinds.get(row.values["organisation"], "desk")):
            yield row.problem(f"role desk: {row.values['organisation']!r} is no desk")


def _differing(rows: list[Row]) -> Iterator[Problem]:
    first: dict[str, Row] = {}
    for row in rows:
        before = first.setdefault(row.values["id"], row)
        for column in OF_THE_PERSON:
            if row.values[column] != before.values[column]:
                yield row.problem(f"{column} differs from that of the same person on line {before.number}")
