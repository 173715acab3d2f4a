"""`doctor`: which parts work."""

import pytest

from knowledge import vectors
from tests.bot.commands.typed import Run


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
    assert ("by words and sentence vectors" in done.stdout) == vectors.available()
    assert "not all was learnt" not in done.stdout
    monkeypatch.setenv("SMTP_URL", "smtp://127.0.0.1:1")
    monkeypatch.setenv("MAIL_FROM", "bot@example.be")
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:A")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:1")
    done = run("doctor")
    assert done.exit_code == 1
    assert "✗ mail" in done.stdout and "✗ telegram" in done.stdout
