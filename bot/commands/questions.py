"""Questions that the knowledge base did not answer: to look at, and to learn from."""

import json
from itertools import groupby
from typing import Annotated

import typer

from bot.commands.directory import in_database
from bot.settings import load_settings


def questions(
    export: Annotated[
        bool, typer.Option("--export", help="New phrasings as YAML, a file for knowledge/phrasings.")
    ] = False,
) -> None:
    """List the questions that wait for an answer; or what desks taught, as phrasings of each topic."""
    from bot.store import desk

    settings = load_settings()
    if not export:
        for number, lang, why, words in in_database(settings, desk.unanswered):
            print(f"{number}\t{lang}\t{why}\t{words}")
        return
    learned = in_database(settings, desk.phrasings)
    for topic, of_topic in groupby(learned, key=lambda one: one[0]):
        print(f"- id: {topic}")
        for lang, of_lang in groupby(of_topic, key=lambda one: one[1]):
            print(f"  {lang}:")
            for _, _, words in of_lang:
                print(f"    - {json.dumps(words, ensure_ascii=False)}")
