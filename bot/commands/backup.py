"""A whole dump of the database, and back. By PostgreSQL's own programs, which come with the embedded one."""

import os
import re
import subprocess
from pathlib import Path
from typing import Annotated

import psycopg
import typer
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.commands.words import No, note
from bot.settings import load_settings
from bot.store.database import NAME, reachable
from bot.store.embedded import PROGRAMS
from bot.store.migrate import LATEST, TooNew, migrate


def backup(file: Annotated[Path, typer.Argument(help="Where to write it.")]) -> None:
    """Write everything that the database holds to a file, while the service may go on."""
    settings = load_settings()
    fresh = file.with_name(f".{file.name}.part")  # a backup that broke off is no backup
    with reachable(settings) as dsn:
        migrate(dsn)
        with fresh.open("wb") as out:
            os.chmod(fresh, 0o600)
            _run("pg_dump", dsn, "--format=custom", "--no-owner", "--no-privileges", stdout=out.fileno())
    fresh.replace(file)
    print(f"Written: {file} ({file.stat().st_size:,} bytes)")
    if settings.encryption_key is None:
        note(
            f"Keep a copy of {settings.data_dir / 'encryption.key'} too: phone numbers cannot be read without."
        )


def restore(file: Annotated[Path, typer.Argument(help="Written by `backup`.")]) -> None:
    """Put back a backup in place of everything that the database holds now; all or nothing."""
    with reachable(load_settings()) as dsn:
        step = _step(file)
        if step > LATEST:
            raise TooNew(step)
        _nobody_works(dsn)
        script = _run("pg_restore", "--no-owner", "--no-privileges", "--file=-", str(file))
        before = b"drop schema public cascade; create schema public;\n"
        _run("psql", dsn, "-Xq1", "--set=ON_ERROR_STOP=1", "--output=/dev/null", input=before + script)
        migrate(dsn)
    print(f"Restored: {file}")


def _step(file: Path) -> str:
    """The step that the dump's database was at."""
    try:
        rows = _run("pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(file)).decode()
    except No:
        raise No(f"{file}: is not a backup") from None
    found = re.search(r"^\d{4}_\w+$", rows, re.MULTILINE)
    if found is None:
        raise No(f"{file}: is not a backup of this program")
    return found[0]


def _nobody_works(dsn: str) -> None:
    with psycopg.connect(dsn) as connection:
        others = connection.execute(
            "select 1 from pg_stat_activity where datname = current_database() and application_name = %s",
            (NAME,),
        )
        if others.fetchone():
            raise No("The service is running on this database: stop it first.")


def _run(program: str, *args: str, input: bytes | None = None, stdout: int = subprocess.PIPE) -> bytes:
    """What the program prints; a password in a database's address does not show among the processes."""
    environment = dict(os.environ)
    args = tuple(_without_password(arg, environment) for arg in args)
    done = subprocess.run(
        [PROGRAMS / program, *args],
        input=input,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=environment,
        check=False,
    )
    if done.returncode != 0:
        raise No(f"{program}: {done.stderr.decode(errors='replace').strip().splitlines()[-1]}")
    return done.stdout or b""


def _without_password(arg: str, environment: dict[str, str]) -> str:
    if not arg.startswith(("postgresql://", "postgres://")):
        return arg
    parts = conninfo_to_dict(arg)
    if password := parts.pop("password", None):
        environment["PGPASSWORD"] = str(password)
    return make_conninfo("", **parts)
