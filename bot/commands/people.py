"""Who the bot knows, and forgetting them."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.directory import in_database, practice_now
from bot.commands.words import No
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from psycopg import AsyncConnection


def people(
    not_joined: Annotated[bool, typer.Option("--not-joined", help="Only those who never wrote.")] = False,
) -> None:
    """List the people, with their number, roles and how they are reached."""
    from bot.store import directory

    for one in in_database(load_settings(), directory.people):
        if not_joined and one.joined:
            continue
        print(f"{one.id}\t{one.name or '-'}\t{one.language}\t{one.channels or '-'}\t{one.roles or '-'}")


def forget(
    person: Annotated[int, typer.Option(metavar="ID", help="The number that `people` shows.")],
) -> None:
    """Erase a person: name, addresses, conversations. What they had under way goes to a colleague or the desk."""
    settings = load_settings()
    if not in_database(settings, lambda conn: _forget(conn, settings, person)):
        raise No(f"There is nobody with number {person}.")
    print(f"Person {person} is erased.")


async def _forget(conn: "AsyncConnection", settings: Settings, person: int) -> bool:
    from bot.store.erase import erase_person

    return await erase_person(conn, person, await practice_now(conn, settings))
