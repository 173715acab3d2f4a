"""A person's own details, kept: a new mail address with a code that is mailed to it, the old one told."""

import hmac
import secrets
from typing import TYPE_CHECKING

import structlog
from psycopg import AsyncConnection

from bot.channels import Failure
from bot.refusals import count
from bot.store import membership, sessions
from bot.store import own_details as store
from conversations import own_details
from conversations.facts import Facts
from conversations.own_details import DIGITS, ConfirmMail, KeepDetail, ProposeMail
from conversations.screen import Screen
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)
Shown = tuple[Screen, ...]


async def keep(effect: KeepDetail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """Name and phone as they were typed; an address that is left out hears so."""
    if effect.field == "mail":
        await _change_mail(effect.value, conn, service, facts)
    else:
        await store.keep(conn, facts.me.id, effect.field, effect.value)
    return (own_details.saved(facts, "details-saved"),)


async def propose(effect: ProposeMail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """The code goes to the new address only; nothing is shown when it is on its way, for it is asked for already."""
    if service.mail is None:
        return (own_details.saved(facts, "details-mail-off"),)
    code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
    hashed = _hash(service, facts.me.id, effect.mail, code)
    if not await store.new_code(conn, facts.me.id, effect.mail, hashed, facts.now):
        return (own_details.saved(facts, "details-too-many"),)
    lang, shown = facts.lang, f"{code[:4]} {code[4:]}"
    words = text(lang, "details-code-mail", code=shown)
    service.start(_send(service, effect.mail, text(lang, "details-code-subject", code=shown), words))
    return ()


async def confirm(effect: ConfirmMail, conn: AsyncConnection, service: "Service", facts: Facts) -> Shown:
    """It is theirs, and from now on what they hear goes there."""
    me = facts.me.id
    found = await store.try_code(conn, me, facts.now)
    expected, mail = found or (bytes(32), "")
    if not hmac.compare_digest(_hash(service, me, mail, effect.code), expected) or found is None:
        count("mail-code", facts)
        return (own_details.wrong_code(facts),)
    await store.use_up(conn, me)
    old = await store.mail_of(conn, me)
    if (old or "").lower() != mail.lower() and not await sessions.is_free(conn, mail):
        return (own_details.saved(facts, "details-mail-taken"),)
    await _change_mail(mail, conn, service, facts)
    return (own_details.saved(facts, "details-mail-saved"),)


async def _change_mail(mail: str, conn: AsyncConnection, service: "Service", facts: Facts) -> None:
    """Whoever reads at the old one knows whom to call if this was not them; not which address is the new one."""
    old = await store.change_mail(conn, facts.me.id, mail)
    if old is None or service.mail is None:
        return
    town = next(iter(facts.municipalities), "")
    words = text(facts.lang, "details-moved-mail", contact=await membership.desk_contact(conn, town) or "-")
    service.start(_send(service, old, text(facts.lang, "details-moved-subject"), words))


async def _send(service: "Service", to: str, subject: str, words: str) -> None:
    assert service.mail is not None
    try:
        await service.mail.send(to, subject, words)
    except Failure as failure:
        log.warning("mail-change-not-sent", why=failure.why)


def _hash(service: "Service", person: int, mail: str, code: str) -> bytes:
    return service.key.mac("own mail", str(person), mail.lower(), code)
