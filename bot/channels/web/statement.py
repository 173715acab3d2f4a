"""The privacy statement as a page: for everybody, in each language, from the files that the authority fills in."""

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

from bot.channels.web.login import language
from bot.channels.web.pages import page
from bot.service import Service
from conversations.texts import LANGUAGES, text

FOLDER = Path(__file__).parents[3] / "docs" / "privacy"
FILES = {
    "nl": "privacyverklaring.md",
    "fr": "privacyverklaring.fr.md",
    "en": "privacyverklaring.en.md",
}
FIELDS = "velden.md"  # every field, as the statement links to it; in Dutch, from the database
TABLE = '<div class="wide-table" tabindex="0" role="region" aria-label="{}"><table>'  # scrolls by key too
OPEN = re.compile(r"\[[^\]]+\](?!\()")  # to be filled in: brackets that are no link
SENTENCE = re.compile(r"(?<=[.?!]) (?=\S)")
BLOCK = re.compile(r"\n\n|\n(?=- |\d\. |\|)")


async def statement(request: Request) -> Response:
    """GET /privacy: in the language that is asked for, else the browser's; its short version is in the chat."""
    service: Service = request.app.state.service
    said = request.query_params.get("lang", "")
    lang = said if said in LANGUAGES else language(request)
    filled = (
        ("naam van het lokaal bestuur", service.settings.privacy_controller),
        ("contact van de functionaris voor gegevensbescherming", service.settings.privacy_contact),
    )
    others = [other for other in LANGUAGES if other != lang]
    return await _page(request, lang, _html(FILES[lang], lang, filled), others)


async def fields(request: Request) -> Response:
    """GET /privacy/velden.md: the list of fields, which is kept in Dutch."""
    return await _page(request, "nl", _html(FIELDS, "nl", ()), [])


async def _page(request: Request, lang: str, words: Markup, languages: list[str]) -> Response:
    return await page(
        request, "statement.html", lang, words=words, languages=languages, address=request.url.path
    )


@cache
def _html(name: str, lang: str, filled: tuple[tuple[str, str | None], ...]) -> Markup:
    """Read once: a change shows after the next start. HTML in the file stands there as text. Raises
    HTTPException(404) if the file is not there."""
    if not (FOLDER / name).is_file():
        raise HTTPException(404)
    written = (FOLDER / name).read_text("utf-8").replace(f"]({FIELDS})", f"](/privacy/{FIELDS})")
    for where, value in filled:
        if value:
            written = written.replace(f"[{where}]", value)
    made: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(_said(written))
    named = (text(lang, "statement-table", number=number) for number in count(1))
    made = re.sub("<table>", lambda _: TABLE.format(next(named)), made)
    return Markup(made.replace("</table>", "</table></div>"))


def _said(written: str) -> str:
    """Without the sentences in which something is still to be filled in."""
    for block in BLOCK.split(written):
        if OPEN.search(block):
            sentences = SENTENCE.split(" ".join(block.split()))
            written = written.replace(block, " ".join(s for s in sentences if not OPEN.search(s)))
    return written


ROUTES = [Route("/privacy", statement), Route(f"/privacy/{FIELDS}", fields)]
