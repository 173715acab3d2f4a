"""Telegram calls us: `POST /telegram`."""

import asyncio
import hmac

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.failures import failure
from bot.channels.telegram.intake import Intake, pauses
from bot.channels.telegram.say import KINDS
from bot.channels.telegram.transport import read_json

log = structlog.get_logger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 4 * 2**20  # bytes; Telegram's own updates stay far below


def webhook(intake: Intake, secret: str) -> Route:
    """401 without the secret, 413 if too long, 400 if not JSON; 200 once the update is taken or if it holds
    nothing for us, 503 if it could not be taken: Telegram brings it again."""

    async def receive(request: Request) -> Response:
        said = request.headers.get(HEADER, "")
        if not hmac.compare_digest(said.encode(), secret.encode()):
            return Response(status_code=401)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        try:
            raw = read_json(body)
        except ValueError:
            return Response(status_code=400)
        try:
            await intake.take(raw, keep_trying=False)
        except Exception as error:
            log.warning("update-not-taken", channel="telegram", error=type(error).__name__)
            return Response(status_code=503)
        return Response()

    return Route("/telegram", receive, methods=["POST"])


async def announce(telegram: Telegram, url: str, secret: str) -> None:
    """Tell Telegram to call `url`; returns when it knows."""
    for pause in pauses():
        try:
            await telegram.bot.set_webhook(url, secret_token=secret, allowed_updates=KINDS)
            return
        except TelegramError as error:
            why = failure(error)
            log.warning("webhook-not-set", why=why.why)
            await asyncio.sleep(why.retry_after or pause)


async def _body(request: Request) -> bytes | None:
    """None if it is too long."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return body
