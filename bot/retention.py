"""What is erased by time alone: one line for each thing that is kept for a term, carried out by the sweep.

What a line says here stands in plain Dutch in the columns' comments (`docs/privacy/velden.md`). What ends with a
referral goes with it (bot/store/forgetting.py), what ends with a person with them (bot/store/erase.py).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import LiteralString

from psycopg import AsyncConnection

from bot.store import setting

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LAST = "erased-until"
NOW = timedelta(0)  # the row itself says when it is over


@dataclass(frozen=True)
class Term:
    """`sql` erases from `table` what is from before `%(moment)s`: now less what is `kept`."""

    table: str
    kept: timedelta
    sql: LiteralString


# Of the web chat, what a turn said and showed; what was told of a referral stays longer, to be read when back at work.
_OF_A_TURN = """
    not exists (select from notification n
        where n.channel = 'web' and n.person = web_message.person and n.message = web_message.id::text)
    and not exists (select from conversation c where c.person = web_message.person)
"""
# Who has no role, was not imported to have one, and asks nobody to have one.
_STRANGER = """
    joined_at is null and import_id is null
    and not exists (select from membership m where m.person = person.id)
    and not exists (select from access_request a where a.person = person.id and a.decided_at is null)
"""

TERMS: Sequence[Term] = (
    Term("conversation", NOW, "delete from conversation where forget_at <= %(moment)s"),
    Term("screen", DAY, "delete from screen where not owed and created_at < %(moment)s"),
    Term("screen", 7 * DAY, "delete from screen where created_at < %(moment)s"),
    Term("asked", DAY, "delete from asked where at < %(moment)s"),
    Term("web_message", DAY, f"delete from web_message where at < %(moment)s and {_OF_A_TURN}"),
    Term("web_message", 30 * DAY, "delete from web_message where at < %(moment)s"),
    Term(
        "update_taken",
        7 * DAY,
        "delete from update_taken where state in ('done', 'failed') and at < %(moment)s",
    ),
    Term("update_taken", 90 * DAY, "delete from update_taken where at < %(moment)s"),
    Term(
        "notification",
        30 * DAY,
        """delete from notification where referral is null and state not in ('due', 'sending')
            and created_at < %(moment)s""",
    ),
    Term(
        "question",
        30 * DAY,
        "update question set asker = null where asker is not null and answered_at < %(moment)s",
    ),
    Term(
        "question",
        90 * DAY,
        "update question set asker = null where asker is not null and asked_at < %(moment)s",
    ),
    Term("question", 365 * DAY, "delete from question where asked_at < %(moment)s"),
    Term("page_link", NOW, "delete from page_link where expires_at <= %(moment)s"),
    Term("page_code", HOUR, "delete from page_code where created_at <= %(moment)s"),
    Term("page_device", NOW, "delete from page_device where expires_at <= %(moment)s"),
    Term("page_press", DAY, "delete from page_press where at <= %(moment)s"),
    Term("web_code", HOUR, "delete from web_code where created_at <= %(moment)s"),
    Term("mail_change", HOUR, "delete from mail_change where created_at <= %(moment)s"),
    Term("web_session", NOW, "delete from web_session where expires_at <= %(moment)s"),
    Term("wrong_code", HOUR, "delete from wrong_code where at <= %(moment)s"),
    Term("invitation", 30 * DAY, "delete from invitation where coalesce(used_at, expires_at) < %(moment)s"),
    Term("access_request", 30 * DAY, "delete from access_request where decided_at < %(moment)s"),
    Term("access_request", 90 * DAY, "delete from access_request where asked_at < %(moment)s"),
    Term("broadcast", 90 * DAY, "delete from broadcast where leaves_at < %(moment)s"),
    Term(
        "place_interest",
        30 * DAY,
        """delete from place_interest using place where place.id = place
            and coalesce(filled_at, until::timestamptz) < %(moment)s""",
    ),
    Term(
        "place",
        30 * DAY,
        """update place set announced_by = null
            where announced_by is not null and coalesce(filled_at, until::timestamptz) < %(moment)s""",
    ),
    Term("agreement", 365 * DAY, "delete from agreement where ended_at < %(moment)s"),
    Term("closing_day", 365 * DAY, "delete from closing_day where until_day < %(moment)s"),
    Term("practice_mail", 90 * DAY, "delete from practice_mail where at < %(moment)s"),
    Term(
        "person",
        365 * DAY,
        f"delete from person where coalesce(last_wrote, created_at) < %(moment)s and {_STRANGER}",
    ),
)


async def sweep(conn: AsyncConnection, now: datetime) -> None:
    """Erase what has been kept long enough by `now`; looks once a minute, for all processes together."""
    minute = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")
    if await setting.advance(conn, LAST, minute):
        for term in TERMS:
            await conn.execute(term.sql, {"moment": now - term.kept})
