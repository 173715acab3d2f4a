"""Joining with a link or a code."""

from datetime import UTC, datetime, timedelta

import pytest
from psycopg import AsyncConnection

from bot.crypto import Key
from bot.store.invitations import LETTERS, Used, by_mail, invite, invite_by_mail, use

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
KEY = Key(bytes(32))
WELCOME = Used("ster", "De Ster", "contact")


@pytest.fixture
async def conn(connection: AsyncConnection) -> AsyncConnection:
    await connection.execute("insert into municipality values ('gnt', 'Gent')")
    await connection.execute(
        "insert into organisation (id, municipality, kind, name) values ('ster', 'gnt', 'centre', 'De Ster')"
    )
    return connection


async def somebody(conn: AsyncConnection, telegram: int) -> int:
    row = await conn.execute(
        "insert into person (telegram_id, created_at) values (%s, %s) returning id", (telegram, NOW)
    )
    return (await row.fetchone() or (0,))[0]


async def count(conn: AsyncConnection, query: str, *values: object) -> int:
    return (await (await conn.execute(f"select count(*) from {query}", values)).fetchone() or (0,))[0]


@pytest.mark.parametrize("by", ["token", "code"])
async def test_an_invitation_gives_the_role_once(conn: AsyncConnection, by: str) -> None:
    """A link or a code gives one person the role; using it again says so kindly, for others it is used."""
    one, other = await somebody(conn, 1), await somebody(conn, 2)
    given = await invite(conn, "ster", "contact", "nl", NOW)
    token, code = (given.token, "") if by == "token" else ("", given.code)
    assert await use(conn, one, token, code, NOW) == WELCOME
    assert await use(conn, one, token, code, NOW) == WELCOME
    assert await use(conn, other, token, code, NOW) == "used"
    assert await count(conn, "membership") == 1


async def test_an_invitation_ends(conn: AsyncConnection) -> None:
    """After two weeks an invitation is good for nothing."""
    given = await invite(conn, "ster", "contact", "nl", NOW)
    assert given.expires == NOW + timedelta(days=14)
    assert await use(conn, await somebody(conn, 1), given.token, "", given.expires) == "expired"


async def test_a_code_ends_sooner_than_its_link(conn: AsyncConnection) -> None:
    """After 48 hours the code that was read aloud is good for nothing; the link still is."""
    given = await invite(conn, "ster", "contact", "nl", NOW)
    assert given.code_expires == NOW + timedelta(hours=48)
    assert await use(conn, await somebody(conn, 1), "", given.code, given.code_expires) == "expired"
    assert await use(conn, await somebody(conn, 2), given.token, "", given.code_expires) == WELCOME


async def test_codes_cannot_be_guessed_on(conn: AsyncConnection) -> None:
    """After five wrong codes a person may not try for an hour, not even the right one; others may."""
    one, other = await somebody(conn, 1), await somebody(conn, 2)
    given = await invite(conn, "ster", "contact", "nl", NOW)
    for _ in range(5):
        assert await use(conn, one, "", "AAAAAAAA", NOW) == "unknown"
    assert await use(conn, one, "", given.code, NOW) == "tries"
    assert await use(conn, one, "", given.code, NOW + timedelta(hours=1)) == WELCOME
    assert await use(conn, other, "", "AAAAAAAA", NOW) == "unknown"


async def test_only_hashes_are_kept(conn: AsyncConnection) -> None:
    """Who reads the database cannot join with what stands there."""
    given = await invite(conn, "ster", "contact", "nl", NOW)
    assert len(given.token) >= 22 and len(given.code) == 8
    kept = str(await (await conn.execute("select * from invitation")).fetchall())
    assert given.token not in kept and given.code not in kept


async def imported(conn: AsyncConnection, id: str, name: str, role: str) -> str:
    """Somebody in the directory with that role; what the link says that is mailed to them."""
    row = await conn.execute(
        "insert into person (import_id, name, mail, created_at) values (%s, %s, %s, %s) returning id",
        (id, name, f"{id}@x.be", NOW),
    )
    person = (await row.fetchone() or (0,))[0]
    await conn.execute(
        "insert into membership (person, organisation, role, since) values (%s, 'ster', %s, %s)",
        (person, role, NOW),
    )
    assert await invite_by_mail(conn, KEY, person, NOW)
    return by_mail(KEY, person, NOW).token


async def test_who_was_imported_is_who_wrote(conn: AsyncConnection) -> None:
    """Joining from a chat makes an imported person and the one who writes the same: both histories stay."""
    token = await imported(conn, "els", "Els Maes", "contact")
    writes = await somebody(conn, 7)
    assert await use(conn, writes, token, "", NOW) == WELCOME
    people = await conn.execute("select id, import_id, name, mail, telegram_id from person")
    assert await people.fetchall() == [(writes, "els", "Els Maes", "els@x.be", 7)]
    assert await count(conn, "membership where person = %s and confirmed_at = %s", writes, NOW) == 1


def test_letters_of_a_code() -> None:
    """None looks or sounds like another; each stands there once, so that a code is drawn evenly."""
    assert len(set(LETTERS)) == len(LETTERS)
    for alike in ("B8", "0O", "1I", "2Z", "5S"):
        assert not set(alike) & set(LETTERS)


async def test_two_invitations_in_one_chat_make_one_person(conn: AsyncConnection) -> None:
    """Who uses the invitations of two imported people from one chat is one person with both roles, under one name."""
    tokens = [
        await imported(conn, "els", "Els Maes", "contact"),
        await imported(conn, "jan", "Jan Claes", "deputy"),
    ]
    writes = await somebody(conn, 7)
    for token in tokens:
        assert isinstance(await use(conn, writes, token, "", NOW), Used)
    people = await conn.execute("select id, import_id, name, telegram_id from person")
    assert await people.fetchall() == [(writes, "els", "Els Maes", 7)]
    assert await count(conn, "membership where person = %s", writes) == 2
