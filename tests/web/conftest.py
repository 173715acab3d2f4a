"""A practice room and a town in real use, without processes of their own."""

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.channels.web.channel import WebChat
from bot.clock import Clock
from bot.practice import municipality
from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from knowledge.holder import Known
from tests.web import device
from tests.web.town import Town, town


@pytest.fixture
async def service(settings: Settings, database: Database, known: Known) -> Service:
    """A practice room on this test's own database."""
    opened = Service(
        settings.model_copy(update={"practice": True}), Clock(settings.timezone), database, known
    )
    opened.channels["web"] = WebChat(database, opened.clock)
    await municipality.prepare(opened)
    return opened


@pytest.fixture
async def client(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    async with device.client(service) as opened:
        yield opened


@pytest.fixture
async def gent(settings: Settings, database: Database) -> AsyncIterator[Town]:
    """A town in real use, with its web chat."""
    async with town(settings, database) as prepared:
        prepared.service.channels["web"] = WebChat(database, prepared.clock)
        await prepared.run("select setval(pg_get_serial_sequence('person', 'id'), 100)")
        yield prepared
