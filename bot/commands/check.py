"""Whether everything that people write for the bot can be used: knowledge, texts, settings."""

import asyncio
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import httpx
import typer

from bot.settings import Settings, Wrong, load_settings
from knowledge.holder import FOLDER
from knowledge.strict_yaml import Problem

ADDRESS = re.compile(r"https?://[^\s\"'<>\\)\]}]+")
AT_ONCE = 8  # addresses
PATIENCE = 20  # seconds for one


def check(
    links: Annotated[bool, typer.Option("--links", help="Also visit every address.")] = False,
    dir: Annotated[Path, typer.Option(help="The knowledge base's folder.")] = FOLDER,
) -> None:
    """Every error and warning at once, as file:line: message; 1 if there is an error."""
    from conversations.check_texts import text_problems
    from knowledge.load import check as check_knowledge

    try:
        settings, lines = load_settings(), list[str]()
    except Wrong as wrong:
        settings, lines = Settings.model_construct(), [str(wrong), *wrong.others]
    today = datetime.now(settings.timezone).date()
    problems = [*check_knowledge(dir, today), *text_problems()]
    if links:
        problems += asyncio.run(_dead_links(_addresses(dir)))
    for line in [*lines, *map(_shown, problems)]:
        print(line)
    if lines or any(not problem.warning for problem in problems):
        raise typer.Exit(1)


def _shown(problem: Problem) -> str:
    file, here = problem.file, Path.cwd()
    near = file.relative_to(here) if file.is_relative_to(here) else file
    return str(problem).replace(str(file), str(near), 1)


Places = list[tuple[Path, int]]  # files and lines


def _addresses(folder: Path) -> dict[str, Places]:
    """Every address in the folder's files."""
    found: dict[str, Places] = {}
    for file in sorted(folder.rglob("*.yaml")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            for address in ADDRESS.findall(line):
                found.setdefault(address.rstrip(".,;:"), []).append((file, number))
    return found


async def _dead_links(found: dict[str, Places]) -> list[Problem]:
    """The addresses that do not answer as they should."""
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(follow_redirects=True, timeout=PATIENCE) as client:

        async def visit(address: str) -> str | None:
            async with gate:
                return await _why_dead(client, address)

        why = await asyncio.gather(*map(visit, found))
    return list(_problems(zip(found.items(), why, strict=True)))


def _problems(
    visited: Iterable[tuple[tuple[str, Places], str | None]],
) -> Iterator[Problem]:
    for (address, places), why in visited:
        if why is not None:
            for file, number in places:
                yield Problem(file, number, f"{address}: {why}")


async def _why_dead(client: httpx.AsyncClient, address: str) -> str | None:
    try:
        async with client.stream("GET", address) as answer:
            return f"answers {answer.status_code}" if answer.status_code >= 400 else None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return type(error).__name__
