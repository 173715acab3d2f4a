"""Leaving an organisation: somebody takes over what is open."""

from tests.bot.people.somebody import member, roles
from tests.bot.town import Town


async def test_the_last_contact_needs_a_successor(gent: Town) -> None:
    """The last contact of a centre goes once somebody takes over; the partners are told."""
    (reference,) = await gent.refer()
    await gent.settle()
    gent.news()
    shown = await gent.tap("sofie", f"leave|{await member(gent, 'sofie')}")
    assert "wie neemt over" in shown
    await gent.press("sofie", "Emre")
    assert "Gebeurd" in await gent.press("sofie", "Ja")
    await gent.settle()
    told = gent.news()
    assert "Je neemt over" in told["emre"][0]
    assert "Wijziging van de contactpersoon" in told["nadia"][0] and "Emre" in told["nadia"][0]
    assert ("regenboog", "contact") in await roles(gent, "emre") and await roles(gent, "sofie") == []
    assert reference in await gent.tap("emre", f"look|{reference}")
    assert "vind ik niet" in await gent.tap("sofie", f"look|{reference}")


async def test_the_desk_takes_over(gent: Town) -> None:
    """With no colleague the desk takes over: what comes in reaches somebody."""
    await gent.tap("fatma", f"leave|{await member(gent, 'fatma')}")
    await gent.press("fatma", "Het Lokaal Loket neemt over")
    await gent.press("fatma", "Ja")
    assert ("kapoentjes", "contact") in await roles(gent, "lies")
    gent.news()
    await gent.refer(to=("Kapoentjes",))
    await gent.settle()
    assert "lies" in gent.news()


async def test_the_last_worker_with_open_referrals(gent: Town) -> None:
    """A worker leaves with a referral under way: a colleague takes over; the last one's goes to the desk."""
    (reference,) = await gent.refer()
    await gent.tap("nadia", f"leave|{await member(gent, 'nadia')}")
    await gent.press("nadia", "Ja")
    assert reference in await gent.tap("noor", f"look|{reference}")
    await gent.tap("noor", f"leave|{await member(gent, 'noor')}")
    assert "Het Lokaal Loket neemt over" in await gent.press("noor", "Ja")
    assert ("ocmw", "referrer") in await roles(gent, "lies")


async def test_not_sure_after_all(gent: Town) -> None:
    """'No' to the last question: they stay, and nobody hears of it."""
    await gent.tap("sofie", f"leave|{await member(gent, 'sofie')}")
    await gent.press("sofie", "Emre")
    assert "er is niets veranderd" in await gent.press("sofie", "Nee")
    await gent.settle()
    assert gent.news() == {} and await roles(gent, "sofie") == [("regenboog", "contact")]


async def test_the_last_of_the_desk_stays(gent: Town) -> None:
    """A desk cannot be left by its last person."""
    await gent.tap("lies", f"leave|{await member(gent, 'amina')}")
    await gent.press("lies", "Ja")
    assert await roles(gent, "amina") == []
    shown = await gent.tap("lies", f"leave|{await member(gent, 'lies')}")
    assert "wie neemt over" in shown and "Lokaal Loket neemt over" not in str(gent.last["lies"].buttons)
