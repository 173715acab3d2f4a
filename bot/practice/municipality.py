"""The fictional municipality of the practice room: brought in as any other, its first people greeted."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import turn
from bot.channels import Sender, Update
from bot.clock import OFFSET
from bot.directory.bring_in import bring_in
from bot.store import room, setting, web_messages
from conversations.duration import Duration
from conversations.said import Command
from conversations.working_time import OFFICE_OPENS, at, is_working_day, next_working_day

if TYPE_CHECKING:
    from bot.service import Service

FOLDER = Path(__file__).parent / "files"
FILES = [FOLDER / f"{table}.csv" for table in ("municipalities", "organisations", "people")]
LATEST = time(16)  # the room opens with some hours of the working day left
LOCK = 7_361_002  # advisory: of processes that start together one does it
FIRST_SHOWN = ("nadia", "sofie", "lies")
IN_THE_CHAT = ("nadia", "sofie", "lies", "bram")  # the others are reached by mail until they write


async def prepare(service: "Service") -> None:
    """Bring the municipality in, the first time, and greet those who use the chat."""
    async with service.database.pool.connection() as conn:
        await conn.execute("select pg_advisory_xact_lock(%s)", (LOCK,))
        if await room.people(conn):
            return
        now = await _at_work(service, conn)
        await bring_in(conn, FILES, service.known.knowledge, service.settings.bot_language, now)
        people = {somebody.import_id: str(somebody.id) for somebody in await room.people(conn)}
        greetings = [
            Update(await web_messages.number(conn), Sender("web", people[name]), Command("start"))
            for name in IN_THE_CHAT
        ]
    for greeting in greetings:
        await turn.take(service, greeting)


async def _at_work(service: "Service", conn: AsyncConnection) -> datetime:
    """Let it be a working morning if it is evening or weekend: nothing that is not urgent would arrive."""
    now = service.clock.now()
    if is_working_day(now.date()) and OFFICE_OPENS <= now.time() < LATEST:
        return now
    opens = OFFICE_OPENS.replace(tzinfo=now.tzinfo)
    today = at(next_working_day(now.date()), opens)
    begins = today if today > now else at(next_working_day(now.date() + timedelta(days=1)), opens)
    await web_messages.notify(conn, "clock")
    return await service.clock.forward(conn, Duration(elapsed=begins.astimezone(UTC) - now.astimezone(UTC)))


async def start_over(service: "Service") -> None:
    """Erase all that was played, put the clock right, and bring the municipality in again."""
    async with service.database.pool.connection() as conn:
        await room.empty(conn)
        await setting.drop(conn, OFFSET)
        await service.clock.read(conn)
    await prepare(service)
