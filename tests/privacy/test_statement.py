"""The privacy statement: a tap away in the chat, a page for everybody on the web."""

import re
from pathlib import Path

import httpx
import pytest

from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from conversations.actions import COMMANDS
from conversations.texts import LANGUAGES, text
from tests.bot.town import NOTHING
from tests.conversations.talk import Talk, facts
from tests.web.device import client

PAPERS = Path(__file__).parents[2] / "docs" / "privacy"


async def get(settings: Settings, database: Database, path: str, **headers: str) -> httpx.Response:
    service = Service(settings, Clock(settings.timezone), database, NOTHING)
    async with client(service, **headers) as asking:
        return await asking.get(path)


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


TAGS = re.compile(r"<(\w+)")
TITLES = {
    "nl": "Wat we bewaren, waarom en hoe lang",
    "fr": "Ce que nous gardons, pourquoi et combien de temps",
    "en": "What we keep, why and for how long",
}


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_the_page_in_each_language(settings: Settings, database: Database, lang: str) -> None:
    """As asked for or as the browser says, with the way to the others; the same tables in each, nothing to fill in."""
    page = (await get(settings, database, f"/privacy?lang={lang}")).text
    assert f'<html lang="{lang}"' in page and f"<h1>{TITLES[lang]}</h1>" in page
    assert (await get(settings, database, "/privacy", **{"accept-language": f"{lang}-BE"})).text == page
    for other in LANGUAGES:
        assert (f'href="/privacy?lang={other}"' in page) == (other != lang)
    dutch = (await get(settings, database, "/privacy?lang=nl")).text
    assert TAGS.findall(page.partition("<main")[2]) == TAGS.findall(dutch.partition("<main")[2])
    words = re.sub(r"<[^>]+>", "", page.partition("<main")[2])
    assert "[" not in words and "]" not in words


async def test_who_is_responsible(settings: Settings, database: Database) -> None:
    """The authority and its contact are in the statement when they are set; without them no sentence is broken."""
    bare = (await get(settings, database, "/privacy")).text
    assert "<p>Deze verklaring gaat over de toeleidersbot kinderopvang.</p>" in bare
    who = {"privacy_controller": "Stad <Voorbeeld>", "privacy_contact": "privacy@voorbeeld.example"}
    page = (await get(settings.model_copy(update=who), database, "/privacy")).text
    assert "Verantwoordelijk is Stad &lt;Voorbeeld&gt;." in page
    assert page.count("privacy@voorbeeld.example.") == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_short_version(lang: str) -> None:
    """/privacy says it in short in each language, with the whole statement and erasing oneself a tap away."""
    talk = Talk(facts(lang=lang, page_reachable=True, public_url="https://toeleider.example")).commands(
        "privacy"
    )
    [screen] = talk.screens
    assert screen.text == text(lang, "privacy-short")
    buttons = [button for row in screen.buttons for button in row]
    assert any(button.url == f"https://toeleider.example/privacy?lang={lang}" for button in buttons)
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
