"""One running toeleider in a small municipality, with only what the contract promises."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.channels.mail_server import MailServer
from tests.fake_telegram import FakeTelegram, Person
from tests.faults.lives import Life, Lives
from tests.waiting import until

SOON = 20.0  # seconds within which whatever is waited for must come
REFERENCE = re.compile(r"\b[A-Z]{3}-[0-9A-Z]{4}\b")

MUNICIPALITIES = "id,name,languages\nvoorbeeld,Voorbeeld,nl\n"
ORGANISATIONS = """id,municipality,kind,name,mail,phone,address,website,registration_url,care,price,places
loket,voorbeeld,desk,Lokaal Loket,loket@voorbeeld.example,09 000 00 10,,,,,,
ocmw,voorbeeld,ocmw,OCMW Voorbeeld,,09 000 00 20,,,,,,
regenboog,voorbeeld,centre,De Regenboog,,09 000 01 10,,,,group,income,18
kapoentjes,voorbeeld,centre,Kapoentjes,,09 000 01 20,,,,family,income,8
caw,voorbeeld,caw,CAW Voorbeeld,,09 000 00 30,,,,,,
sterretjes,voorbeeld,centre,Sterretjes,,09 000 01 30,,,,family,income,8
"""
PEOPLE = """id,organisation,role,name,mail,phone,language,deputy_for
sofie,regenboog,contact,Sofie Claes,sofie@regenboog.example,,nl,
emre,regenboog,deputy,Emre Yilmaz,emre@regenboog.example,,nl,sofie
"""


@dataclass
class World:
    toeleider: Lives
    telegram: FakeTelegram
    mail: MailServer
    folder: Path
    web: httpx.AsyncClient
    patience: float = SOON
    numbers: list[int] = field(default_factory=lambda: list(range(500, 600)))

    async def import_town(self) -> None:
        files = {
            "municipalities.csv": MUNICIPALITIES,
            "organisations.csv": ORGANISATIONS,
            "people.csv": PEOPLE,
        }
        for name, content in files.items():
            (self.folder / name).write_text(content)
        await self.toeleider.command("import", *(str(self.folder / name) for name in files))

    async def joins(self, role: str, organisation: str) -> Person:
        """Somebody opens the deep link of an invitation and takes part."""
        printed = await self.toeleider.command("invite", "--role", role, "--for", organisation, "--json")
        invitation = json.loads(printed.splitlines()[-1])
        return await self.opens(parse_qs(urlsplit(invitation["telegram"]).query)["start"][0])

    async def opens(self, payload: str) -> Person:
        """Somebody new follows a link t.me/…?start=payload."""
        person = self.telegram.person(self.numbers.pop())
        person.starts(payload)
        await person.until(lambda: bool(person.history), SOON)
        if "Doe mee" in (label for shown in person.history for label in shown.labels):
            person.taps("Doe mee")
        return person

    async def refers(self, worker: Person, centre: str = "De Regenboog") -> str:
        """A whole referral; returns its reference."""
        worker.says("/verwijs")
        for label in (centre, "Klaar"):
            await self.next(worker, "Naar wie?")
            worker.taps(label)
        return await self.fills_in(worker)

    async def fills_in(self, worker: Person) -> str:
        """A referral from where it is known to whom; returns its reference."""
        for see, do in (
            ("Lees dit voor", lambda: worker.taps("Ouder zegt ja")),
            ("in één regel", lambda: worker.says(f"14 maanden, ma-di, vanaf {day(60)}, Arabisch")),
            ("voorrangsgroep", lambda: worker.taps("Na te gaan")),
            ("Hoe verwijs je", lambda: worker.taps("Ik maak de afspraak")),
            ("Hoe bereikt", lambda: worker.taps("Via mij")),
            ("Klaar om te versturen", lambda: worker.taps("Verstuur")),
        ):
            await self.next(worker, see)
            do()
        sent = await self.next(worker, "Verstuurd")
        found = REFERENCE.search(sent)
        assert found, sent
        return found[0]

    async def next(self, person: Person, words: str) -> str:
        """The next message with these words that `person` gets, after those that were waited for before."""

        def found() -> int | None:
            new = range(person.seen, len(person.history))
            return next((i for i in new if words in person.history[i].text), None)

        try:
            await person.until(lambda: found() is not None, self.patience)
        except TimeoutError:
            fresh = [shown.text for shown in person.history[person.seen :]]
            raise AssertionError(f"{words!r} did not come; there was {fresh}") from None
        at = found()
        assert at is not None
        person.seen = at + 1
        return person.history[at].text

    def letters(self) -> Iterator[tuple[str, str, str]]:
        """Message-ID, address and words of each letter that the server took."""
        for letter, (_, addresses) in zip(self.mail.letters, self.mail.envelopes, strict=True):
            words = letter.get_body(("plain",))
            assert words is not None
            for address in addresses:
                yield str(letter["Message-ID"]), address, f"{letter['Subject']}\n{words.get_content()}"

    async def letter(self, to: str, about: str = "", deadline: float | None = None) -> EmailMessage:
        """The first letter to this address with these words in its subject."""

        def found() -> list[EmailMessage]:
            pairs = zip(self.mail.letters, self.mail.envelopes, strict=False)
            return [m for m, (_, rcpts) in pairs if to in rcpts and about in str(m["Subject"])]

        await until(
            lambda: bool(found()), deadline or self.patience, lambda: [x["To"] for x in self.mail.letters]
        )
        return found()[0]


def link_in(letter: EmailMessage) -> str:
    words = letter.get_body(("plain",))
    assert words is not None
    found = re.search(r"https?://\S+/a/\S+", words.get_content())
    assert found, words.get_content()
    return found[0]


@dataclass
class Browser:
    """A page without JavaScript: what is on it, and pressing a form's button."""

    client: httpx.AsyncClient
    page: str = ""
    address: str = ""

    async def open(self, address: str) -> str:
        return self._read(await self.client.get(address))

    async def press(self, do: str, **fields: str) -> str:
        """Send the form of that answer with what is in it."""
        form = re.search(rf'<form[^>]*id="form-{do}".*?</form>', self.page, re.DOTALL)
        assert form, f"no {do}: {self.words}"
        inputs = re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', form[0])
        sent = {name: unescape(value) for name, value in inputs} | fields
        return self._read(await self.client.post(self.address, data=sent))

    @property
    def words(self) -> str:
        return unescape(re.sub(r"<[^>]+>|\s+", " ", self.page))

    def _read(self, response: httpx.Response) -> str:
        assert response.status_code == 200, (response.status_code, response.text[:300])
        self.page, self.address = response.text, str(response.url).split("?")[0]
        return self.words


@asynccontextmanager
async def running(world: World, **env: str) -> AsyncIterator[Life]:
    """`toeleider run`, ready; told to stop at the end, which it must do with 0."""
    life = await world.toeleider.fork("run", **env)
    await ready(world)
    yield life
    life.stop()
    assert await asyncio.wait_for(life.code, 30) == 0


async def ready(world: World) -> None:
    address = f"http://127.0.0.1:{world.toeleider.env['PORT']}/readyz"

    async def answers() -> bool:
        with suppress(httpx.TransportError):
            return (await world.web.get(address)).status_code == 200
        return False

    await until(answers, SOON)


def day(days: int) -> str:
    """So many days from now, as people write it."""
    then = datetime.now(UTC) + timedelta(days=days)
    return f"{then.day}/{then.month}/{then.year}"
