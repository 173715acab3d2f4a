"""A topic's answer on a day, in a language: amounts filled in, with their date and the sources."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from html import escape

from babel.dates import format_date

from knowledge import html
from knowledge.check import PLACEHOLDER
from knowledge.model import Knowledge, Source, Topic, Wording
from knowledge.parameters import LOCALES, Dated, Unknown, shown, since

_SOURCE = {"nl": "Bron", "fr": "Source", "en": "Source"}
_CHECKED = {"nl": "nagekeken op {0}", "fr": "vérifié le {0}", "en": "checked on {0}"}
_UNKNOWN = {"nl": "(bedrag niet gekend)", "fr": "(montant inconnu)", "en": "(amount not known)"}


@dataclass(frozen=True)
class Answered:
    """`html`, `more`, `parent` and `plain` have the amounts of that day; `more` and `parent` may be empty.

    `html`, `more` and `source_line` are HTML; `parent` and `plain` are not and need escaping in HTML.
    """

    title: str
    html: str
    more: str
    parent: str
    plain: str  # the answer with its sources, to copy or read in a terminal
    source_line: str
    sources: tuple[Source, ...]


def answered(id: str, lang: str, knowledge: Knowledge, today: date) -> Answered:
    """Raises KeyError if there is no such topic."""
    topic = knowledge.topics[id]
    wording = topic.words[lang]
    fill = _filling(knowledge, lang, today)
    answer = fill(wording.answer)
    return Answered(
        wording.title,
        answer,
        fill(wording.more or ""),
        html.plain(fill(wording.parent or "")),
        f"{html.plain(answer)}\n\n{_plain_sources(topic, lang)}",
        _source_line(topic, lang),
        topic.sources,
    )


def text_of(wording: Wording) -> str:
    """All that a topic says in one language, without tags and amounts: to search in."""
    parts = (wording.title, wording.answer, wording.more or "", wording.parent or "")
    return html.plain(PLACEHOLDER.sub("", "\n".join(parts)))


def _filling(knowledge: Knowledge, lang: str, today: date) -> Callable[[str], str]:
    """Fills in a text's amounts; from when one holds is said at the first amount of that date."""

    def fill(text: str) -> str:
        told: set[str] = set()

        def amount(path: str) -> str:
            try:
                dated = knowledge.parameters.on(path, today)
            except Unknown:
                return _UNKNOWN[lang]
            return escape(_with_date(dated, lang, told), quote=False)

        return PLACEHOLDER.sub(lambda match: amount(match[1]), text)

    return fill


def _with_date(dated: Dated, lang: str, told: set[str]) -> str:
    words, when = shown(dated, lang), since(dated, lang)
    if when in told:
        return words
    told.add(when)
    return f"{words} ({when})"


def _source_line(topic: Topic, lang: str) -> str:
    """The first source as a link, the others as numbers, and when somebody last looked."""
    first, *others = topic.sources
    links = [f'<a href="{escape(first.url)}">{escape(first.title, quote=False)}</a>']
    links += [f'<a href="{escape(s.url)}">{number}</a>' for number, s in enumerate(others, start=2)]
    return f"<i>{_SOURCE[lang]}: {' · '.join(links)}, {_looked(topic.sources, lang)}</i>"


def _plain_sources(topic: Topic, lang: str) -> str:
    lines = [f"{_SOURCE[lang]}: {s.title}, {s.url}, {_looked((s,), lang)}" for s in topic.sources]
    return "\n".join(lines)


def _looked(sources: tuple[Source, ...], lang: str) -> str:
    """'nagekeken op 23/11/2026'; of several sources the one that waits longest."""
    day = min(source.checked for source in sources)
    return _CHECKED[lang].format(format_date(day, "dd/MM/yyyy", locale=LOCALES[lang]))
