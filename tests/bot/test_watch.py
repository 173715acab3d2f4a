"""Editing knowledge while the bot runs."""

import shutil
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from bot.watch import look
from knowledge.holder import FOLDER, fingerprint, load_known


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the knowledge base to edit."""
    return Path(
        shutil.copytree(FOLDER, tmp_path / "knowledge", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    )


async def test_an_edit_takes_effect_and_a_broken_file_does_not(
    folder: Path, settings: Settings, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    """A new title is answered without a restart; a broken file keeps the version before and alerts."""
    service = Service(settings, Clock(settings.timezone), database, load_known(folder))
    file = folder / "topics" / "wegwijs.yaml"
    seen = fingerprint(folder)
    words = file.read_text("utf-8")
    file.write_text(
        words.replace("title: Wat is kinderopvang?", "title: Kinderopvang, wat is dat?", 1), "utf-8"
    )
    seen = await look(service, seen, folder)
    assert service.known.knowledge.topics["wat-is-kinderopvang"].nl.title == "Kinderopvang, wat is dat?"
    before = service.known
    file.write_text(words.replace("owner:", "onwer:", 1), "utf-8")
    seen = await look(service, seen, folder)
    assert service.known is before
    assert "knowledge-broken" in capsys.readouterr().out
    assert await look(service, seen, folder) == seen and service.known is before
