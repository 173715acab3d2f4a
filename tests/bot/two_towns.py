"""Two municipalities with the same kinds of people; somebody of each role in the first tries what is not theirs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

from bot.channels import Sender, Update
from bot.people.refusals import REFUSED
from bot.service import Service
from bot.turn import take
from conversations.permissions import ROLES
from conversations.said import Said, Tap, Text
from tests.bot.town import MONDAY

# Where each actor works; who left worked there.
OWN = {
    "referrer": "a-ocmw",
    "contact": "a-ster",
    "deputy": "a-ster",
    "desk": "a-loket",
    "stranger": "a-ocmw",
    "left": "a-ocmw",
}
ACTORS = (*ROLES, "stranger", "left")
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
SENT = {
    "a-ocmw": "AAA-0001",
    "a-ster": "AAA-0002",
    "a-loket": "AAA-0003",
    "a-caw": "AAA-0007",
    "b-ocmw": "BBB-0001",
}
RECEIVED = {"a-ocmw": "AAA-0004", "a-ster": "AAA-0005", "a-loket": "AAA-0006"}
NO = (
    "Dat kan jij hier niet doen",
    "vind ik niet",
    "kan na een uitnodiging",
    "al gedaan",
    "Die knop is van daarnet",
    "Een vrije plaats melden kan de contactpersoon",
    "Die plaats is er niet meer",
)
# Open to whoever writes: nothing in them is somebody's.
PUBLIC = {
    *("menu", "help", "topics", "group", "topic", "more", "parent", "copy", "related", "not", "none"),
    *("films", "filmsin", "film", "organisations", "orggroup", "org", "ocmw", "attest", "tariff"),
    *("language", "code", "access", "privacy"),
}
# What shows somebody all the buttons that are theirs.
OPENERS: dict[str, tuple[Said, ...]] = {
    "Ik referrer": (
        Tap("mine"),
        Text(SENT["a-ocmw"]),
        Tap("agreements"),
        Tap("place"),
        Tap("myorg"),
        Tap("refer"),
    ),
    "Ik contact": (
        Tap("open"),
        Text(RECEIVED["a-ster"]),
        Tap("place"),
        Tap("myorg"),
        Tap("staffof|a-ster"),
        Tap("invitation|a-ster"),
    ),
    "Ik desk": (
        *(
            Tap(verb)
            for verb in ("people", "requests", "questions", "overdue", "stale", "notjoined", "figures")
        ),
        *(Tap("staffof|a-ocmw"), Tap("myorg|a-maan"), Tap("broadcast")),
    ),
}
SECRET = ("Zgeheim", "Zvraag", "Zaanvraag", "Ztaal", "zgeheim", "Zafspraak")
STATE = {
    "membership": "*",
    "organisation": "*",
    "person": "id, name, mail, phone, telegram_id, joined_at, gone_at",
    "access_request": "*",
    "referral": "*",
    "referral_event": "*",
    "referral_question": "*",
    "request": "*",
    "invitation": "*",
    "agreement": "*",
    "place": "*",
    "place_interest": "*",
    "place_wish": "*",
    "closing_day": "*",
    "question": "id, answered_at, taken_by",
    "broadcast": "id, undone_at",
    "page_link": "token_hash",
    "mail_change": "id",
    "notification": "id",
}


@dataclass
class World:
    service: Service
    updates: Iterator[int] = field(default_factory=lambda: count(1))
    addresses: dict[str, dict[str, str]] = field(default_factory=dict)  # by name and channel

    async def rows(self, query: str, *values: object) -> list[Any]:
        async with self.service.database.pool.connection() as conn:
            cursor = await conn.execute(query.encode(), values)
            return await cursor.fetchall() if cursor.description else []

    async def number(self, query: str, *values: object) -> int:
        return int((await self.rows(query, *values))[0][0])

    async def says(self, name: str, said: Said, channel: str = "telegram") -> str:
        """All that they are shown: words and buttons."""
        return "\n".join(words for (words,) in await self._shown(name, said, channel, "content::text"))

    async def buttons(self, name: str, said: Said) -> list[str]:
        """What the buttons say that they are shown."""
        shown = await self._shown(name, said, "telegram", "content")
        rows = [row for (screen,) in shown for row in screen["buttons"]]
        return [button["data"] for row in rows for button in row if button.get("data")]

    async def _shown(self, name: str, said: Said, channel: str, what: str) -> list[Any]:
        if name not in self.addresses:
            ((person, telegram),) = await self.rows(
                "select id, telegram_id from person where name = %s", name
            )
            self.addresses[name] = {"telegram": str(telegram), "web": str(person)}
        address = self.addresses[name][channel]
        update = next(self.updates)
        await take(self.service, Update(update, Sender(channel, address), said))
        return await self.rows(f"select {what} from screen where answers_update = %s order by id", update)

    async def state(self) -> list[Any]:
        """Everything that a forbidden move could change."""
        return [await self.rows(f"select {what} from {table} order by 1") for table, what in STATE.items()]


def refused_so_far() -> float:
    """How often something was refused, of whatever kind."""
    return sum(s.value for s in REFUSED.collect()[0].samples if s.name.endswith("_total"))


async def refused(world: World, who: str, said: Said, channel: str = "telegram") -> None:
    counted = refused_so_far()
    shown = await world.says(who, said, channel)
    assert any(no in shown for no in NO), (who, said, shown)
    assert not any(secret in shown for secret in SECRET), (who, said, shown)
    assert refused_so_far() > counted, (who, said)


async def people_it(world: World) -> None:
    """Fill both towns; `Ik …` are the actors, `Zgeheim …` the others."""
    now = MONDAY
    for town in ("a", "b"):
        await world.rows("insert into municipality (id, name) values (%s, %s)", town, f"Stad {town}")
    for id, kind in ORGANISATIONS.items():
        name = f"Zgeheim-{id}" if id in (OTHER_TOWN, "b-ocmw", "b-loket") else id
        await world.rows(
            "insert into organisation (id, municipality, kind, name, mail) values (%s, %s, %s, %s, %s)",
            *(id, id[0], kind, name, f"{id}@x.example"),
        )
    people = [(f"Ik {role}", OWN[role], role) for role in ROLES]
    people += [
        (f"Zgeheim {id}", id, "desk" if kind == "desk" else "contact") for id, kind in ORGANISATIONS.items()
    ]
    people += [("Ik left", "a-ocmw", "referrer"), ("Ik stranger", "", "")]
    for telegram, (name, organisation, role) in enumerate(people, start=1):
        person = await world.number(
            """insert into person (name, mail, telegram_id, telegram_reachable, web_active, created_at, language_chosen)
            values (%s, 'zgeheim@x.example', %s, true, true, %s, true) returning id""",
            *(name, telegram, now),
        )
        if role:
            await world.rows(
                "insert into membership (person, organisation, role, since) values (%s, %s, %s, %s)",
                *(person, organisation, role, now),
            )
    for town in ("a", "b"):
        await _waits_for_the_desk(world, town)
    for sender, reference in SENT.items():
        await _referral(world, reference, sender, "b-ster" if sender[0] == "b" else "a-maan")
    for receiver, reference in RECEIVED.items():
        await _referral(world, reference, "a-maan", receiver)
    for one, other in (("a-ocmw", "a-ster"), ("a-loket", "a-caw"), ("a-maan", "a-caw"), ("b-ster", "b-ocmw")):
        await world.rows(
            """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at)
            values (%s, %s, '{"profile": "Zafspraak"}', '', 'A', 3, %s)""",
            *(one, other, now),
        )
    for organisation in ("a-ster", "a-maan", "b-ster"):
        await world.rows(
            """insert into place (organisation, least_months, most_months, days, start_on, until, groups, announced_at)
            values (%s, 0, 36, 'mon', '2026-12-01', '2026-12-20', '', %s)""",
            *(organisation, now),
        )


async def _waits_for_the_desk(world: World, town: str) -> None:
    now = MONDAY
    stranger = await world.number("select id from person where name = 'Ik stranger'")
    await world.rows(
        """insert into access_request (person, municipality, organisation_words, name, asked_at)
        values (%s, %s, 'x', 'Zaanvraag', %s)""",
        *(stranger, town, now),
    )
    await world.rows(
        """insert into question (words, language, municipality, why, asked_at)
        values ('Zvraag', 'nl', %s, 'unsure', %s)""",
        *(town, now),
    )
    await world.rows(
        "insert into broadcast (municipality, words, made_at, leaves_at) values (%s, 'x', %s, %s)",
        *(town, now, now + timedelta(hours=1)),
    )


async def _referral(world: World, reference: str, sender: str, receiver: str) -> None:
    """Seen, and its promise was yesterday."""
    now = MONDAY
    request = await world.number(
        """insert into request (municipality, organisation, way, children, days, start_on, language, priority,
            created_at) values (%s, %s, 'B', '14', 'mon', '2027-03-15', 'Ztaal', 'no', %s) returning id""",
        *(sender[0], sender, now),
    )
    await world.rows(
        """insert into referral (reference, request, organisation, state, state_since, answer_by, created_at,
            next_step, due_at) values (%s, %s, %s, 'seen', %s, %s, %s, 'remind', %s)""",
        *(reference, request, receiver, now, now - timedelta(days=1), now, now + timedelta(days=9)),
    )
