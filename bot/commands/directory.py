"""The directory from the command line: in, out, and who may join."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.commands.words import No, as_json, note
from bot.settings import Settings, Wrong, load_settings
from conversations.texts import LANGUAGES

if TYPE_CHECKING:
    from datetime import datetime

    from psycopg import AsyncConnection

    from bot.store.directory import Changes

T = TypeVar("T")


def import_files(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="CSV or JSON, told apart by their columns.")
    ],
) -> None:
    """Bring in municipalities, organisations and people: all or nothing."""
    for table, changes in in_database(load_settings(), lambda conn: _import(conn, files)).items():
        print(f"{table}: {changes.new} new, {changes.changed} changed, {changes.same} as they were")


def invite(
    role: Annotated[str | None, typer.Option(help="referrer, contact, deputy or desk.")] = None,
    organisation: Annotated[str | None, typer.Option("--for", metavar="ORGANISATION", help="Its id.")] = None,
    lang: Annotated[str, typer.Option(help="nl, fr or en.")] = "nl",
    json: Annotated[bool, typer.Option("--json", help="The invitation as JSON.")] = False,
    all_imported: Annotated[
        bool, typer.Option("--all-imported", help="Mail everybody in the directory who never joined.")
    ] = False,
    send: Annotated[
        bool, typer.Option("--send/--preview", help="With --all-imported: send, or only show.")
    ] = False,
) -> None:
    """A joining link and short code, for one person; or one by mail for everybody who was imported."""
    from bot.directory.files import ROLES

    if all_imported:
        from bot.commands.invite_all import invite_all

        invite_all(load_settings(), send)
        return
    if role is None or organisation is None:
        raise typer.BadParameter("give --role and --for, or --all-imported")
    if role not in ROLES:
        raise Wrong(f"role: {role!r} is not one of {', '.join(ROLES)}")
    if lang not in LANGUAGES:
        raise Wrong(f"lang: {lang!r} is not one of {', '.join(LANGUAGES)}")
    settings = load_settings()
    made = in_database(settings, lambda conn: _invite(conn, settings, role, organisation, lang))
    if json:
        print(as_json(made))
    else:
        print("\n".join(f"{name}: {value}" for name, value in made.items() if value))


def export(folder: Annotated[Path, typer.Argument(metavar="DIR", help="Made if it is not there.")]) -> None:
    """Write the directory as CSV, as `import` reads it, and as Open Referral HSDS 3 JSON."""
    from bot.directory.export import write_csv, write_hsds
    from bot.store import directory

    tables = in_database(load_settings(), directory.everything)
    folder.mkdir(parents=True, exist_ok=True)
    for file in (*write_csv(tables, folder), *write_hsds(tables, folder)):
        print(file)


def in_database(settings: Settings, work: "Callable[[AsyncConnection], Awaitable[T]]") -> T:
    """Do this in one transaction on the migrated database."""
    from bot.store.database import reachable
    from bot.store.migrate import migrate

    async def connected(dsn: str) -> T:
        from psycopg import AsyncConnection

        async with await AsyncConnection.connect(dsn) as conn:
            return await work(conn)

    with reachable(settings) as dsn:
        migrate(dsn)
        return asyncio.run(connected(dsn))


async def _import(conn: "AsyncConnection", files: list[Path]) -> "dict[str, Changes]":
    from rich.console import Console
    from rich.progress import Progress

    from bot.directory.bring_in import CannotBringIn, bring_in
    from knowledge.holder import FOLDER
    from knowledge.load import load

    settings = load_settings()
    now = await practice_now(conn, settings)
    try:
        with Progress(console=Console(stderr=True), transient=True) as bar:

            def progress(rows: int) -> Callable[[], None]:
                task = bar.add_task("rows", total=rows)
                return lambda: bar.advance(task)

            return await bring_in(conn, files, load(FOLDER), settings.bot_language, now, progress)
    except CannotBringIn as error:
        raise No(f"{error}\nNothing was changed.") from None


async def practice_now(conn: "AsyncConnection", settings: Settings) -> "datetime":
    """In the practice room by its own clock."""
    from bot.clock import Clock

    clock = Clock(settings.timezone)
    if settings.practice:
        await clock.read(conn)
    return clock.now()


async def _invite(
    conn: "AsyncConnection", settings: Settings, role: str, organisation: str, lang: str
) -> dict[str, str | None]:
    from bot.people.inviting import addresses
    from bot.store import directory, invitations
    from conversations.permissions import fits

    kind = (await directory.ids(conn)).organisations.get(organisation)
    if kind is None:
        raise No(f"There is no organisation {organisation!r}; `toeleider export` lists them.")
    if not fits(role, kind):
        raise No(f"{organisation!r} is no desk: nobody there can have the role {role!r}.")
    made = await invitations.invite(conn, organisation, role, lang, await practice_now(conn, settings))
    found = addresses(settings.public_url, await _bot_name(settings), made.token)
    return {
        "link": found["web"],
        "telegram": found.get("telegram"),
        "code": made.code,
        "expires": made.expires.isoformat(timespec="seconds"),
    }


async def _bot_name(settings: Settings) -> str:
    """'' without a bot, or while Telegram does not say its name."""
    if settings.telegram_token is None:
        return ""
    from telegram import Bot
    from telegram.error import TelegramError

    try:
        async with Bot(settings.telegram_token, base_url=f"{settings.telegram_api_url}/bot") as bot:
            return bot.username
    except TelegramError as error:
        note(f"Telegram does not tell the bot's name ({error.message}): the code works there all the same.")
        return ""
