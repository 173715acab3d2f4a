"""Pages behind links: to which referral and whom a link belongs, which devices may read more, what was filled in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest

from psycopg import AsyncConnection
from psycopg.rows import class_row

CODE_LASTS = timedelta(minutes=15)
CODES_AN_HOUR = 4  # to one address
DEVICE_LASTS = timedelta(days=180)


@dataclass(frozen=True)
class Link:
    """`person` or, of an organisation's own mailbox, none; `mail`: where codes go, the address on file now."""

    token_hash: bytes
    referral: int
    person: int | None
    organisation: str
    organisation_name: str
    organisation_kind: str
    languages: str  # of the person, else of the municipality, first one first
    mail: str | None
    shared: bool  # the address that it was sent to is read by several people


def hashed(secret: str) -> bytes:
    return sha256(secret.encode()).digest()


async def make_link(
    conn: AsyncConnection,
    token: str,
    referral: int,
    person: int | None,
    organisation: str,
    sent_to: str | None,
    now: datetime,
    lasts: timedelta,
) -> None:
    """Keep this link; the same one made again stays as it was."""
    await conn.execute(
        """insert into page_link (token_hash, referral, person, organisation, sent_to, created_at, expires_at)
        values (%s, %s, %s, %s, %s, %s, %s) on conflict (token_hash) do nothing""",
        (hashed(token), referral, person, organisation, sent_to, now, now + lasts),
    )


async def link(conn: AsyncConnection, token: str, now: datetime) -> Link | None:
    """Whose link this is; None if it is unknown or over."""
    async with conn.cursor(row_factory=class_row(Link)) as cursor:
        await cursor.execute(
            """select l.token_hash, l.referral, l.person, l.organisation, o.name as organisation_name,
                o.kind as organisation_kind, coalesce(p.language, m.languages) as languages,
                coalesce(p.mail, o.mail) as mail,
                l.person is null or exists (
                    select from organisation where lower(mail) = lower(l.sent_to)
                    union all select from person
                    where lower(mail) = lower(l.sent_to) and id <> l.person
                ) as shared
            from page_link l join organisation o on o.id = l.organisation
            join municipality m on m.id = o.municipality left join person p on p.id = l.person
            where l.token_hash = %s and l.expires_at > %s""",
            (hashed(token), now),
        )
        return await cursor.fetchone()


async def press(conn: AsyncConnection, once: str, now: datetime) -> bool:
    """False if this form was sent before."""
    cursor = await conn.execute(
        "insert into page_press (once, at) values (%s, %s) on conflict do nothing", (once, now)
    )
    return cursor.rowcount == 1


# -- what is sensitive: codes, devices, the parents' details


async def codes_since(conn: AsyncConnection, mail: str, moment: datetime) -> list[datetime]:
    """When codes were mailed to that address, newest first."""
    cursor = await conn.execute(
        "select created_at from page_code where mail = lower(%s) and created_at > %s order by created_at desc",
        (mail, moment),
    )
    return [row[0] for row in await cursor.fetchall()]


async def keep_code(conn: AsyncConnection, device: bytes, mail: str, code: bytes, now: datetime) -> None:
    await conn.execute(
        """insert into page_code (device_hash, mail, code_hash, created_at, expires_at)
        values (%s, lower(%s), %s, %s, %s)""",
        (device, mail, code, now, now + CODE_LASTS),
    )


async def try_code(conn: AsyncConnection, device: bytes, mail: str, code: bytes, now: datetime) -> int | None:
    """None: it is right, and from now on this device may read what is for that address. Else the tries left."""
    cursor = await conn.execute(
        """update page_code set tries_left = tries_left - 1
        where id = (select max(id) from page_code where device_hash = %s and mail = lower(%s) and expires_at > %s)
            and tries_left > 0 returning id, code_hash, tries_left""",
        (device, mail, now),
    )
    row = await cursor.fetchone()
    if row is None:
        return 0
    if not compare_digest(bytes(row[1]), code):
        return int(row[2])
    await conn.execute("update page_code set tries_left = 0 where id = %s", (row[0],))
    await conn.execute(
        """insert into page_device (device_hash, mail, created_at, expires_at) values (%s, lower(%s), %s, %s)
        on conflict (device_hash, mail) do update set expires_at = excluded.expires_at""",
        (device, mail, now, now + DEVICE_LASTS),
    )
    return None


async def device_known(conn: AsyncConnection, device: bytes, mail: str, now: datetime) -> bool:
    """Whether a code mailed to that address was typed on this device."""
    cursor = await conn.execute(
        "select from page_device where device_hash = %s and mail = lower(%s) and expires_at > %s",
        (device, mail, now),
    )
    return await cursor.fetchone() is not None


async def sealed_details(conn: AsyncConnection, request: int) -> dict[str, bytes | None]:
    """Phone number, care needs and remarks of a request, as they are kept: encrypted."""
    cursor = await conn.execute("select contact, care_needs, remarks from request where id = %s", (request,))
    row = await cursor.fetchone()
    return dict(zip(("contact", "care_needs", "remarks"), row or (None, None, None), strict=True))


async def fill_details(
    conn: AsyncConnection,
    request: int,
    contact: bytes | None,
    care_needs: bytes | None,
    remarks: bytes | None,
    now: datetime,
) -> None:
    """Replace them all; not any more once the request was stripped."""
    await conn.execute(
        """update request set contact = %s, care_needs = %s, remarks = %s, details_at = %s
        where id = %s and stripped_at is null""",
        (contact, care_needs, remarks, now, request),
    )
