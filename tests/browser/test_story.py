"""The story, played in the practice room: ask, refer, see, answer, hear back, and what the clock does."""

import json
import re
import urllib.request
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Person, finds_nothing, invite, refer

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("story")]

MOST_EVENTS = 15  # on the way to what somebody should hear
TOLD_WITHIN = 3_000  # milliseconds after the clock moved; else the next event is tried


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


def test_nobody_answers(room: Page, practice: str) -> None:
    """Nobody at Kapoentjes answers: Fatma is reminded, then her deputy is asked, then the desk, who all see why."""
    nadia, fatma, lies = (
        Person(room, "Nadia Peeters"),
        Person(room, "Fatma Kaya"),
        Person(room, "Lies Janssens"),
    )
    reference = refer(nadia, "Kapoentjes")
    fatma.opens_mail(re.compile(f"{reference}: graag antwoord"))
    for _ in range(3):
        next_working_day(room)
    fatma.opens_mail(
        re.compile(f"(Herinnering|nog).*{reference}|{reference}.*(herinnering|nog)", re.IGNORECASE)
    )
    for _ in range(2):
        next_working_day(room)
    lies.hears(reference)
    room.goto(f"{practice}/?show=joke")
    Person(room, "Joke Goossens").opens_mail(reference)


def next_working_day(room: Page) -> None:
    """Move the clock on; the page shows the new time by itself."""
    before = room.locator("#now").inner_text()
    room.get_by_role("button", name="Volgende werkdag").click()
    expect(room.locator("#now")).not_to_have_text(before)


def test_from_silence_to_enrolled(room: Page, practice: str) -> None:
    """From event to event: Sofie is silent and reminded, Emre answers for her, Nadia is reminded on the eve, and the
    child is enrolled. The timeline says who was told what, and nothing of the family."""
    _start_over(room)
    room.goto(f"{practice}/?show=nadia,sofie,emre")
    nadia, sofie, emre = (
        Person(room, "Nadia Peeters"),
        Person(room, "Sofie Claes"),
        Person(room, "Emre Yilmaz"),
    )
    emre.menu()  # from then on he is told in the chat
    reference = refer(nadia, "De Regenboog")
    _forward_until(room, sofie, "Herinnering")
    _forward_until(room, emre, reference)
    emre.taps("Toon", "Ik nodig uit", "Ik heb al een moment")
    appointment = datetime.fromisoformat(_forward(practice, "PT0S")["now"]) + timedelta(days=10)
    emre.types(f"{appointment:%d/%m/%Y}")
    emre.types("10u")
    nadia.hears(re.compile(f"afspraak.*{reference}|{reference}.*afspraak", re.IGNORECASE | re.DOTALL))
    eve = _forward_until(room, nadia, "Bel de ouder om eraan te herinneren")
    eve.get_by_role("button", name="Ouder bereikt").click()
    asked = _forward_until(room, sofie, "Kwam het gezin?")
    asked.get_by_role("button", name="Ingeschreven").click()
    nadia.hears("Ingeschreven bij De Regenboog")

    room.get_by_text("Wie hoorde wat").click()
    lines = room.locator(".timeline .lines li")
    for who, what in (
        ("Nadia Peeters", "verwijst een gezin"),
        ("Sofie Claes", "herinnering"),
        ("Emre Yilmaz", "vraag aan de vervanger"),
        ("Nadia Peeters", "herinnering aan de afspraak van morgen"),
        ("Nadia Peeters", "ingeschreven"),
    ):
        told = lines.filter(has_text=who).filter(has_text=what).filter(has_text=reference)
        expect(told.first).to_be_visible()
    expect(lines.filter(has_text="Arabisch")).to_have_count(0)
    expect(lines.filter(has_text="maanden")).to_have_count(0)


def _start_over(room: Page) -> None:
    room.get_by_text("Kies wie je ziet").click()
    room.get_by_text("Begin opnieuw", exact=True).click()
    with room.expect_navigation():
        room.get_by_role("button", name="Ja, begin opnieuw").click()


def _forward_until(room: Page, who: Person, words: str | re.Pattern[str]) -> Locator:
    """Move the clock from event to event until the bot says this to them; the entry that says it."""
    said = who.replies.filter(has_text=words)
    for _ in range(MOST_EVENTS):
        before = room.locator("#now").inner_text()
        room.get_by_role("button", name="Volgend moment").click()
        expect(room.locator("#now")).not_to_have_text(before)
        with suppress(AssertionError):
            expect(said.last).to_be_visible(timeout=TOLD_WITHIN)
            return said.last
    pytest.fail(f"{who.name} never hears {words}")


def test_films(room: Page) -> None:
    """From the menu to a film in three taps: a link, a message to forward, a picture to scan."""
    sofie = Person(room, "Sofie Claes")
    sofie.menu()
    sofie.taps("Films en beelden")
    sofie.last.get_by_role("button").first.click()
    expect(sofie.last.get_by_role("button", name="Andere taal")).to_be_visible()
    before = sofie.replies.count()
    sofie.last.get_by_role("button").first.click()
    expect(sofie.replies.nth(before)).to_be_visible()
    expect(sofie.last.get_by_role("img", name="QR-code")).to_be_visible()
    expect(sofie.last.get_by_role("link")).to_have_attribute("href", re.compile("^https://"))
    expect(sofie.last.get_by_role("button", name="Kopieer")).to_be_visible()


def test_what_is_open(room: Page) -> None:
    """'Mijn verwijzingen' and 'Te beantwoorden' show each side what waits, from the menu in two taps."""
    nadia, sofie = Person(room, "Nadia Peeters"), Person(room, "Sofie Claes")
    reference = refer(nadia, "De Regenboog")
    nadia.menu()
    nadia.taps("Mijn verwijzingen")
    expect(nadia.last).to_contain_text(reference)
    sofie.hears(reference)
    sofie.menu()
    sofie.taps("Te beantwoorden", reference)
    expect(sofie.last.get_by_role("button", name="Toon")).to_be_visible()


def test_a_free_place(room: Page) -> None:
    """A centre announces a place, a referrer who wants to hear does and says that she has a family; the centre hears
    that and decides, and when the place is filled she hears that too."""
    next_working_day(room)  # nobody is told at night
    nadia, sofie = Person(room, "Nadia Peeters"), Person(room, "Sofie Claes")
    nadia.menu()
    nadia.taps("Vrije plaatsen", "Wat wil ik horen?", "Peuter (12–36", "Alle groepen", "Klaar")
    sofie.menu()
    sofie.taps("Vrije plaatsen", "Meld een vrije plaats", "Peuter (12–36")
    sofie.types("ma, di")
    sofie.taps("Zo snel mogelijk", "Geen bijzondere groep", "Klaar", "7 dagen", "1", "Meld de plaats")
    nadia.hears("plaats vrij bij De Regenboog")
    nadia.taps("Vrije plaatsen", "Ik heb een gezin voor De Regenboog")
    sofie.hears("OCMW Voorbeeld heeft een gezin")
    sofie.taps("Vrije plaatsen", "Ingevuld: De Regenboog")
    nadia.hears("De plaats bij De Regenboog is niet meer vrij")


def test_an_agreement(room: Page, practice: str) -> None:
    """Ten questions and the tasks, proposed by one side and confirmed by the other; then a page and a PDF."""
    room.goto(f"{practice}/?show=bram,sofie")
    next_working_day(room)
    bram, sofie = Person(room, "Bram De Smet"), Person(room, "Sofie Claes")
    bram.menu()
    bram.taps("Afspraken", "Nieuwe afspraken", "De Regenboog")
    bram.types("Ouders van peuters")
    bram.taps(
        *9 * ["Sla over"], *7 * ["Beide", "Geen vaste termijn"], "Ouder neemt zelf", "Klaar", "3", "Stel voor"
    )
    sofie.hears("OCMW Voorbeeld stelt afspraken voor")
    sofie.taps("Bekijk", "Bevestig")
    bram.hears("De Regenboog bevestigde de afspraken")
    bram.taps("Bekijk")
    expect(bram.last).to_contain_text("Ouders van peuters")
    expect(bram.last).to_contain_text("binnen 3 werkdagen")
    file = room.request.get(
        practice + str(bram.last.get_by_role("link", name="afspraken").get_attribute("href"))
    )
    assert file.body().startswith(b"%PDF")


def test_joining(room: Page, practice: str, folder: Path) -> None:
    """An invitation's link, or its code typed by a guest, makes somebody new one of an organisation's people."""
    link = invite(folder, "contact", "vlinder")["link"]
    assert link.startswith(f"{practice}/join/")
    room.goto(link)
    expect(room.get_by_role("main")).to_contain_text("De Vlinder")
    assert finds_nothing(room) == "join"
    room.get_by_role("button", name="Doe mee als nieuwe persoon").click()
    Person(room, "Gast 1").hears("Welkom")
    code = invite(folder, "referrer", "voorbeeld-caw")["code"]
    room.get_by_text("Kies wie je ziet").click()
    room.get_by_role("button", name="Nieuwe persoon").click()
    guest = Person(room, "Gast 2")
    guest.types("/code")
    guest.types(code.lower())
    guest.hears("CAW De Kade")


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
