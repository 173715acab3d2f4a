"""Mail out: what becomes of a letter on its way, over SMTP or into the practice room's mailboxes."""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from email.utils import format_datetime, parseaddr
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import aiosmtplib
import structlog

from bot.channels import Failure, invitation_letter, letters, own_mail_letter
from bot.channels.letters import Letter
from bot.people import inviting, own_details
from bot.settings import Settings, is_loopback
from bot.store import mailbox
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

NO_REPLY_NEEDED = "auto-generated"  # RFC 3834: absence notices do not answer it
PRACTICE_FROM = "Toeleider kinderopvang <toeleider@oefenruimte.example>"
PATIENCE = 25.0  # seconds for one letter: less than notifications.LEASE, or another process would send it too
AT_ONCE = 10  # connections
ALERT_EVERY = timedelta(hours=1)
POLICY = SMTP_POLICY.clone(cte_type="7bit", max_line_length=76)

# What is not written as other notifications are, by its step.
LETTERS = {
    inviting.STEP: invitation_letter.compose,
    own_details.CODE: own_mail_letter.code,
    own_details.MOVED: own_mail_letter.moved,
}
Carry = Callable[[EmailMessage], Awaitable[None]]
"""Brings a message to whom it is for. Raises Failure."""


class Mail:
    """The channel for who has no chat, and for all other mail."""

    def __init__(self, service: "Service") -> None:
        self.service = service
        settings = service.settings
        self.sender = settings.mail_from or PRACTICE_FROM
        self._carry: Carry = Smtp(settings.smtp_url) if settings.smtp_url else self._into_mailbox
        self._places = asyncio.Semaphore(AT_ONCE)
        self._alerted: dict[str, datetime] = {}  # when each kind of event was last told

    async def notify(self, notification: Notification, recipient: Recipient) -> str:
        """Write to the recipient what the notification tells; returns the Message-ID. Raises Failure.

        Written again it is the same mail with the same link and Message-ID.
        """
        if not recipient.mail:
            raise Failure(permanent=True, why="no-address")
        async with self.service.database.pool.connection() as conn:
            compose = LETTERS.get(notification.step, letters.compose)
            letter = await compose(conn, self.service, notification, recipient)
        return await self.write(
            recipient.mail, letter, f"{notification.key} {notification.created_at.isoformat()}"
        )

    async def send(self, to: str, subject: str, words: str) -> str:
        """Send plain words; returns the Message-ID. Raises Failure."""
        now = self.service.clock.now()
        paragraphs = [escape(part, quote=False) for part in words.split("\n\n")]
        return await self.write(to, letters.written(subject, paragraphs), f"{subject} {now.isoformat()}")

    async def alert(self, to: str, event: str, numbers: Mapping[str, str | int]) -> None:
        """Tell who looks after the bot, of one kind of event once an hour; what fails stands in the log."""
        now, lang = self.service.clock.now(), self.service.settings.bot_language
        before = self._alerted.get(event)
        if before is not None and now - before < ALERT_EVERY:
            return
        self._alerted[event] = now
        about = ", ".join(f"{name} {value}" for name, value in numbers.items())
        subject = text(lang, "mail-alert-subject", event=event)
        try:
            await self.send(to, subject, text(lang, "mail-alert", event=event, about=about))
        except Failure as failure:
            del self._alerted[event]  # the next one tries again
            log.error("alert-not-sent", why=failure.why)

    async def write(self, to: str, letter: Letter, cause: str) -> str:
        """Send a letter; returns its Message-ID, the same for the same cause and address. Raises Failure."""
        message = compose(self.sender, to, letter, cause)
        message["Date"] = format_datetime(self.service.clock.now())
        async with self._places:
            await self._carry(message)
        return str(message["Message-ID"])

    async def _into_mailbox(self, message: EmailMessage) -> None:
        words = message.get_body(("plain",))
        assert words is not None
        async with self.service.database.pool.connection() as conn:
            await mailbox.deliver(
                conn,
                bare(message, "To"),
                str(message["From"]),
                str(message["Subject"]),
                words.get_content(),
                self.service.clock.now(),
                str(message["Reply-To"]) if message["Reply-To"] else None,
            )


def can_mail(settings: Settings) -> bool:
    """Whether mail leaves: over SMTP, or into the practice room's mailboxes."""
    return settings.practice or settings.smtp_url is not None


def compose(sender: str, to: str, letter: Letter, cause: str) -> EmailMessage:
    """The message with its headers. Raises Failure if the address is none."""
    message = EmailMessage(policy=POLICY)
    message["From"] = _address(sender)
    message["To"] = _address(to)
    if letter.reply_to:
        message["Reply-To"] = _address(letter.reply_to)
    message["Subject"] = _one_line(letter.subject)
    domain = parseaddr(sender)[1].rpartition("@")[2]
    message["Message-ID"] = f"<{sha256(f'{to} {cause}'.encode()).hexdigest()[:32]}@{domain}>"
    message["Auto-Submitted"] = NO_REPLY_NEEDED
    message.set_content(letter.words, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    if letter.calendar:
        message.add_attachment(
            letter.calendar, maintype="text", subtype="calendar", filename="afspraak.ics", cte="base64"
        )
    return message


def bare(message: EmailMessage, header: str) -> str:
    """The address in that header without its name."""
    return str(message[header].addresses[0].addr_spec)


def _address(said: str) -> Address:
    """'Sofie <sofie@example.org>' or the bare address. Raises Failure."""
    name, bare = parseaddr(_one_line(said))
    try:
        return Address(_one_line(name), addr_spec=bare)
    except Exception:  # the standard library raises several kinds
        raise Failure(permanent=True, why="no-address") from None


def _one_line(words: str) -> str:
    """What may stand in a header: nothing in it begins another one."""
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", words).strip()


@dataclass(frozen=True)
class Smtp:
    """`url`: smtp://user:password@host:587 (STARTTLS when offered) or smtps://…"""

    url: str

    async def __call__(self, message: EmailMessage) -> None:
        client = self._client()
        given = False  # all of it, to a server that may have taken it
        sender, to = bare(message, "From"), bare(message, "To")
        plain = (sender + to).isascii()
        content = message.as_bytes() if plain else message.as_bytes(policy=POLICY.clone(utf8=True))
        encoding = "ascii" if plain else "utf-8"
        try:
            async with asyncio.timeout(PATIENCE):
                await client.connect()
                await client.mail(sender, options=[] if plain else ["SMTPUTF8"], encoding=encoding)
                await client.rcpt(to, encoding=encoding)
                given = True
                await client.data(content)
        except (aiosmtplib.SMTPAuthenticationError, aiosmtplib.SMTPNotSupported):
            raise Failure(permanent=False, why="mail-settings") from None  # ours to mend, then it goes
        except (
            aiosmtplib.SMTPSenderRefused,
            aiosmtplib.SMTPRecipientRefused,
            aiosmtplib.SMTPDataError,
        ) as no:
            raise _refused(no.code) from None
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            why = "timeout" if isinstance(error, TimeoutError) else "down"
            raise Failure(permanent=False, why=why, unknown=given) from None
        finally:
            await _leave(client)

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    async def reach(self) -> None:
        """Greet the server and sign in as for a letter. Raises SMTPException, OSError or TimeoutError."""
        client = self._client()
        try:
            async with asyncio.timeout(PATIENCE):
                await client.connect()
        finally:
            await _leave(client)

    def _client(self) -> aiosmtplib.SMTP:
        parts = urlsplit(self.url)
        host, tls = self.host, parts.scheme == "smtps"
        user = unquote(parts.username) if parts.username else None
        # Without a password a server that offers TLS is as good as one that offers none: whoever it says it is.
        validate = bool(user or tls) and not is_loopback(host)
        return aiosmtplib.SMTP(
            hostname=host,
            port=parts.port or (465 if tls else 587 if user else 25),
            username=user,
            password=unquote(parts.password) if parts.password else None,
            use_tls=tls,
            start_tls=False if tls else None,
            tls_context=ssl.create_default_context() if validate else None,
            validate_certs=validate,
            timeout=PATIENCE,
        )


def _refused(code: int) -> Failure:
    """5xx is for good; anything else may go better later."""
    permanent = 500 <= code < 600
    return Failure(permanent=permanent, why="mail-refused" if permanent else "mail-later")


async def _leave(client: aiosmtplib.SMTP) -> None:
    """Say goodbye if somebody still listens; the letter is gone or not, whatever comes of this."""
    try:
        if client.is_connected:
            await client.quit(timeout=2)
    except (aiosmtplib.SMTPException, OSError):
        pass
    finally:
        client.close()
