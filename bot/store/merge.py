"""Two rows that turn out to be one person: imported with a mail address, and writing from a chat."""

from psycopg import AsyncConnection, sql

from bot.store import references

# Of these each person has their own, and the chat's stay.
NOT_MOVED = ("conversation", "asked")

# Of these each person has one of a kind: where both have it, the chat's stays.
ONE_OF_A_KIND = {
    "membership": "g.organisation = i.organisation and g.role = i.role",
    "place_wish": "g.municipality = i.municipality",
    "place_interest": "g.place = i.place",
    "access_request": "g.municipality = i.municipality and g.decided_at is null and i.decided_at is null",
}


async def merge(conn: AsyncConnection, gone: int, into: int) -> None:
    """Everything of `gone`, who was imported, becomes that of `into`, who writes; `gone` is erased.

    Name, address and language are those of the import, of the first one if there were more; a language that was
    chosen in the chat stays.
    """
    for table, same in ONE_OF_A_KIND.items():
        doubles = f"delete from {table} g using {table} i where g.person = %s and i.person = %s and {same}"
        await conn.execute(doubles.encode(), (gone, into))
    for reference in await references.to_person(conn):
        if reference.table not in NOT_MOVED:
            query = sql.SQL("update {} set {column} = %s where {column} = %s")
            names = query.format(sql.Identifier(reference.table), column=sql.Identifier(reference.column))
            await conn.execute(names, (into, gone))
    row = await conn.execute(
        "delete from person where id = %s returning import_id, name, mail, phone, language, web_active, telegram_id",
        (gone,),
    )
    import_id, name, mail, phone, language, web_active, telegram_id = await row.fetchone() or (None,) * 7
    await conn.execute(
        """update person set import_id = coalesce(import_id, %s),
            name = case when import_id is null or name = '' then coalesce(nullif(%s, ''), name) else name end,
            mail = case when import_id is null then coalesce(%s, mail) else mail end,
            phone = case when import_id is null then coalesce(%s, phone) else phone end,
            web_active = web_active or coalesce(%s, false),
            language = case when language_chosen then language else coalesce(%s, language) end,
            telegram_id = coalesce(telegram_id, %s)
        where id = %s""",
        (import_id, name, mail, phone, web_active, language, telegram_id, into),
    )
