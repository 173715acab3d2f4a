"""A real browser on a real service: `toeleider run` in a folder of its own."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Locator,
    Page,
    Response,
    ViewportSize,
    expect,
    sync_playwright,
)

from bot.settings import NAMES
from tests.faults.lives import free_port

REPOSITORY = Path(__file__).parents[2]
TOELEIDER = (sys.executable, "-m", "bot")
NAMES_OF_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20_000  # milliseconds until something shows; machines that test are busy

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")  # closed before the next file: other tests cannot run a loop beside its own
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, NAMES_OF_CHROMIUM)), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(
                "There is no Chromium here, and the browser tests may not be skipped where CI is set."
            )
        pytest.skip("There is no Chromium here: install it (Debian: apt-get install chromium) to play these.")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=[*QUIET])
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def folder() -> Path:
    """Where the practice room keeps its data: not in pytest's own folder, which another run closes to the database."""
    return Path(tempfile.mkdtemp(dir=os.environ["TOELEIDER_TEST_FOLDER"]))


@pytest.fixture(scope="module")
def practice(folder: Path) -> Iterator[str]:
    """Address of a practice room that was just opened, as a first visitor opens it, for one file of tests."""
    with running(folder) as address:
        yield address


@pytest.fixture(scope="module")
def migrated(server: str) -> Iterator[str]:
    """Address of a database that is there already, for a file of tests in real use."""
    name = f"browser_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create database {name} template migrated strategy file_copy".encode())
        yield server.replace("/postgres?", f"/{name}?")
        connection.execute(f"drop database {name} with (force)".encode())


@contextmanager
def running(folder: Path, **settings: str) -> Iterator[str]:
    """`toeleider run` with these settings, in that folder; its address."""
    port = settings["PORT"] = free_port()
    (folder / "settings").write_text(json.dumps(settings))
    env = environment(folder, **settings)
    with (folder / "log").open("wb") as log:
        service = subprocess.Popen(
            [*TOELEIDER, "run"], cwd=folder, env=env, stdout=subprocess.PIPE, stderr=log
        )
        assert service.stdout is not None
        try:
            told = service.stdout.readline().decode()
            assert told.startswith("Ready:"), (folder / "log").read_text()
            yield f"http://127.0.0.1:{port}"
        finally:
            service.terminate()
            service.wait(40)
            service.stdout.close()


def environment(folder: Path, **settings: str) -> dict[str, str]:
    bare = {name: value for name, value in os.environ.items() if name not in NAMES}
    return bare | {"DATA_DIR": str(folder), "LOG_FORMAT": "json", "PYTHONPATH": str(REPOSITORY)} | settings


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window of a desktop, which fails the test if a script does or the page asks for anything elsewhere."""
    yield from window(browser, 1440, 900)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    yield from window(browser, 390, 844)


def window(browser: Browser, width: int, height: int, **more: bool) -> Iterator[Page]:
    viewport: ViewportSize = {"width": width, "height": height}
    context = browser.new_context(viewport=viewport, locale="nl-BE", reduced_motion="reduce", **more)
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    wrong: list[str] = []
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    opened.on("console", lambda said: wrong.append(said.text) if _is_fault(said) else None)
    opened.on("request", lambda asked: wrong.append(asked.url) if _elsewhere(asked.url) else None)
    opened.on("response", lambda got: wrong.append(got.url) if _is_refusal(got) else None)
    yield opened
    context.close()
    assert not wrong


# A column or mailbox that asks for news in the moment in which the room starts over: nobody is there any more.
STARTED_OVER = re.compile(r"404 from /practice/people/\d+/(entries|mail)")


def _is_fault(said: ConsoleMessage) -> bool:
    expected = "Failed to load resource" in said.text or STARTED_OVER.search(said.text)
    return said.type == "error" and not expected


def _is_refusal(got: Response) -> bool:
    """A page may say that it is not there; what it is made of may not be missing.

    What was under way while somebody signed out is refused, and rightly so.
    """
    if STARTED_OVER.search(f"{got.status} from {urlsplit(got.url).path}"):
        return False
    return got.status >= 400 and got.status not in (401, 403) and got.request.resource_type != "document"


def _elsewhere(address: str) -> bool:
    return not re.match(r"http://127\.0\.0\.1:|data:|blob:", address)


@dataclass(frozen=True)
class Person:
    """One column of the room."""

    page: Page
    name: str

    @property
    def column(self) -> Locator:
        return self.page.get_by_role("region", name=self.name)

    @property
    def replies(self) -> Locator:
        return self.column.locator(".entry.shown")

    @property
    def last(self) -> Locator:
        """What the bot showed last."""
        return self.replies.last

    def types(self, words: str) -> None:
        before = self.replies.count()
        self.column.get_by_role("textbox").fill(words)
        self.column.get_by_role("textbox").press("Enter")
        expect(self.replies.nth(before)).to_be_visible()

    def taps(self, *labels: str) -> None:
        """Press the newest button with each label, one after the other's reply."""
        for label in labels:
            before = self.replies.count()
            self.replies.get_by_role("button", name=label).last.click()
            expect(self.replies.nth(before)).to_be_visible()

    def menu(self) -> None:
        before = self.replies.count()
        self.column.locator(".composer").get_by_role("button", name="Menu").click()
        expect(self.replies.nth(before)).to_contain_text("Waarmee kan ik helpen?")

    def hears(self, words: str | re.Pattern[str]) -> Locator:
        """Wait until the bot says this; the entry that says it."""
        entry = self.replies.filter(has_text=words).last
        expect(entry).to_be_visible()
        return entry

    def opens_mail(self, subject: str | re.Pattern[str]) -> Locator:
        """Wait for a mail with this subject and read it."""
        mailbox = self.column.locator(".mailbox")
        if mailbox.get_attribute("open") is None:
            mailbox.locator("summary").click()
        mailbox.locator(".mail", has_text=subject).first.click()
        expect(mailbox.locator(".letter")).to_be_visible()
        return mailbox.locator(".letter")


def refer(worker: Person, *to: str, told: str = "14 mnd, ma di, half maart, arabisch") -> str:
    """Refer a family from the worker's chat, as the guide says; returns the reference of the first."""
    worker.menu()
    worker.taps("Verwijs een gezin", *to, "Klaar", "Ouder zegt ja")
    worker.types(told)
    worker.taps("Na te gaan", "Ik maak de afspraak", "Via mij", "Verstuur")
    sent = worker.hears("Verstuurd.")
    found = re.search(r"[A-Z]{3}-[A-Z0-9]{4}", sent.inner_text())
    assert found is not None
    return found[0]


def invite(folder: Path, role: str, organisation: str) -> dict[str, str]:
    """Invite somebody with the command of the service that runs in this folder: link and code."""
    asked = [*TOELEIDER, "invite", "--role", role, "--for", organisation, "--json"]
    env = environment(folder, **json.loads((folder / "settings").read_text()))
    done = subprocess.run(asked, cwd=folder, env=env, check=True, capture_output=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


ELSEWHERE = {
    "door",
    "chat",
    "join",
}  # pages that axe looks at where a test comes by: in real use, at an invitation

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
COLOURS = {"runOnly": ["color-contrast"], "resultTypes": ["violations"]}  # what the dark scheme changes
LOOKS: tuple[tuple[Literal["light", "dark"], dict[str, list[str]]], ...] = (
    ("light", RULES),
    ("dark", COLOURS),
)


def finds_nothing(page: Page) -> str:
    """axe-core finds nothing, in light and in dark; returns the name of the page's template."""
    for scheme, rules in LOOKS:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found = Axe().run(page, options=rules)
        assert not found.violations_count, f"{page.url}, {scheme}: {found.generate_report()}"
    return page.locator("html").get_attribute("data-page") or ""


def has_no_sideways_scroll(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
