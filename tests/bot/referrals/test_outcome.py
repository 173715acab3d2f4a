"""What came of it: the waiting list, a place elsewhere, and what was given along."""

from datetime import timedelta

from tests.bot.town import Town, at, waiting


async def test_the_waiting_list_is_asked_about_every_month(gent: Town) -> None:
    """Every thirty days the centre is asked; 'nog bezig' tells the worker and starts the next thirty."""
    reference = await waiting(gent)
    assert await gent.step(reference) == ("waiting", at("2026-12-23 10:00"))
    await gent.wait(at("2026-12-23 10:00"))
    assert set(gent.news()) == {"sofie"}
    await gent.press("sofie", "Nog bezig")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    assert await gent.step(reference) == ("waiting", at("2027-01-22 10:00"))


async def test_when_one_enrols_the_others_hear(gent: Town) -> None:
    """The child is enrolled at one centre: the other one hears that it need not look any further."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"move|{first}|wait")
    await gent.settle()
    gent.news()
    await gent.tap("sofie", f"move|{first}|enrol")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia", "fatma"}
    assert "elders een plaats" in news["fatma"][0]
    assert await gent.state(second) == "withdrawn"


async def test_given_along_the_outcome_is_asked(gent: Town) -> None:
    """Way A: the centre hears nothing; the worker is asked after fourteen days, again, then a colleague, the desk."""
    [reference] = await gent.refer(way="zelf contact")
    await gent.settle()
    assert gent.news() == {}
    for until, hears in (
        ("2026-12-07 10:00", "nadia"),
        ("2026-12-09 10:00", "nadia"),
        ("2026-12-11 10:00", "noor"),
        ("2026-12-15 10:00", "lies"),
    ):
        await gent.wait(at(until) - timedelta(minutes=1))
        assert gent.news() == {}
        await gent.wait(at(until))
        assert set(gent.news()) == {hears}
    await gent.tap("nadia", f"move|{reference}|enrol")
    await gent.settle()
    assert set(gent.news()) == {"noor", "lies"}  # who was asked hears that it is done
