"""The web server's routes, as one list."""

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.channels.web import answer, errors, health, login, practice, statement
from bot.channels.web.guard import Guard, Paces
from bot.channels.web.live import Live
from bot.channels.web.pages import FOLDER

if TYPE_CHECKING:
    from bot.service import Service


def web_app(service: "Service") -> ASGIApp:
    """Handlers find the service as `request.app.state.service`."""
    pages = practice.ROUTES if service.settings.practice else login.ROUTES
    static = Mount("/static", StaticFiles(directory=FOLDER / "static"))
    app = Starlette(
        routes=[*health.ROUTES, *answer.ROUTES, *statement.ROUTES, *pages, static, *service.routes],
        exception_handlers=errors.HANDLERS,
    )
    app.state.service = service
    app.state.live = Live(service)
    app.state.paces = Paces()
    return Guard(app, service)  # around everything, also what went wrong
