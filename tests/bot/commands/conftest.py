"""Commands on this test's own database, in an empty folder."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.bot.commands.typed import MUNICIPALITIES, ORGANISATIONS, PEOPLE, Run, write


@pytest.fixture
def run(dsn: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder, on this test's database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", dsn)
    runner = CliRunner()
    return lambda *args: runner.invoke(app, [str(arg) for arg in args])


@pytest.fixture
def directory(run: Run, tmp_path: Path) -> list[Path]:
    """The files of a small directory, which was brought in."""
    files = write(tmp_path, municipalities=MUNICIPALITIES, organisations=ORGANISATIONS, people=PEOPLE)
    assert run("import", *reversed(files)).exit_code == 0
    return files
