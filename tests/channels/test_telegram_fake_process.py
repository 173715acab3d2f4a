"""The fake as a process of its own, steered from outside."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.channels import Failure
from bot.channels.telegram import Telegram
from conversations.screen import Button, Screen
from tests.channels.conftest import make_file, no_pace
from tests.fake_telegram import TOKEN


@pytest.fixture
async def url() -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.fake_telegram"),
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    yield (await process.stdout.readline()).decode().strip()
    process.terminate()
    assert await process.wait() == 0


async def test_people_are_steered_from_another_process(url: str) -> None:
    """Another process makes people talk and tap, lets calls fail, waits, and sees what was shown."""
    async with aiohttp.ClientSession(f"{url}/control/") as session:

        async def told(path: str, **what: Any) -> Any:
            async with session.post(path, json=what) as response:
                return await response.json()

        async def seen(path: str) -> Any:
            async with session.get(path) as response:
                return await response.json()

        assert await told("people/7/starts", payload="abc") == {"update": 1000}
        await told("faults", method="sendMessage", code=502)
        async with Telegram(TOKEN, url, no_pace, make_file) as telegram:
            with pytest.raises(Failure):
                await telegram.send("7", Screen("lost"))
            await telegram.send("7", Screen("Sure?", ((Button("Yes", data="yes"),),)))
        assert await told("wait", person=7, messages=1) == {"done": True}
        assert (await seen("people/7"))["history"] == [
            {"id": 2, "text": "Sure?", "labels": ["Yes"], "kind": "text"}
        ]
        assert "error" in await told("people/7/taps", label_or_data="No")
        assert await told("people/7/taps", label_or_data="Yes") == {"update": 1001}
        assert await told("updates", raw='{"update_id": %ID%}') == {"update": 1002}
        state = await seen("state")
        assert (state["pending"], len(state["unanswered"])) == ([1000, 1001, 1002], 1)
        assert await told("wait", confirmed=True, deadline=0.01) == {"done": False}
