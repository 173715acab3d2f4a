"""What a notification says, in the language of who reads it."""

import json
from datetime import date, datetime

from babel.dates import format_datetime

from bot.store.notifications import Notification
from conversations.appointment import appointment
from conversations.kinds import Ages, near
from conversations.screen import Button, Document, Screen, rows
from conversations.texts import Html, text

WITH_CALENDAR = frozenset({"meet", "eve"})


def notification_screen(claimed: Notification, lang: str) -> Screen:
    """A notification in the recipient's language, with its buttons; an appointment with a file for the calendar."""
    buttons = [Button(_label(label, lang), data=data) for label, data in claimed.buttons]
    return Screen(notification_text(claimed, lang), rows(buttons, 2), document=_calendar(claimed, lang))


def _label(label: str, lang: str) -> str:
    """A text's words; what begins with = (a reference) stands there as it is."""
    return label[1:] if label.startswith("=") else text(lang, label)


def _calendar(claimed: Notification, lang: str) -> Document | None:
    said = {name: str(value) for name, value in claimed.mentions.items()}
    if claimed.step not in WITH_CALENDAR or not said.get("moment"):
        return None
    starts = datetime.fromisoformat(said["moment"])
    place = (said["receiver"], said["receiver_address"])
    return appointment(said["reference"], *place, starts, claimed.created_at, lang)


def notification_text(claimed: Notification, lang: str) -> str:
    """Why it comes to them, what happened, who did it and when."""
    said = {k: _said(k, v, lang) for k, v in claimed.mentions.items()}
    parts = [text(lang, claimed.text, **said)]
    if said.get("why"):
        parts.insert(0, text(lang, f"told-why-{said['why']}"))
    if said.get("at"):
        parts.append(text(lang, "told-by", who=said["who"], at=said["at"]))
    return "\n".join(parts)


def _item(item: dict[str, str | int], lang: str) -> str:
    """A line of a list: its text and what that mentions."""
    said = {name: _said(name, value, lang) for name, value in item.items() if name != "text"}
    return text(lang, str(item["text"]), **said)


def _said(name: str, value: str | int, lang: str) -> str | int:
    """Days, moments and reasons are kept in their lasting form, and said in the reader's language."""
    if name in ("until", "day") and value:
        return near(date.fromisoformat(str(value)), lang)
    if name == "ages" and value:
        return Ages().shown(str(value), lang)
    if name == "day":
        return "none"
    if name == "items":
        return Html("\n".join(_item(item, lang) for item in json.loads(str(value))))
    if name in ("moment", "at") and value:
        return format_datetime(datetime.fromisoformat(str(value)), "EEEE d MMMM HH:mm", locale=lang)
    if name == "reason" and value:
        return text(lang, f"refusal-{value}").lower()
    return value
