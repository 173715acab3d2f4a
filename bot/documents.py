"""Files that go with a screen, made from their fields: letters as PDF, appointments for a calendar."""

import asyncio
import json
from datetime import datetime
from html import unescape
from pathlib import Path

import typst

from bot import calendar_file
from conversations.screen import Document

FOLDER = Path(__file__).parent / "document_templates"


async def make(document: Document) -> bytes:
    """The file's content. Raises KeyError for a kind that does not exist."""
    return await asyncio.to_thread(MAKERS[document.kind], dict(document.fields))


def _letter(fields: dict[str, str]) -> bytes:
    """A4; the same on every machine, for it looks at no font but ours."""
    given = json.dumps({**fields, "text": unescape(fields["text"])})
    made: bytes = typst.compile(
        FOLDER / "letter.typ",
        font_paths=[FOLDER / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"fields": given},
    )
    return made


def _calendar(fields: dict[str, str]) -> bytes:
    """An appointment for somebody's calendar."""
    return calendar_file.appointment(
        fields["reference"],
        unescape(fields["summary"]),
        fields["place"],
        datetime.fromisoformat(fields["starts"]),
        datetime.fromisoformat(fields["made"]),
    )


MAKERS = {"letter": _letter, "ics": _calendar}
