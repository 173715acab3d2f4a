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
    """The person who writes from this address, made known if new; nobody else changes them until the turn ends.

    "No key": another's turn may tell this person something meanwhile; each waiting for the other would be a deadlock.
    """
    async with conn.cursor(row_factory=class_row(Person)) as cursor:
        if channel == "telegram":  # one statement, so that two first messages at once make one person
            await cursor.execute(
                f"""insert into person (telegram_id, language, telegram_reachable, created_at)
                values (%s, %s, true, %s) on conflict (telegram_id) do update
                set telegram_reachable = true, gone_at = null, last_wrote = %s returning {COLUMNS}""",
                (int(address), language, now, now.date()),
            )
        else:
            await cursor.execute(
                f"""update person set web_active = true, gone_at = null, last_wrote = %s
                where id = %s returning {COLUMNS}""",
                (now.date(), int(address)),
            )
        person = await cursor.fetchone()
    if person is None:
        raise LookupError(f"nobody at {channel}")
    return person


async def get(conn: AsyncConnection, id: int) -> Person:
    """Raises LookupError if there is nobody with that number."""
    async with conn.cursor(row_factory=class_row(Person)) as cursor:
        await cursor.execute(f"select {COLUMNS} from person where id = %s", (id,))
        person = await cursor.fetchone()
    if person is None:
        raise LookupError(f"nobody with number {id}")
    return person


async def locked_by_id(conn: AsyncConnection, id: int) -> Person | None:
    """That person, whom nobody else changes until the transaction ends."""
    async with conn.cursor(row_factory=class_row(Person)) as cursor:
        await cursor.execute(
            f"select {COLUMNS} from person where id = %s for no key update",
            (id,),
        )
        return await cursor.fetchone()


async def posts(conn: AsyncConnection, person: int) -> tuple[Post, ...]:
    async with conn.cursor(row_factory=class_row(Post)) as cursor:
        await cursor.execute(
            "select organisation, role, absent_from, absent_until from membership where person = %s order by id",
            (person,),
        )
        return tuple(await cursor.fetchall())


async def first_name(conn: AsyncConnection, id: int) -> str:
    """'' if nobody knows it."""
    cursor = await conn.execute("select split_part(name, ' ', 1) from person where id = %s", (id,))
    row = await cursor.fetchone()
    return str(row[0]) if row else ""


async def set_language(conn: AsyncConnection, person: int, language: str) -> None:
    await conn.execute(
        "update person set language = %s, language_chosen = true where id = %s", (language, person)
    )


async def set_name(conn: AsyncConnection, person: int, name: str) -> None:
    await conn.execute("update person set name = %s where id = %s", (name, person))


async def joined(conn: AsyncConnection, person: int, now: datetime) -> None:
    """They take part from now on, unless they did before."""
    await conn.execute("update person set joined_at = coalesce(joined_at, %s) where id = %s", (now, person))


async def forget_who(conn: AsyncConnection, person: int) -> None:
    """Who has no role is a stranger: name and addresses go; whoever never wrote goes altogether."""
    await conn.execute(
        "delete from person where id = %s and telegram_id is null and not web_active", (person,)
    )
    await conn.execute(
        """update person set import_id = null, name = '', mail = null, phone = null, joined_at = null
        where id = %s""",
        (person,),
    )


async def set_reachable(conn: AsyncConnection, telegram_id: int, reachable: bool) -> None:
    """Whether Telegram delivers to this person: not when they blocked the bot."""
    await conn.execute(
        "update person set telegram_reachable = %s where telegram_id = %s", (reachable, telegram_id)
    )
