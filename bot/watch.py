"""A knowledge file that was edited takes effect at once; a broken one changes nothing, and the operator hears of it."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from knowledge.holder import FOLDER, fingerprint, load_known
from knowledge.load import Broken

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

EVERY = 1  # seconds


async def watch_knowledge(service: "Service") -> None:
    """A part of the process: look each second until told to stop."""
    seen = fingerprint(FOLDER)
    while not service.stop.is_set():
        seen = await look(service, seen, FOLDER)
        try:
            await asyncio.wait_for(service.stop.wait(), EVERY)
        except TimeoutError:
            continue


async def look(service: "Service", seen: int, folder: Path) -> int:
    """Take over what changed since `seen`, all of it or nothing; returns what is seen now."""
    now = await asyncio.to_thread(fingerprint, folder)
    if now != seen:
        try:
            service.known = await asyncio.to_thread(load_known, folder)
            log.info("knowledge-taken-over", topics=len(service.known.knowledge.topics))
        except Broken as broken:
            for problem in broken.problems:
                log.error("knowledge-broken", problem=str(problem))
            service.alert("knowledge-broken", problems=len(broken.problems))
    return now
