"""Every column that names a person, and what becomes of its row when they go."""

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row

EVERYWHERE = sql.SQL("true")


@dataclass(frozen=True)
class Reference:
    table: str
    column: str
    goes: bool  # the row goes with the person; else it only loses the name


async def to_person(conn: AsyncConnection) -> list[Reference]:
    async with conn.cursor(row_factory=class_row(Reference)) as cursor:
        await cursor.execute(
            """select c.conrelid::regclass::text as table, a.attname as column, c.confdeltype = 'c' as goes
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = 'person'::regclass"""
        )
        return await cursor.fetchall()


async def let_go(
    conn: AsyncConnection,
    reference: Reference,
    person: int,
    within: sql.Composable = EVERYWHERE,
    values: Sequence[object] = (),
) -> None:
    """Of that person no row there names them any more; `within`: a condition on the rows, with these values."""
    gone = "delete from {table}" if reference.goes else "update {table} set {column} = null"
    query = sql.SQL(gone + " where {column} = %s and {within}").format(
        table=sql.Identifier(reference.table), column=sql.Identifier(reference.column), within=within
    )
    await conn.execute(query, (person, *values))
