"""Telegram's HTML: checked before it is sent, and cut into messages that are not too long."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape

import structlog

log = structlog.get_logger(__name__)

MOST = 4096  # characters of a message, as Telegram counts them: UTF-16 units after the tags are taken out
TAG = re.compile(r'<(/?)(b|i|code|blockquote|a)(?: href="([^"<>]*)")?>')


class Malformed(ValueError):
    """A text that Telegram would refuse."""


@dataclass(frozen=True)
class Run:
    """Words under the same tags; `tags` are the opening ones, outermost first."""

    words: str
    tags: tuple[str, ...] = ()


def units(words: str) -> int:
    return len(words) + sum(character > "\uffff" for character in words)


def read(html: str) -> list[Run]:
    """The text of a screen as runs. Raises Malformed."""
    runs: list[Run] = []
    open: list[str] = []
    at = 0
    for found in TAG.finditer(html):
        runs.append(_run(html[at : found.start()], open))
        at = found.end()
        closing, name, href = found.groups()
        if (href is not None) != (name == "a" and not closing):
            raise Malformed(found[0])
        if not closing:
            open.append(found[0])
        elif not open or _name(open.pop()) != name:
            raise Malformed(found[0])
    if open:
        raise Malformed(open[-1])
    return [run for run in [*runs, _run(html[at:], open)] if run.words]


def messages(html: str, most: int = MOST) -> list[str]:
    """The text in as few messages as it takes, each at most `most` long and well-formed; none if it is blank.

    Cut where it hurts least: between paragraphs, else lines, sentences, words. A text that is not
    well-formed goes without its tags: better plain than never.
    """
    try:
        runs = read(html)
    except Malformed:
        log.error("malformed-text")
        runs = [Run(unescape(re.sub(r"</?[a-z][^<>]*>", "", html)))]
    words = "".join(run.words for run in runs)
    return [_render(runs, start, end) for start, end in _cuts(words, most)]


def _run(words: str, open: list[str]) -> Run:
    if "<" in words:
        raise Malformed(words)
    return Run(unescape(words), tuple(open))


def _name(tag: str) -> str:
    return tag.strip("<>").split()[0]


def _cuts(words: str, most: int) -> Iterator[tuple[int, int]]:
    """From where to where each message goes, without the blanks around it."""
    start = 0
    while rest := words[start:].strip():
        start = words.index(rest[0], start)
        end = start + _fitting(words[start : start + most], most)
        if len(rest) > end - start:
            end = start + _kindest_cut(words[start : end + 1])
        end = start + len(words[start:end].rstrip())
        yield start, end
        start = end


def _fitting(words: str, most: int) -> int:
    """How many characters from the start count for at most `most`."""
    count = len(words)
    while units(words[:count]) > most:
        count -= (units(words[:count]) - most + 1) // 2
    return count


def _kindest_cut(words: str) -> int:
    """Where to cut words of which the last character no longer fits."""
    for between in ("\n\n", "\n", ". ", " "):
        if (at := words.rfind(between)) > len(words) // 4:  # not for the sake of a scrap
            return at + len(between.rstrip())
    return len(words) - 1


def _render(runs: list[Run], start: int, end: int) -> str:
    """The characters from `start` to `end`, with their tags closed and opened again."""
    html, open, at = "", (), 0  # type: str, tuple[str, ...], int
    for run in runs:
        words = run.words[max(start - at, 0) : max(end - at, 0)]
        at += len(run.words)
        if words:
            shared = _shared(open, run.tags)
            html += _closed(open[shared:]) + "".join(run.tags[shared:]) + escape(words, quote=False)
            open = run.tags
    return html + _closed(open)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _closed(tags: tuple[str, ...]) -> str:
    return "".join(f"</{_name(tag)}>" for tag in reversed(tags))
