"""The privacy statement: a tap away in the chat, a page for everybody on the web."""

import re
from pathlib import Path

import httpx
import pytest

from bot.channels.web.app import web_app
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from conversations.actions import COMMANDS
from conversations.texts import LANGUAGES, text
from tests.conversations.talk import Talk, facts

PAPERS = Path(__file__).parents[2] / "docs" / "privacy"


async def get(settings: Settings, database: Database, path: str) -> httpx.Response:
    service = Service(settings, Clock(settings.timezone), database, None)  # type: ignore[arg-type]
    transport = httpx.ASGITransport(app=web_app(service))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        return await client.get(path)


@pytest.mark.parametrize("practice", [True, False])
async def test_the_page(settings: Settings, database: Database, practice: bool) -> None:
    """/privacy shows the statement, without signing in, and leads to the list of fields; nothing is from elsewhere."""
    settings = settings.model_copy(update={"practice": practice})
    page = await get(settings, database, "/privacy")
    assert page.status_code == 200 and "<h1>Wat we bewaren, waarom en hoe lang</h1>" in page.text
    assert 'href="/privacy/velden.md"' in page.text
    assert not re.search(r'(src|href)="https?:', page.text)
    assert "<table>" in (await get(settings, database, "/privacy/velden.md")).text
    for other in ("/privacy/dpia.md", "/privacy/..%2F..%2Fpyproject.toml", "/privacy/%00"):
        assert (await get(settings, database, other)).status_code == 404


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_short_version(lang: str) -> None:
    """/privacy says it in short in each language, with the whole statement and erasing oneself a tap away."""
    talk = Talk(facts(lang=lang, page_reachable=True, public_url="https://toeleider.example")).commands(
        "privacy"
    )
    [screen] = talk.screens
    assert screen.text == text(lang, "privacy-short")
    buttons = [button for row in screen.buttons for button in row]
    assert any(button.url == "https://toeleider.example/privacy" for button in buttons)
    assert any(button.data == "erase" for button in buttons)
    assert {"privacy", "wis", "erase", "effacer"} <= COMMANDS.keys()


def test_the_papers_lead_to_each_other() -> None:
    """Each link between the papers leads somewhere, and each paper has places to fill in, or is made or translated."""
    for paper in PAPERS.glob("*.md"):
        words = paper.read_text("utf-8")
        for link in re.findall(r"\]\(([^)#]+)\)", words):
            assert (PAPERS / link).is_file(), f"{paper.name}: {link}"
        assert "[" in words or paper.name == "velden.md"


def test_secrecy_is_said_plainly() -> None:
    """Shared professional secrecy and discretion stand in the statement, without numbers of articles."""
    words = (PAPERS / "privacyverklaring.md").read_text("utf-8")
    for said in ("weet", "gaat akkoord", "nodig", "ook gebonden", "discretieplicht", "die erbij zit"):
        assert said in words
    for paper in PAPERS.glob("*.md"):
        assert not re.search(r"\b(art\.|artikel)\s*\d", paper.read_text("utf-8"), re.IGNORECASE)
