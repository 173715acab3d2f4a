"""An appointment as a file for the calendar: its reference and where, nothing of the family."""

from datetime import datetime

from conversations.screen import Document
from conversations.texts import text


def appointment(
    reference: str, receiver: str, address: str, starts: datetime, made: datetime, lang: str
) -> Document:
    fields = {
        "reference": reference,
        "summary": text(lang, "calendar-summary", reference=reference, receiver=receiver),
        "place": address,
        "starts": starts.isoformat(),
        "made": made.isoformat(),
    }
    return Document("ics", f"{reference}.ics", tuple(fields.items()))
