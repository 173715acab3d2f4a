"""From sent to seen: who hears that there is a referral, when, and that it was read."""

from tests.bot.town import Town, at, sent


async def test_a_referral_is_told_to_the_contact_only(gent: Town) -> None:
    """The contact hears that there is a referral, from whom, until when; nothing of the family; nobody else hears."""
    [reference] = await gent.refer()
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie"}
    [told] = news["sofie"]
    assert reference in told and "OCMW Gent" in told and "27 november" in told
    assert "14" not in told.replace(reference, "") and "Arabisch" not in told


async def test_what_is_not_urgent_waits_for_the_morning(gent: Town) -> None:
    """A referral of Friday evening arrives on Monday at seven; an urgent one at once."""
    gent.clock.moment = at("2026-11-27 20:00")
    await gent.refer()
    await gent.settle()
    assert gent.news() == {}
    await gent.refer(line="14 maanden, ma-di, vanaf morgen, Arabisch", urgent="Ja")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}
    await gent.wait(at("2026-11-30 06:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-11-30 07:00"))
    assert set(gent.news()) == {"sofie"}


async def test_the_referrer_hears_that_it_was_read(gent: Town) -> None:
    """Pressing 'toon' shows the family's wish and tells the referrer; pressing it again tells nothing."""
    reference = await sent(gent)
    shown = await gent.tap("sofie", f"show|{reference}")
    assert "14 maanden" in shown and "Arabisch" in shown
    await gent.tap("sofie", f"show|{reference}")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"}
    assert len(news["nadia"]) == 1 and "las" in news["nadia"][0]


async def test_in_two_hours(gent: Town) -> None:
    """'Na het slaapuurtje' reminds who pressed it in two hours, unless it was answered by then."""
    reference = await sent(gent)
    await gent.tap("sofie", f"later|{reference}")
    await gent.wait(at("2026-11-23 12:00"))
    assert set(gent.news()) == {"sofie"}
    await gent.tap("sofie", f"later|{reference}")
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.wait(at("2026-11-23 15:00"))
    assert set(gent.news()) == {"nadia"}


async def test_what_comes_after_silence_is_said(gent: Town) -> None:
    """Once sent, a worker reads until when to wait and who is asked next: the deputy, or at the desk its colleagues."""
    await gent.refer()
    said = gent.last["nadia"].text
    assert "De Regenboog heeft tot <b>vrijdag 27 november</b>" in said and "vervanger" in said
    await gent.refer(["Lokaal Loket zoekt mee"])
    said = gent.last["nadia"].text
    assert "collega's van het loket" in said and "vervanger" not in said
