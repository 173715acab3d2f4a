"""The web server's routes, as one list."""

from typing import TYPE_CHECKING

from starlette.applications import Starlette

from bot.channels.web import health

if TYPE_CHECKING:
    from bot.service import Service


def web_app(service: "Service") -> Starlette:
    """Handlers find the service as `request.app.state.service`."""
    app = Starlette(routes=[*health.ROUTES, *service.routes])
    app.state.service = service
    return app
