"""What is kept of people."""

from bot.commands.directory import in_database
from bot.settings import load_settings


def fields() -> None:
    """Print every field of the database: what for, how long, of whom (`docs/privacy/velden.md`)."""
    from bot.store import fields

    print(fields.markdown(in_database(load_settings(), fields.of_database)), end="")
