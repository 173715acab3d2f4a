"""The web chat of real use in a real browser: the door, the code by mail, the chat, signing out."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import Page, expect

from tests.browser.conftest import (
    REPOSITORY,
    TOELEIDER,
    environment,
    finds_nothing,
    has_no_sideways_scroll,
    running,
)
from tests.channels.mail_server import MailServer
from tests.faults.lives import free_port

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("web-chat")]

FILES = [
    REPOSITORY / "bot/practice/files" / f"{t}.csv" for t in ("municipalities", "organisations", "people")
]
NADIA = "nadia.peeters@ocmw-voorbeeld.example"


@pytest.fixture(scope="module")
def box() -> Iterator[tuple[MailServer, str]]:
    box = MailServer()
    controller = Controller(box, hostname="127.0.0.1", port=int(free_port()))
    controller.start()
    yield box, f"smtp://127.0.0.1:{controller.port}"
    controller.stop()


@pytest.fixture(scope="module")
def site(folder: Path, migrated: str, box: tuple[MailServer, str]) -> Iterator[str]:
    """Address of a service in real use, with the people of the fictional municipality."""
    settings = {"DATABASE_URL": migrated, "SMTP_URL": box[1], "MAIL_FROM": "toeleider@example.org"}
    _bring_in(folder, settings)
    with running(folder, **settings) as address:
        yield address


def _bring_in(folder: Path, settings: dict[str, str]) -> None:
    env = environment(folder, **settings)
    subprocess.run(
        [*TOELEIDER, "import", *map(str, FILES)], cwd=folder, env=env, check=True, capture_output=True
    )


def test_from_door_to_chat(phone: Page, site: str, box: tuple[MailServer, str]) -> None:
    """On a phone: what we keep, address, code, a question and its answer, out again; axe-core finds nothing on the
    way. A page that is not there says so kindly."""
    phone.goto(f"{site}/join/aaaaaaaaaaaaaaaaaaaaaa")
    expect(phone.get_by_role("main")).to_contain_text("Die uitnodiging ken ik niet")
    phone.goto(site)
    seen = {looked_at(phone)}
    phone.get_by_role("link", name="Wat we bewaren").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Wat we bewaren")
    phone.go_back()
    phone.get_by_label("E-mailadres").fill(NADIA)
    phone.get_by_role("button", name="Stuur mij een code").click()
    expect(phone.get_by_role("heading", name="Kijk in je mailbox")).to_be_visible()
    looked_at(phone)
    phone.get_by_label("Code uit de mail").fill(_code(phone, box[0]))
    phone.get_by_role("button", name="Aanmelden").click()
    phone.get_by_role("button", name="Menu").click()
    expect(phone.locator(".entry.shown").last).to_contain_text("Waarmee kan ik helpen?")
    phone.get_by_role("textbox").fill("hoe vraag ik een attest inkomenstarief aan")
    phone.get_by_role("textbox").press("Enter")
    expect(phone.locator(".entry.shown").last).to_contain_text("Bron")
    seen.add(looked_at(phone))
    phone.reload()
    expect(phone.locator(".entry.shown").last).to_contain_text("Bron")
    phone.get_by_role("button", name="Afmelden").click()
    expect(phone.get_by_role("heading", name="Aanmelden")).to_be_visible()
    assert seen == {"door", "chat"}


def looked_at(page: Page) -> str:
    has_no_sideways_scroll(page)
    return finds_nothing(page)


def _code(page: Page, box: MailServer) -> str:
    """The code from the mail that arrived."""
    while not box.letters:
        page.wait_for_timeout(50)
    body = box.letters[-1].get_body(("plain",))
    assert body is not None
    found = re.search(r"\d{4} \d{4}", body.get_content())
    assert found is not None
    return found[0]
