"""An appointment as a calendar file: when, where, with which organisation. Nothing of the family."""

from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

LASTS = timedelta(hours=1)


def appointment(reference: str, summary: str, place: str, starts: datetime, now: datetime) -> bytes:
    """An .ics; one that comes later for the same reference replaces it in most calendars."""
    event = Event()
    event.add("uid", f"{reference.lower()}@toeleider")
    event.add("sequence", int(now.timestamp()))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", starts.astimezone(UTC))  # the instant: every calendar shows its own clock
    event.add("dtend", (starts + LASTS).astimezone(UTC))
    event.add("summary", summary)
    if place:
        event.add("location", place)
    calendar = Calendar()
    calendar.add("prodid", "-//toeleider//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
