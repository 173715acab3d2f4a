"""The directory as somebody keeps it elsewhere: brought in whole, and out again."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg import AsyncConnection, sql
from psycopg.rows import class_row, dict_row

from knowledge.strict_yaml import Problem

Record = Mapping[str, str]


@dataclass(frozen=True)
class Row:
    """One record; `values` has every column of its table, empty where nothing was written."""

    file: Path
    number: int  # line in CSV, place in JSON
    values: Record

    def problem(self, message: str) -> Problem:
        return Problem(self.file, self.number, message)


@dataclass
class Directory:
    """What is brought in."""

    municipalities: list[Row] = field(default_factory=list)
    organisations: list[Row] = field(default_factory=list)
    people: list[Row] = field(default_factory=list)


@dataclass(frozen=True)
class Ids:
    """That the database has already."""

    municipalities: frozenset[str]
    organisations: Mapping[str, str]  # id → kind
    people: frozenset[str]


def languages(said: str) -> list[str]:
    """`nl fr`, `nl,fr` or `nl/fr`."""
    return re.findall(r"[^\s,;/|]+", said)


@dataclass
class Changes:
    """How many rows were new, changed, and as they were."""

    new: int = 0
    changed: int = 0
    same: int = 0

    def count(self, before: object, after: object) -> None:
        if before is None:
            self.new += 1
        elif before == after:
            self.same += 1
        else:
            self.changed += 1


async def ids(conn: AsyncConnection) -> Ids:
    async def all_of(query: str) -> frozenset[str]:
        return frozenset(row[0] for row in await (await conn.execute(query.encode())).fetchall())

    return Ids(
        await all_of("select id from municipality"),
        dict(await (await conn.execute("select id, kind from organisation")).fetchall()),
        await all_of("select import_id from person where import_id is not null"),
    )


async def save(
    conn: AsyncConnection,
    directory: Directory,
    language: str,
    now: datetime,
    step: Callable[[], None] = lambda: None,
) -> dict[str, Changes]:
    """Bring in these rows, which were checked; what is not in them stays. `language`: of who has none.

    `step` is called after each row, for whoever shows how far it is.
    """
    changes = {"municipalities": Changes(), "organisations": Changes(), "people": Changes()}
    for row in directory.municipalities:
        values = {**row.values, "languages": ",".join(languages(row.values["languages"])) or language}
        await _upsert(conn, "municipality", values, changes["municipalities"])
        step()
    for row in directory.organisations:
        organisation: dict[str, Any] = {name: value or None for name, value in row.values.items()}
        organisation["places"] = int(row.values["places"]) if row.values["places"] else None
        await _upsert(conn, "organisation", organisation, changes["organisations"])
        step()
    for row in directory.people:
        await _save_person(conn, row.values, language, now, changes["people"])
        step()
    for row in directory.people:
        await _save_deputy(conn, row.values)
    return changes


async def _upsert(conn: AsyncConnection, table: str, values: dict[str, Any], changes: Changes) -> None:
    names = [sql.Identifier(name) for name in values]
    async with conn.cursor(row_factory=dict_row) as cursor:
        query = sql.SQL("select {} from {} where id = %s for update").format(
            sql.SQL(", ").join(names), sql.Identifier(table)
        )
        before = await (await cursor.execute(query, (values["id"],))).fetchone()
    changes.count(before, values)
    if before == values:
        return
    sets = sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(name) for name in names)
    await conn.execute(
        sql.SQL("insert into {} ({}) values ({}) on conflict (id) do update set {}").format(
            sql.Identifier(table),
            sql.SQL(", ").join(names),
            sql.SQL(", ").join([sql.Placeholder()] * len(names)),
            sets,
        ),
        list(values.values()),
    )


async def _save_person(
    conn: AsyncConnection, values: Record, language: str, now: datetime, changes: Changes
) -> None:
    """The person and this role of theirs. A language that they chose themselves stays."""
    mail, phone = values["mail"] or None, values["phone"] or None
    cursor = await conn.execute(
        """select name, mail, phone, case when language_chosen then %s else language end, exists(
            select from membership m where m.person = person.id and m.organisation = %s and m.role = %s)
        from person where import_id = %s for update""",
        (values["language"] or language, values["organisation"], values["role"], values["id"]),
    )
    before = await cursor.fetchone()
    after = (values["name"], mail, phone, values["language"] or language, True)
    changes.count(before, after)
    if before == after:
        return
    await conn.execute(
        """insert into person (import_id, name, mail, phone, language, created_at) values (%s, %s, %s, %s, %s, %s)
        on conflict (import_id) do update set name = excluded.name, mail = excluded.mail, phone = excluded.phone,
            language = case when person.language_chosen then person.language else excluded.language end""",
        (values["id"], *after[:4], now),
    )
    await conn.execute(
        """insert into membership (person, organisation, role, since)
        select id, %s, %s, %s from person where import_id = %s
        on conflict (person, organisation, role) do nothing""",
        (values["organisation"], values["role"], now, values["id"]),
    )


async def _save_deputy(conn: AsyncConnection, values: Record) -> None:
    await conn.execute(
        """update membership set deputy_for = (select id from person where import_id = nullif(%s, ''))
        where person = (select id from person where import_id = %s) and organisation = %s and role = %s""",
        (values["deputy_for"], values["id"], values["organisation"], values["role"]),
    )


@dataclass(frozen=True)
class Someone:
    """A person and what they do; one line each in `people`."""

    id: int
    import_id: str | None
    name: str
    mail: str | None
    phone: str | None
    language: str
    channels: str
    roles: str
    joined: bool  # wrote at least once


async def people(conn: AsyncConnection) -> list[Someone]:
    async with conn.cursor(row_factory=class_row(Someone)) as cursor:
        await cursor.execute(
            """select p.id, p.import_id, p.name, p.mail, p.phone, p.language,
                concat_ws(', ', case when p.telegram_id is not null then 'telegram' end,
                    case when p.web_active then 'web' end, case when p.mail is not null then 'mail' end) as channels,
                coalesce((select string_agg(m.role || ' of ' || m.organisation, ', ' order by m.id)
                    from membership m where m.person = p.id), '') as roles,
                p.joined_at is not null or p.telegram_id is not null as joined
            from person p order by p.id"""
        )
        return await cursor.fetchall()


PEOPLE = """
    select coalesce(p.import_id, 'p' || p.id) as id, m.organisation, m.role, p.name, p.mail, p.phone, p.language,
        coalesce(d.import_id, 'p' || d.id) as deputy_for
    from membership m join person p on p.id = m.person left join person d on d.id = m.deputy_for
    order by 1, 2, 3
"""


async def everything(conn: AsyncConnection) -> dict[str, list[dict[str, Any]]]:
    """The directory's tables, with the columns of the contract."""
    queries = {
        "municipalities": "select id, name, languages from municipality order by id",
        "organisations": """select id, municipality, kind, name, mail, phone, address, website, registration_url,
            care, price, places from organisation order by id""",
        "people": PEOPLE,
    }
    found = {}
    async with conn.cursor(row_factory=dict_row) as cursor:
        for table, query in queries.items():
            found[table] = await (await cursor.execute(query.encode())).fetchall()
    return found
