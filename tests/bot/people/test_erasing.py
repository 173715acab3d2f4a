"""Being erased: nothing says any more who it was, and a colleague looks after what was open."""

import re

import pytest

from bot.settings import Settings
from bot.store import erase
from conversations.said import Command
from tests.bot.people.somebody import member, number, roles
from tests.bot.town import PEOPLE, Town
from tests.privacy.marks import dump


async def marked(gent: Town) -> None:
    """Sofie has a name, mail and phone that can be found again, and others were told of her."""
    await gent.change(
        """update person set name = 'Zmarkvoornaam Zmarkachternaam', mail = 'zmark@mail.example', phone = '0499zmark'
        where telegram_id = %s""",
        PEOPLE["sofie"][0],
    )
    await gent.refer()
    await gent.settle()
    await gent.tap("lies", "staffof|regenboog")


async def dumped(settings: Settings, words: str) -> list[str]:
    """Lines of a dump of the database with these words in them."""
    return [line for line in (await dump(settings)).splitlines() if re.search(words, line, re.IGNORECASE)]


async def test_erased_everywhere(gent: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """After /wis nothing in a dump of the database says who it was; what was under way is a colleague's."""
    await gent.change("update person set telegram_id = 7770001 where telegram_id = 11")
    monkeypatch.setitem(PEOPLE, "sofie", (7770001, "regenboog", "contact"))
    await marked(gent)
    await gent.say("sofie", "wat is het attest inkomenstarief")
    await gent.tell("sofie", Command("wis"))
    assert "Alles van jou is gewist" in await gent.press("sofie", "Ja, wis alles")
    await gent.settle()
    assert await dumped(settings, "zmark|7770001") == []
    assert ("regenboog", "contact") in await roles(gent, "emre")


async def test_the_desk_erases_somebody(gent: Town, settings: Settings) -> None:
    """Nothing in a dump says who it was; the partners hear of the change, a colleague looks after what is open."""
    await marked(gent)
    sofie = await member(gent, "sofie")
    await gent.tap("lies", f"person|{sofie}")
    await gent.press("lies", "Wissen")
    assert "is gewist" in await gent.press("lies", "Ja, wis alles")
    await gent.settle()
    assert "Wijziging van de contactpersoon" in gent.news()["nadia"][-1]
    assert await dumped(settings, "zmark") == []
    assert ("regenboog", "contact") in await roles(gent, "emre")
    assert await gent.rows("select from person where telegram_id = 11") == []


async def test_who_works_elsewhere_too_stays_there(gent: Town, settings: Settings) -> None:
    """What is of this municipality goes, the role in the other one stays with who they are, and the desk is told so."""
    await marked(gent)
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    await gent.change(
        "insert into organisation (id, municipality, kind, name) values ('inloop', 'aalst', 'inloopteam', 'Inloop')"
    )
    person, sofie = await number(gent, "sofie"), await member(gent, "sofie")
    await gent.change(
        "insert into membership (person, organisation, role, since) values (%s, 'inloop', 'referrer', now())",
        person,
    )
    await gent.tap("lies", f"erasefor|{sofie}")
    shown = await gent.press("lies", "Ja, wis alles")
    assert "in je gemeente is gewist" in shown and "andere gemeente" in shown and "Aalst" not in shown
    assert await roles(gent, "sofie") == [("inloop", "referrer")]
    own = await dumped(settings, "zmark")
    assert len(own) == 1 and own[0].startswith(f"{person}\t")
    assert "Inloop" in await gent.tap("sofie", "myorg")


async def test_who_writes_after_being_erased_is_new(gent: Town) -> None:
    """Somebody who writes again before the row is gone is a stranger without a role."""
    await gent.tell("tom", Command("wis"))
    await gent.press("tom", "Ja, wis alles")
    assert "Ik wil doorverwijzen" in str((await gent.tell("tom", Command("start")), gent.last["tom"].buttons))
    async with gent.service.database.pool.connection() as conn:
        await erase.sweep(conn, gent.clock.now())
    assert await gent.rows("select name from person where telegram_id = 41") == [("",)]
