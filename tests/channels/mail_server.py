"""A real mail server on a socket, that can be told to refuse, to put off, or to hang up."""

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256


class MailServer:
    """`refusing`: the reply at RCPT, and `refused` how often; `at_data`: the reply after the letter, 'drop' to hang up
    instead."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.refusing: dict[str, str] = {}
        self.refused: Counter[str] = Counter()
        self.at_data = "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        """The letters to that address, oldest first."""
        return [letter for letter in self.letters if letter["To"].addresses[0].addr_spec == address]

    async def handle_RCPT(
        self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if address in self.refusing:
            self.refused[address] += 1
            return self.refusing[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:
        self.letters.append(BytesParser(EmailMessage, policy=default).parsebytes(envelope.content))
        self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        if self.at_data == "drop":
            server.transport.abort()
            await asyncio.sleep(0)
        return self.at_data


@asynccontextmanager
async def mail_server(
    encrypted: ssl.SSLContext | None = None, **how: Any
) -> AsyncIterator[tuple[MailServer, str]]:
    """The server and its smtp:// address, while it runs; `encrypted`: from the first byte, as for smtps://."""
    box = MailServer()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(box, hostname="mail.example", loop=loop, **how), "127.0.0.1", 0, ssl=encrypted
    )
    try:
        yield box, f"{'smtps' if encrypted else 'smtp'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


def own_certificate(folder: Path) -> ssl.SSLContext:
    """TLS with a certificate that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail.example")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .sign(key, SHA256())
    )
    no_password = serialization.NoEncryption()
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    file = folder / "mail.pem"
    file.write_bytes(key.private_bytes(pem, pkcs8, no_password) + certificate.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
