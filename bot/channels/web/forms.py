"""Forms that only our own pages can send: a token made from a cookie of this browser and a key of ours."""

import hmac
import secrets
from dataclasses import dataclass
from uuid import UUID

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.service import Service

COOKIE = "form"
A_YEAR = 365 * 24 * 3600
MOST_FIELDS = 20
KIND = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Form:
    """`token` goes into each form as a hidden field."""

    token: str
    cookie: str
    is_new: bool
    secure: bool

    def remember(self, response: Response) -> None:
        if self.is_new:  # lax, so that a link in a mail does not replace the cookie of pages that are open
            response.set_cookie(
                COOKIE, self.cookie, max_age=A_YEAR, httponly=True, secure=self.secure, samesite="lax"
            )


def for_browser(request: Request) -> Form:
    cookie = request.cookies.get(COOKIE, "")
    known = 20 <= len(cookie) <= 100
    cookie = cookie if known else secrets.token_urlsafe(32)
    return Form(_token(request, cookie), cookie, not known, is_https(request))


async def read(request: Request) -> FormData:
    """The fields of a form that this browser got from us; anything else is refused (403, 415)."""
    if not request.headers.get("content-type", "").startswith(KIND):
        raise HTTPException(415)
    fields = await request.form(max_fields=MOST_FIELDS)
    expected = _token(request, request.cookies.get(COOKIE, ""))
    said = fields.get("token")
    if not isinstance(said, str) or not hmac.compare_digest(said.encode(), expected.encode()):
        raise HTTPException(403)
    return fields


def words(fields: FormData, name: str) -> str:
    """A field's text without what no text has; empty if it is not there."""
    value = fields.get(name)
    return "".join(c for c in value if c >= " " or c in "\n\t") if isinstance(value, str) else ""


def number_once(fields: FormData) -> UUID:
    """What makes sending a form twice say it once; another each time if the form has none."""
    try:
        return UUID(words(fields, "once"))
    except ValueError:
        return UUID(bytes=secrets.token_bytes(16))


def is_https(request: Request) -> bool:
    service: Service = request.app.state.service
    return service.public_url.startswith("https:")


def _token(request: Request, cookie: str) -> str:
    service: Service = request.app.state.service
    return service.key.mac("form", cookie).hex()
