"""uvicorn as one part of the process: it neither catches signals nor ends what others are doing."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from bot.channels.web.app import web_app
from bot.service import Service

GRACE = 10  # seconds that requests under way get to finish


class Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self.ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield  # bot/app.py hears them; uvicorn would raise them once more when it is done


async def serve(service: Service, listening: socket.socket, ready: Callable[[], None]) -> None:
    """Answer requests on that socket until told to stop; calls `ready` when it does."""
    config = uvicorn.Config(
        web_app(service),
        log_config=None,
        access_log=False,  # addresses hold the secrets of pages
        lifespan="off",
        forwarded_allow_ips=service.settings.forwarded_allow_ips,
        server_header=False,
        timeout_graceful_shutdown=GRACE,
    )
    server = Server(config, ready)
    serving = asyncio.create_task(server.serve([listening]))
    told = asyncio.create_task(service.stop.wait())
    await asyncio.wait([serving, told], return_when=asyncio.FIRST_COMPLETED)
    told.cancel()
    server.should_exit = True
    await serving
