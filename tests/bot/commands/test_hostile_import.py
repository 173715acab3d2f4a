"""Directories that nobody should have made: refused with their rows, or taken without harm."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from tests.bot.commands.typed import MUNICIPALITIES, Run, rows, write

Import = Callable[..., Result]

ORGANISATIONS = "id,municipality,kind,name,address\nocmw,gnt,ocmw,OCMW,\nster,gnt,centre,De Ster,\n"
HEAD = "id,organisation,role,name,mail,phone,language,deputy_for\n"


@pytest.fixture
def bring_in(run: Run, tmp_path: Path) -> Import:
    """Brings in these people, of an organisation and a centre."""

    def bring(people: str | bytes) -> Result:
        files = write(tmp_path, municipalities=MUNICIPALITIES, organisations=ORGANISATIONS)
        (tmp_path / "p.csv").write_bytes(people if isinstance(people, bytes) else people.encode())
        return run("import", *files, "p.csv")

    return bring


@pytest.mark.parametrize(
    "cell, why",
    [
        ('"=HYPERLINK(""http://x.example"",""Els"")"', "name '=HYPERLINK"),
        ("@SUM(A1)", "begins as a spreadsheet's formula does"),
        ("+cmd|'/c calc'!A0", "begins as a spreadsheet's formula does"),
        ("-2+3", "begins as a spreadsheet's formula does"),
        ("Els\x00Maes", "has a character that cannot be shown"),
        ("Els\x1b[2JMaes", "has a character that cannot be shown"),
        ("E" * 301, "is longer than 300 characters"),
    ],
)
def test_cells_that_do_something(bring_in: Import, dsn: str, cell: str, why: str) -> None:
    """A cell that a spreadsheet would run, or that no screen can show, is refused with its row; nothing is changed."""
    done = bring_in(f"{HEAD}els,ocmw,referrer,{cell},els@example.be,+32 9 123 45 67,,\n")
    assert done.exit_code == 1 and "p.csv:2: name" in done.stderr and why in done.stderr
    assert rows(dsn, "select * from municipality") == []


def test_formulas_typed_in_the_chat(run: Run, bring_in: Import, dsn: str, tmp_path: Path) -> None:
    """What somebody typed since is exported as words that a spreadsheet shows and does not run."""
    assert bring_in(HEAD).exit_code == 0
    with psycopg.connect(dsn) as connection:
        connection.execute("update organisation set address = '=1+1' where id = 'ster'")
    assert run("export", "out").exit_code == 0
    assert ",'=1+1," in (tmp_path / "out" / "organisations.csv").read_text()


def test_deputies_in_a_circle(bring_in: Import, dsn: str) -> None:
    """Two who stand in for each other are taken as they are; who stands in for themselves is refused."""
    circle = (
        "a,ster,contact,An A,a@x.example,,,b\nb,ster,contact,Bo B,b@x.example,,,c\nc,ster,deputy,Cé C,,,,a\n"
    )
    assert bring_in(HEAD + circle).exit_code == 0 and len(rows(dsn, "select * from membership")) == 3
    done = bring_in(f"{HEAD}d,ster,deputy,Di D,,,,d\n")
    assert done.exit_code == 1 and "p.csv:2: deputy_for is the person's own id" in done.stderr


def test_another_encoding(bring_in: Import) -> None:
    """Latin-1 is refused in one line that says what to choose."""
    done = bring_in(f"{HEAD}r,ocmw,referrer,René Peeters,r@x.example,,,\n".encode("latin-1"))
    assert done.exit_code == 1 and "p.csv:1: is not UTF-8" in done.stderr


def test_every_mistake_of_many_rows(bring_in: Import, dsn: str) -> None:
    """Of thousands of rows each wrong one is named, and none is brought in."""
    people = "".join(
        f"p{n},ocmw,referrer,Naam {n},{'x' if n % 1000 == 0 else f'p{n}@x.example'},,,\n" for n in range(5000)
    )
    done = bring_in(HEAD + people)
    assert done.exit_code == 1 and done.stderr.count("is not a mail address") == 5
    assert rows(dsn, "select * from person") == []
