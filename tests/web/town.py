"""A small town with a referral that was sent, a mail server that takes what is mailed, and browsers."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from psycopg import AsyncConnection

from bot import deliver, effects, facts
from bot.channels.mail import Mail
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store import notifications
from bot.store.database import Database
from bot.store.people import Person
from conversations.answer_referral import OpenPage
from conversations.conversation import Effect
from conversations.refer import Referred, Wish
from conversations.screen import Screen
from tests.bot.town import BRUSSELS, MONDAY, NOTHING
from tests.channels.mail_server import MailServer, mail_server
from tests.web.device import Browser

SOFIE, EMRE, AN = "sofie@regenboog.example", "emre@regenboog.example", "an@ocmw.example"

PLACES = """
    insert into municipality values ('gent', 'Gent', 'nl');
    insert into organisation (id, municipality, kind, name, mail, phone, address) values
        ('ocmw', 'gent', 'ocmw', 'OCMW Voorbeeld', 'team@ocmw.example', '09 111 11 11', null),
        ('regenboog', 'gent', 'centre', 'De Regenboog & Zon', 'info@regenboog.example', '09 222 22 22',
            'Kerkstraat 1, Gent'),
        ('loket', 'gent', 'desk', 'Lokaal Loket Gent', 'loket@gent.example', '09 333 33 33', null);
    insert into person (id, name, mail, language, created_at) overriding system value values
        (1, 'An Peeters', 'an@ocmw.example', 'nl', now()),
        (2, 'Sofie Maes', 'sofie@regenboog.example', 'nl', now()),
        (3, 'Emre Yılmaz', 'emre@regenboog.example', 'nl', now());
    insert into membership (person, organisation, role, since) values
        (1, 'ocmw', 'referrer', now()), (2, 'regenboog', 'contact', now()), (3, 'regenboog', 'deputy', now());
"""


class StandingClock(Clock):
    """Moves only when it is told to."""

    def __init__(self) -> None:
        super().__init__(BRUSSELS)
        self.moment = MONDAY

    def now(self) -> datetime:
        return self.moment


@dataclass
class Town:
    service: Service
    clock: StandingClock
    box: MailServer
    pages: dict[str, str] = field(default_factory=dict)

    async def run(self, statement: str, *values: object) -> list[Any]:
        """What the database says; changes are kept."""
        async with self.service.database.pool.connection() as conn:
            cursor = await conn.execute(statement.encode(), values)
            return await cursor.fetchall() if cursor.description else []

    async def refer(self, **more: Any) -> str:
        """An refers a family to De Regenboog; its reference. The mails about it have arrived."""
        wish = Wish("14", "mon,tue", date(2027, 3, 15), "ar", "unsure", False)
        await self.does(1, "An Peeters", Referred("ocmw", ("regenboog",), wish, "B", "page", **more))
        await self.deliver()
        return str((await self.run("select reference from referral order by id desc limit 1"))[0][0])

    async def state(self) -> str:
        """Where the referral stands."""
        return str((await self.run("select state from referral"))[0][0])

    async def does(self, id: int, name: str, effect: Effect) -> Sequence[Screen]:
        """This person does that in a chat; what they see of it."""
        async with self.service.database.pool.connection() as conn:
            person = Person(id, name, "nl", True, None, 0)
            known = await facts.gather(
                conn, person, "web", NOTHING, self.service.public_url, True, self.clock.now()
            )
            return await effects.carry_out(effect, conn, self.service, known)

    async def deliver(self) -> None:
        """Send what is due."""
        async with self.service.database.pool.connection() as conn:
            due = await notifications.due(conn, self.clock.now())
        for id in due:
            await deliver.notification(self.service, id)

    def letter_to(self, address: str) -> Any:
        """The last letter to that address."""
        return self.box.to(address)[-1]

    def link_to(self, address: str) -> str:
        """The page behind the last letter to that address."""
        found = re.search(rf"{self.service.public_url}(/a/[\w-]+)", words_of(self.letter_to(address)))
        assert found is not None
        return found[1]

    async def page(self, id: int, name: str, reference: str) -> str:
        """The page of that referral that this person asks for in a chat."""
        (screen,) = await self.does(id, name, OpenPage(reference))
        return screen.buttons[0][0].url.removeprefix(self.service.public_url)

    def browser(self) -> Browser:
        return Browser(self.service)

    async def opens(self, address: str) -> tuple[Browser, str]:
        """Somebody follows the link in the last letter to that address: the page is shown; its path."""
        browser, link = self.browser(), self.link_to(address)
        await browser.get(link)
        return browser, link

    def forward(self, **by: float) -> None:
        self.clock.moment += timedelta(**by)


def words_of(letter: Any) -> str:
    return str(letter.get_body(("plain",)).get_content()).replace("\r\n", "\n")


def in_real_use(settings: Settings, mail: str, **more: str) -> Settings:
    """The settings of a service that mails through this server."""
    real = {
        "practice": False,
        "smtp_url": mail,
        "mail_from": "Toeleider <toeleider@example.org>",
        "public_url": "https://toeleider.example",
    }
    return settings.model_copy(update={**real, **more})


@asynccontextmanager
async def town(settings: Settings, database: Database) -> AsyncIterator[Town]:
    """The town, with its mail server running."""
    async with mail_server() as (box, url):
        clock = StandingClock()
        service = Service(in_real_use(settings, url), clock, database, NOTHING)
        service.mail = Mail(service)
        async with database.pool.connection() as conn:
            await prepare(conn)
        yield Town(service, clock, box)


async def prepare(conn: AsyncConnection) -> None:
    for statement in PLACES.split(";"):
        if statement.strip():
            await conn.execute(statement.encode())
