"""A device without JavaScript: what it asks of the web part, and what it sends along with a form."""

import re

import httpx

from bot.channels.web.app import web_app
from bot.service import Service


def client(service: Service, **headers: str) -> httpx.AsyncClient:
    """Asks this service, at its own address, and goes where it is sent on to."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app=web_app(service)),
        base_url=service.public_url,
        follow_redirects=True,
        headers=headers,
    )


def hidden(form: str) -> dict[str, str]:
    """The hidden fields in this HTML, by their names."""
    return dict(re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', form))


class Browser:
    """One device without JavaScript, with its cookies."""

    def __init__(self, service: Service) -> None:
        self.client = client(service)
        self.shown = ""

    async def get(self, path: str) -> httpx.Response:
        response = await self.client.get(path)
        self.shown = response.text
        return response

    async def send(self, path: str, do: str, **fields: str) -> httpx.Response:
        """Fill in and send the form `do` of the page that is shown."""
        form = re.search(rf'<form [^>]*id="form-{do}">(.*?)</form>', self.shown, re.DOTALL)
        assert form is not None, f"no form {do}"
        return await self.post(path, **(hidden(form[1]) | fields))

    async def post(self, path: str, **fields: str) -> httpx.Response:
        response = await self.client.post(path, data=fields)
        self.shown = response.text
        return response
