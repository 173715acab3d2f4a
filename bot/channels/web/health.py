"""For those who watch over the process: does it live, can it work, how much does it do."""

import hmac

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot import health
from bot.service import Service

log = structlog.get_logger(__name__)


async def healthz(request: Request) -> Response:
    return PlainTextResponse("ok")


async def readyz(request: Request) -> Response:
    """200 when database, migrations and queue are right, else 503; says which."""
    service: Service = request.app.state.service
    found = await health.look(service.database.pool)
    return JSONResponse(found, 200 if all(word == "ok" for word in found.values()) else 503)


async def metrics(request: Request) -> Response:
    service: Service = request.app.state.service
    token = service.settings.metrics_token
    if token is None:
        return Response(status_code=404)
    said = request.headers.get("authorization", "").encode("latin-1")
    if not hmac.compare_digest(said, f"Bearer {token}".encode()):
        return Response(status_code=401, headers={"www-authenticate": "Bearer"})
    await health.count(service.database.pool)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


ROUTES = [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]
