"""The practice room over HTTP: its clock, its mailboxes, who may ask, and starting over."""

import asyncio
import re
from datetime import datetime, timedelta

import httpx
from psycopg import AsyncConnection

from bot.service import Service
from bot.store import invitations, mailbox
from tests.waiting import until
from tests.web.device import hidden


async def sends(
    client: httpx.AsyncClient, page: httpx.Response, action: str, **fields: str
) -> httpx.Response:
    """Send the form of that page whose address begins so."""
    found = re.search(
        rf'<form[^>]* action="({re.escape(action)}[^"]*)"[^>]*>(.*?)</form>', page.text, re.DOTALL
    )
    assert found is not None
    return await client.post(found[1], data=hidden(found[2]) | fields)


async def test_the_municipality(service: Service) -> None:
    """Eight centres and six organisations of one fictional municipality are there at the first start."""
    async with service.database.pool.connection() as conn:
        kinds = await (
            await conn.execute("select kind = 'centre', count(*) from organisation group by 1")
        ).fetchall()
        towns = await (await conn.execute("select name from municipality")).fetchall()
        deputies = await (
            await conn.execute("select from membership where deputy_for is not null")
        ).fetchall()
    assert sorted(kinds) == [(False, 6), (True, 8)]
    assert len(towns) == 1 and deputies


async def test_the_clock(client: httpx.AsyncClient, service: Service) -> None:
    """`POST /practice/clock` moves the clock on by that duration, and says the time it is then with its offset."""
    for by, hours in (("PT1H", 1.0), ("PT90M", 1.5), ("P1D", 24.0), ("P30D", 720.0)):
        before = service.clock.now()
        answer = await client.post("/practice/clock", json={"forward": by})
        assert answer.status_code == 200 and list(answer.json()) == ["now"]
        moved = datetime.fromisoformat(answer.json()["now"]) - before
        assert timedelta() <= moved - timedelta(hours=hours) + timedelta(seconds=1) < timedelta(seconds=30)
        assert abs(service.clock.now() - before - timedelta(hours=hours)) < timedelta(seconds=30)


NO_DURATION = (
    b"",
    b"[]",
    b"{}",
    b'{"forward": 3}',
    b'{"forward": "later"}',
    b'{"forward": "-P1D"}',
    b'{"forward": "P999D"}',
    b'{"forward": "P99999999999D"}',
    b'{"forward": "P1D\\u0000"}',
    b'{"forward": "\\ud800"}',
    b"\xff",
    b"[" * 60_000,
    b'{"forward":' * 5_000,
)


async def test_a_clock_that_cannot_move(client: httpx.AsyncClient, service: Service) -> None:
    """What is not a duration, however it is packed, is refused, and the clock stands where it stood."""
    before = service.clock.offset
    for body in NO_DURATION:
        answer = await client.post(
            "/practice/clock", content=body, headers={"content-type": "application/json"}
        )
        assert answer.status_code == 400 and "forward" in answer.json()["error"], body[:40]
    assert service.clock.offset == before


async def test_the_next_working_day(client: httpx.AsyncClient, service: Service) -> None:
    """The button leads to nine o'clock of the next working day: never a Saturday, Sunday or holiday."""
    page = await client.get("/")
    for _ in range(6):
        page = await sends(client, page, "/practice/clock", forward="working-day")
        now = service.clock.now()
        assert (now.hour, now.minute) == (9, 0) and now.weekday() < 5


async def test_only_this_machine(client: httpx.AsyncClient) -> None:
    """A site elsewhere, or a name elsewhere that leads here, can neither read nor move anything."""
    for headers in (
        {"host": "evil.example"},
        {"origin": "https://evil.example"},
        {"sec-fetch-site": "cross-site"},
    ):
        answer = await client.post("/practice/clock", json={"forward": "P1D"}, headers=headers)
        assert answer.status_code in (403, 421)
    assert (await client.get("/", headers={"host": "evil.example"})).status_code == 421


async def test_a_mailbox(client: httpx.AsyncClient, service: Service) -> None:
    """A mail shows as new until it is opened; its links can be followed, its HTML is plain words."""
    async with service.database.pool.connection() as conn:
        words = "Dag <b>Sofie</b>,\n\nBekijk het:\nhttp://127.0.0.1:8080/a/abc\n\nOf bel."
        await mailbox.deliver(
            conn,
            "Sofie <SOFIE@regenboog.example>",
            "Toeleider <t@o.example>",
            "Nieuws",
            words,
            service.clock.now(),
        )
    page = await client.get("/?show=sofie")
    assert "1 nieuw" in page.text
    page = await sends(client, page, "/practice/people/2/mail/")
    assert "1 nieuw" not in page.text and "&lt;b&gt;Sofie" in page.text
    assert re.search(
        r'<a class="button primary" href="http://127.0.0.1:8080/a/abc"[^>]*>Bekijk het</a>', page.text
    )
    assert (await client.get("/practice/people/1/mail")).text.count("Nieuws") == 0


async def test_somebody_new(client: httpx.AsyncClient, service: Service) -> None:
    """Somebody who was not invited can be added, and an invitation's link makes somebody who was."""
    page = await sends(client, await client.get("/"), "/practice/people?")
    assert "Gast 1" in page.text and "Nog niet uitgenodigd" in page.text
    async with service.database.pool.connection() as conn:
        made = await invitations.invite(conn, "boomhut", "deputy", "nl", service.clock.now())
    page = await client.get(f"/join/{made.token}")
    assert "De Boomhut" in page.text
    page = await sends(client, page, "/practice/people")
    assert "Vervanger · De Boomhut" in page.text and "Welkom" in page.text


async def test_starting_over(client: httpx.AsyncClient, service: Service) -> None:
    """Starting over leaves the municipality as on its first day, on the first working morning from today."""
    await client.post("/practice/clock", json={"forward": "P30D"})
    page = await sends(client, await client.get("/"), "/practice/people?")
    page = await sends(client, page, "/practice/start-over")
    assert page.status_code == 200 and "Gast 1" not in page.text and "Waarmee kan ik helpen?" in page.text
    assert service.clock.offset < timedelta(days=10)


async def test_starting_over_while_somebody_looks(client: httpx.AsyncClient, service: Service) -> None:
    """Who reads one thing and then another in that moment gets both, and the room starts over after that."""
    page = await client.get("/")
    async with service.database.pool.connection() as conn:
        await conn.execute("select from web_message")
        over = asyncio.create_task(sends(client, page, "/practice/start-over"))
        async with service.database.pool.connection() as watching:
            await until(lambda: _waits_for_a_table(watching), 20)
        await conn.execute("select from practice_mail")
    assert (await over).status_code == 200


async def _waits_for_a_table(conn: AsyncConnection) -> bool:
    found = await conn.execute("select from pg_locks where not granted and locktype = 'relation'")
    return bool(found.rowcount)
