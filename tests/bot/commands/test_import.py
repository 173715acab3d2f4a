"""`import`: a directory from files, all of it or nothing."""

import json
import os
import sys
from pathlib import Path

import pytest

from bot.cli import app
from tests.bot.commands.typed import MUNICIPALITIES, ORGANISATIONS, PEOPLE, Run, rows, write


def test_import(run: Run, directory: list[Path], dsn: str) -> None:
    """Comma or semicolon, with or without BOM, in any order; the same files again change nothing."""
    assert rows(dsn, "select id, languages from municipality") == [("gnt", "nl,fr")]
    assert rows(dsn, "select id, care, places from organisation order by id") == [
        ("loket", None, None),
        ("ster", "group", 21),
    ]
    deputy = """
        select p.import_id, p.language, d.import_id from membership m
        join person p on p.id = m.person join person d on d.id = m.deputy_for
    """
    assert rows(dsn, deputy) == [("jan", "fr", "els")]
    before = rows(dsn, "select * from person, membership")
    done = run("import", *directory)
    assert done.stdout.splitlines() == [
        "municipalities: 0 new, 0 changed, 1 as they were",
        "organisations: 0 new, 0 changed, 2 as they were",
        "people: 0 new, 0 changed, 3 as they were",
    ]
    assert rows(dsn, "select * from person, membership") == before


def test_import_changes_what_changed(run: Run, directory: list[Path], tmp_path: Path, dsn: str) -> None:
    """A row that is there already is brought up to date."""
    people = write(tmp_path, people=PEOPLE.replace("0470 12 34 56", "0470 00 00 00"))
    assert "people: 0 new, 1 changed, 2 as they were" in run("import", *people).stdout
    assert rows(dsn, "select phone from person where import_id = 'jan'") == [("0470 00 00 00",)]


def test_import_shows_how_far_it_is(
    run: Run, directory: list[Path], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """On a terminal a bar runs to its end and is wiped away; where nobody watches there are plain lines only."""
    assert run("import", *directory).stderr.strip() == ""
    seen, terminal = os.openpty()
    os.set_blocking(seen, False)
    monkeypatch.setenv("TERM", "xterm")
    with os.fdopen(terminal, "w") as screen:
        monkeypatch.setattr(sys, "stderr", screen)
        app(["import", *map(str, directory)], standalone_mode=False)
        shown = os.read(seen, 100_000).decode()
    os.close(seen)
    assert "rows" in shown and "100%" in shown
    assert shown.endswith("\x1b[2K")  # the bar's line is wiped
    assert "people: 0 new" in capfd.readouterr().out


def test_import_all_or_nothing(run: Run, tmp_path: Path, dsn: str) -> None:
    """Every mistake is said at once with its file and row, and nothing is changed."""
    files = write(
        tmp_path,
        municipalities=MUNICIPALITIES + "gnt,Gent,de\n",
        organisations=ORGANISATIONS + "zon;aalst;bakery;;not-mail;12;;;;\nloket2;gnt;desk;X;;;;group;;many\n",
        people=PEOPLE + "els,nowhere,boss,Els Maas,els@example.be,,,nobody\n",
    )
    done = run("import", *files)
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (1, "Nothing was changed.")
    said = done.stderr
    for place, words in [
        ("municipalities.csv:3", "languages 'de' is not of nl, fr, en"),
        ("municipalities.csv:3", "'gnt' is in municipalities.csv:2 already"),
        ("organisations.csv:4", "municipality 'aalst' does not exist"),
        ("organisations.csv:4", "kind 'bakery' is not one of"),
        ("organisations.csv:4", "name is missing"),
        ("organisations.csv:4", "mail 'not-mail' is not a mail address"),
        ("organisations.csv:4", "phone '12' is not a phone number"),
        ("organisations.csv:5", "care is for a centre only"),
        ("organisations.csv:5", "places 'many' is not a number of places"),
        ("people.csv:5", "organisation 'nowhere' does not exist"),
        ("people.csv:5", "role 'boss' is not one of"),
        ("people.csv:5", "name differs from that of the same person on line 2"),
        ("people.csv:5", "deputy_for 'nobody' does not exist"),
    ]:
        assert f"{tmp_path}/{place}: {words}" in said
    assert rows(dsn, "select * from municipality") == []


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("a.csv", b"id;name\nx;\xe9\n", "is not UTF-8"),
        ("a.csv", b"color,size\nred,1\n", "has the columns of neither"),
        ("a.csv", b"id,name,mayor\nx,X,Y\n", "column 'mayor' is not one of"),
        ("a.csv", b"organisation,role\nx,desk\n", "column 'id' is missing"),
        ("a.csv", b"id,name\nx,X,Y\n", "has 3 cells under 2 columns"),
        ("a.json", b"{", "is not JSON"),
        ("a.json", b'{"houses": []}', "'houses' is not one of"),
        ("a.json", b'[{"id": "x", "name": ["X"]}]', "is not a record"),
        ("none.csv", None, "cannot be read: No such file"),
    ],
)
def test_import_what_is_no_directory(
    run: Run, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    """A file that cannot be read as it should is said in one line that says why."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = run("import", tmp_path / name)
    assert done.exit_code == 1 and words in done.stderr


def test_import_json(run: Run, tmp_path: Path, dsn: str) -> None:
    """JSON has the same columns, as one object of lists."""
    file = tmp_path / "directory.json"
    municipality = {"id": "gnt", "name": "Gent", "languages": None}
    centre = {"id": "ster", "municipality": "gnt", "kind": "centre", "name": "De Ster", "places": 21}
    file.write_text(json.dumps({"municipalities": [municipality], "organisations": [centre]}))
    assert run("import", file).exit_code == 0
    assert rows(dsn, "select id, places from organisation") == [("ster", 21)]
