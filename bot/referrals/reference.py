"""References like GNT-4F7K: short enough to say on the phone, telling nothing of the family."""

import secrets
import unicodedata

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"  # without what is mistaken for something else


def new_reference(municipality: str) -> str:
    """Three letters of the municipality's name, and four by chance."""
    plain = unicodedata.normalize("NFKD", municipality).encode("ascii", "ignore").decode().upper()
    letters = [c for c in plain if c.isalpha()]
    tail = [c for c in letters[1:] if c not in "AEIOUY"] + [c for c in letters[1:] if c in "AEIOUY"]
    prefix = "".join((letters[:1] + tail + ["X", "X", "X"])[:3])
    return f"{prefix}-{''.join(secrets.choice(ALPHABET) for _ in range(4))}"
