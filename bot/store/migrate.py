"""Brings a database to the version of this code."""

from typing import Any

import psycopg
from psycopg import sql

from bot.store import migrations

LOCK = 7_120_001  # advisory: one process migrates, the others wait for it
LATEST = max(file.stem for file in (migrations.FOLDER / "sql").glob("*.sql"))


class TooNew(Exception):
    """The database was made by a newer version of this program; str() is one line."""

    def __init__(self, found: str) -> None:
        super().__init__(
            f"the database is at {found}, newer than this program ({LATEST}): install the newer version"
        )


def version(connection: psycopg.Connection[Any]) -> str | None:
    """The step that the database is at; None before the first."""
    if connection.execute("select to_regclass('alembic_version')").fetchone() == (None,):
        return None
    row = connection.execute("select version_num from alembic_version").fetchone()
    return row and str(row[0])


def migrate(dsn: str) -> str | None:
    """Run the steps that are missing, all or none; returns where it started from. Raises TooNew.

    Processes that start together are safe: one does it, the others wait and find it done.
    """
    with psycopg.connect(dsn) as connection:
        before = version(connection)
        if before == LATEST:
            return before
        connection.execute(sql.SQL("select pg_advisory_xact_lock({})").format(LOCK))
        before = version(connection)
        if before is not None and before > LATEST:
            raise TooNew(before)
        if before != LATEST:
            _upgrade(dsn)
        return before


def _upgrade(dsn: str) -> None:
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(dsn))
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    with engine.begin() as config.attributes["connection"]:
        command.upgrade(config, "head")
    engine.dispose()
