"""Every cell of the table of permissions, tried through the front door: what is forbidden shows and changes nothing."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, cast

import pytest

from bot.channels import Sender, Update
from bot.refusals import REFUSED
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from bot.turn import take
from conversations.permissions import ROLES, TABLE, Reach
from conversations.said import Command, Said, Tap
from knowledge.holder import Known, load_known
from tests.bot.town import MONDAY, Hands

OWN_ORGANISATION = {"referrer": "a-ocmw", "contact": "a-ster", "deputy": "a-ster", "desk": "a-loket"}
ORGANISATIONS = {
    "a-ocmw": "ocmw",
    "a-caw": "caw",
    "a-ster": "centre",
    "a-maan": "centre",
    "a-loket": "desk",
    "b-ocmw": "ocmw",
    "b-ster": "centre",
    "b-loket": "desk",
}
TOWN, OTHER_TOWN = "a-maan", "b-ster"  # what is tried, when it is not their own
REFERRALS = {"own": "AAA-1111", "town": "AAA-2222", "other": "BBB-3333"}
NO = (
    "Dat kan jij hier niet doen",
    "vind ik niet",
    "kan na een uitnodiging",
    "al gedaan",
    "Die knop is van daarnet",
    "Dat kan hier niet",
)
SECRET = ("Zgeheim", "Zvraag", "Zaanvraag", "Ztaal", "zgeheim")


@dataclass
class World:
    """Two municipalities with their people; somebody of each role tries what is not theirs."""

    service: Service
    updates: Iterator[int] = field(default_factory=lambda: count(1))

    async def rows(self, query: str, *values: object) -> list[Any]:
        async with self.service.database.pool.connection() as conn:
            cursor = await conn.execute(query.encode(), values)
            return await cursor.fetchall() if cursor.description else []

    async def number(self, query: str, *values: object) -> int:
        return int((await self.rows(query, *values))[0][0])

    async def says(self, role: str, said: Said, channel: str) -> str:
        """All that they are shown: words and labels."""
        (person, telegram) = (
            await self.rows("select id, telegram_id from person where name = %s", f"Ik {role}")
        )[0]
        address = str(telegram if channel == "telegram" else person)
        update = next(self.updates)
        await take(self.service, Update(channel, update, Sender(channel, address), said))
        shown = await self.rows(
            "select content::text from screen where answers_update = %s order by id", update
        )
        return "\n".join(words for (words,) in shown)

    async def state(self) -> list[Any]:
        """Everything that a forbidden move could change."""
        return [
            await self.rows(f"select * from {table} order by 1")
            for table in (
                "membership",
                "organisation",
                "access_request",
                "referral",
                "referral_event",
                "invitation",
            )
        ] + [
            await self.rows("select id, answered_at, taken_by from question order by 1"),
            await self.rows("select id, undone_at from broadcast order by 1"),
            await self.rows("select id from notification order by 1"),
        ]


@pytest.fixture(scope="session")
def known() -> Known:
    return load_known()


@pytest.fixture
async def world(settings: Settings, database: Database, known: Known) -> AsyncIterator[World]:
    made = World(Service(settings, cast(Any, Hands()), database, known))
    now = MONDAY
    for town in ("a", "b"):
        await made.rows("insert into municipality (id, name) values (%s, %s)", town, f"Stad {town}")
    for id, kind in ORGANISATIONS.items():
        await made.rows(
            "insert into organisation (id, municipality, kind, name, mail) values (%s, %s, %s, %s, %s)",
            *(
                id,
                id[0],
                kind,
                f"Zgeheim-{id}" if id in (OTHER_TOWN, "b-ocmw", "b-loket") else id,
                f"{id}@x.example",
            ),
        )
    people = [(f"Ik {role}", OWN_ORGANISATION[role], role) for role in ROLES]
    people += [
        (f"Zgeheim {id}", id, "desk" if kind == "desk" else "contact") for id, kind in ORGANISATIONS.items()
    ]
    for telegram, (name, organisation, role) in enumerate(people, start=1):
        person = await made.number(
            """insert into person (name, mail, telegram_id, telegram_reachable, web_active, created_at, language_chosen)
            values (%s, 'zgeheim@x.example', %s, true, true, %s, true) returning id""",
            *(name, telegram, now),
        )
        await made.rows(
            "insert into membership (person, organisation, role, since) values (%s, %s, %s, %s)",
            *(person, organisation, role, now),
        )
    await made.rows(
        "insert into person (name, telegram_id, created_at, web_active) values ('Ik stranger', 99, %s, true)",
        now,
    )
    for town in ("a", "b"):
        stranger = await made.number("select id from person where telegram_id = 99")
        await made.rows(
            "insert into access_request (person, municipality, organisation_words, name, asked_at) "
            "values (%s, %s, 'x', 'Zaanvraag', %s)",
            *(stranger, town, now),
        )
        await made.rows(
            "insert into question (words, language, municipality, why, asked_at) "
            "values ('Zvraag', 'nl', %s, 'unsure', %s)",
            *(town, now),
        )
        await made.rows(
            "insert into broadcast (municipality, words, made_at, leaves_at) values (%s, 'x', %s, %s)",
            *(town, now, now + timedelta(hours=1)),
        )
    for reference, sender, receiver in (
        ("AAA-1111", "a-ocmw", "a-ster"),
        ("AAA-2222", "a-caw", "a-maan"),
        ("BBB-3333", "b-ocmw", "b-ster"),
    ):
        request = await made.number(
            """insert into request (municipality, organisation, way, children, days, start_on, language, priority,
                created_at) values (%s, %s, 'B', '14', 'mon', '2027-03-15', 'Ztaal', 'no', %s) returning id""",
            *(sender[0], sender, now),
        )
        await made.rows(
            """insert into referral (reference, request, organisation, state, state_since, answer_by, created_at,
                next_step, due_at) values (%s, %s, %s, 'seen', %s, %s, %s, 'remind', %s)""",
            *(reference, request, receiver, now, now - timedelta(days=1), now, now + timedelta(days=9)),
        )
    yield made


async def tries(world: World, role: str, target: str) -> dict[str, list[str]]:
    """What each action of the table is tried with: buttons as they would be forged; the first changes nothing."""
    own = OWN_ORGANISATION.get(role, "a-ocmw")
    organisation = {"self": own, "own": own, "town": TOWN, "other": OTHER_TOWN}[target]
    town = organisation[0]
    who = f"Ik {role}" if target == "self" else f"Zgeheim {organisation}"
    found = await world.rows(
        "select m.id from membership m join person p on p.id = m.person where p.name = %s", who
    )
    member = str(found[0][0]) if found else "0"
    tried = {
        "see-people": [f"person|{member}"],
        "remove": [f"leave|{member}"],
        "set-absence": [f"away|{member}", f"present|{member}"],
    }
    if target == "self":
        return tried
    request = await world.number("select id from access_request where municipality = %s", town)
    question = await world.number("select id from question where municipality = %s", town)
    broadcast = await world.number("select id from broadcast where municipality = %s", town)
    desk = f"{town}-loket"
    tried |= {
        "see-people": [f"staffof|{organisation}", f"person|{member}"],
        "invite": [f"invitation|{organisation}", f"mailagain|{member}"],
        "choose-deputy": [f"deputy|{organisation}"],
        "edit-organisation": [f"field|{organisation}|mail", f"field|{organisation}|id"],
        "confirm-organisation": [f"confirm|{organisation}"],
    }
    if role == "desk" and target == "own":
        del tried["invite"]
    if target != "own":
        tried |= {
            "invite-desk": [f"invitation|{desk}"],
            "approve": [
                f"request|{request}",
                f"approve|{request}",
                f"take|access|{request}",
                f"turnaway|{request}",
            ],
            "see-questions": [f"question|{question}"],
            "answer-question": [f"answerquestion|{question}", f"take|question|{question}"],
            "see-overdue": [f"take|referral|{REFERRALS[target]}"],
            "broadcast": [f"unsend|{broadcast}"],
        }
    side = {"referrer": "see-sent", "contact": "see-received", "deputy": "see-received"}.get(
        role, "help-referral"
    )
    reference = REFERRALS[target]
    action = side if target == "own" else "help-referral"
    tried[action] = [f"look|{reference}", f"show|{reference}", f"askother|{reference}", f"note|{reference}"]
    tried[action] += [f"{verb}|{reference}" for verb in ("later", "page", "again")]
    tried[action] += [f"move|{reference}|{move}" for move in ("invite", "wait", "refuse", "withdraw", "see")]
    return tried


def allowed(action: str, role: str, target: str) -> bool:
    needed = {"self": Reach.OWN, "own": Reach.ORGANISATION, "town": Reach.MUNICIPALITY}
    return role in ROLES and target in needed and TABLE[action][role] >= needed[target]


@pytest.mark.parametrize("channel", ["telegram", "web"])
@pytest.mark.parametrize("role", [*ROLES, "stranger"])
async def test_each_cell(world: World, role: str, channel: str) -> None:
    """What the table allows can be begun; whatever else is tried shows nobody's data and changes nothing."""
    for target in ("self", "own", "town", "other"):
        for action, buttons in (await tries(world, role, target)).items():
            if allowed(action, role, target):
                shown = await world.says(role, Tap(buttons[0]), channel)
                assert shown and not any(no in shown for no in NO), (action, buttons[0], shown)
            else:
                await refused(world, role, buttons, channel)


async def refused(world: World, role: str, buttons: list[str], channel: str) -> None:
    before = await world.state()
    for button in buttons:
        shown = await world.says(role, Tap(button), channel)
        assert any(no in shown for no in NO), (button, shown)
        assert not any(secret in shown for secret in SECRET), (button, shown)
    assert await world.state() == before, buttons


@pytest.mark.parametrize("role", ["referrer", "contact", "deputy", "stranger"])
async def test_the_desk_is_the_desks(world: World, role: str) -> None:
    """Nobody else sees what waits for a desk, whatever they type or tap; each attempt is counted."""
    verbs = (
        "desk",
        "people",
        "requests",
        "questions",
        "notjoined",
        "stale",
        "overdue",
        "broadcast",
        "mailall",
    )
    for said in (Command("loket"), *map(Tap, verbs)):
        before = REFUSED.collect()[0].samples
        shown = await world.says(role, said, "telegram")
        assert any(no in shown for no in NO) and not any(secret in shown for secret in SECRET)
        if role != "stranger" or said not in (
            Tap("broadcast"),
            Tap("mailall"),
        ):  # asked for an invitation first
            assert REFUSED.collect()[0].samples != before, said


@pytest.mark.parametrize(
    "data", ["17:to:a-ster", "leave", "nothing|1|2", "person|1; drop table person", "unsend|٣", "take|x|1"]
)
async def test_forged_buttons(world: World, data: str) -> None:
    """A button that was never made gets a friendly word, changes nothing and is counted."""
    before, counted = await world.state(), REFUSED.collect()[0].samples
    shown = await world.says("desk", Tap(data), "telegram")
    assert any(no in shown for no in NO), shown
    assert await world.state() == before and REFUSED.collect()[0].samples != counted


def test_who_reaches_a_municipality() -> None:
    """Beyond its own organisation only a desk reaches; the directory alone is there for all who are invited."""
    reaching = {action for action in TABLE for role in ROLES if TABLE[action][role] is Reach.MUNICIPALITY}
    others = {a for a in reaching if any(TABLE[a][r] is Reach.MUNICIPALITY for r in ROLES if r != "desk")}
    assert others == {"see-directory"}
