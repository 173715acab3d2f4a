"""A screen's text as HTML for a page: only the tags that screens know, always well-formed."""

import re
from html import escape, unescape
from html.parser import HTMLParser

from markupsafe import Markup

PLAIN = frozenset({"b", "i", "code", "blockquote"})
LITERAL = frozenset({"a", "code", "blockquote"})  # in which a number stays as it is
SAFE_LINK = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)
PHONE = re.compile(r"(?<![\w.,+-])(?!\d\d/\d\d/)(?:\+32|0)[\d ./]{7,13}\d(?![\w])")
TO_COPY = re.compile(r"<(code|blockquote)>(.*?)</\1>", re.DOTALL)


def safe(html: str) -> Markup:
    """The text with <b>, <i>, <code>, <blockquote> and links to pages; any other tag as the letters it is. A phone
    number is one to call."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    while reader.open:
        reader.handle_endtag(reader.open[-1])
    return Markup("".join(reader.out))


def to_copy(html: str) -> tuple[str, ...]:
    """The plain text of each piece that is there to be copied."""
    return tuple(unescape(re.sub(r"<[^>]+>", "", found[2])) for found in TO_COPY.finditer(html))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href") or ""
        if tag in PLAIN:
            self.out.append(f"<{tag}>")
            self.open.append(tag)
        elif tag == "a" and SAFE_LINK.match(href):
            self.out.append(f'<a href="{escape(href)}" target="_blank" rel="noopener noreferrer">')
            self.open.append(tag)
        else:
            self.out.append(escape(self.get_starttag_text() or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.open:
            return
        while self.open:
            last = self.open.pop()
            self.out.append(f"</{last}>")
            if last == tag:
                return

    def handle_data(self, data: str) -> None:
        words = escape(data, quote=False)
        self.out.append(words if self.open and self.open[-1] in LITERAL else PHONE.sub(_call, words))


def _call(found: re.Match[str]) -> str:
    """A number to call at a tap."""
    return f'<a href="tel:{re.sub(r"[^0-9+]", "", found[0])}">{found[0]}</a>'
