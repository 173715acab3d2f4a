"""For everyone: with the keyboard alone, on a phone, without JavaScript, and without what axe-core finds."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.channels.web.pages import FOLDER
from tests.browser.conftest import (
    ELSEWHERE,
    Person,
    finds_nothing,
    has_no_sideways_scroll,
    refer,
    window,
)

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("everyone")]

TEMPLATES = FOLDER / "templates"
TOO_SMALL = """[...document.querySelectorAll("button, a.button, a.chip, summary, .people label, .choices label")]
    .filter(pressed => pressed.checkVisibility())
    .filter(pressed => (box => box.width < 44 || box.height < 44)(pressed.getBoundingClientRect()))
    .map(pressed => pressed.innerText)"""  # to press, smaller than 44 by 44 pixels


def letter_page(page: Page, reference: str) -> str:
    """Address of the page behind the link of Fatma's mail about that referral."""
    letter = Person(page, "Fatma Kaya").opens_mail(f"Verwijzing {reference}")
    address = letter.get_by_role("link", name=re.compile("Bekijk en antwoord")).get_attribute("href")
    assert address
    return address


def test_axe_finds_nothing(page: Page, practice: str) -> None:
    """No page has a fault that axe-core knows; a page that no test looks at fails this."""
    page.goto(f"{practice}/?show=nadia,fatma")
    link = letter_page(page, refer(Person(page, "Nadia Peeters"), "Kapoentjes"))
    page.get_by_text("Wie hoorde wat").click()
    expect(page.locator(".timeline .lines li").first).to_be_visible()
    page.get_by_text("Kies wie je ziet").click()
    page.get_by_text("Begin opnieuw", exact=True).click()
    seen = {finds_nothing(page)}
    page.goto(link)
    seen.add(finds_nothing(page))
    page.get_by_role("button", name=re.compile("Toon")).click()
    expect(page.get_by_role("main")).to_contain_text("14 maanden")
    for more in page.locator("details").all():
        more.locator("summary").click()
    seen.add(finds_nothing(page))
    for address in (
        f"{practice}/a/{'a' * 32}",
        f"{practice}/nothing-here",
        f"{practice}/practice/people/1/earlier?before=999999",
        f"{practice}/privacy",
        f"{practice}/privacy/velden.md",
    ):
        page.goto(address)
        page.evaluate(
            "document.querySelectorAll('tr:nth-child(n+4)').forEach(row => row.remove())"
        )  # all alike
        has_no_sideways_scroll(page)
        seen.add(finds_nothing(page))
    assert seen | ELSEWHERE == _pages()


def _pages() -> set[str]:
    """The templates that are whole pages."""
    return {file.stem for file in TEMPLATES.glob("*.html") if '{% extends "base.html" %}' in file.read_text()}


def test_a_phone(phone: Page, practice: str) -> None:
    """On a phone nothing scrolls sideways, what is pressed is large enough, and the story can be played."""
    phone.goto(f"{practice}/?show=nadia,fatma")
    has_no_sideways_scroll(phone)
    reference = refer(Person(phone, "Nadia Peeters"), "Kapoentjes")
    link = letter_page(phone, reference)
    phone.get_by_text("Wie hoorde wat").click()
    told = phone.locator(".timeline .lines li").filter(has_text="Fatma Kaya").filter(has_text=reference)
    expect(told.first).to_be_visible()
    phone.get_by_text("Kies wie je ziet").click()
    assert not phone.evaluate(TOO_SMALL)
    has_no_sideways_scroll(phone)
    phone.goto(link)
    has_no_sideways_scroll(phone)
    phone.get_by_role("button", name=re.compile("Toon")).click()
    has_no_sideways_scroll(phone)
    assert not phone.evaluate(TOO_SMALL)


def test_the_keyboard_alone(page: Page, practice: str) -> None:
    """Tab, Enter, Escape and typing are enough: from question to a referral begun; focus goes on from each reply, and
    back to what opened a sheet."""
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
    choose = page.locator("summary", has_text="Kies wie je ziet")
    choose.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("checkbox").first).to_be_hidden()
    expect(choose).to_be_focused()


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
