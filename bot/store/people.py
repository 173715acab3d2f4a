"""People: who wrote, what roles they have, how they are reached."""

from dataclasses import dataclass
from datetime import datetime

from psycopg import AsyncConnection
from psycopg.rows import class_row

from conversations.facts import Me, Post


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    language: str
    language_chosen: bool
    telegram_id: int | None
    conversations: int  # how many were begun

    def me(self, posts: tuple[Post, ...], channel: str) -> Me:
        return Me(self.id, self.name, self.language, self.language_chosen, posts, channel)


COLUMNS = "id, name, language, language_chosen, telegram_id, conversations"


async def locked(conn: AsyncConnection, channel: str, address: str, language: str, now: datetime) -> Person:
    """The person who writes from this address, made known if new; nobody else changes them until the turn ends."""
    if channel == "telegram":
        # one statement, so that two first messages at once make one person
        await conn.execute(
            """insert into person (telegram_id, language, telegram_reachable, created_at)
            values (%s, %s, true, %s) on conflict (telegram_id) do nothing""",
            (int(address), language, now),
        )
    where = "telegram_id" if channel == "telegram" else "id"
    async with conn.cursor(row_factory=class_row(Person)) as cursor:
        await cursor.execute(
            f"select {COLUMNS} from person where {where} = %s and removed_at is null for update",
            (int(address),),
        )
        person = await cursor.fetchone()
    if person is None:
        raise LookupError(f"nobody at {channel}")
    reachable = "telegram_reachable" if channel == "telegram" else "web_active"
    await conn.execute(
        f"update person set {reachable} = true where id = %s and not {reachable}",
        (person.id,),
    )
    return person


async def posts(conn: AsyncConnection, person: int) -> tuple[Post, ...]:
    async with conn.cursor(row_factory=class_row(Post)) as cursor:
        await cursor.execute(
            "select organisation, role, absent_from, absent_until from membership where person = %s order by id",
            (person,),
        )
        return tuple(await cursor.fetchall())


async def set_language(conn: AsyncConnection, person: int, language: str) -> None:
    await conn.execute(
        "update person set language = %s, language_chosen = true where id = %s", (language, person)
    )


async def set_name(conn: AsyncConnection, person: int, name: str) -> None:
    await conn.execute("update person set name = %s where id = %s", (name, person))


async def set_reachable(conn: AsyncConnection, telegram_id: int, reachable: bool) -> None:
    """Whether Telegram delivers to this person: not when they blocked the bot."""
    await conn.execute(
        "update person set telegram_reachable = %s where telegram_id = %s", (reachable, telegram_id)
    )
