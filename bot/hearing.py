"""Who hears of a referral: on each side whoever is next in line and can be reached."""

from datetime import date

from psycopg import AsyncConnection

from bot.store import notifications
from bot.store.notifications import Recipient
from bot.store.referrals import Row
from conversations.chase import To
from conversations.referral import Side

Line = list[list[Recipient]]  # one after the other: who hears first, who when those cannot be reached


async def hearers(conn: AsyncConnection, row: Row, to: To, today: date) -> list[Recipient]:
    """Whom a step is told to."""
    match to:
        case To.CONTACT:
            return await side(conn, row, Side.RECEIVER, today)
        case To.DEPUTY:
            return _reachable(await notifications.deputies(conn, row.receiver, None, today))
        case To.REFERRER:
            return await side(conn, row, Side.SENDER, today)
        case To.COLLEAGUE:
            _, *others = await sender_line(conn, row, today)
            return next((rung for rung in others if rung), [])
        case To.DESK:
            return (await desk(conn, row, today))[:1]
        case To.DESK_ALL:
            return await desk(conn, row, today)


async def side(conn: AsyncConnection, row: Row, which: Side, today: date) -> list[Recipient]:
    """Who hears first on that side; nobody if the organisation has nobody that can be reached."""
    return next((rung for rung in await line(conn, row, which, today) if rung), [])


async def line(conn: AsyncConnection, row: Row, which: Side, today: date) -> Line:
    """The people of one side, in the order in which they are turned to; the desk is not among them."""
    if which is Side.RECEIVER:
        return await receiver_line(conn, row, today)
    if which is Side.SENDER:
        return await sender_line(conn, row, today)
    return [await desk(conn, row, today)]


async def receiver_line(conn: AsyncConnection, row: Row, today: date) -> Line:
    """The contacts, their deputies, the desk's people (if it was the desk that was asked), a mailbox."""
    people = [_reachable(await notifications.with_role(conn, row.receiver, today, "contact"))]
    people.append(_reachable(await notifications.deputies(conn, row.receiver, None, today)))
    people.append(_reachable(await notifications.with_role(conn, row.receiver, today, "desk")))
    return [*people, await notifications.mailbox(conn, row.receiver)]


async def sender_line(conn: AsyncConnection, row: Row, today: date) -> Line:
    """The referrer, their deputy, the team's mailbox, one colleague."""
    line: Line = [[]]
    if row.referrer is not None:
        line = [_reachable(await notifications.one(conn, row.referrer, row.sender, today))]
    known = {row.referrer}
    deputies = await notifications.deputies(conn, row.sender, row.referrer, today)
    line.append([r for r in _reachable(deputies) if r.person not in known][:1])
    line.append(await notifications.mailbox(conn, row.sender))
    roles = ("referrer", "contact", "desk")
    colleagues = _reachable(await notifications.with_role(conn, row.sender, today, *roles))
    line.append([r for r in colleagues if r.person not in known][:1])
    return line


async def desk(conn: AsyncConnection, row: Row, today: date) -> list[Recipient]:
    """The people of the municipality's desk, or its mailbox."""
    cursor = await conn.execute(
        "select id from organisation where municipality = %s and kind = 'desk' order by id",
        (row.municipality,),
    )
    found: list[Recipient] = []
    for (organisation,) in await cursor.fetchall():
        people = _reachable(await notifications.with_role(conn, organisation, today, "desk"))
        found += people or await notifications.mailbox(conn, organisation)
    return found


def _reachable(people: list[Recipient]) -> list[Recipient]:
    return [person for person in people if person.channels]
