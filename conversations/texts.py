"""The screens' texts: Project Fluent, one file a language in texts/. Any error Fluent reports is an error."""

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nl", "fr", "en")
FOLDER = Path(__file__).parent / "texts"


class Html(str):
    """Words that are marked up already and may go into a text as they are."""


@cache
def bundle(lang: str) -> FluentBundle:
    """All texts of a language. Raises KeyError for one that the bot does not speak."""
    if lang not in LANGUAGES:
        raise KeyError(lang)
    bundle = FluentBundle([lang + "-BE"], use_isolating=False)
    for file in sorted((FOLDER / lang).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text("utf-8")))
    return bundle


def text(lang: str, name: str, /, **mentions: str | int) -> str:
    """The text `name` in `lang`, with what it mentions filled in and escaped (Html goes in as it is).

    Raises KeyError if it does not exist, ValueError if a mention is missing.
    """
    message = bundle(lang).get_message(name)
    if message.value is None:
        raise KeyError(name)
    words, errors = bundle(lang).format_pattern(message.value, _escaped(mentions))
    if errors:
        raise ValueError(f"text {name!r} in {lang}: {errors}")
    return str(words)


def _escaped(mentions: Mapping[str, str | int]) -> dict[str, Any]:
    return {
        name: escape(value, quote=False) if isinstance(value, str) and not isinstance(value, Html) else value
        for name, value in mentions.items()
    }
