"""What stops a command is said in one line."""

import psycopg
import pytest

from tests.bot.commands.typed import Run


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
