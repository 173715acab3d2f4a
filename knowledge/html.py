"""The little HTML that answers may use: <b>, <i> and <a href="https://…">, closed in order."""

import re
from html import unescape

_TAG = re.compile(r"<[^<>]*>?")
_ALLOWED = re.compile(r'<(?:(/)?(b|i|a)|(a) href="https?://[^"<>\s]+")>')
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d{1,6});)")


def plain(html: str) -> str:
    """The same without tags; the address of a link in brackets behind its words."""
    shown = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", html, flags=re.DOTALL)
    return unescape(_TAG.sub("", shown))


def visible_length(html: str) -> int:
    """How many characters a reader sees."""
    return len(unescape(_TAG.sub("", html)))


def faults(html: str) -> list[tuple[int, str]]:
    """What is wrong, each with the number of the line in `html`, from 0."""
    found = []
    open_tags: list[tuple[str, int]] = []
    for match in _TAG.finditer(html):
        line = html.count("\n", 0, match.start())
        tag = _ALLOWED.fullmatch(match[0])
        if tag is None or match[0] == "<a>":
            found.append((line, f'{match[0]!r} is not <b>, <i> or <a href="https://…"> (write &lt; for <)'))
        elif not tag[1]:
            open_tags.append((tag[2] or tag[3], line))
        elif open_tags and open_tags[-1][0] == tag[2]:
            open_tags.pop()
        else:
            found.append((line, f"</{tag[2]}> closes what is not open"))
    found += [(line, f"<{name}> is never closed") for name, line in open_tags]
    for match in _ENTITY.finditer(html):
        found.append((html.count("\n", 0, match.start()), "& must be written as &amp;"))
    return sorted(found)
