"""What is asked again by itself: each quarter whether an entry is still right, twice a year who has left."""

from datetime import datetime, timedelta

from psycopg import AsyncConnection

from bot import notify
from bot.store import recipients, reviews
from bot.store.notifications import Message
from conversations.my_organisation import QUARTER
from conversations.screen import data
from conversations.timers import Terms

HALF_YEAR = timedelta(days=182)


async def ask(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    """Promise what is due, and set when it is asked next."""
    await reviews.begin(conn, now, QUARTER, HALF_YEAR)
    await _entries(conn, now, terms)
    await _towns(conn, now, terms)


async def _entries(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    for entry in await reviews.entries(conn, now, now + QUARTER):
        id = entry.id
        buttons = (("told-button-confirm", data("confirm", id)), ("told-button-myorg", data("myorg", id)))
        message = Message("still-right", "told-still-right", entry.mentions, buttons)
        hear = await recipients.with_role(conn, id, now.date(), "contact", "desk")
        hear = hear or await recipients.with_role(conn, id, now.date(), "deputy")
        hear = hear or await recipients.mailbox(conn, id)
        await notify.in_hours(conn, f"still-right:{id}:{now.date()}", hear, message, None, now, terms)


async def _towns(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    for town in await reviews.towns(conn, now, now + HALF_YEAR):
        buttons = (("told-button-people", "people"), ("told-button-desk", "desk"))
        message = Message("who-left", "told-who-left", {"town": town.name, "count": town.people}, buttons)
        hear = await recipients.desk(conn, town.id)
        await notify.in_hours(conn, f"who-left:{town.id}:{now.date()}", hear, message, None, now, terms)
