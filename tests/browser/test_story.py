"""The story, played in the practice room: ask, refer, see, answer, hear back, and what the clock does."""

import json
import re
import urllib.request

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Person, refer

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("story")]


@pytest.fixture
def room(page: Page, practice: str) -> Page:
    page.goto(f"{practice}/?show=nadia,sofie,fatma,lies")
    return page


def test_a_question_gets_an_answer(room: Page) -> None:
    """A worker types a question in her own words: the answer comes at once, with its source and date."""
    nadia = Person(room, "Nadia Peeters")
    nadia.types("hoe vraag ik een attest inkomenstarief aan")
    expect(nadia.last).to_contain_text("Bron")
    expect(nadia.last).to_contain_text("nagekeken")
    expect(nadia.column.get_by_role("textbox")).to_be_focused()


def test_a_referral_is_answered_in_the_chat(room: Page) -> None:
    """Nadia refers, Sofie hears it, looks and invites; Nadia hears that and by when she is called."""
    nadia, sofie = Person(room, "Nadia Peeters"), Person(room, "Sofie Claes")
    reference = refer(nadia, "De Regenboog")
    told = sofie.hears(reference)
    expect(told).not_to_contain_text("Arabisch")
    sofie.taps("Toon")
    expect(sofie.last).to_contain_text("14 maanden")
    sofie.taps("Ik nodig uit", "Ik bel om af te spreken")
    sofie.types("woensdag")
    nadia.hears(re.compile(f"De Regenboog nodigt uit.*{reference}"))


def test_a_referral_is_answered_by_mail(room: Page) -> None:
    """Fatma has no chat: a mail leads her to a page where she answers; Nadia hears it."""
    nadia, fatma = Person(room, "Nadia Peeters"), Person(room, "Fatma Kaya")
    reference = refer(nadia, "Kapoentjes")
    letter = fatma.opens_mail(reference)
    expect(letter).not_to_contain_text("Arabisch")
    with room.context.expect_page() as opened:
        letter.get_by_role("link", name=re.compile("Bekijk en antwoord")).click()
    page = opened.value
    page.get_by_role("button", name=re.compile("Toon")).click()
    expect(page.get_by_role("main")).to_contain_text("14 maanden")
    page.get_by_role("button", name="Wachtlijst").click()
    nadia.hears(re.compile(f"wachtlijst.*{reference}", re.DOTALL))


def test_the_clock_moves_on(room: Page, practice: str) -> None:
    """Nobody at De Boomhut answers: days later they are reminded; the page shows the new time by itself."""
    nadia = Person(room, "Nadia Peeters")
    refer(nadia, "De Boomhut")
    before = room.locator("#now").inner_text()
    for _ in range(3):
        room.get_by_role("button", name="Volgende werkdag").click()
        expect(room.locator("#now")).not_to_have_text(before)
        before = room.locator("#now").inner_text()
    room.goto(f"{practice}/?show=pieter,lies")
    Person(room, "Pieter Lambrecht").opens_mail(re.compile("erinner|Verwijzing"))


def test_the_clock_of_other_programs(practice: str, room: Page) -> None:
    """`POST /practice/clock` moves the clock as the contract says, and open pages see it."""
    before = room.locator("#now").inner_text()
    first = _forward(practice, "PT1H")
    assert first["now"] > "2026" and re.search(r"[+-]\d\d:\d\d$", first["now"])
    assert _forward(practice, "P1D")["now"][:10] > first["now"][:10]
    expect(room.locator("#now")).not_to_have_text(before)


def _forward(practice: str, by: str) -> dict[str, str]:
    asked = urllib.request.Request(
        f"{practice}/practice/clock",
        json.dumps({"forward": by}).encode(),
        {"content-type": "application/json"},
    )
    with urllib.request.urlopen(asked) as answer:
        found: dict[str, str] = json.loads(answer.read())
    return found
