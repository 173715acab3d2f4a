"""`toeleider …`: the commands. Exit codes: 0 done, 1 the answer is no (not found, invalid), 2 wrong use.

Modules with commands load what they need when a command runs, so that each one starts fast.
"""

import sys
from typing import Any

import psycopg
import typer
from typer.core import TyperGroup

from bot.commands import ask, backup, check, directory, doctor, people, privacy, questions, service, tariff
from bot.commands.words import No
from bot.settings import Wrong
from bot.store.embedded import CannotStart
from bot.store.migrate import TooNew


class Commands(TyperGroup):
    """Ends a command that cannot go on with one line instead of a trace."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except Wrong as error:
            _end(str(error), 2)
        except (No, CannotStart, TooNew) as error:
            _end(str(error), 1)
        except psycopg.OperationalError as error:
            _end(f"database: {str(error).strip().splitlines()[0]}", 1)


def _end(line: str, code: int) -> None:
    print(line, file=sys.stderr)
    raise typer.Exit(code)


app = typer.Typer(
    cls=Commands,
    help="A chat bot that helps social workers guide families to childcare.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # they show the values of variables
)

app.command()(service.run)
app.command()(service.web)
app.command()(service.worker)
app.command()(service.migrate)
app.command()(check.check)
app.command()(doctor.doctor)
app.command()(ask.ask)
app.command()(tariff.tariff)
app.command("import")(directory.import_files)
app.command()(directory.invite)
app.command()(people.people)
app.command()(people.forget)
app.command()(questions.questions)
app.command()(directory.export)
app.command()(privacy.fields)
app.command()(backup.backup)
app.command()(backup.restore)
