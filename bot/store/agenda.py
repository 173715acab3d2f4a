"""The agenda of the referrals: what is due by now, what is promised for today, what is overdue."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from psycopg import AsyncConnection
from psycopg.rows import class_row

from bot.store.referrals import SELECT, Row
from conversations.chase import Due
from conversations.overdue import ASKED_TWICE

LATE = """
    (r.state in ('sent', 'seen') and r.answer_by < %(now)s
        or r.state = 'invited' and r.call_by < %(today)s
        or r.state = 'appointment' and r.appointment_at < %(now)s and r.next_step = any(%(late_steps)s))
"""


async def due(conn: AsyncConnection, now: datetime) -> list[int]:
    """Numbers of the referrals whose time has come."""
    cursor = await conn.execute(
        "select id from referral where due_at <= %s order by due_at limit 200", (now,)
    )
    return [row[0] for row in await cursor.fetchall()]


async def next_due(conn: AsyncConnection, id: int, due: Due | None) -> None:
    """What the clock does next; None: nothing any more."""
    step, at = (due.step, due.at) if due else (None, None)
    await conn.execute("update referral set next_step = %s, due_at = %s where id = %s", (step, at, id))


async def postpone(conn: AsyncConnection, ids: Sequence[int], now: datetime, at: datetime) -> None:
    """Whatever is due of these by now is due then."""
    await conn.execute(
        "update referral set due_at = %s where id = any(%s) and due_at <= %s", (at, list(ids), now)
    )


async def promise(conn: AsyncConnection, id: int, answer_by: datetime) -> None:
    """An answer is hoped for until then."""
    await conn.execute("update referral set answer_by = %s where id = %s", (answer_by, id))


async def unanswered_at(conn: AsyncConnection, organisation: str) -> list[int]:
    """What waits there for a first answer, and is not every day the desk's yet."""
    cursor = await conn.execute(
        """select id from referral where organisation = %s and state in ('sent', 'seen')
        and next_step in ('remind', 'deputy', 'desk') order by id""",
        (organisation,),
    )
    return [row[0] for row in await cursor.fetchall()]


async def with_absent_contacts(conn: AsyncConnection, today: date) -> list[int]:
    """Numbers of the unanswered referrals whose contacts are all absent while no deputy was told yet."""
    cursor = await conn.execute(
        """select r.id from referral r where r.state in ('sent', 'seen') and r.next_step in ('remind', 'deputy')
            and exists (select from membership c where c.organisation = r.organisation and c.role = 'contact')
            and not exists (select from membership c where c.organisation = r.organisation and c.role = 'contact'
                and not is_absent(c, %(today)s))
            and exists (select from membership d join person p on p.id = d.person
                where d.organisation = r.organisation and d.role = 'deputy' and not is_absent(d, %(today)s)
                and (p.telegram_reachable or p.web_active or p.mail is not null)
                and not exists (select from notification n where n.referral = r.id and n.person = d.person
                    and n.state <> 'superseded'))
        limit 200""",
        {"today": today},
    )
    return [row[0] for row in await cursor.fetchall()]


async def today(conn: AsyncConnection, today: date, now: datetime) -> list[Row]:
    """Those that somebody promised something for today: a call, an answer, an appointment."""
    tomorrow = today + timedelta(days=1)
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"""{SELECT} where r.state = 'invited' and r.call_by = %(today)s
                or r.state in ('sent', 'seen') and r.answer_by >= %(midnight)s and r.answer_by < %(end)s
                or r.state = 'appointment' and r.appointment_at >= %(midnight)s and r.appointment_at < %(end)s
            order by r.id""",
            {
                "today": today,
                "midnight": datetime.combine(today, time(), now.tzinfo),
                "end": datetime.combine(tomorrow, time(), now.tzinfo),
            },
        )
        return await cursor.fetchall()


async def overdue_by_town(conn: AsyncConnection, today: date, now: datetime) -> list[tuple[Row, int]]:
    """One referral of each municipality that has overdue ones, and how many there are."""
    async with conn.cursor(row_factory=class_row(Row)) as cursor:
        await cursor.execute(
            f"{SELECT} where {LATE} order by r.id",
            {"today": today, "now": now, "late_steps": list(ASKED_TWICE)},
        )
        rows = await cursor.fetchall()
    towns = {row.municipality: row for row in rows}
    return [(one, sum(row.municipality == town for row in rows)) for town, one in towns.items()]
