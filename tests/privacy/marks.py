"""Personal data that is marked, so that it can be looked for wherever it must not be; and a town to use it in."""

import asyncio
import logging
import re
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import structlog

from bot.channels.mail import Mail
from bot.logs import start_logging
from bot.settings import Settings
from bot.store.embedded import PROGRAMS
from knowledge.holder import Known
from tests.bot.town import Town, town
from tests.channels.mail_server import MailServer, mail_server
from tests.web.device import Browser
from tests.web.town import in_real_use, words_of

PHONE, CARE, REMARK = "0499 88 77 66", "zmepilepsie", "zmopmerking"  # of a family, as typed on the page
FAMILY = (PHONE, "0499887766", CARE, REMARK)
# In a question in the chat: a name, a national number, a phone, a mail address.
ASKED = (
    "Mevrouw Zwaanhilde Merkpunt met rijksregisternummer 85.07.30-033.28, 0488 77 66 55 of zm@merk.example: "
    "krijgt zij korting?"
)
SPOKEN = ("Zwaanhilde", "Merkpunt", "85.07.30", "033.28", "0488 77 66 55", "zm@merk.example")
# Of a worker and of a contact.
WORKER = ("Xandrine", "Merkteken", "xandrine.merk@ocmw.example", "0477 00 11 22", "97000001")
CONTACT = ("Yolanthe", "Merkwaard", "yolanthe.merk@regenboog.example", "0477 33 44 55")


async def dump(settings: Settings) -> str:
    """The whole database as text, the queue's tables too."""
    assert settings.database_url is not None
    command = [PROGRAMS / "pg_dump", settings.database_url]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=True)
    return done.stdout.decode()


def found(marks: tuple[str, ...], words: str) -> list[str]:
    """The marks that stand in it, however it is escaped."""
    return [mark for mark in marks if mark.casefold() in words.casefold()]


class MarkedTown:
    """The town of tests/bot with mail over SMTP and the pages: Nadia writes in Telegram, Sofie has mail only."""

    def __init__(self, town: Town, box: MailServer) -> None:
        self.town, self.box = town, box

    def letters(self) -> str:
        return "\n".join(letter.as_string() for letter in self.box.letters) + "".join(
            words_of(letter) + str(letter["Subject"]) for letter in self.box.letters
        )

    def link_to(self, address: str) -> str:
        links = [
            re.search(r"https://toeleider.example(/a/[\w-]+)", words_of(x)) for x in self.box.to(address)
        ]
        return next(link[1] for link in reversed(links) if link)

    def code_to(self, address: str) -> str:
        subjects = [str(letter["Subject"]) for letter in self.box.to(address)]
        return next(s.removeprefix("Je code: ") for s in reversed(subjects) if s.startswith("Je code: "))

    def browser(self) -> Browser:
        return Browser(self.town.service)

    async def refers(self) -> str:
        """Nadia refers a family and fills in its phone number, care need and remark; the reference."""
        [reference] = await self.town.refer(line="17 maanden, ma-di, vanaf 17 maart, Arabisch")
        await self.town.settle()
        await self.town.tap("nadia", f"page|{reference}")
        link = next(b.url for row in self.town.last["nadia"].buttons for b in row if b.url and "/a/" in b.url)
        browser, path = self.browser(), link.removeprefix("https://toeleider.example")
        await browser.get(path)
        page = await browser.send(path, "fill", contact=PHONE, care_needs=CARE, remarks=REMARK)
        assert page.status_code == 200
        return reference

    async def reads(self) -> str:
        """Sofie looks from her mail's link and reads what is behind the code; the page."""
        browser, link = self.browser(), self.link_to(CONTACT[2])
        await browser.get(link)
        await browser.send(link, "show")
        await browser.send(link, "code")
        return (await browser.send(link, "try-code", code=self.code_to(CONTACT[2]))).text


@asynccontextmanager
async def marked_town(settings: Settings, known: Known) -> AsyncIterator[MarkedTown]:
    async with mail_server() as (box, url):
        real = in_real_use(settings, url, alert_to="beheer@example.org", metrics_token="metrics")
        async with town(real, known=known) as playing:
            playing.service.mail = Mail(playing.service)
            name, last, mail, phone, telegram = WORKER
            await playing.change(
                "update person set name = %s, mail = %s, phone = %s where telegram_id = %s",
                f"{name} {last}",
                mail,
                phone,
                int(telegram),
            )
            name, last, mail, phone = CONTACT
            await playing.change(
                """update person set name = %s, mail = %s, phone = %s, telegram_id = null, telegram_reachable = false
                where telegram_id = 11""",
                f"{name} {last}",
                mail,
                phone,
            )
            yield MarkedTown(playing, box)


@contextmanager
def real_logging() -> Iterator[None]:
    """Logging as the service has it, in JSON, while this lasts."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    start_logging("json")
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.reset_defaults()
