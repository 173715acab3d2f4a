"""What is asked again by itself: each quarter whether an entry is still right, twice a year who has left."""

from datetime import datetime, timedelta

from psycopg import AsyncConnection

from bot import notify
from bot.store import recipients
from bot.store.notifications import Message
from conversations.my_organisation import QUARTER
from conversations.screen import data
from conversations.timers import Terms

HALF_YEAR = timedelta(days=182)
AT_ONCE = 50  # entries in one sweep

# Who was never asked is asked a quarter (half a year) from now, or from when the entry was confirmed.
FIRST = """
    update organisation set confirm_due_at = coalesce(confirmed_at, %s) + %s
    where confirm_due_at is null
"""
FIRST_TOWN = "update municipality set left_due_at = %s where left_due_at is null"


async def ask(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    """Promise what is due, and set when it is asked next."""
    await conn.execute(FIRST, (now, QUARTER))
    await conn.execute(FIRST_TOWN, (now + HALF_YEAR,))
    await _entries(conn, now, terms)
    await _towns(conn, now, terms)


async def _entries(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    cursor = await conn.execute(
        f"""update organisation o set confirm_due_at = %s where id in (
            select id from organisation where confirm_due_at <= %s order by confirm_due_at limit {AT_ONCE}
            for update skip locked)
        returning id, name, coalesce(phone, '-'), coalesce(mail, '-'), coalesce(address, '-'),
            coalesce((select string_agg(p.name, ', ' order by m.id) from membership m join person p on p.id = m.person
                where m.organisation = o.id and m.role = 'contact' and p.name <> ''), '-')""",
        (now + QUARTER, now),
    )
    for id, name, phone, mail, address, contacts in await cursor.fetchall():
        mentions: dict[str, str | int] = {
            "organisation": name,
            "phone": phone,
            "mail": mail,
            "address": address,
            "contacts": contacts,
        }
        buttons = (("told-button-confirm", data("confirm", id)), ("told-button-myorg", data("myorg", id)))
        message = Message("still-right", "told-still-right", mentions, buttons)
        hear = await recipients.with_role(conn, id, now.date(), "contact", "desk")
        hear = hear or await recipients.with_role(conn, id, now.date(), "deputy")
        await notify.in_hours(conn, f"still-right:{id}:{now.date()}", hear, message, None, now, terms)


async def _towns(conn: AsyncConnection, now: datetime, terms: Terms) -> None:
    cursor = await conn.execute(
        """update municipality t set left_due_at = %s where left_due_at <= %s
        returning id, name, (select count(distinct m.person) from membership m
            join organisation o on o.id = m.organisation where o.municipality = t.id)""",
        (now + HALF_YEAR, now),
    )
    for id, name, count in await cursor.fetchall():
        message = Message(
            "who-left",
            "told-who-left",
            {"town": name, "count": count},
            (("told-button-people", "people"), ("told-button-desk", "desk")),
        )
        hear = await recipients.desk(conn, id)
        await notify.in_hours(conn, f"who-left:{id}:{now.date()}", hear, message, None, now, terms)
