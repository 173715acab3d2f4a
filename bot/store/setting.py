"""Single values that the program keeps for itself."""

from collections.abc import Callable

from psycopg import AsyncConnection


async def get(conn: AsyncConnection, name: str) -> str | None:
    row = await (await conn.execute("select value from setting where name = %s", (name,))).fetchone()
    return str(row[0]) if row else None


async def put(conn: AsyncConnection, name: str, value: str) -> None:
    await conn.execute(
        "insert into setting values (%s, %s) on conflict (name) do update set value = excluded.value",
        (name, value),
    )


async def get_or_make(conn: AsyncConnection, name: str, make: Callable[[], str]) -> str:
    """The value kept under `name`; the first time what `make` returns, the same for all processes."""
    await conn.execute("insert into setting values (%s, %s) on conflict do nothing", (name, make()))
    value = await get(conn, name)
    assert value is not None
    return value


async def advance(conn: AsyncConnection, name: str, value: str) -> bool:
    """Set it if it was less or not there; False if it was not: another process did it."""
    cursor = await conn.execute(
        """insert into setting values (%s, %s) on conflict (name) do update set value = excluded.value
        where setting.value < excluded.value""",
        (name, value),
    )
    return cursor.rowcount == 1


async def drop(conn: AsyncConnection, name: str) -> None:
    await conn.execute("delete from setting where name = %s", (name,))
