"""Everything that can go wrong with a referral, all at once: undisturbed, and killed in the middle of each."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import chain
from pathlib import Path

import pytest
from psycopg import AsyncConnection

from tests.end_to_end.centre import DESK, Centre, settle
from tests.end_to_end.situations import ALSO, ROLES, SITUATIONS, TOLD, Situation
from tests.end_to_end.world import SOON, World, ready
from tests.faults.lives import free_port
from tests.waiting import until

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("end_to_end")]
TERMS = {"REMIND_CONTACT_AFTER": "PT1S", "DEPUTY_AFTER": "PT3S", "DESK_AFTER": "PT5S"}

WITHOUT_NEXT = """
select organisation || ' is ' || state || ' without a next action' from referral
where state in ('handed', 'sent', 'seen', 'invited', 'appointment', 'waiting') and (next_step is null or due_at is null)
"""
TWICE = """
select r.organisation || ': ' || e.move || ' twice' from referral_event e join referral r on r.id = e.referral
group by r.id, e.move having count(*) > 1
"""
LEFT = """
select 'not sent: ' || key from notification
    where state in ('due', 'sending') and due_at < clock_timestamp() + interval '1 minute'
union all select 'not shown: ' || id from screen where owed
"""


@pytest.mark.parametrize("killed", [False, True], ids=["undisturbed", "killed"])
async def test_all_at_once(world: World, killed: bool) -> None:
    """Nobody else hears of a referral, each step reaches its person once, and none stands without a next action.

    Killed in the middle of a send, somebody may get the same message again: the same Message-ID, the same words.
    """
    world.patience *= 4 if killed else 1
    deaths = {s: _deaths(s, world.folder) if killed else [] for s in SITUATIONS}
    dsn, second = world.toeleider.env["DATABASE_URL"], free_port()
    async with await AsyncConnection.connect(dsn, autocommit=True) as conn:
        centres = {s: Centre(s.name, world, second, [died for *_, died in deaths[s]]) for s in SITUATIONS}
        for number, (s, centre) in enumerate(centres.items(), 1):
            await settle(conn, centre, s.reached, range(10 * number, 10 * number + 10), s.agreed)
        async with _kept_alive(conn, world, second, list(chain(*deaths.values()))):
            played = asyncio.gather(*(s.play(centre) for s, centre in centres.items()))
            await asyncio.wait_for(played, 2 * world.patience)
            await _settled(conn)
        assert [died.name for centre in centres.values() for died in centre.deaths if not died.exists()] == []
        found = [*await _rows(conn, WITHOUT_NEXT), *await _rows(conn, TWICE)]
    for s, centre in centres.items():
        found += [f"{s.name}: {fault}" for fault in _faults(s, centre, once=not killed)]
    found += [line for line in world.toeleider.log.read_text().splitlines() if '"alert": true' in line]
    assert [*found, *_outside(list(centres.values()), world)] == []


def _deaths(situation: Situation, folder: Path) -> list[tuple[str, str, Path]]:
    return [
        (point, about, folder / f"{situation.name}-{n}") for n, (point, about) in enumerate(situation.deaths)
    ]


@asynccontextmanager
async def _kept_alive(
    conn: AsyncConnection, world: World, second: str, deaths: Sequence[tuple[str, str, Path]]
) -> AsyncIterator[None]:
    """Two processes, each started again when it dies; at no death a referral stands without a next action."""
    over = asyncio.Event()

    async def keep(part: str, **env: str) -> None:
        told = asyncio.create_task(over.wait())
        while True:
            life = await world.toeleider.fork(part, deaths=deaths, **TERMS, **env)
            await asyncio.wait([life.code, told], return_when=asyncio.FIRST_COMPLETED)
            if told.done():
                break
            assert await life.code == -9
            assert await _rows(conn, WITHOUT_NEXT) == []
        life.stop()
        assert await asyncio.wait_for(life.code, 30) == 0

    async with asyncio.TaskGroup() as keeping:
        keeping.create_task(keep("run"))
        keeping.create_task(keep("web", PORT=second))
        await ready(world)
        yield
        over.set()


async def _settled(conn: AsyncConnection) -> None:
    async def nothing_left() -> bool:
        return not await _rows(conn, LEFT)

    await until(nothing_left, SOON)


async def _rows(conn: AsyncConnection, query: str) -> list[str]:
    return [row[0] for row in await (await conn.execute(query.encode())).fetchall()]


# -- what each heard


def _heard(centre: Centre, role: str) -> list[tuple[str, str]]:
    """What is the same when it is sent again, and the words; of the desk's mail what is about this centre."""
    if role == "desk":
        return [
            (id, words) for id, to, words in centre.world.letters() if to == DESK and _about(centre, words)
        ]
    return centre.heard(role)


def _about(centre: Centre, words: str) -> bool:
    return any(reference in words for reference in centre.references)


def _told(heard: Iterable[tuple[str, str]]) -> Counter[str]:
    """How often they were told each thing; what they see because they tapped is not told."""
    found = ((words, [said for said in TOLD if said in words]) for _, words in heard)
    return Counter(min(said, key=words.index) for words, said in found if said)


def _faults(situation: Situation, centre: Centre, once: bool) -> Iterator[str]:
    """Who did not hear what they must, or heard more."""
    for role in ("desk", *situation.reached):
        heard, must = _heard(centre, role), Counter(situation.hears.get(role, ()))
        told, may = _told(dict(heard).items()), Counter({said: len(centre.references) for said in ALSO})
        if missing := must - told:
            yield f"{role} never heard {dict(missing)}, but {dict(told)}"
        if more := told - (must | may):
            yield f"{role} heard {dict(more)} too"
        if once and (twice := _told(heard) - told):
            yield f"{role} heard {dict(twice)} twice"


def _outside(centres: Sequence[Centre], world: World) -> Iterator[str]:
    """Who heard of a referral that is not theirs."""
    for centre in centres:
        own = {DESK, *map(centre.mail, ROLES), *(p.id for p in centre.people.values())}
        heard = [(to, words) for _, to, words in world.letters()]
        heard += [(p.id, shown.text) for p in world.telegram.bot.people.values() for shown in p.history]
        yield from (
            f"{who} heard: {words}" for who, words in heard if who not in own and _about(centre, words)
        )
