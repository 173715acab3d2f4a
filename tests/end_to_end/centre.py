"""A centre that families are referred to, and the people around it as they live it: messages, letters, pages."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from psycopg import AsyncConnection

from tests.end_to_end.world import SOON, Browser, World, link_in
from tests.fake_telegram import Person
from tests.waiting import until

DESK = "loket@voorbeeld.example"
POSTS = {"worker": ("ocmw", "referrer"), "colleague": ("caw", "referrer")}  # the others work at the centre
AGREED = """
insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at, confirmed_at)
values ('ocmw', %s, '{}', '', 'B', 5, now(), now())
"""
PERSON = """
with made as (
    insert into person (name, telegram_id, telegram_reachable, mail, created_at) values (%s, %s, %s, %s, now())
    returning id)
insert into membership (person, organisation, role, since) select id, %s, %s, now() from made
"""


@dataclass
class Centre:
    """A centre that somebody refers to; `people` by role: who has Telegram. `deaths`: files that show who died."""

    id: str
    world: World
    second: str  # the port of another process
    deaths: Sequence[Path] = ()
    people: dict[str, Person] = field(default_factory=dict)
    references: list[str] = field(default_factory=list)

    def mail(self, role: str) -> str:
        return f"{role}.{self.id}@voorbeeld.example"

    async def refers(self, worker: str = "worker") -> str:
        """A worker refers a family to it; returns the reference."""
        self.people[worker].presses(f"referto|{self.id}")
        self.references.append(await self.world.fills_in(self.people[worker]))
        return self.references[-1]

    async def sees(self, role: str, words: str) -> str:
        return await self.world.next(self.people[role], words)

    def heard(self, role: str) -> list[tuple[str, str]]:
        """All that they got: what is the same when it is sent again, and the words."""
        shown = self.people[role].history if role in self.people else ()
        letters = [(id, words) for id, to, words in self.world.letters() if to == self.mail(role)]
        return [*((message.text, message.text) for message in shown), *letters]

    async def hears(self, role: str, told: str) -> None:
        """Whatever else comes before or after it."""
        await until(lambda: any(told in words for _, words in self.heard(role)), self.world.patience)

    async def taps(self, role: str, *steps: tuple[str, str]) -> None:
        """See the words, press what comes after; 'say:…' is typed."""
        for words, answer in steps:
            await self.sees(role, words)
            said = answer.removeprefix("say:")
            self.people[role].taps(answer) if said == answer else self.people[role].says(said)

    async def offers(self, worker: str) -> str:
        """'Ik heb een gezin' for its free place, and the referral that follows."""
        self.people[worker].presses("place")
        await self.taps(worker, ("Vrije plaatsen", "Ik heb een gezin"))
        self.references.append(await self.world.fills_in(self.people[worker]))
        return self.references[-1]

    async def answers(self, role: str, told: str, by: str = "telegram") -> None:
        """Once told so they look, and put the family on the waiting list; the worker hears it."""
        await self.hears(role, told)
        if by == "mail":
            page = await self.opens(role)
            await page.press("wait")
        else:
            self.people[role].presses(f"show|{self.references[0]}")
            await self.taps(role, ("14 maanden", "Wachtlijst"))
        await self.hears("worker", "op de wachtlijst")

    async def opens(self, role: str, port: str = "") -> "Page":
        """The page behind the letter that they got, with 'toon' pressed; `port`: at another process."""
        link = link_in(await self.world.letter(self.mail(role)))
        here = f":{self.world.toeleider.env['PORT']}/"
        page = Page(link.replace(here, f":{port}/") if port else link, self.world.patience)
        await page.press("show")
        return page


@dataclass
class Page:
    """Somebody who loads the page again when it does not come, and presses if that is still to be done."""

    link: str
    patience: float

    async def press(self, do: str) -> str:
        async with (
            asyncio.timeout(self.patience),
            httpx.AsyncClient(follow_redirects=True, timeout=SOON) as client,
        ):
            browser = Browser(client)
            while True:
                with suppress(httpx.TransportError):
                    await browser.open(self.link)
                    return await browser.press(do) if f'id="form-{do}"' in browser.page else browser.words
                await asyncio.sleep(0.05)


async def settle(
    conn: AsyncConnection, centre: Centre, reached: Mapping[str, str], phones: Sequence[int], agreed: bool
) -> None:
    """The centre with its people stands in the directory. `reached`: over what each of them hears."""
    await conn.execute(
        "insert into organisation (id, municipality, kind, name, phone) values (%s, 'voorbeeld', 'centre', %s, '09')",
        (centre.id, f"Centrum {centre.id}"),
    )
    if agreed:
        await conn.execute(AGREED, (centre.id,))
    for phone, (role, how) in zip(phones, reached.items(), strict=False):
        if "telegram" in how:
            centre.people[role] = centre.world.telegram.person(phone, started=True)
        number = phone if role in centre.people else None
        mail = centre.mail(role) if "mail" in how else None
        post = POSTS.get(role, (centre.id, role))
        await conn.execute(PERSON, (f"{role} van {centre.id}", number, number is not None, mail, *post))
