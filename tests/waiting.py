"""Waiting for what other processes do: nothing here tells of it, so it is looked at again and again."""

import asyncio
from collections.abc import Awaitable, Callable

OFTEN = 0.02  # seconds between two looks


async def until(
    true: Callable[[], bool | Awaitable[bool]], deadline: float, else_tell: Callable[[], object] = str
) -> None:
    """Wait until it is true, at most so many seconds; `else_tell`: what there was instead."""
    try:
        async with asyncio.timeout(deadline):
            while True:
                seen = true()
                if await seen if isinstance(seen, Awaitable) else seen:
                    return
                await asyncio.sleep(OFTEN)
    except TimeoutError:
        raise AssertionError(f"it did not come; there was {else_tell()}") from None
