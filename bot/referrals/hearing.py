"""Who hears of a referral: on each side whoever is next in line and can be reached."""

from datetime import date

from psycopg import AsyncConnection

from bot.store import organisations, recipients
from bot.store.recipients import Recipient
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
            return await recipients.deputies(conn, row.receiver, None, today)
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
    people = [await recipients.with_role(conn, row.receiver, today, "contact")]
    people.append(await recipients.deputies(conn, row.receiver, None, today))
    people.append(await recipients.with_role(conn, row.receiver, today, "desk"))
    return [*people, await recipients.mailbox(conn, row.receiver)]


async def sender_line(conn: AsyncConnection, row: Row, today: date) -> Line:
    """The referrer, their deputy, the team's mailbox, one colleague."""
    line: Line = [[]]
    if row.referrer is not None:
        line = [await recipients.one(conn, row.referrer, row.sender, today)]
    known = {row.referrer}
    deputies = await recipients.deputies(conn, row.sender, row.referrer, today)
    line.append([r for r in deputies if r.person not in known][:1])
    line.append(await recipients.mailbox(conn, row.sender))
    roles = ("referrer", "contact", "desk")
    colleagues = await recipients.with_role(conn, row.sender, today, *roles)
    line.append([r for r in colleagues if r.person not in known][:1])
    return line


async def desk(conn: AsyncConnection, row: Row, today: date) -> list[Recipient]:
    """The people of the municipality's desk, or its mailbox."""
    found: list[Recipient] = []
    for organisation in await organisations.desks(conn, row.municipality):
        people = await recipients.with_role(conn, organisation, today, "desk")
        found += people or await recipients.mailbox(conn, organisation)
    return found
