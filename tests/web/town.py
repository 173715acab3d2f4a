"""A small town with a referral that was sent, a mail server that takes what is mailed, and browsers."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

import httpx
from psycopg import AsyncConnection

from bot import deliver, effects, facts
from bot.channels.mail import Mail
from bot.channels.web.app import web_app
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store import notifications
from bot.store.database import Database
from bot.store.people import Person
from conversations.conversation import Effect
from conversations.refer import Referred, Wish
from conversations.screen import Screen
from knowledge.holder import Known
from tests.channels.mail_server import MailServer, mail_server

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)
NOTHING = Known(cast(Any, None), cast(Any, None))
MARKED = "0499112233"

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
            cursor = await conn.execute(statement, values)  # type: ignore[arg-type]
            return await cursor.fetchall() if cursor.description else []

    async def refer(self, **more: Any) -> str:
        """An refers a family to De Regenboog; its reference. The mails about it have arrived."""
        wish = Wish("14", "mon,tue", date(2027, 3, 15), "ar", "unsure", False)
        await self.does(1, "An Peeters", Referred("ocmw", ("regenboog",), wish, "B", "page", **more))
        await self.deliver()
        return str((await self.run("select reference from referral order by id desc limit 1"))[0][0])

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
        return [letter for letter in self.box.letters if letter["To"].addresses[0].addr_spec == address][-1]

    def link_to(self, address: str) -> str:
        """The page behind the last letter to that address."""
        found = re.search(rf"{self.service.public_url}(/a/[\w-]+)", words_of(self.letter_to(address)))
        assert found is not None
        return found[1]

    def browser(self, **how: Any) -> "Browser":
        return Browser(self.service, **how)

    def forward(self, **by: float) -> None:
        self.clock.moment += timedelta(**by)


def words_of(letter: Any) -> str:
    return str(letter.get_body(("plain",)).get_content()).replace("\r\n", "\n")


class Browser:
    """One device without JavaScript, with its cookies."""

    def __init__(self, service: Service) -> None:
        transport = httpx.ASGITransport(app=web_app(service))
        self.client = httpx.AsyncClient(
            transport=transport, base_url=service.public_url, follow_redirects=True
        )
        self.shown = ""

    async def get(self, path: str) -> httpx.Response:
        response = await self.client.get(path)
        self.shown = response.text
        return response

    async def send(self, path: str, do: str, **fields: str) -> httpx.Response:
        """Fill in and send the form `do` of the page that is shown."""
        form = re.search(rf'<form [^>]*id="form-{do}">(.*?)</form>', self.shown, re.DOTALL)
        assert form is not None, f"no form {do}"
        hidden = dict(re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', form[1]))
        return await self.post(path, **(hidden | fields))

    async def post(self, path: str, **fields: str) -> httpx.Response:
        response = await self.client.post(path, data=fields)
        self.shown = response.text
        return response


@asynccontextmanager
async def town(settings: Settings, database: Database) -> AsyncIterator[Town]:
    """The town, with its mail server running."""
    async with mail_server() as (box, url):
        settings = settings.model_copy(
            update={
                "practice": False,
                "smtp_url": url,
                "mail_from": "Toeleider <toeleider@example.org>",
                "public_url": "https://toeleider.example",
            }
        )
        clock = StandingClock()
        service = Service(settings, clock, database, NOTHING)
        service.mail = Mail(service)
        async with database.pool.connection() as conn:
            await prepare(conn)
        yield Town(service, clock, box)


async def prepare(conn: AsyncConnection) -> None:
    for statement in PLACES.split(";"):
        if statement.strip():
            await conn.execute(statement)  # type: ignore[arg-type]
