"""Bringing in a directory from files: every row of it, or none and all that is wrong."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from psycopg import AsyncConnection

from bot.directory.check import conflicts
from bot.directory.files import OURS, read
from bot.store import directory
from bot.store.directory import Changes
from knowledge.model import Knowledge
from knowledge.strict_yaml import Problem


class CannotBringIn(Exception):
    """str() has a line for each problem, with its file and row."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in sorted(set(problems))))


async def bring_in(
    conn: AsyncConnection,
    files: list[Path],
    knowledge: Knowledge,
    language: str,
    now: datetime,
    progress: Callable[[int], Callable[[], None]] = lambda rows: lambda: None,
) -> dict[str, Changes]:
    """How many rows of each table were new, changed or as they were. `language`: of people who name none.

    `progress` is told how many rows there are and gives what is called after each.

    Raises CannotBringIn before anything is changed.
    """
    problems: list[Problem] = []
    found = read(files, frozenset({*OURS, *knowledge.organisations}), problems)
    problems += conflicts(found, await directory.ids(conn))
    if problems:
        raise CannotBringIn(problems)
    rows = len(found.municipalities) + len(found.organisations) + len(found.people)
    return await directory.save(conn, found, language, now, progress(rows))
