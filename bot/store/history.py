"""What was done with a referral: who moved it, who looked at it, when."""

from datetime import datetime

from psycopg import AsyncConnection

from conversations.referral import State


async def record(
    conn: AsyncConnection,
    id: int,
    move: str,
    person: int | None,
    organisation: str | None,
    start: State | None,
    to: State,
    now: datetime,
    named: str | None = None,
) -> None:
    """Who moved it, when, from where to where; without organisation it was the clock. `named`: a shared mailbox's."""
    await conn.execute(
        """insert into referral_event (referral, at, person, named, organisation, move, from_state, to_state)
        values (%s, %s, %s, %s, %s, %s, %s, %s)""",
        (id, now, person, named, organisation, move, start.value if start else None, to.value),
    )


async def looked(conn: AsyncConnection, id: int, person: int | None, device: str, now: datetime) -> None:
    """Who looked at it is kept."""
    await conn.execute(
        "insert into referral_look (referral, person, device, at) values (%s, %s, %s, %s)",
        (id, person, device, now),
    )


async def mover(conn: AsyncConnection, id: int, key: str) -> str | None:
    """The organisation that last made the move with which this notification's key begins."""
    cursor = await conn.execute(
        "select organisation from referral_event where referral = %s and move = %s order by id desc limit 1",
        (id, key.split(":")[0]),
    )
    row = await cursor.fetchone()
    return row[0] if row else None


async def last_answer(conn: AsyncConnection, referral: int) -> tuple[str, str, datetime] | None:
    """Who (first name, or the organisation's) moved it last, with which move, when. Seeing it is not counted."""
    cursor = await conn.execute(
        """select coalesce(e.named, nullif(split_part(p.name, ' ', 1), ''), o.name, ''), e.move, e.at
        from referral_event e left join person p on p.id = e.person left join organisation o on o.id = e.organisation
        where e.referral = %s and e.organisation is not null and e.move not in ('send', 'see', 'brought')
        order by e.id desc limit 1""",
        (referral,),
    )
    row = await cursor.fetchone()
    return (row[0], row[1], row[2]) if row else None
