"""The fictional municipality of the practice room: brought in as any other, its first people greeted."""

from pathlib import Path
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot import turn
from bot.channels import Sender, Update
from bot.store import room, web_messages
from conversations.said import Command

if TYPE_CHECKING:
    from bot.service import Service

FILES = Path(__file__).parent / "files"
FIRST_SHOWN = ("nadia", "sofie", "lies")
IN_THE_CHAT = ("nadia", "sofie", "lies", "bram")  # the others are reached by mail until they write


async def prepare(service: "Service") -> None:
    """Bring the municipality in, the first time, and greet those who use the chat."""
    async with service.database.pool.connection() as conn:
        if await room.people(conn):
            return
        await bring_in(conn, service)
        people = {somebody.import_id: somebody for somebody in await room.people(conn)}
        greetings = [
            Update(
                "web", await web_messages.number(conn), Sender("web", str(people[name].id)), Command("start")
            )
            for name in IN_THE_CHAT
        ]
    for greeting in greetings:
        await turn.take(service, greeting)


async def bring_in(conn: AsyncConnection, service: "Service") -> None:
    """Import the files."""
    import csv

    def read(name):  # type: ignore
        with (FILES / f"{name}.csv").open(encoding="utf-8") as file:
            return [{k: v or None for k, v in row.items()} for row in csv.DictReader(file)]

    for m in read("municipalities"):
        await conn.execute("insert into municipality values (%(id)s, %(name)s, %(languages)s)", m)
    for o in read("organisations"):
        await conn.execute(
            """insert into organisation (id, municipality, kind, name, mail, phone, address, care, price, places) values
            (%(id)s, %(municipality)s, %(kind)s, %(name)s, %(mail)s, %(phone)s, %(address)s, %(care)s, %(price)s, %(places)s)""",
            o,
        )
    for p in read("people"):
        cursor = await conn.execute(
            """insert into person (import_id, name, mail, phone, language, language_chosen, created_at) values
            (%(id)s, %(name)s, %(mail)s, %(phone)s, %(language)s, true, %(now)s) returning id""",
            {**p, "now": service.clock.now()},
        )
        (id,) = await cursor.fetchone()  # type: ignore
        await conn.execute(
            """insert into membership (person, organisation, role, since, deputy_for) values (%s, %s, %s, %s,
            (select id from person where import_id = %s))""",
            (id, p["organisation"], p["role"], service.clock.now(), p["deputy_for"]),
        )
