"""A mail address and what hangs on it: codes that were sent there, devices that opened with one, links, letters.

Upper and lower case are the same address, as mail servers have it.
"""

from psycopg import AsyncConnection

ON_IT = (
    "delete from page_code where mail = lower(%s)",
    "delete from page_device where mail = lower(%s)",
    "delete from web_code where mail = lower(%s)",
    "update page_link set sent_to = null where lower(sent_to) = lower(%s)",
    "delete from practice_mail where recipient = lower(%s)",
)


async def is_shared(conn: AsyncConnection, mail: str, person: int) -> bool:
    """Whether somebody else than that person, or an organisation, is written to there too."""
    cursor = await conn.execute(
        """select from person where lower(mail) = lower(%(mail)s) and id <> %(person)s
        union all select from organisation where lower(mail) = lower(%(mail)s)""",
        {"mail": mail, "person": person},
    )
    return cursor.rowcount > 0


async def forget(conn: AsyncConnection, mail: str | None, person: int) -> None:
    """Nothing hangs on that person's address any more, if it is theirs alone."""
    if mail and not await is_shared(conn, mail, person):
        for statement in ON_IT:
            await conn.execute(statement.encode(), (mail,))
