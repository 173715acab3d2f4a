"""For everyone: with the keyboard alone, on a phone, without JavaScript, and without what axe-core finds."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Person, finds_nothing, has_no_sideways_scroll, refer, window

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("everyone")]


def letter_page(page: Page, practice: str) -> str:
    """Address of the page behind a mail's link."""
    page.goto(f"{practice}/?show=nadia,fatma")
    refer(Person(page, "Nadia Peeters"), "Kapoentjes")
    letter = Person(page, "Fatma Kaya").opens_mail("Verwijzing")
    address = letter.get_by_role("link", name=re.compile("Bekijk en antwoord")).get_attribute("href")
    assert address
    return address


def test_axe_finds_nothing_in_the_room(page: Page, practice: str) -> None:
    """The room with chats, an open mailbox and the list of people has no fault that axe-core knows."""
    letter_page(page, practice)
    page.get_by_text("Kies wie je ziet").click()
    page.get_by_text("Wie hoorde wat").click()
    expect(page.locator(".timeline .lines li").first).to_be_visible()
    finds_nothing(page)


def test_axe_finds_nothing_in_the_privacy_statement(page: Page, practice: str) -> None:
    """Nor has the statement, or the list of fields with its tables."""
    for path in ("privacy", "privacy/velden.md"):
        page.goto(f"{practice}/{path}")
        expect(page.get_by_role("table").first).to_be_visible()
        has_no_sideways_scroll(page)
        finds_nothing(page)


def test_axe_finds_nothing_behind_a_mail(page: Page, practice: str) -> None:
    """Nor has the page behind a mail's link, before and after 'toon', or the page that is not there."""
    page.goto(letter_page(page, practice))
    finds_nothing(page)
    page.get_by_role("button", name=re.compile("Toon")).click()
    expect(page.get_by_role("main")).to_contain_text("14 maanden")
    finds_nothing(page)


def test_a_phone(phone: Page, practice: str) -> None:
    """On a phone nothing scrolls sideways, and the story can be played."""
    phone.goto(f"{practice}/?show=nadia,sofie")
    has_no_sideways_scroll(phone)
    reference = refer(Person(phone, "Nadia Peeters"), "De Regenboog")
    Person(phone, "Sofie Claes").hears(reference)
    phone.get_by_text("Wie hoorde wat").click()
    told = phone.locator(".timeline .lines li").filter(has_text="Sofie Claes").filter(has_text=reference)
    expect(told.first).to_be_visible()
    has_no_sideways_scroll(phone)
    finds_nothing(phone)
    phone.goto(letter_page(phone, practice))
    has_no_sideways_scroll(phone)
    phone.get_by_role("button", name=re.compile("Toon")).click()
    has_no_sideways_scroll(phone)


def test_what_is_pressed_is_large_enough(phone: Page, practice: str) -> None:
    """Everything to press is at least 44 by 44 pixels."""
    phone.goto(f"{practice}/?show=nadia,emre")
    phone.get_by_text("Kies wie je ziet").click()
    for target in phone.locator("button:visible, a:visible, summary:visible, .people label:visible").all():
        box = target.bounding_box()
        assert box is not None
        assert box["height"] >= 44 and box["width"] >= 44, target.inner_text()


def test_the_keyboard_alone(page: Page, practice: str) -> None:
    """Tab, Enter and typing are enough: from question to a referral begun; focus goes on from each reply."""
    page.goto(f"{practice}/?show=katrien")
    katrien = Person(page, "Katrien Maes")
    _tab_to(page, "Menu")
    page.keyboard.press("Enter")
    expect(katrien.last).to_contain_text("Waarmee kan ik helpen?")
    katrien.column.get_by_role("log").focus()
    for label, reply in (
        ("Verwijs een gezin", "Naar wie?"),
        ("De Regenboog", "Naar wie?"),
        ("Klaar", "Lees dit voor"),
        ("Ouder zegt ja", "Vertel het in één regel"),
    ):
        before = katrien.replies.count()
        _tab_to(page, label)
        page.keyboard.press("Enter")
        expect(katrien.replies.nth(before)).to_contain_text(reply)
        expect(katrien.replies.nth(before)).to_be_focused()
    _tab_to(page, "", of="input")
    page.keyboard.type("14 maanden, ma-di, vanaf maart, Arabisch")
    page.keyboard.press("Enter")
    katrien.hears("voorrangsgroep")
    expect(katrien.column.get_by_role("textbox")).to_be_focused()


def _tab_to(page: Page, label: str, of: str = "button") -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.locator(f"{of}:focus")
        if focused.count() and label in focused.inner_text():
            return
    pytest.fail(f"{label!r} is not reached with Tab")


def test_without_javascript(browser: Browser, practice: str) -> None:
    """Plain forms do the same: typing, pressing, opening a mail, moving the clock."""
    for page in window(browser, 1200, 900, java_script_enabled=False):
        page.goto(f"{practice}/?show=tom,fatma")
        tom = Person(page, "Tom Willems")
        tom.column.get_by_role("textbox").fill("/menu")
        tom.column.get_by_role("button", name="Verstuur").click()
        expect(tom.last).to_contain_text("Waarmee kan ik helpen?")
        tom.last.get_by_role("button", name="Verwijs een gezin").click()
        expect(tom.last).to_contain_text("Naar wie?")
        before = page.locator("#now").inner_text()
        page.get_by_role("button", name="+ 1 dag").click()
        expect(page.locator("#now")).not_to_have_text(before)
        assert "show=tom,fatma" in page.url
