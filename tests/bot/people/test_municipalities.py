"""Two municipalities: the one's desk sees nothing of the other."""

from conversations.said import Command
from tests.bot.people.somebody import asks_access, member, number
from tests.bot.town import Town


async def test_two_municipalities_do_not_see_each_other(gent: Town) -> None:
    """Another municipality's desk sees neither people, requests nor questions of this one."""
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    await gent.change(
        "insert into organisation (id, municipality, kind, name) values ('aalst-loket', 'aalst', 'desk', 'Loket Aalst')"
    )
    await gent.tell("zoe", Command("start"))
    await gent.change(
        "insert into membership (person, organisation, role, since) values (%s, 'aalst-loket', 'desk', %s)",
        await number(gent, "zoe"),
        gent.clock.now(),
    )
    await asks_access(gent, "karim", municipality="Gent")
    [(request,)] = await gent.rows("select id from access_request")
    shown = [
        await gent.tap("zoe", data) for data in ("people", "requests", "notjoined", "stale", "questions")
    ]
    assert not any(
        name in words for words in shown for name in ("Nadia", "Sofie", "Karim", "Regenboog", "OCMW")
    )
    assert "al gedaan" in await gent.tap("zoe", f"approve|{request}")
    assert "Dat kan jij hier niet doen" in await gent.tap("zoe", f"person|{await member(gent, 'sofie')}")
    assert "Dat kan jij hier niet doen" in await gent.tap("zoe", "staffof|regenboog")
