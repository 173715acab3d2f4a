"""Commands as they are typed: the files they are given, and what the database has after."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
from typer.testing import Result

Run = Callable[..., Result]


MUNICIPALITIES = "id,name,languages\ngnt,Gent,nl fr\n"

ORGANISATIONS = """\ufeffid;municipality;kind;name;mail;phone;address;care;price;places
ster;gnt;centre;De Ster;ster@example.be;09 123 45 67;Sterstraat 1, 9000 Gent;group;income;21
loket;gnt;desk;Lokaal Loket;loket@example.be;;;;;
"""

PEOPLE = """id,organisation,role,name,mail,phone,language,deputy_for
els,ster,contact,Els Maes,els@example.be,,,
jan,ster,deputy,Jan Claes,jan@example.be,0470 12 34 56,fr,els
els,loket,desk,Els Maes,els@example.be,,,
"""


def write(folder: Path, **files: str) -> list[Path]:
    for name, words in files.items():
        (folder / f"{name}.csv").write_text(words, "utf-8")
    return [folder / f"{name}.csv" for name in files]


def rows(dsn: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(dsn) as connection:
        return connection.execute(query.encode()).fetchall()
