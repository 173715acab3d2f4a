"""Joining: a link or a short code, good for one person, kept as hashes only."""

import asyncio
import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from psycopg import AsyncConnection
from psycopg.rows import class_row

from bot.crypto import Key
from bot.store.merge import merge

VALID = timedelta(days=14)
CODE_VALID = timedelta(hours=48)  # what can be guessed ends sooner
LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679"  # none that looks or sounds like another: no B8, 0O, 1I, 2Z, 5S
CODE_LENGTH = 8  # 208 thousand million codes
MOST_WRONG = 5  # codes that one person may get wrong …
WRONG_FOR = timedelta(hours=1)  # … in so long

Refusal = Literal["unknown", "used", "expired", "tries"]


@dataclass(frozen=True)
class Invitation:
    token: str  # 128 bits, for the link
    code: str
    expires: datetime  # the link
    code_expires: datetime


@dataclass(frozen=True)
class Used:
    organisation: str
    organisation_name: str
    role: str


@dataclass(frozen=True)
class _Row:
    id: int
    organisation: str
    organisation_name: str
    role: str
    person: int | None
    expires_at: datetime
    code_expires_at: datetime
    used_at: datetime | None
    used_by: int | None


async def invite(
    conn: AsyncConnection,
    organisation: str,
    role: str,
    language: str,
    now: datetime,
    invited_by: int | None = None,
) -> Invitation:
    """An invitation for whoever gets it to take on that role."""
    token = secrets.token_urlsafe(16)
    code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    made = Invitation(token, code, now + VALID, now + CODE_VALID)
    await _keep(conn, made, organisation, role, language, now, None, invited_by)
    return made


async def invite_by_mail(
    conn: AsyncConnection, key: Key, person: int, now: datetime, invited_by: int | None = None
) -> int | None:
    """An invitation for somebody in the directory, made with our key so that the letter can be written later.

    Its number; None if they have no role, or wrote already.
    """
    cursor = await conn.execute(
        """select m.organisation, m.role, p.language from membership m join person p on p.id = m.person
        where p.id = %s and p.telegram_id is null and p.joined_at is null order by m.id limit 1""",
        (person,),
    )
    found = await cursor.fetchone()
    if found is None:
        return None
    made = by_mail(key, person, now)
    organisation, role, language = found
    return await _keep(conn, made, organisation, role, language, now, person, invited_by)


def by_mail(key: Key, person: int, made: datetime) -> Invitation:
    """The invitation that was mailed to that person, as it was made then."""
    moment = made.astimezone(UTC).isoformat()
    drawn = int.from_bytes(key.mac("invitation code", str(person), moment))
    code = "".join(LETTERS[drawn // len(LETTERS) ** place % len(LETTERS)] for place in range(CODE_LENGTH))
    token = base64.urlsafe_b64encode(key.mac("invitation", str(person), moment)[:24]).decode()
    return Invitation(token, code, made + VALID, made + CODE_VALID)


@dataclass(frozen=True)
class Mailed:
    """What a letter says of an invitation."""

    person: int
    organisation: str
    role: str
    town: str
    desk_mail: str | None
    created_at: datetime


async def mailed(conn: AsyncConnection, invitation: int) -> Mailed | None:
    async with conn.cursor(row_factory=class_row(Mailed)) as cursor:
        await cursor.execute(
            """select i.person, o.name as organisation, i.role, m.name as town, i.created_at,
                (select d.mail from organisation d where d.municipality = m.id and d.kind = 'desk'
                    and d.mail is not null order by d.id limit 1) as desk_mail
            from invitation i join organisation o on o.id = i.organisation join municipality m on m.id = o.municipality
            where i.id = %s and i.person is not null""",
            (invitation,),
        )
        return await cursor.fetchone()


@dataclass(frozen=True)
class Waiting:
    """Somebody in the directory who never wrote, with their first role."""

    person: int
    name: str
    mail: str | None
    language: str
    organisation: str
    role: str
    town: str
    invited_at: datetime | None  # last


async def waiting(conn: AsyncConnection) -> list[Waiting]:
    async with conn.cursor(row_factory=class_row(Waiting)) as cursor:
        await cursor.execute(
            """select distinct on (p.id) p.id as person, p.name, p.mail, p.language, o.name as organisation, m.role,
                t.name as town, (select max(created_at) from invitation i where i.person = p.id) as invited_at
            from person p join membership m on m.person = p.id join organisation o on o.id = m.organisation
                join municipality t on t.id = o.municipality
            where p.telegram_id is null and p.joined_at is null order by p.id, m.id"""
        )
        return await cursor.fetchall()


async def _keep(
    conn: AsyncConnection,
    made: Invitation,
    organisation: str,
    role: str,
    language: str,
    now: datetime,
    person: int | None,
    invited_by: int | None,
) -> int:
    hashes = _token_hash(made.token), await asyncio.to_thread(_code_hash, made.code)
    cursor = await conn.execute(
        """insert into invitation (organisation, role, language, person, invited_by, token_hash, code_hash,
            created_at, expires_at, code_expires_at) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) returning id""",
        (organisation, role, language, person, invited_by, *hashes, now, made.expires, made.code_expires),
    )
    row = await cursor.fetchone()
    assert row is not None
    return int(row[0])


async def use(conn: AsyncConnection, person: int, token: str, code: str, now: datetime) -> Used | Refusal:
    """Use up the invitation with this token, or else this code, for that person; or why that cannot be.

    Who was invited by an import is from then on the same person as who wrote.
    """
    if not token and await _guesses_too_much(conn, person, now):
        return "tries"
    found = await _find(conn, token, code)
    if found is None:
        if not token:
            await conn.execute("insert into wrong_code values (%s, %s)", (person, now))
        return "unknown"
    if found.used_at is not None and not await _is_theirs(conn, found, person):
        return "used"
    if found.used_at is None:
        if (found.expires_at if token else found.code_expires_at) <= now:
            return "expired"
        await _use_up(conn, found, person, now)
    return Used(found.organisation, found.organisation_name, found.role)


async def _is_theirs(conn: AsyncConnection, found: _Row, person: int) -> bool:
    """Whether that person used it, and still has the role that it gave."""
    cursor = await conn.execute(
        "select from membership where person = %s and organisation = %s and role = %s",
        (person, found.organisation, found.role),
    )
    return found.used_by == person and cursor.rowcount == 1


async def look(conn: AsyncConnection, token: str, now: datetime) -> Used | Refusal:
    """What the invitation behind a link is for, without using it; or why it cannot be used."""
    found = await _find(conn, token, "")
    if found is None:
        return "unknown"
    if found.used_at is not None:
        return "used"
    if found.expires_at <= now:
        return "expired"
    return Used(found.organisation, found.organisation_name, found.role)


async def _use_up(conn: AsyncConnection, found: _Row, person: int, now: datetime) -> None:
    if found.person is not None and found.person != person:
        await merge(conn, found.person, into=person)
    await conn.execute(
        "update invitation set used_at = %s, used_by = %s where id = %s", (now, person, found.id)
    )
    await conn.execute(
        """insert into membership (person, organisation, role, since, confirmed_at) values (%s, %s, %s, %s, %s)
        on conflict (person, organisation, role) do update set confirmed_at = excluded.confirmed_at""",
        (person, found.organisation, found.role, now, now),
    )
    await conn.execute("update person set joined_at = coalesce(joined_at, %s) where id = %s", (now, person))


async def _find(conn: AsyncConnection, token: str, code: str) -> _Row | None:
    """The invitation, nobody else using it meanwhile."""
    column = "token_hash" if token else "code_hash"
    hashed = _token_hash(token) if token else await asyncio.to_thread(_code_hash, code)
    async with conn.cursor(row_factory=class_row(_Row)) as cursor:
        await cursor.execute(
            f"""select i.id, i.organisation, o.name as organisation_name, i.role, i.person, i.expires_at,
                i.code_expires_at, i.used_at, i.used_by
            from invitation i join organisation o on o.id = i.organisation
            where i.{column} = %s order by i.used_at nulls first, i.id limit 1 for update of i""",
            (hashed,),
        )
        return await cursor.fetchone()


async def _guesses_too_much(conn: AsyncConnection, person: int, now: datetime) -> bool:
    await conn.execute("delete from wrong_code where at <= %s", (now - WRONG_FOR,))
    cursor = await conn.execute(
        "select count(*) >= %s from wrong_code where person = %s", (MOST_WRONG, person)
    )
    return await cursor.fetchone() == (True,)


def _token_hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _code_hash(code: str) -> bytes:
    """Slow, since there are few enough codes to try them all on a stolen database."""
    return hashlib.scrypt(code.upper().encode(), salt=b"toeleider code", n=2**13, r=8, p=1, dklen=32)
