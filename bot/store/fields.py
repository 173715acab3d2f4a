"""What the database keeps, from the columns' own comments: for the data-protection officer, and for a test."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from psycopg import AsyncConnection
from psycopg.rows import class_row

SHAPE = re.compile(
    r"Doel: (?P<goal>\S.*?) · Bewaard: (?P<term>\S.*?) · Persoonsgegeven: (?P<whose>nee|ja \([^()]+\))"
)
TABLE_SHAPE = re.compile(r"Doel: (?P<goal>\S.*?) · Bewaard: (?P<term>\S.*)")

HEAD = """# Lijst van de velden

Uit de databank zelf gehaald met `toeleider fields`: elke kolom zegt waarvoor ze dient, hoe lang ze bewaard wordt en van
wie ze iets zegt. Een kolom zonder doel en termijn houdt de tests tegen.

Wat *blijft, voor de cijfers* staat los van een gezin of medewerker: de referentie, de leeftijd, de dagen, de start, de
taal en wie het deed zijn dan gewist.
"""


@dataclass(frozen=True)
class Field:
    """A column, with its comment and that of its table as they stand; '' if there is none."""

    table: str
    name: str
    type: str
    comment: str
    table_comment: str


async def of_database(conn: AsyncConnection) -> Sequence[Field]:
    """Every column of our own tables, and of the queue's those that say what they are for."""
    async with conn.cursor(row_factory=class_row(Field)) as cursor:
        await cursor.execute(
            """select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                coalesce(col_description(c.oid, a.attnum), '') as comment,
                coalesce(obj_description(c.oid, 'pg_class'), '') as table_comment
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'alembic_version'
                and (c.relname not like 'procrastinate%' or col_description(c.oid, a.attnum) is not null)
            order by c.relname, a.attnum"""
        )
        return await cursor.fetchall()


def wrong(fields: Sequence[Field]) -> list[str]:
    """The tables and columns whose comment does not say what for, how long and of whom."""
    columns = [f"{f.table}.{f.name}" for f in fields if not SHAPE.fullmatch(f.comment)]
    tables = {f.table for f in fields if not f.table.startswith("procrastinate")}
    said = {f.table for f in fields if TABLE_SHAPE.fullmatch(f.table_comment)}
    return columns + sorted(tables - said)


def markdown(fields: Sequence[Field]) -> str:
    """The list as a page."""
    return HEAD + "".join(_table(name, list(columns)) for name, columns in groupby(fields, lambda f: f.table))


def _table(name: str, columns: Sequence[Field]) -> str:
    found = TABLE_SHAPE.fullmatch(columns[0].table_comment)
    about = (
        f"{found['goal']}. Bewaard: {found['term']}." if found else "Van de werklijst zelf (procrastinate)."
    )
    lines = [
        "",
        f"## {name}",
        "",
        about,
        "",
        "| veld | soort | doel | bewaard | persoonsgegeven |",
        "|---|---|---|---|---|",
    ]
    for column in columns:
        said = SHAPE.fullmatch(column.comment)
        cells = (said["goal"], said["term"], said["whose"]) if said else ("?", "?", "?")
        lines.append(" | ".join((f"| `{column.name}`", column.type, *cells)) + " |")
    return "\n".join([*lines, ""])
