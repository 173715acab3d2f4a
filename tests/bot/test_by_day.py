"""What is not urgent rings nobody at night: when it is promised, and when it could not be sent by day."""

from bot.directory import still_right
from bot.referrals import morning
from tests.bot.people.somebody import member
from tests.bot.town import Town, at

EVENING, MORNING = at("2026-11-23 20:00"), at("2026-11-24 07:00")


async def test_an_outage_until_the_evening(gent: Town) -> None:
    """The bot was away until the evening: what it owed to people of organisations leaves in the morning, whatever it is
    about; a morning list of a day that is over does not leave at all; what somebody waits for does."""
    gent.clock.moment = at("2026-11-23 08:00")
    await gent.change(
        """insert into access_request (person, municipality, organisation_words, name, asked_at)
        select id, 'gent', 'CAW', 'Noor', now() from person where name = 'Noor'"""
    )
    await morning.tell(gent.service)  # the desk's: somebody asks for access
    gent.clock.moment = at("2026-11-23 17:59")
    await gent.tap("tom", "placewish")
    for label in ("Baby of peuter", "Alle groepen", "Klaar"):
        await gent.press("tom", label)
    await gent.tap("sofie", "placenew")
    for label in (
        "Baby of peuter",
        "Elke werkdag",
        "Zo snel mogelijk",
        "Geen bijzondere",
        "Klaar",
        "14 dagen",
        "1",
    ):
        await gent.press("sofie", label)
    await gent.press("sofie", "Meld de plaats")
    await gent.change(
        "update organisation set confirm_due_at = %s where id = 'kapoentjes'", gent.clock.moment
    )
    async with gent.service.database.pool.connection() as conn:
        await still_right.ask(conn, gent.clock.moment, gent.service.terms)
    await gent.tap("lies", "turnaway|1")
    gent.clock.moment = EVENING
    await gent.settle()
    assert set(gent.news()) == {"noor"}
    await gent.wait(MORNING)
    news = gent.news()
    assert set(news) == {"tom", "fatma"}
    assert "De Regenboog" in news["tom"][0] and "Klopt dit nog" in news["fatma"][0]


async def test_told_in_the_evening(gent: Town) -> None:
    """A message to all referrers and a change of contact wait for the morning; until then the message can be taken
    back, and who sends it reads when it leaves."""
    await gent.refer()
    await gent.settle()
    gent.news()
    gent.clock.moment = EVENING
    for undone in (True, False):
        await gent.tap("lies", "broadcast")
        await gent.say("lies", "Vrijdag is het loket dicht.")
        assert "op dinsdag 24 november 07:00" in await gent.press("lies", "Verstuur")
        await gent.wait(at("2026-11-23 22:00"))
        if undone:
            assert "Niemand kreeg het" in await gent.press("lies", "Haal terug")
        gent.clock.moment = EVENING
    await gent.tap("sofie", f"leave|{await member(gent, 'sofie')}")
    await gent.press("sofie", "Emre")
    await gent.press("sofie", "Ja")
    await gent.wait(at("2026-11-24 06:59"))
    assert gent.news() == {}
    await gent.wait(MORNING)
    news = gent.news()
    assert {name: len(texts) for name, texts in news.items()} == {
        "nadia": 2,
        "noor": 1,
        "tom": 1,
        "emre": 1,
        "lies": 1,
        "amina": 1,
    }
    assert any("Wijziging van de contactpersoon" in words for words in news["nadia"])
