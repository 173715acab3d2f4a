"""Somebody at the web chat, in a browser without JavaScript."""

import asyncio
import re

import httpx

from tests.web.device import client, hidden
from tests.web.town import AN, Town, words_of


class Visitor:
    """One browser without JavaScript."""

    def __init__(self, gent: Town, **headers: str) -> None:
        self.gent = gent
        self.client = client(gent.service, **headers)
        self.shown = httpx.Response(200, text="")

    async def get(self, path: str) -> httpx.Response:
        self.shown = await self.client.get(path)
        return self.shown

    async def sends(self, action: str, **fields: str) -> httpx.Response:
        """Send the form with this address of the page that is shown."""
        forms = re.findall(
            rf'<form[^>]* action="{re.escape(action)}"[^>]*>(.*?)</form>', self.shown.text, re.DOTALL
        )
        assert forms, f"no form {action}"
        self.shown = await self.client.post(action, data=hidden(forms[-1]) | fields)
        await self.gent_is_done()
        return self.shown

    async def gent_is_done(self) -> None:
        if self.gent.service.under_way:
            await asyncio.wait(self.gent.service.under_way)

    async def signs_in(self, mail: str = AN, path: str = "/") -> httpx.Response:
        await self.get(path)
        await self.sends("/door", mail=mail)
        return await self.sends("/door/code", code=code_to(self.gent, mail))

    async def presses(self, label: str) -> httpx.Response:
        """The last button in the chat with this label."""
        taps = re.findall(rf'name="tap" value="([\d.]+)">{re.escape(label)}<', self.shown.text)
        assert taps, f"no button {label}"
        return await self.sends("/chat/say", tap=taps[-1])


def code_to(gent: Town, mail: str) -> str:
    found = re.search(r"\d{4} \d{4}", words_of(gent.letter_to(mail)))
    assert found is not None
    return found[0]
