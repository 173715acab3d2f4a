"""A turn, from message to reply owed, beside what a bot maker would pick instead.

    .venv/bin/python benchmarks/turns.py

The other side is python-telegram-bot's own Application with ConversationHandler and PicklePersistence, the usual way to
keep a conversation over a restart. Both do the same: an update comes in, a two-question conversation goes on, the reply
goes to a channel that does nothing, and what must survive is on disk before the next update is taken, with 5,000 other
people in the middle of a conversation. One process, one run; the ratio is what counts. (The pickle is written without
waiting for the disk; PostgreSQL waits.)
"""

import asyncio
import logging
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from telegram import Chat, Message, Update, User
from telegram.ext import Application, ConversationHandler, MessageHandler, PicklePersistence, filters

from bot import channels
from bot.channels import Sender
from bot.clock import Clock
from bot.service import Service
from bot.settings import Settings
from bot.store.database import open_database
from bot.turn import take
from conversations.said import Said, Tap, Text
from conversations.screen import Screen
from knowledge.holder import load_known

ROUNDS = 300
OTHERS = 5000  # people in the middle of a conversation of their own
SCRIPT: tuple[Said, ...] = (Tap("ocmw"), Text("ja, inkomenstarief"), Text("stop"))


class Nowhere:
    """A channel that takes everything at once."""

    name = "telegram"

    async def send(self, address: str, screen: Screen) -> str:
        return "1"


async def ours(folder: Path) -> list[float]:
    settings = Settings(data_dir=folder, practice=False)
    async with open_database(settings) as database:
        service = Service(settings, Clock(settings.timezone), database, load_known())
        service.channels["telegram"] = Nowhere()
        async with database.pool.connection() as conn:
            await conn.execute(
                "insert into person (telegram_id, created_at) select n, now() from generate_series(1000, %s) n",
                (1000 + OTHERS,),
            )
            await conn.execute(
                """insert into conversation (person, number, name, shown, changed_at, forget_at)
                select id, 1, 'ocmw', 'price', now(), now() + interval '1 day' from person"""
            )

        async def turn(number: int) -> None:
            said = SCRIPT[number % len(SCRIPT)]
            await take(service, channels.Update(number, Sender("telegram", "5"), said))

        times = await _timed(turn)
        await asyncio.gather(*service.under_way)
        return times


async def theirs(folder: Path) -> list[float]:
    async def first(update: Update, context: object) -> int:
        return 1

    async def second(update: Update, context: object) -> int:
        return ConversationHandler.END

    handler = ConversationHandler(
        [MessageHandler(filters.Regex("^begin$"), first)],
        {1: [MessageHandler(filters.Regex("^ja$"), first), MessageHandler(filters.Regex("^stop$"), second)]},
        [],
        name="talk",
        persistent=True,
    )
    store = PicklePersistence(folder / "talks", update_interval=3600)
    app = Application.builder().token("1:x").persistence(store).updater(None).build()
    app.add_handler(handler)
    await store.get_conversations("talk")
    for other in range(1000, 1000 + OTHERS):
        await store.update_conversation("talk", (other, other), 1)
    await app._initialize_persistence()  # without asking Telegram who the bot is
    app._initialized = True
    person, chat = User(5, "x", False), Chat(5, Chat.PRIVATE)

    async def turn(number: int) -> None:
        words = ("begin", "ja", "stop")[number % 3]
        message = Message(number, datetime.now(UTC), chat, from_user=person, text=words)
        message.set_bot(app.bot)
        await app.process_update(Update(number, message=message))
        await app.update_persistence()  # survive a kill, as ours does
        await store.flush()

    return await _timed(turn)


async def _timed(turn: Callable[[int], Awaitable[None]]) -> list[float]:
    times = []
    for number in range(ROUNDS):
        began = time.perf_counter()
        await turn(number)
        times.append((time.perf_counter() - began) * 1000)
    return times[30:]


def main() -> None:
    logging.disable()
    with tempfile.TemporaryDirectory() as folder:
        mine, other = asyncio.run(ours(Path(folder))), asyncio.run(theirs(Path(folder)))
    print(f"{'':28}{'median':>10}{'99 of 100':>12}")
    for name, times in (("toeleider (PostgreSQL)", mine), ("ConversationHandler (pickle)", other)):
        print(f"{name:28}{statistics.median(times):>8.2f}ms{statistics.quantiles(times, n=100)[98]:>10.2f}ms")
    print(f"ratio of the medians: {statistics.median(mine) / statistics.median(other):.1f}")


if __name__ == "__main__":
    main()
