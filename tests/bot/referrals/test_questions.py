"""A question about a referral: it reaches the other side, the answer comes back, and silence is chased."""

from datetime import timedelta

from tests.bot.town import MONDAY, Town, asked, at, sent, waiting


async def test_question_and_answer(gent: Town) -> None:
    """A question of the centre reaches the worker with a button to answer; the answer comes back to who asked."""
    reference = await sent(gent)
    await gent.tap("sofie", f"askother|{reference}")
    await gent.say("sofie", "Kan het ook op woensdag?")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"}
    assert "Sofie (De Regenboog)" in news["nadia"][0] and "Kan het ook op woensdag?" in news["nadia"][0]
    await gent.press("nadia", "Antwoord")
    await gent.say("nadia", "Ja, dat past")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie"} and reference in news["sofie"][0] and "Ja, dat past" in news["sofie"][0]
    assert "Antwoord" in news["sofie"][0]


async def test_a_question_without_an_answer(gent: Town) -> None:
    """The worker does not answer the centre's question: asked again, then a colleague, then the desk, then all of it
    each working day; an answer ends it, however late."""
    for answered in (False, True):
        reference = await waiting(gent)  # no other clock than the question's
        start = gent.clock.now()
        await asked(gent, "sofie", reference)
        await gent.wait(start + timedelta(days=2))
        news = gent.news()
        assert set(news) == {"nadia"} and "Kan het ook op woensdag?" in news["nadia"][0]
        if answered:
            await gent.press("nadia", "Antwoord")
            await gent.say("nadia", "Ja")
            await gent.settle()
            gent.news()
        for day, hears in ((3, {"noor"}), (4, {"lies"}), (7, {"lies", "amina"}), (8, {"lies", "amina"})):
            await gent.wait(start + timedelta(days=day))
            assert set(gent.news()) == (set() if answered else hears)
        if not answered:
            await asked(gent, "nadia", reference, "Nee, dat gaat niet")
        gent.clock.moment = MONDAY + timedelta(days=14)


async def test_a_question_to_the_centre_without_an_answer(gent: Town) -> None:
    """The centre does not answer the worker: asked again, then the deputy, then the desk; the referral shows it, with
    when it is asked next."""
    reference = await waiting(gent)
    await asked(gent, "nadia", reference)
    assert "wacht op antwoord van De Regenboog" in await gent.tap("nadia", f"look|{reference}")
    assert "25 november" in await gent.tap("nadia", f"look|{reference}")
    for day, hears in (("25", {"sofie"}), ("26", {"emre"}), ("27", {"lies"})):
        await gent.wait(at(f"2026-11-{day} 10:00"))
        assert set(gent.news()) == hears
    await gent.tap("emre", f"askother|{reference}")
    await gent.say("emre", "Ja, dat kan")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    assert "wacht op antwoord" not in await gent.tap("nadia", f"look|{reference}")
    await gent.wait(at("2026-12-10 10:00"))
    assert gent.news() == {}


async def test_the_pairs_terms_hold_for_questions(gent: Town) -> None:
    """Who agreed on an answer within one working day is reminded of a question after one."""
    await gent.change(
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at, confirmed_at)
        values ('ocmw', 'regenboog', '{}', '', 'B', 1, now(), now())"""
    )
    reference = await waiting(gent)
    await asked(gent, "nadia", reference)
    await gent.wait(at("2026-11-24 10:00"))
    assert set(gent.news()) == {"sofie", "emre"}  # an answer was promised by now: both
    await gent.wait(at("2026-11-25 10:00"))
    assert set(gent.news()) == {"lies"}


async def test_the_answer_comes_to_who_asked(gent: Town) -> None:
    """A colleague of the referrer asks: they hear the answer too."""
    reference = await sent(gent)
    await asked(gent, "noor", reference)
    await gent.tap("sofie", f"askother|{reference}")
    await gent.say("sofie", "Ja, vanaf maart")
    await gent.settle()
    assert set(gent.news()) == {"nadia", "noor"}


async def test_the_desk_answers_for_who_is_silent(gent: Town) -> None:
    """The desk rang the worker: its answer goes to the centre that asked, and ends the chase."""
    reference = await waiting(gent)
    await asked(gent, "sofie", reference)
    await gent.wait(at("2026-11-27 10:00"))
    gent.news()
    await gent.press("lies", "Antwoord")
    await gent.say("lies", "Ja, dat past ook")
    await gent.settle()
    assert "Ja, dat past ook" in gent.news()["sofie"][0]
    await gent.wait(at("2026-12-04 10:00"))
    assert gent.news() == {}
