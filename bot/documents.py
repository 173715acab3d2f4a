"""Files that go with a screen, made from their fields: letters as PDF."""

import asyncio
import json
from html import unescape
from pathlib import Path

import typst

from conversations.screen import Document

FOLDER = Path(__file__).parent / "document_templates"


async def make(document: Document) -> bytes:
    """The file's content. Raises KeyError for a kind that does not exist."""
    return await asyncio.to_thread(MAKERS[document.kind], dict(document.fields))


def _letter(fields: dict[str, str]) -> bytes:
    """A4, with typst's own embedded fonts."""
    given = json.dumps({**fields, "text": unescape(fields["text"])})
    return bytes(typst.compile((FOLDER / "letter.typ").read_bytes(), sys_inputs={"fields": given}))


MAKERS = {"letter": _letter}
