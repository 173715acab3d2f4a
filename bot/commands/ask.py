"""What the bot would answer, without a chat and without the database."""

import codecs
import json
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.commands.words import No, as_json, note
from bot.settings import load_settings
from conversations.texts import LANGUAGES

if TYPE_CHECKING:
    from knowledge.holder import Known

MOST_CANDIDATES = 5


def ask(
    text: Annotated[str | None, typer.Argument(help="The question.")] = None,
    lang: Annotated[str | None, typer.Option(help="nl, fr or en; without it the question tells.")] = None,
    json: Annotated[bool, typer.Option("--json", help="The answer as JSON.")] = False,
    batch: Annotated[
        Path | None,
        typer.Option(
            help='A file with a line {"q": …, "lang": …?} for each question; - for stdin. '
            "A wrong line is named and passed over; then the exit code is 2."
        ),
    ] = None,
) -> None:
    """The answer to a question; 1 if the bot is not sure of one."""
    if (text is None) == (batch is None):
        raise typer.BadParameter("give either a question or --batch FILE")
    if lang is not None and lang not in LANGUAGES:
        raise typer.BadParameter(f"{lang!r} is not one of {', '.join(LANGUAGES)}", param_hint="--lang")
    if batch is not None:
        if not _answer_each(batch, _lines(batch), lang):
            raise typer.Exit(2)
        return
    found = _Asking().answer(text or "", lang)
    print(as_json(found) if json else _in_words(found))
    if not found["answered"]:
        raise typer.Exit(1)


class _Asking:
    def __init__(self) -> None:
        from knowledge.holder import load_known

        self.known: Known = load_known()
        self.today = datetime.now(load_settings().timezone).date()

    def answer(self, question: str, lang: str | None) -> dict[str, Any]:
        """As in the contract of `ask --json`."""
        from knowledge.answer import answered

        start = time.perf_counter()
        match = self.known.matcher.find(question, lang)
        candidates = [
            {"topic": one.topic, "score": round(one.score, 4)} for one in match.candidates[:MOST_CANDIDATES]
        ]
        sure = match.sure and bool(candidates)
        said = (
            answered(match.candidates[0].topic, match.lang, self.known.knowledge, self.today)
            if sure
            else None
        )
        took = (time.perf_counter() - start) * 1000
        return {
            "answered": sure,
            "lang": match.lang,
            "best": candidates[0] if candidates else None,
            "candidates": [] if match.outside else candidates,
            "answer": said.plain if said else None,
            "sources": [
                {"title": s.title, "url": s.url, "checked": s.checked.isoformat()}
                for s in (said.sources if said else ())
            ],
            "took_ms": round(took, 2),
        }


def _in_words(found: dict[str, Any]) -> str:
    if found["answered"]:
        return str(found["answer"])
    if not found["candidates"]:
        return "Not a question on childcare, as far as the bot knows."
    return "Not sure. It would offer:\n" + "\n".join(f"- {one['topic']}" for one in found["candidates"])


def _lines(file: Path) -> list[bytes]:
    """A line ends where JSON Lines says it does: other ends of a line may stand within a question."""
    try:
        read = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise No(f"{file}: {error}") from None
    return read.removeprefix(codecs.BOM_UTF8).split(b"\n")


def _answer_each(file: Path, lines: list[bytes], lang: str | None) -> bool:
    """Print the answer to each line; a wrong one is named and passed over. Whether all were right."""
    asking, right = _Asking(), True
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            question, its_lang = _question(line)
        except ValueError as error:
            right = False
            note(f"{file}:{number}: {error}")
        else:
            print(as_json(asking.answer(question, its_lang or lang)))
    return right


def _question(line: bytes) -> tuple[str, str | None]:
    """A line's question and language. Raises ValueError, which says what is wrong with the line."""
    try:
        told = json.loads(line.decode())
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON: {error.msg}, column {error.colno}") from None
    except RecursionError:
        raise ValueError("is nested too deep") from None
    if not isinstance(told, dict) or not isinstance(told.get("q"), str):
        raise ValueError('is not an object with a question, {"q": "…"}')
    lang = told.get("lang")
    if lang is not None and lang not in LANGUAGES:
        raise ValueError(f"lang is not one of {', '.join(LANGUAGES)}")
    return told["q"], lang
