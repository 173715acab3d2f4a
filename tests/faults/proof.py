"""What must be true when everybody is done: each update had its effect once, and was answered, in order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from psycopg import AsyncConnection
from psycopg.rows import dict_row

from bot.channels.telegram.show import compose
from bot.store.screens import from_json
from tests.fake_telegram import FakeTelegram, Shown
from tests.faults.people import Somebody
from tests.waiting import until

REFERENCE = re.compile(r"\b[A-Z]{3}-[0-9A-Z]{4}\b")

SETTLED = 60.0  # seconds

LEFT = """
select (select count(*) from screen where owed)
    + (select count(*) from notification where state in ('due', 'sending') and channel = 'telegram'
        and due_at < clock_timestamp() + interval '1 hour') as left
"""


async def settled(telegram: FakeTelegram, conn: AsyncConnection) -> None:
    """Wait until every update is confirmed and nothing is left to send."""

    async def nothing_left() -> bool:
        return await (await conn.execute(LEFT)).fetchone() == (0,)

    await telegram.bot.all_confirmed(SETTLED)
    await until(nothing_left, SETTLED)


async def faults(conn: AsyncConnection, people: Sequence[Somebody], once: bool = False) -> list[str]:
    """Everything that is not as it should be, in words. `once`: nothing was sent twice either."""
    found = [fault async for fault in _of_updates(conn, people)]
    for somebody in people:
        found += [f"{somebody.phone.id}: {fault}" async for fault in _of(conn, somebody, once)]
    found += [fault async for fault in _of_notifications(conn, people)]
    return found


async def _of_updates(conn: AsyncConnection, people: Sequence[Somebody]) -> Any:
    """Each update was taken, none failed."""
    taken = {
        r["update_id"]: r["state"] for r in await _rows(conn, "select update_id, state from update_taken")
    }
    sent = {update for somebody in people for update in somebody.updates}
    if taken.keys() != sent:
        yield f"never taken: {sorted(sent - taken.keys())}; from nobody: {sorted(taken.keys() - sent)}"
    if wrong := {id: state for id, state in taken.items() if state != "done"}:
        yield f"not done: {wrong}"


EFFECTS = {
    "question": "select count(*) from question where asker = %(person)s",
    "conversation": "select conversations from person where id = %(person)s",
    "referral": "select count(*) from request where person = %(person)s",
    "see": "select count(*) from referral_event where person = %(person)s and move = 'see'",
    "wait": "select count(*) from referral_event where person = %(person)s and move = 'wait'",
}


async def _of(conn: AsyncConnection, somebody: Somebody, once: bool) -> Any:
    """Each effect happened once; each reply arrived, in the order of what was said."""
    row = await (
        await conn.execute("select id from person where telegram_id = %s", (somebody.phone.id,))
    ).fetchone()
    person = row[0] if row else 0
    for kind, query in EFFECTS.items():
        row = await (await conn.execute(query.encode(), {"person": person})).fetchone()
        if row != (somebody.effects[kind],):
            yield f"{kind}: {row}, expected {somebody.effects[kind]}"
    owed = await _rows(conn, "select * from screen where person = %s order by id", person)
    answered = [r["answers_update"] for r in owed]
    if unanswered := set(somebody.updates) - set(answered):
        yield f"no answer to {sorted(unanswered)}"
    for kind in (True, False):  # Telegram's webhook brings presses and messages in two lines
        if (line := [id for id in answered if somebody.updates[id] is kind]) != sorted(line):
            yield f"answered in another order: {line}"
    if undone := [r["id"] for r in owed if r["owed"] or r["failure"]]:
        yield f"never sent: {undone}"
    expected = [message.html for r in owed for message in compose(from_json(r["content"]))]
    arrived = [shown for shown in somebody.phone.history if not _tells(shown)]
    if missing := _missing(expected, [shown.html for shown in arrived]):
        yield f"did not arrive in order, from {missing!r} on"
    if once and len(arrived) > len(expected):
        yield f"{len(arrived) - len(expected)} came twice"
    if strange := {shown.html for shown in arrived} - set(expected):
        yield f"nobody promised {strange}"


def _missing(expected: Sequence[str], arrived: Sequence[str]) -> str | None:
    """The first of what was expected that did not arrive after what stood before it."""
    left: Iterator[str] = iter(arrived)
    return next((one for one in expected if one not in left), None)


async def _of_notifications(conn: AsyncConnection, people: Sequence[Somebody]) -> Any:
    """Each referral was told once to each who had to hear; what the database calls sent was seen."""
    phones = {somebody.phone.id: somebody.phone for somebody in people}
    told = await _rows(
        conn,
        """select n.*, p.telegram_id, r.reference from notification n join person p on p.id = n.person
        join referral r on r.id = n.referral where n.channel = 'telegram'""",
    )
    for row in told:
        seen = {str(s.id): s for s in phones[row["telegram_id"]].history}
        if row["state"] == "sent" and row["reference"] not in seen[row["message"]].text:
            yield f"notification {row['key']}: {row['telegram_id']} never saw it"
        if row["state"] not in ("sent", "superseded", "due"):
            yield f"notification {row['key']}: {row['state']} {row['failure']}"
    news = Counter(row["referral"] for row in told if row["step"] == "new")
    for row in await _rows(conn, "select id from referral"):
        if news[row["id"]] != 1:
            yield f"referral {row['id']} was told {news[row['id']]} times"


def _tells(shown: Shown) -> bool:
    """A notification: it has a reference, and either no buttons or those that lead to the referral."""
    data = [b.get("callback_data", "") for row in shown.buttons for b in row]
    return bool(REFERENCE.search(shown.text)) and any(re.match(r"(show|look)\|", d) for d in data)


async def _rows(conn: AsyncConnection, query: str, *values: object) -> list[dict[str, Any]]:
    async with conn.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(query.encode(), values)
        return await cursor.fetchall()
