"""`backup` and `restore`."""

from pathlib import Path

import psycopg

from tests.bot.commands.typed import Run, rows


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
