"""The privacy statement as a page: for everybody, from the file that the authority fills in."""

import re
from functools import cache
from itertools import count
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.web.pages import page

FOLDER = Path(__file__).parents[3] / "docs" / "privacy"
TABLE = (
    '<div class="wide-table" tabindex="0" role="region" aria-label="Tabel {}"><table>'  # scrolls by key too
)
FILES = {"": "privacyverklaring.md", "velden.md": "velden.md"}  # by what links in the statement call them


async def statement(request: Request) -> Response:
    """GET /privacy: in Dutch, as it is signed; its short version is in every language in the chat."""
    found = FILES.get(request.path_params.get("name", ""))
    if found is None or not (FOLDER / found).is_file():
        raise HTTPException(404)
    words = _html(found)
    return await page(request, "statement.html", "nl", words=words)


@cache
def _html(name: str) -> Markup:
    """Read once: a change shows after the next start. HTML in the file stands there as text."""
    written = (FOLDER / name).read_text("utf-8").replace("](velden.md)", "](/privacy/velden.md)")
    made: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(written)
    number = count(1)
    made = re.sub("<table>", lambda _: TABLE.format(next(number)), made)
    return Markup(made.replace("</table>", "</table></div>"))


ROUTES = [Route("/privacy", statement), Route("/privacy/{name}", statement)]
