"""What a page says when it could not do what was asked."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ExceptionHandler

from bot.channels.web.pages import page
from bot.service import Service
from conversations.texts import text

NAMED = (400, 403, 404, 413, 429)


async def told(request: Request, error: Exception) -> Response:
    """A friendly page, in the setting's language, with the error's status."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if "hx-request" in request.headers:
        return Response(status_code=status)
    if status == 401:
        return RedirectResponse("/", 303)
    service: Service = request.app.state.service
    lang = service.settings.bot_language
    name = status if status in NAMED else 400 if status < 500 else "other"
    words = text(lang, f"web-error-{name}")
    return await page(request, "error.html", lang, status, title=text(lang, "web-error-title"), words=words)


HANDLERS: dict[type[Exception] | int, ExceptionHandler] = {HTTPException: told, 500: told}
