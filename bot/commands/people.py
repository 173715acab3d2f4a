"""Who the bot knows, and forgetting them."""

from typing import Annotated

import typer

from bot.commands.directory import in_database
from bot.commands.words import No
from bot.settings import load_settings


def people() -> None:
    """List the people, with their number, roles and how they are reached."""
    from bot.store import directory

    for one in in_database(load_settings(), directory.people):
        print(f"{one.id}\t{one.name or '-'}\t{one.language}\t{one.channels or '-'}\t{one.roles or '-'}")


def forget(
    person: Annotated[int, typer.Option(metavar="ID", help="The number that `people` shows.")],
) -> None:
    """Erase a person: name, addresses, conversations. What they did stays, without their name."""
    from bot.store import directory

    if not in_database(load_settings(), lambda conn: directory.forget(conn, person)):
        raise No(f"There is nobody with number {person}.")
    print(f"Person {person} is erased.")
