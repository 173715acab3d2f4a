"""Updates that are asked for."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from prometheus_client import REGISTRY

from bot.channels.telegram import Telegram
from bot.channels.telegram.intake import MOST_A_MINUTE, Intake
from bot.channels.telegram.poll import Lock, poll
from bot.store.database import Database
from bot.store.locks import LockLost, polling_lock
from conversations.said import Tap, Text, Unreadable
from conversations.screen import Button, Screen
from tests.channels.conftest import Service, make_file, no_lock, no_pace
from tests.fake_telegram import FakeTelegram


@asynccontextmanager
async def polling(telegram: Telegram, intake: Intake, lock: Lock = no_lock) -> AsyncIterator[None]:
    task = asyncio.create_task(poll(telegram, intake, lock))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def process(fake: FakeTelegram, service: Service, lock: Lock) -> AsyncIterator[None]:
    """Another process that polls for the same bot."""
    async with (
        Telegram(fake.token, fake.url, no_pace, make_file) as telegram,
        polling(telegram, Intake(telegram, service.take, service.reached), lock),
    ):
        yield


def ignored(why: str) -> float:
    return REGISTRY.get_sample_value("toeleider_updates_ignored_total", {"why": why}) or 0


async def test_confirms_what_was_taken(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """What was said is taken once and in order, and Telegram forgets it afterwards."""
    ann = fake.person(7, "fr")
    for number in range(150):
        ann.says(f"hello {number}")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text(f"hello {number}") for number in range(150)]
    assert service.taken[0].sender.language == "fr"


async def test_does_not_confirm_before_it_is_taken(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """An update stays with Telegram until it is taken, and so do later ones; other chats go on meanwhile."""
    service.gates["7"] = asyncio.Event()
    held = fake.person(7).says("hold on")
    async with polling(telegram, intake):
        await fake.bot.until(lambda: fake.bot.offered[held] > 0)
        after = fake.person(8).says("meanwhile")
        await fake.bot.until(lambda: service.said(8) == [Text("meanwhile")])
        await fake.bot.until(lambda: fake.bot.offered[after] > 1)
        assert set(fake.bot.pending) == {held, after}
        service.gates["7"].set()
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("hold on")]
    assert service.said(8) == [Text("meanwhile")]


async def test_keeps_order_in_a_chat_after_an_error(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """What could not be taken at once is tried again before what the same person said next."""
    service.errors = [RuntimeError("once"), RuntimeError("twice")]
    ann = fake.person(7)
    ann.says("first")
    ann.says("second")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("first"), Text("second")]


async def test_stopping_finishes_and_confirms(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """Told to stop, it finishes what it is taking and confirms it, so that it does not come again."""
    gate = service.gates["7"] = asyncio.Event()
    fake.person(7).says("hello")
    task = asyncio.create_task(poll(telegram, intake, no_lock))
    await service.waits.wait()
    task.cancel()
    gate.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert service.said(7) == [Text("hello")]
    assert not fake.bot.pending


async def test_every_press_is_answered(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """A press is answered though its turn fails at first, and though Telegram does not listen at first."""
    ann = fake.person(7, started=True)
    await telegram.send("7", Screen("Sure?", ((Button("Yes", data="1:sure:yes"),),)))
    service.errors = [RuntimeError("once")]
    fake.bot.fail("answerCallbackQuery", code=500)
    ann.taps("Yes")
    async with polling(telegram, intake):
        await fake.bot.until(lambda: not fake.bot.unanswered)
        await fake.bot.all_confirmed()
    assert service.said(7) == [Tap("1:sure:yes")]


async def test_old_presses_do_no_harm(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """A press too old to be answered is taken all the same."""
    fake.person(7).presses("1:sure:yes")
    fake.bot.expire_presses()
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Tap("1:sure:yes")]
    assert [complaint[:19] for complaint in fake.bot.complaints] == ["answerCallbackQuery"]
    fake.bot.complaints.clear()


async def test_blocking_is_told(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """The service hears that somebody blocked the bot, and that another lets it write again."""
    fake.person(7).blocks()
    fake.person(8).unblocks()
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.reachable == {"7": False, "8": True}
    assert not service.taken


async def test_flood_gets_one_notice(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """Of 1,000 messages at once only the first 500 count, the next brings the notice; others are not held up."""
    ann, before = fake.person(7), ignored("flood")
    for number in range(1000):
        ann.says(f"spam {number}")
    fake.person(8).says("hello")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert len(service.said(7)) == MOST_A_MINUTE + 1
    assert service.said(7)[-1] == Unreadable("flood")
    assert service.said(8) == [Text("hello")]
    assert ignored("flood") - before == 1000 - MOST_A_MINUTE - 1


HOSTILE: dict[str, Any] = {
    "deep": lambda id: f'{{"update_id": {id}, "message": {"[" * 100_000}{"]" * 100_000}}}',
    "NUL": lambda id: f'{{"update_id": {id}, "message": {{"text": "\\u0000"}}}}',
    "lone surrogate": lambda id: f'{{"update_id": {id}, "message": {{"chat": "\\ud800"}}}}',
    "huge": lambda id: {"update_id": id, "message": {"text": "x" * 2**20}},
    "wrong kind": lambda id: {"update_id": id, "message": [], "callback_query": 5},
    "unknown kind": lambda id: {"update_id": id, "hologram": {}},
    "long number": lambda id: f'{{"update_id": {id}, "poll": {"9" * 10_000}}}',
    "group": lambda id: {"update_id": id, "message": {"chat": {"id": -5, "type": "group"}, "text": "hello"}},
}


@pytest.mark.parametrize("what", HOSTILE)
async def test_hostile_updates_are_passed(
    what: str, fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """An update that nobody can read is counted and left behind; those around it are taken."""
    before = ignored("not-for-us")
    fake.person(7).says("before")
    fake.bot.put_raw(HOSTILE[what])
    fake.person(7).says("after")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("before"), Text("after")]
    assert ignored("not-for-us") == before + 1


async def test_what_has_no_number_is_passed(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """What is not an update at all is counted, and gone once a later one is confirmed."""
    before = ignored("not-an-update")
    fake.bot.put_raw(lambda id: "[]")
    fake.person(7).says("after")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("after")]
    assert ignored("not-an-update") > before


@pytest.mark.parametrize(
    "fault",
    [
        {"code": 500},
        {"code": 502},
        {"code": 429, "retry_after": 1},
        {"code": 401, "description": "Unauthorized"},
        {"how": "cut"},
        {"how": "lose-reply"},
        {"how": "garble"},
        {"how": "garble", "body": '{"ok": true}'},
        {"how": "garble", "body": '{"ok": false}'},
        {"how": "garble", "body": '{"ok": true, "result": {"a": 1}}'},
    ],
)
async def test_goes_on_after_failures(
    fault: dict[str, Any], fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """Whatever goes wrong between Telegram and us, what was said is taken once it works again."""
    fake.bot.fail("getUpdates", **fault)
    fake.person(7).says("hello")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("hello")]


async def test_telegram_away(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """While Telegram is away nothing breaks, at start neither; when it is back, what was said is taken."""
    await fake.stop()
    async with polling(telegram, intake):
        await fake.start()
        fake.person(7).says("hello")
        await fake.bot.all_confirmed()
        await fake.stop()
        await fake.start()
        fake.person(7).says("again")
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("hello"), Text("again")]


async def test_a_webhook_is_switched_off(
    fake: FakeTelegram, telegram: Telegram, intake: Intake, service: Service
) -> None:
    """Polling removes a webhook that was set before, and one that somebody sets meanwhile."""
    await telegram.bot.set_webhook("https://example.invalid/telegram")
    fake.person(7).says("hello")
    async with polling(telegram, intake):
        await fake.bot.all_confirmed()
        await telegram.bot.set_webhook("https://example.invalid/telegram")
        fake.bot.hang_up()
        fake.person(7).says("again")
        await fake.bot.all_confirmed()
    assert service.said(7) == [Text("hello"), Text("again")]


async def test_only_one_process_polls(fake: FakeTelegram, database: Database) -> None:
    """Of two processes one polls; when it ends the other takes over, and nothing is taken twice."""
    first, second = Service(arrived=fake.bot.happened), Service(arrived=fake.bot.happened)

    def lock() -> Any:
        return polling_lock(database.dsn)

    async with process(fake, first, lock):
        fake.person(7).says("one")
        await fake.bot.all_confirmed()
        async with process(fake, second, lock):
            fake.person(7).says("two")
            await fake.bot.all_confirmed()
            assert (first.said(7), second.said(7)) == ([Text("one"), Text("two")], [])
    async with process(fake, second, lock):
        fake.person(7).says("three")
        await fake.bot.all_confirmed()
    assert second.said(7) == [Text("three")]
    assert fake.bot.conflicts == 0


async def test_a_lost_lock_is_noticed(database: Database) -> None:
    """When the database ended the connection that held the lock, the holder learns it."""
    async with polling_lock(database.dsn) as still_ours:
        await still_ours()
        async with database.pool.connection() as conn:
            await conn.execute(
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid != pg_backend_pid()"
            )
        with pytest.raises(LockLost):
            await still_ours()
    async with polling_lock(database.dsn) as again:
        await again()
