"""The towns of this folder, without processes of their own."""

from collections.abc import AsyncIterator
from typing import Any, cast

import pytest

from bot.service import Service
from bot.settings import Settings
from bot.store.database import Database
from knowledge.holder import Known
from tests.bot.town import Hands, Town, town
from tests.bot.two_towns import OPENERS, World, people_it


@pytest.fixture
async def gent(settings: Settings) -> AsyncIterator[Town]:
    """The town with its people, who know how to refer; nobody looks anything up in the knowledge base."""
    async with town(settings) as playing:
        yield playing


@pytest.fixture
async def two(settings: Settings) -> AsyncIterator[Town]:
    """The town served by two processes."""
    async with town(settings, processes=2) as playing:
        yield playing


@pytest.fixture
async def world(settings: Settings, database: Database, known: Known) -> World:
    """Two municipalities with the same kinds of people."""
    made = World(Service(settings, cast(Any, Hands()), database, known))
    await people_it(made)
    return made


@pytest.fixture
async def after_leaving(world: World) -> tuple[World, list[str]]:
    """The world once `Ik left` is gone, and every button that they had before."""
    had = [b for said in OPENERS["Ik referrer"] for b in await world.buttons("Ik left", said)]
    await world.rows("delete from membership where person = (select id from person where name = 'Ik left')")
    return world, had
