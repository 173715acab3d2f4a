"""Phone number, care needs and remarks of a family: filled in by who refers, read by who may after a mailed code."""

import re
import secrets
from datetime import datetime, timedelta

import structlog
from psycopg import AsyncConnection
from starlette.datastructures import FormData

from bot import codes
from bot.channels import Failure, letters
from bot.channels.web.forms import words
from bot.crypto import Key
from bot.service import Service
from bot.store import pages
from bot.store.pages import Link
from conversations.engine import Invalid
from conversations.facts import Referral
from conversations.referral import OPEN, Side
from knowledge.scrub import looks_personal

DIGITS = 6
FIELDS = {"contact": 100, "care_needs": 1000, "remarks": 1000}  # and how long they may be

log = structlog.get_logger(__name__)


def may_read(referral: Referral) -> bool:
    """Whether there is something to read, for the two sides of an open referral."""
    theirs = bool(referral.sides & {Side.SENDER, Side.RECEIVER})
    return referral.has_page_details and theirs and referral.state in OPEN


async def known(conn: AsyncConnection, link: Link, device: bytes, now: datetime) -> bool:
    """Whether a code mailed to the address on file was typed on this device."""
    return link.mail is not None and await pages.device_known(conn, device, link.mail, now)


async def new_code(conn: AsyncConnection, service: Service, link: Link, device: bytes, now: datetime) -> str:
    """A code for this device. Raises Invalid when there were too many, or there is no address."""
    if link.mail is None:
        raise Invalid("page-code-no-mail")
    if len(await pages.codes_since(conn, link.mail, now - timedelta(hours=1))) >= pages.CODES_AN_HOUR:
        raise Invalid("page-code-too-many")
    code = codes.drawn(DIGITS)
    await pages.keep_code(conn, device, link.mail, _hash(service.key, device, code), now)
    return code


async def mail_code(service: Service, link: Link, reference: str, code: str, lang: str) -> bool:
    """Whether it was sent."""
    if service.mail is None or link.mail is None:
        return False
    cause = secrets.token_hex(16)  # each code is a mail of its own
    try:
        await service.mail.write(link.mail, letters.code_letter(code, reference, lang), cause)
    except Failure as failure:
        log.warning("code-not-sent", why=failure.why)
        return failure.unknown
    return True


async def try_code(
    conn: AsyncConnection, service: Service, link: Link, device: bytes, fields: FormData, now: datetime
) -> None:
    """Open the details on this device, or raise Invalid; a wrong try counts all the same."""
    said = codes.typed(words(fields, "code"))
    left = await pages.try_code(conn, device, link.mail or "", _hash(service.key, device, said), now)
    if left == 0:
        raise Invalid("page-code-over")
    if left is not None:
        raise Invalid("page-code-wrong", left=left)


def _hash(key: Key, device: bytes, code: str) -> bytes:
    return key.mac("page-code", device.hex(), code)


def masked(mail: str | None) -> str:
    """'s…@example.org'"""
    name, _, domain = (mail or "").rpartition("@")
    return f"{name[:1]}…@{domain}" if domain else ""


async def read(conn: AsyncConnection, key: Key, request: int) -> dict[str, str]:
    """What was filled in."""
    sealed = await pages.sealed_details(conn, request)
    return {name: key.open(value, _place(request, name)) for name, value in sealed.items() if value}


async def fill(
    conn: AsyncConnection,
    service: Service,
    link: Link,
    device: bytes,
    referral: Referral,
    request: int,
    fields: FormData,
    now: datetime,
) -> None:
    """Keep what the referrer filled in, encrypted. Raises Invalid.

    What is there already is replaced only on a device that may read it: a forwarded link overwrites nothing.
    """
    if Side.SENDER not in referral.sides or referral.state not in OPEN:
        raise Invalid("move-not-yours")
    if referral.has_page_details and not await known(conn, link, device, now):
        raise Invalid("page-code-first")
    said = {name: words(fields, name).strip() for name in FIELDS}
    for name, most in FIELDS.items():
        if len(said[name]) > most:
            raise Invalid("kind-words-long", most=most)
    if not words(fields, "sure") and _names_somebody(said):
        raise Invalid("page-fill-personal")
    sealed = {
        name: service.key.seal(value, _place(request, name)) if value else None
        for name, value in said.items()
    }
    await pages.fill_details(conn, request, sealed["contact"], sealed["care_needs"], sealed["remarks"], now)


def _names_somebody(said: dict[str, str]) -> bool:
    """Whether there seems to be a name, or a number where none belongs."""
    contact = re.sub(r"[+(]?\d[\d ()./-]{5,}|\S+@\S+", " ", said["contact"])
    return any(looks_personal(words) for words in (contact, said["care_needs"], said["remarks"]))


def _place(request: int, name: str) -> str:
    return f"request {request} {name}"
