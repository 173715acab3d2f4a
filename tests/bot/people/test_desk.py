"""The desk's work: questions that nobody answered, and a message to all referrers."""

from datetime import timedelta

from tests.bot.people.somebody import number
from tests.bot.town import Town


async def test_a_question_is_answered_by_the_desk(gent: Town) -> None:
    """The desk names the topic or types an answer; who asked gets it, and the phrasing can be exported."""
    person = await number(gent, "nadia")
    for words in ("blauwe papieren", "rode papieren"):
        await gent.change(
            """insert into question (words, language, municipality, asker, why, asked_at)
            values (%s, 'nl', 'gent', %s, 'unsure', %s)""",
            words,
            person,
            gent.clock.now(),
        )
    assert "blauwe papieren" in await gent.tap("lies", "questions")
    await gent.press("lies", "blauwe papieren")
    await gent.press("lies", "Beantwoorden")
    assert "vrager krijgt het antwoord" in await gent.say("lies", "Wat is het attest inkomenstarief?")
    await gent.tap("lies", "questions")
    await gent.press("lies", "rode papieren")
    await gent.press("lies", "Beantwoorden")
    await gent.press("lies", "Zelf antwoord typen")
    await gent.say("lies", "Die bestaan niet meer.")
    await gent.settle()
    told = gent.news()["nadia"]
    assert "denkt dat dit je helpt" in told[0] and "Die bestaan niet meer." in told[1]
    assert await gent.rows("select topic from question where words = 'blauwe papieren'") == [("attest-wat",)]


async def test_a_message_to_all_referrers_can_be_taken_back(gent: Town) -> None:
    """It is shown as it will arrive, leaves after a minute, and until then can be taken back."""
    for undone in (True, False):
        await gent.tap("lies", "broadcast")
        assert "3 toeleiders" in await gent.say("lies", "Vrijdag is het loket dicht.")
        await gent.press("lies", "Verstuur")
        gent.clock.moment += timedelta(seconds=30)
        if undone:
            assert "Niemand kreeg het" in await gent.press("lies", "Haal terug")
        gent.clock.moment += timedelta(seconds=31)
        await gent.settle()
        told = gent.news()
        assert set(told) == (set() if undone else {"nadia", "noor", "tom"})
    assert "Te laat" in await gent.press("lies", "Haal terug")
