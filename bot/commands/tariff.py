"""The indicated day price, from the command line."""

from datetime import date, datetime
from typing import Annotated

import typer

from bot.commands.words import No, as_json
from bot.settings import Wrong, load_settings


def tariff(
    income: Annotated[str, typer.Option(metavar="EUR", help="Joint taxable income a year.")],
    children: Annotated[
        str, typer.Option(metavar="N", help="That count for the reduction, with this one.")
    ] = "1",
    multiple_birth: Annotated[bool, typer.Option("--multiple-birth", help="Twins or more.")] = False,
    hours: Annotated[str, typer.Option(metavar="H", help="Of the stay that day.")] = "8",
    on: Annotated[str | None, typer.Option(metavar="DATE", help="2026-03-01; without it today.")] = None,
    json: Annotated[bool, typer.Option("--json", help="The indication as JSON.")] = False,
) -> None:
    """What a day of care costs a family in a place with inkomenstarief: an indication."""
    from conversations.tariff import indication_json, indication_lines
    from knowledge.holder import FOLDER
    from knowledge.parameters import Unknown
    from knowledge.read_parameters import read_parameters
    from knowledge.tariff import ImpossibleCase, indicate, read_case

    settings = load_settings()
    try:
        case = read_case(income, children, multiple_birth, hours)
    except ImpossibleCase as error:
        raise Wrong(str(error)) from None
    day = _day(on) if on else datetime.now(settings.timezone).date()
    parameters, problems = read_parameters(FOLDER / "tariffs")
    if problems:
        raise No("\n".join(map(str, problems)))
    try:
        found = indicate(case, parameters, day)
    except Unknown as error:
        raise No(str(error)) from None
    if json:
        print(as_json(indication_json(found, settings.bot_language)))
    else:
        print("\n".join(indication_lines(found, settings.bot_language)))


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise Wrong(f"on: {said!r} is not a date like 2026-03-01") from None
