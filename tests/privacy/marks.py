"""Personal data that is marked, so that it can be looked for wherever it must not be."""

import asyncio
import subprocess

from bot.settings import Settings
from bot.store.embedded import PROGRAMS


async def dump(settings: Settings) -> str:
    """The whole database as text, the queue's tables too."""
    assert settings.database_url is not None
    command = [PROGRAMS / "pg_dump", settings.database_url]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=True)
    return done.stdout.decode()
