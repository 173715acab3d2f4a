"""`doctor`: which parts work."""

import asyncio
from pathlib import Path

import pytest

from knowledge import vectors
from tests.bot.commands.typed import Run
from tests.channels.mail_server import mail_server, own_certificate


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


async def test_mail_works_for_the_doctor_as_for_letters(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A server with a certificate of its own takes our letters, so nothing is wrong with it."""
    monkeypatch.setenv("MAIL_FROM", "bot@example.be")
    async with mail_server(tls_context=own_certificate(tmp_path), require_starttls=True) as (_, url):
        monkeypatch.setenv("SMTP_URL", url)
        done = await asyncio.to_thread(run, "doctor")
    assert "✓ mail: 127.0.0.1 takes mail" in done.stdout
