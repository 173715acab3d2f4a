"""Who is away, and who answers meanwhile."""

from tests.bot.people.somebody import member, roles
from tests.bot.town import Town


async def test_absence_with_a_deputy(gent: Town) -> None:
    """Away from–until: the deputy hears of a new referral meanwhile, and 'back again' ends it."""
    await gent.tap("sofie", f"away|{await member(gent, 'sofie')}")
    await gent.say("sofie", "vandaag")
    assert "vervanger" in await gent.say("sofie", "18 december")
    await gent.refer()
    await gent.settle()
    told = gent.news()
    assert "emre" in told and "sofie" not in told
    await gent.tap("sofie", f"present|{await member(gent, 'sofie')}")
    assert await gent.rows(
        "select absent_from from membership where id = %s", await member(gent, "sofie")
    ) == [(None,)]


async def test_a_deputy_is_chosen(gent: Town) -> None:
    """A contact makes a colleague the deputy, who hears of it."""
    await gent.change(
        "update membership set role = 'referrer' where organisation = 'regenboog' and role = 'deputy'"
    )
    await gent.tap("sofie", "deputy|regenboog")
    await gent.press("sofie", "Emre")
    await gent.settle()
    assert "Je bent nu vervanger" in gent.news()["emre"][0]
    assert ("regenboog", "deputy") in await roles(gent, "emre")
