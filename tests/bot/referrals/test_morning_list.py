"""The morning list: at eight, whoever must act that day."""

from tests.bot.town import Town, at, sent


async def test_the_morning_list(gent: Town) -> None:
    """At eight on a working day one message to whoever must act that day, once however many processes there are."""
    for _ in range(2):
        reference = await sent(gent)
        await gent.tap("sofie", f"move|{reference}|invite")
        await gent.press("sofie", "Ik bel")
        await gent.say("sofie", "donderdag")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-26 07:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-11-26 08:00"))
    await gent.wait(at("2026-11-26 09:00"))
    news = gent.news()
    assert set(news) == {"sofie"} and len(news["sofie"]) == 1
    assert reference in news["sofie"][0] and "09 000 00 20" in news["sofie"][0]
    gent.button("sofie", reference)


async def test_the_morning_list_of_one(gent: Town) -> None:
    """One call to make today: the number, and a button to say what came of it."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "Ik bel")
    await gent.say("sofie", "donderdag")
    await gent.wait(at("2026-11-26 08:00"))
    assert "09 000 00 20" in gent.news()["sofie"][-1]
    await gent.press("sofie", "Afspraak of nieuw moment")
    await gent.say("sofie", "3 december")
    await gent.say("sofie", "10u")
    await gent.settle()
    assert await gent.state(reference) == "appointment"
    gent.news()
    await gent.wait(at("2026-11-30 12:00"))
    assert gent.news() == {}
