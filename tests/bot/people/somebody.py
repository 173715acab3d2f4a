"""Somebody of the town as the database knows them; and strangers, who know where the bot is and ask for access."""

from conversations.said import Command
from tests.bot.town import PEOPLE, Town

STRANGERS = {"karim": (97, "", ""), "zoe": (98, "", "")}


async def roles(gent: Town, who: str) -> list[tuple[str, str]]:
    rows = await gent.rows(
        """select m.organisation, m.role from membership m join person p on p.id = m.person
        where p.telegram_id = %s order by m.id""",
        PEOPLE[who][0],
    )
    return [(organisation, role) for organisation, role in rows]


async def number(gent: Town, who: str) -> int:
    return int((await gent.rows("select id from person where telegram_id = %s", PEOPLE[who][0]))[0][0])


async def member(gent: Town, who: str) -> int:
    return int(
        (await gent.rows("select id from membership where person = %s", await number(gent, who)))[0][0]
    )


async def asks_access(gent: Town, who: str, where: str = "OCMW Gent", municipality: str = "") -> str:
    """A stranger asks the desk, after the municipality where there are several; what they see."""
    await gent.tell(who, Command("start"))
    await gent.press(who, "Ik wil doorverwijzen")
    if municipality:
        await gent.press(who, municipality)
    await gent.say(who, where)
    return await gent.say(who, f"{who.title()} Achternaam")
