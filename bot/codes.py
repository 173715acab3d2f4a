"""Codes of digits that go by mail and are typed over."""

import secrets


def drawn(digits: int) -> str:
    return f"{secrets.randbelow(10**digits):0{digits}}"


def made_of(mac: bytes, digits: int) -> str:
    """Always the same one for what our key signed, so that nothing has to keep it."""
    return f"{int.from_bytes(mac) % 10**digits:0{digits}}"


def typed(said: str) -> str:
    """The digits of what somebody typed."""
    return "".join(c for c in said if c.isascii() and c.isdigit())


def in_halves(code: str) -> str:
    """'1234 5678', easier to type over."""
    return f"{code[: len(code) // 2]} {code[len(code) // 2 :]}"
