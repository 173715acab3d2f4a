"""Pages from templates, in the reader's language."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.channels.web import forms
from bot.store.web_messages import PAGE
from conversations.texts import Html, text

FOLDER = Path(__file__).parent
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
TEMPLATES.globals["once"] = uuid4  # each form has its own
TEMPLATES.globals["most"] = PAGE


async def page(request: Request, template: str, lang: str, status: int = 200, **context: Any) -> HTMLResponse:
    """The template as a response that no cache keeps, with the form token for this browser."""
    form = forms.for_browser(request)
    response = HTMLResponse(render(template, lang, form_token=form.token, **context), status)
    response.headers["cache-control"] = "no-store"
    form.remember(response)
    return response


def render(template: str, lang: str, **context: Any) -> str:
    shared = {"lang": lang, "t": _Texts(lang), "static": static, "page": template.removesuffix(".html")}
    return TEMPLATES.get_template(template).render(shared | context)


@cache
def static(name: str) -> str:
    """The address of a static file; another one when its content is another."""
    digest = sha256((FOLDER / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?{digest}"


class _Texts:
    """`t('web-send')` in a template."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, name: str, /, **mentions: str | int) -> Markup:
        return Markup(text(self.lang, name, **_marked(mentions)))


def _marked(mentions: Mapping[str, str | int]) -> dict[str, str | int]:
    return {name: Html(value) if isinstance(value, Markup) else value for name, value in mentions.items()}
