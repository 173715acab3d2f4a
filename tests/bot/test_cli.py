"""The commands, as typed."""

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import psycopg
import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli import app
from knowledge.holder import FOLDER

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


@pytest.fixture
def run(dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder, on this test's database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", dsn)
    runner = CliRunner()
    return lambda *args: runner.invoke(app, [str(arg) for arg in args])


def write(folder: Path, **files: str) -> list[Path]:
    for name, words in files.items():
        (folder / f"{name}.csv").write_text(words, "utf-8")
    return [folder / f"{name}.csv" for name in files]


@pytest.fixture
def directory(run: Run, tmp_path: Path) -> list[Path]:
    files = write(tmp_path, municipalities=MUNICIPALITIES, organisations=ORGANISATIONS, people=PEOPLE)
    assert run("import", *reversed(files)).exit_code == 0
    return files


def rows(dsn: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(dsn) as connection:
        return connection.execute(query.encode()).fetchall()


# -- ask, tariff, check


def test_ask_as_json(run: Run) -> None:
    """A question is answered with its topic, candidates best first, and sources."""
    done = run("ask", "wat is het inkomenstarief?", "--json")
    found = json.loads(done.stdout)
    assert done.exit_code == 0 and found["answered"] and found["lang"] == "nl"
    assert found["best"] == found["candidates"][0] and found["best"]["topic"].startswith("inkomenstarief")
    scores = [one["score"] for one in found["candidates"]]
    assert scores == sorted(scores, reverse=True) and 0 <= scores[-1] <= scores[0] <= 1 and len(scores) <= 5
    assert found["answer"] and found["took_ms"] > 0
    assert found["sources"][0].keys() == {"title", "url", "checked"}


def test_ask_in_words(run: Run) -> None:
    """In a terminal the answer is words with their source; nothing found is exit code 1."""
    assert "https://" in run("ask", "wat is het inkomenstarief?").stdout
    nothing = run("ask", "qsdf jklm wxcv", "--json")
    assert (nothing.exit_code, json.loads(nothing.stdout)["answered"]) == (1, False)
    assert json.loads(nothing.stdout)["answer"] is None


def test_ask_many(run: Run, tmp_path: Path) -> None:
    """A file of questions gives one result a line, in order."""
    file = tmp_path / "questions.jsonl"
    file.write_text(
        '{"q": "wat is het inkomenstarief?"}\n\n{"q": "qu\'est-ce qu\'une crèche ?", "lang": "fr"}\n', "utf-8"
    )
    done = run("ask", "--batch", file)
    assert [json.loads(line)["lang"] for line in done.stdout.splitlines()] == ["nl", "fr"]
    assert done.exit_code == 0


def test_ask_many_with_wrong_lines(run: Run, tmp_path: Path) -> None:
    """Every wrong line is named with its number and why, the others still get their answer; then exit code 2."""
    file = tmp_path / "questions.jsonl"
    lines = [
        b'\xef\xbb\xbf{"q": "wat is het inkomenstarief?"}',
        b'{"question": "fout"}',
        b"fout",
        b'{"q": "x", "lang": "de"}',
        b'{"q": "\xff"}',
        b"[" * 100_000,
        '{"q": "waar vraag je\u2028het attest aan?"}'.encode(),
        b'{"q": "qu\'est-ce qu\'une cr\xc3\xa8che ?", "lang": "fr"}\r',
    ]
    file.write_bytes(b"\n".join(lines))
    done = run("ask", "--batch", file)
    assert [json.loads(line)["lang"] for line in done.stdout.splitlines()] == ["nl", "nl", "fr"]
    assert done.exit_code == 2
    said = [line.removeprefix(f"{file}:").split(": ", 1) for line in done.stderr.splitlines()]
    assert [number for number, _ in said] == ["2", "3", "4", "5", "6"]
    why = ["an object with a question", "is not JSON", "nl, fr, en", "is not UTF-8", "nested too deep"]
    assert all(part in words for part, (_, words) in zip(why, said, strict=True)), said


def test_ask_wrongly(run: Run) -> None:
    """Wrong use is exit code 2; a file that is not there 1."""
    assert run("ask").exit_code == 2
    assert run("ask", "x", "--lang", "de").exit_code == 2
    assert run("ask", "--batch", "none.jsonl").exit_code == 1


def test_tariff(run: Run) -> None:
    """The indicated price as JSON, in words, and each way to ask for the impossible in one line."""
    done = run("tariff", "--income", "30000", "--on", "2025-06-01", "--json")
    found = json.loads(done.stdout)
    assert done.exit_code == 0 and found["currency"] == "EUR" and found["on"] == "2025-06-01"
    assert found.keys() == {"day_price", "currency", "on", "certain", "valid", "steps", "warnings"}
    assert "€" in run("tariff", "--income", "30000").stdout
    for args in (["--children", "0"], ["--on", "yesterday"], ["--hours", "25"], ["--income", "-1"]):
        wrong = run("tariff", "--income", "30000", *args)
        assert (wrong.exit_code, len(wrong.stderr.splitlines()), wrong.stdout) == (2, 1, "")
    assert run("tariff", "--income", "30000", "--on", "1990-01-01").exit_code == 1


def test_check_is_content_with_what_we_ship(run: Run) -> None:
    """Our own knowledge and texts have no error."""
    done = run("check")
    assert (done.exit_code, [line for line in done.stdout.splitlines() if ": warning: " not in line]) == (
        0,
        [],
    )


def test_check_names_every_error(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong setting and a broken file are both named, the file with its line."""
    broken = tmp_path / "knowledge"
    (broken / "topics").mkdir(parents=True)
    (broken / "topics" / "x.yaml").write_text("- id: [\n")
    monkeypatch.setenv("PORT", "http")
    done = run("check", "--dir", broken)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0].startswith("PORT: ")
    assert any(line.startswith("knowledge/topics/x.yaml:") for line in done.stdout.splitlines())


def test_check_links(run: Run, tmp_path: Path) -> None:
    """With --links each address in the files is visited; one that does not answer as it should is named."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(200 if self.path == "/here" else 404)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever).start()
        place = f"http://127.0.0.1:{server.server_port}"
        (tmp_path / "sources.yaml").write_text(f"- {place}/here\n- '{place}/gone'\n- http://127.0.0.1:1/\n")
        lines = run("check", "--links", "--dir", tmp_path).stdout.splitlines()
        server.shutdown()
    said = [line for line in lines if line.startswith("sources.yaml")]
    assert said == [
        f"sources.yaml:2: {place}/gone: answers 404",
        "sources.yaml:3: http://127.0.0.1:1/: ConnectError",
    ]


# -- settings and database


def test_a_wrong_setting_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the command, a setting that cannot be used ends it with one line and exit code 2."""
    monkeypatch.setenv("DEPUTY_AFTER", "soon")
    for command in ("run", "web", "worker", "migrate", "doctor", "people"):
        done = run(command)
        assert (done.exit_code, done.stderr) == (2, "DEPUTY_AFTER: is not a duration like P2D or PT4H\n")


def test_a_database_away_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that does not answer is exit code 1 and one line, without the password."""
    monkeypatch.setenv("DATABASE_URL", "postgresql://user:hunter2@127.0.0.1:1/x")
    for command in ("migrate", "people"):
        done = run(command)
        assert (done.exit_code, len(done.stderr.splitlines())) == (1, 1)
        assert done.stderr.startswith("database: ") and "hunter2" not in done.stderr


def test_a_newer_database_is_refused(run: Run, dsn: str) -> None:
    """A database of a newer version is left alone, in one line."""
    with psycopg.connect(dsn) as connection:
        connection.execute("update alembic_version set version_num = '9999_future'")
    done = run("migrate")
    assert done.exit_code == 1 and done.stderr.startswith("the database is at 9999_future")


def test_doctor(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part is found to work, to be off, or not to work: then exit code 1."""
    done = run("doctor")
    marks = {line.split(":")[0][2:]: line[0] for line in done.stdout.splitlines()}
    assert marks == {
        "database": "✓",
        "migrations": "✓",
        "queue": "✓",
        "telegram": "–",
        "mail": "–",
        "knowledge": "✓",
        "matching": "✓",
    }
    monkeypatch.setenv("SMTP_URL", "smtp://127.0.0.1:1")
    monkeypatch.setenv("MAIL_FROM", "bot@example.be")
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:A")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:1")
    done = run("doctor")
    assert done.exit_code == 1
    assert "✗ mail" in done.stdout and "✗ telegram" in done.stdout


# -- the directory


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


def test_invite(run: Run, directory: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """An invitation has a link, a code and an end; without a bot no link to it."""
    done = run("invite", "--role", "contact", "--for", "ster", "--json")
    made = json.loads(done.stdout)
    assert done.exit_code == 0 and made.keys() == {"link", "telegram", "code", "expires"}
    assert made["link"].startswith("http://127.0.0.1:8080/") and made["telegram"] is None
    assert len(made["code"]) == 8 and made["expires"][-6] in "+-"
    assert run("invite", "--role", "contact", "--for", "nowhere").exit_code == 1
    assert run("invite", "--role", "boss", "--for", "ster").exit_code == 2


def test_people_and_forget(run: Run, directory: list[Path], dsn: str) -> None:
    """Who is listed can be erased by their number, once."""
    listed = [line.split("\t") for line in run("people").stdout.splitlines()]
    assert [(name, roles) for _, name, _, _, roles in listed] == [
        ("Els Maes", "contact of ster, desk of loket"),
        ("Jan Claes", "deputy of ster"),
    ]
    assert run("forget", "--person", listed[0][0]).exit_code == 0
    assert run("forget", "--person", listed[0][0]).exit_code == 1
    assert rows(dsn, "select name from person") == [("Jan Claes",)]


def test_export_can_be_imported(run: Run, directory: list[Path], tmp_path: Path, dsn: str) -> None:
    """What is exported as CSV is what was imported."""
    assert run("export", tmp_path / "out").exit_code == 0
    done = run("import", *sorted((tmp_path / "out").glob("*.csv")))
    assert done.exit_code == 0 and all(" 0 new, 0 changed" in line for line in done.stdout.splitlines())


def test_export_for_other_directories(run: Run, directory: list[Path], tmp_path: Path) -> None:
    """The open format has every organisation, each centre's childcare as a service, and no people."""
    run("export", tmp_path)
    organizations = json.loads((tmp_path / "hsds-organizations.json").read_text())
    (service,) = json.loads((tmp_path / "hsds-services.json").read_text())
    assert {one["name"] for one in organizations} == {"De Ster", "Lokaal Loket"}
    assert service["status"] == "active" and service["organization"] in organizations
    (at,) = service["service_at_locations"]
    (address,) = at["location"]["addresses"]
    assert (address["address_1"], address["postal_code"], address["city"], address["state_province"]) == (
        "Sterstraat 1",
        "9000",
        "Gent",
        "Oost-Vlaanderen",
    )
    assert "Els" not in (tmp_path / "hsds-services.json").read_text()


# -- backup


def test_backup_and_restore(run: Run, directory: list[Path], tmp_path: Path, dsn: str) -> None:
    """A restored backup is what was there: later rows are gone, erased ones are back."""
    before = rows(dsn, "select * from person")
    assert run("backup", tmp_path / "dump").exit_code == 0
    assert (tmp_path / "dump").stat().st_mode & 0o077 == 0
    with psycopg.connect(dsn) as connection:
        connection.execute("delete from person; insert into municipality values ('x', 'X')")
    restored = run("restore", tmp_path / "dump")
    assert (restored.exit_code, restored.stderr) == (0, "")
    assert rows(dsn, "select * from person") == before
    assert rows(dsn, "select id from municipality") == [("gnt",)]


def test_restore_refuses(run: Run, directory: list[Path], tmp_path: Path, dsn: str) -> None:
    """What is no backup, or a database in use by the service, changes nothing."""
    (tmp_path / "other").write_text("something else")
    done = run("restore", tmp_path / "other")
    assert (done.exit_code, done.stderr) == (1, f"{tmp_path}/other: is not a backup\n")
    run("backup", tmp_path / "dump")
    with psycopg.connect(dsn, application_name="toeleider"):
        done = run("restore", tmp_path / "dump")
    assert (done.exit_code, "stop it first" in done.stderr) == (1, True)
    assert rows(dsn, "select id from municipality") == [("gnt",)]


# -- the real process


def test_the_service_starts_and_ends(dsn: str, tmp_path: Path) -> None:
    """`run` says where to look, ends with 0 on SIGTERM, and its log is JSON lines on standard error."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env={**os.environ, "DATABASE_URL": dsn, "PORT": str(port), "PYTHONPATH": str(FOLDER.parent)},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == f"Ready: http://127.0.0.1:{port}/\n"
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "stopping" in [json.loads(line)["message"] for line in log.splitlines()]


def test_a_second_start_is_quick(data_dir: Path) -> None:
    """With the embedded database, from the command to ready and to its end takes less than five seconds.

    Counted in the processor's seconds: how busy this machine is with other things does not matter.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "PORT": str(port),
        "DATA_DIR": str(data_dir),
        "PYTHONPATH": str(FOLDER.parent),
    }
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            env=environment,
            cwd=data_dir,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Ready: ")
        process.terminate()
        process.communicate(timeout=20)
        assert process.returncode == 0
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 5
