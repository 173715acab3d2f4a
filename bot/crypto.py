"""The key of the fields that are encrypted at rest, and what is made with it."""

import base64
import hmac
import os
import secrets
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.settings import Settings, Wrong

FILE = "encryption.key"
NONCE = 12  # bytes


class Unreadable(Exception):
    """Sealed with another key, for another place, or damaged."""


class Key:
    """Made from the one secret of the settings; for each purpose another key is derived."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._seal = AESGCM(self.mac("seal"))

    def mac(self, *words: str) -> bytes:
        """32 bytes that only who has the key can make from these words."""
        return hmac.digest(self._secret, "\0".join(words).encode(), sha256)

    def seal(self, words: str, place: str) -> bytes:
        """Encrypted for one place (table, row, column): moved elsewhere it cannot be read."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._seal.encrypt(nonce, words.encode(), place.encode())

    def open(self, sealed: bytes, place: str) -> str:
        """What was sealed for that place. Raises Unreadable."""
        try:
            return self._seal.decrypt(sealed[:NONCE], sealed[NONCE:], place.encode()).decode()
        except (InvalidTag, ValueError):
            raise Unreadable(place) from None


def load_key(settings: Settings) -> Key:
    """From ENCRYPTION_KEY, else made once and kept in DATA_DIR. Raises Wrong."""
    said = settings.encryption_key or _kept(settings.data_dir / FILE)
    return Key(base64.urlsafe_b64decode(said))


def _kept(file: Path) -> str:
    """What the file says; made, for its owner's eyes only, if it is not there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{FILE}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())
    try:
        os.link(fresh, file)  # whole or not at all, and of two processes that start together one wins
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    said = file.read_text("ascii").strip()
    try:
        whole = len(base64.urlsafe_b64decode(said)) == 32
    except ValueError:
        whole = False
    if not whole:
        raise Wrong(f"ENCRYPTION_KEY: {file} is damaged; put back the copy you kept")
    return said
