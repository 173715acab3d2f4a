"""Telegram's HTML, read as strictly as Telegram reads it (https://core.telegram.org/bots/api#html-style)."""

import re

from tests.fake_telegram.refused import Refused, bad_request

NAMES = {
    *("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler"),
    *("a", "tg-emoji", "tg-time", "code", "pre", "blockquote"),
}
ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(lt|gt|amp|quot));")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ATTRIBUTE = r"""\s+[a-zA-Z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?"""
START = re.compile(rf"<([a-zA-Z][a-zA-Z0-9-]*)(?:{ATTRIBUTE})*\s*>")
END = re.compile(r"</([a-zA-Z][a-zA-Z0-9-]*)?\s*>")


def plain(html: str) -> str:
    """The words without tags. Raises Refused where Telegram can't parse entities."""
    words, open, at = [], [], 0
    while (found := html.find("<", at)) >= 0:
        words.append(_decoded(html[at:found]))
        offset = len(html[:found].encode())
        if end := END.match(html, found):
            if not open:
                raise _cannot(f"unexpected end tag at byte offset {offset}")
            expected = open.pop()
            if end[1] and end[1].lower() != expected:
                raise _cannot(f'unmatched end tag at byte offset {offset}, expected "</{expected}>"')
            at = end.end()
        elif start := START.match(html, found):
            if start[1].lower() not in NAMES:
                raise _cannot(f'unsupported start tag "{start[1]}" at byte offset {offset}')
            open.append(start[1].lower())
            at = start.end()
        else:
            raise _cannot(f"unclosed or empty start tag at byte offset {offset}")
    if open:
        raise _cannot(f'can\'t find end tag corresponding to start tag "{open[-1]}"')
    return "".join([*words, _decoded(html[at:])]).strip()


def length(words: str) -> int:
    """As Telegram counts: UTF-16 code units."""
    return len(words.encode("utf-16-le")) // 2


def _decoded(words: str) -> str:
    def character(found: re.Match[str]) -> str:
        decimal, hexadecimal, name = found.groups()
        return NAMED[name] if name else chr(int(decimal) if decimal else int(hexadecimal, 16))

    return ENTITY.sub(character, words)


def _cannot(why: str) -> Refused:
    return bad_request(f"can't parse entities: {why}")
