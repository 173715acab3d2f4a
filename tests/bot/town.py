"""A small town to play in: its people write through the front door, its channels and mailboxes remember.

Only the network's edge is ours here: the database, the turn, the queue and the clock's steps are the real ones.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any, cast
from zoneinfo import ZoneInfo

import procrastinate

from bot import later, queue
from bot.channels import Sender, Update
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database, open_database
from bot.turn import take
from conversations.duration import Duration
from conversations.said import Said, Tap, Text
from conversations.screen import Button, Screen
from knowledge.holder import Known
from tests.bot.edges import Chats, Letters

BRUSSELS = ZoneInfo("Europe/Brussels")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BRUSSELS)
NOTHING = Known(cast(Any, None), cast(Any, None))  # for who looks nothing up

ORGANISATIONS = {
    "ocmw": ("ocmw", "OCMW Gent", "09 000 00 20"),
    "caw": ("caw", "CAW De Kade", "09 000 00 30"),
    "regenboog": ("centre", "De Regenboog", "09 000 01 01"),
    "kapoentjes": ("centre", "Kapoentjes", "09 000 01 02"),
    "loket": ("desk", "Lokaal Loket", "09 000 00 10"),
}
PEOPLE = {
    # chat, organisation, role
    "nadia": (1, "ocmw", "referrer"),
    "noor": (2, "ocmw", "referrer"),
    "sofie": (11, "regenboog", "contact"),
    "emre": (12, "regenboog", "deputy"),
    "fatma": (21, "kapoentjes", "contact"),
    "lies": (31, "loket", "desk"),
    "amina": (32, "loket", "desk"),
    "tom": (41, "caw", "referrer"),
}


@dataclass
class Hands:
    """A clock that stands still until it is set."""

    moment: datetime = MONDAY

    def now(self) -> datetime:
        return self.moment


class Town:
    """The people of the town; what they see is kept until `news` is asked."""

    def __init__(self, services: Sequence[Service], clock: Hands, chats: Chats, letters: Letters) -> None:
        self.services, self.clock, self.chats, self.letters = list(services), clock, chats, letters
        self.updates = count(1)
        self.read = 0
        self.own: set[int] = set()  # which of what was shown are answers to who wrote
        self.last: dict[str, Screen] = {}

    @property
    def service(self) -> Service:
        return self.services[0]

    # -- people write

    async def tell(self, who: str, said: Said, service: Service | None = None) -> str:
        """Write or tap; returns what they are shown, all screens together."""
        chat = str(PEOPLE[who][0])
        serving = service or self.service
        before = len(self.chats.shown)
        await take(serving, Update(next(self.updates), Sender("telegram", chat), said))
        await asyncio.gather(*serving.under_way)
        own = [i for i in range(before, len(self.chats.shown)) if self.chats.shown[i][0] == chat]
        self.own |= set(own)
        screens = [self.chats.shown[i][1] for i in own]
        if screens:
            buttons = tuple(row for screen in screens for row in screen.buttons)
            self.last[who] = Screen(screens[-1].text, buttons)
        return "\n".join(screen.text for screen in screens)

    async def tap(self, who: str, data: str, service: Service | None = None) -> str:
        return await self.tell(who, Tap(data), service)

    async def say(self, who: str, words: str) -> str:
        return await self.tell(who, Text(words))

    async def press(self, who: str, label: str) -> str:
        """Press the button with that label on what they saw last."""
        return await self.tap(who, self.button(who, label).data)

    def button(self, who: str, label: str) -> Button:
        buttons = [b for row in self.last[who].buttons for b in row]
        found = [b for b in buttons if label.casefold() in b.label.casefold()]
        assert found, f"{who} has no button {label!r}: {[b.label for b in buttons]}"
        return found[0]

    async def refer(
        self,
        to: Sequence[str] = ("De Regenboog",),
        line: str = "14 maanden, ma-di, vanaf 15 maart, Arabisch",
        way: str = "Ik maak de afspraak",
        urgent: str = "",
        who: str = "nadia",
    ) -> list[str]:
        """A whole referral as a worker enters it; returns the references."""
        await self.tap(who, "refer")
        for centre in to:
            await self.press(who, centre)
        await self.press(who, "Klaar")
        await self.press(who, "Ouder zegt ja")
        await self.say(who, line)
        if urgent:
            await self.press(who, urgent)
        await self.press(who, "Na te gaan")
        await self.press(who, way)
        if "zelf contact" not in way:
            await self.press(who, "Via mij")
            shown = await self.press(who, "Verstuur")
        else:
            shown = await self.press(who, "Maak de brief")
        references = re.findall(r"GNT-\w{4}", shown)
        assert references, shown
        return list(dict.fromkeys(references))

    # -- time goes by

    async def settle(self, service: Service | None = None) -> None:
        """Have everything done that is due now."""
        serving, left = service or self.service, 1
        while left:
            await later.sweep(serving)
            await _work(serving)
            [(left,)] = await self.rows(
                """select (select count(*) from referral where due_at <= %s)
                    + (select count(*) from notification where state = 'due' and due_at <= %s)
                    + (select count(*) from referral_question where due_at <= %s)
                    + (select count(*) from procrastinate_jobs)""",
                self.clock.now(),
                self.clock.now(),
                self.clock.now(),
            )

    async def wait(self, until: datetime) -> None:
        """Let it be that time; the sweep comes by at each step that is due on the way, and every morning."""
        while (due := await self._next()) <= until:
            self.clock.moment = due.astimezone(BRUSSELS)
            await self.settle()
        self.clock.moment = until
        await self.settle()

    async def _next(self) -> datetime:
        rows = await self.rows(
            """select min(at) from (select due_at as at from referral where due_at is not null
                union all select due_at from referral_question
                union all select due_at from notification where state = 'due') due where at > %s""",
            self.clock.moment,
        )
        eight = self.clock.moment.replace(hour=8, minute=0, second=0)
        morning = eight if eight > self.clock.moment else eight + timedelta(days=1)
        return min(morning, cast(datetime, rows[0][0] or morning))

    # -- what came of it

    def news(self) -> dict[str, list[str]]:
        """What people were shown since this was asked last, beside answers to themselves: name → texts."""
        names = {str(chat): name for name, (chat, _, _) in PEOPLE.items()}
        fresh = [i for i in range(self.read, len(self.chats.shown)) if i not in self.own]
        self.read = len(self.chats.shown)
        found: dict[str, list[str]] = {}
        for address, screen in (self.chats.shown[i] for i in fresh):
            found.setdefault(names[address], []).append(screen.text)
            self.last[names[address]] = screen
        return found

    async def rows(self, query: str, *values: object) -> list[Any]:
        async with self.service.database.pool.connection() as conn:
            return list(await (await conn.execute(query, values)).fetchall())

    async def change(self, query: str, *values: object) -> None:
        async with self.service.database.pool.connection() as conn:
            await conn.execute(query, values)

    async def state(self, reference: str) -> str:
        rows = await self.rows("select state from referral where reference = %s", reference)
        return str(rows[0][0])

    async def step(self, reference: str) -> tuple[str, datetime]:
        """What the clock does next with it, and when."""
        rows = await self.rows("select next_step, due_at from referral where reference = %s", reference)
        return rows[0][0], rows[0][1]


async def _work(service: Service) -> None:
    """Do all jobs that wait, as a worker does."""
    app = procrastinate.App(connector=procrastinate.PsycopgConnector())
    for name, task in later.TASKS.items():
        app.task(name=name, pass_context=True)(queue._with_service(task))
    await app.open_async(service.database.pool)
    await app.run_worker_async(
        wait=False,
        delete_jobs="always",
        additional_context={"service": service},
        install_signal_handlers=False,
        update_heartbeat_interval=60,
    )


@asynccontextmanager
async def town(settings: Settings, processes: int = 1, known: Known = NOTHING) -> AsyncIterator[Town]:
    """The town with its people, served by so many processes on one database."""
    clock, chats, letters = Hands(), Chats(), Letters()
    async with _databases(settings, processes) as databases:
        services = [
            Service(
                settings,
                cast(Any, clock),
                database,
                known,
                channels={"telegram": chats},
                mail=cast(Any, letters),
            )
            for database in databases
        ]
        playing = Town(services, clock, chats, letters)
        await _people(playing)
        yield playing


@asynccontextmanager
async def _databases(settings: Settings, processes: int) -> AsyncIterator[list[Database]]:
    if processes == 0:
        yield []
        return
    async with open_database(settings) as first, _databases(settings, processes - 1) as others:
        yield [first, *others]


async def _people(town: Town) -> None:
    now = town.clock.now()
    await town.change("insert into municipality (id, name) values ('gent', 'Gent')")
    for id, (kind, name, phone) in ORGANISATIONS.items():
        await town.change(
            "insert into organisation (id, municipality, kind, name, phone) values (%s, 'gent', %s, %s, %s)",
            id,
            kind,
            name,
            phone,
        )
    for name, (chat, organisation, role) in PEOPLE.items():
        await town.change(
            """with made as (insert into person (name, language, language_chosen, telegram_id, telegram_reachable,
                created_at) values (%s, 'nl', true, %s, true, %s) returning id)
            insert into membership (person, organisation, role, since) select id, %s, %s, %s from made""",
            name.title(),
            chat,
            now,
            organisation,
            role,
            now,
        )


def seconds(**terms: int) -> dict[str, Duration]:
    """Terms of so many seconds, by their names in the settings."""
    return {name: Duration(elapsed=timedelta(seconds=n)) for name, n in terms.items()}


# The whole chase within seconds.
SECONDS = seconds(
    remind_contact_after=2,
    deputy_after=4,
    desk_after=6,
    ask_outcome_after=5,
    ask_waiting_after=5,
    forget_after=5,
    retry_first=1,
    retry_max=1,
)


def at(said: str) -> datetime:
    """'2026-11-23 10:00' in Brussels."""
    return datetime.fromisoformat(said).replace(tzinfo=BRUSSELS)


async def sent(town: Town, **more: Any) -> str:
    """A referral to De Regenboog that its contact was told of."""
    [reference] = await town.refer(**more)
    await town.settle()
    town.news()
    return reference


async def waiting(town: Town) -> str:
    """A referral on the waiting list: nothing is chased before a month is over."""
    reference = await sent(town)
    await town.tap("sofie", f"move|{reference}|wait")
    await town.settle()
    town.news()
    return reference


async def asked(town: Town, who: str, reference: str, words: str = "Kan het ook op woensdag?") -> None:
    """A question to the other side; or the answer to theirs. Whoever hears it did."""
    await town.tap(who, f"askother|{reference}")
    await town.say(who, words)
    await town.settle()
    town.news()


async def refused(town: Town, reference: str, by: str = "sofie", why: str = "Volzet") -> None:
    """'Geen plaats'; whoever hears it did."""
    await town.tap(by, f"move|{reference}|refuse")
    await town.press(by, why)
    await town.settle()
    town.news()
