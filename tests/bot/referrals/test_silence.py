"""No family lost in silence: who is asked next, and when, until somebody answers."""

from datetime import timedelta

from bot.settings import Settings
from tests.bot.town import MONDAY, SECONDS, Town, at, sent, town


async def test_silence_goes_to_the_deputy_and_the_desk(gent: Town) -> None:
    """Reminder after two working days, deputy after three, desk after four with the number for the referrer, then all
    of the desk every working day; each step once."""
    await sent(gent)
    heard = []
    for day in ("25", "26", "27", "30"):
        await gent.wait(at(f"2026-11-{day} 10:00"))
        news = gent.news()
        heard.append({name: len(texts) for name, texts in news.items()})
        if day == "27":
            assert "09 000 01 01" in news["nadia"][0]
            assert "09 000 01 01" in news["lies"][0]
    # on the 27th the contact's morning list says that the answer is asked by today
    assert heard == [{"sofie": 1}, {"emre": 1}, {"sofie": 1, "lies": 1, "nadia": 1}, {"lies": 2, "amina": 2}]
    await gent.wait(at("2026-12-01 10:00"))
    assert set(gent.news()) == {"lies", "amina"}


async def test_urgent_is_chased_within_office_hours(gent: Town) -> None:
    """An urgent one: reminder, deputy and desk after two, four and eight office hours."""
    await sent(gent, line="14 maanden, ma-di, vanaf morgen, Arabisch", urgent="Ja")
    for moment, hears in (
        ("2026-11-23 12:00", {"sofie"}),
        ("2026-11-23 14:00", {"emre"}),
        ("2026-11-24 10:00", {"lies", "nadia"}),
    ):
        await gent.wait(at(moment) - timedelta(minutes=1))
        gent.news()
        await gent.wait(at(moment))
        assert set(gent.news()) == hears


async def test_terms_of_seconds_elapse_at_any_hour(settings: Settings) -> None:
    """With terms in seconds the whole chase runs in seconds, on a Sunday night."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        gent.clock.moment = sunday = at("2026-11-29 23:00")
        await gent.refer()
        await gent.settle()
        assert set(gent.news()) == {"sofie"}
        for after, hears in ((2, {"sofie"}), (4, {"emre"}), (6, {"lies", "nadia"})):
            await gent.wait(sunday + timedelta(seconds=after))
            assert set(gent.news()) == hears


async def test_an_answer_ends_the_chase(gent: Town) -> None:
    """Once answered, nothing of the chase is told any more; both sides hear the answer, and who was asked to help."""
    reference = await sent(gent)
    await gent.wait(at("2026-11-26 10:00"))
    gent.news()
    await gent.tap("emre", f"move|{reference}|wait")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia", "sofie"}
    assert "Emre (De Regenboog)" in news["nadia"][0]
    await gent.wait(at("2026-12-20 10:00"))
    assert gent.news() == {}


async def test_an_absent_contact_is_not_waited_for(gent: Town) -> None:
    """Marked absent before: the deputy is told instead. Marked absent while it waits: the deputy is told at once."""
    absent = "update membership set absent_until = %s from person p where p.id = person and p.name = 'Sofie'"
    await sent(gent)
    await gent.change(absent, MONDAY.date() + timedelta(days=9))
    await gent.settle()
    assert set(gent.news()) == {"emre"}
    await gent.settle()
    assert gent.news() == {}
    await gent.refer()
    await gent.settle()
    assert set(gent.news()) == {"emre"}
    await gent.wait(at("2026-11-26 12:00"))
    assert {name: len(texts) for name, texts in gent.news().items()} == {
        "emre": 3
    }  # two reminders, one deputy


async def test_overdue_for_the_desk(gent: Town) -> None:
    """The desk sees what is overdue, of whom, with whom to call and nothing of the family; and who of it takes it."""
    reference = await sent(gent)
    assert reference not in await gent.tap("lies", "overdue")
    await gent.wait(at("2026-11-30 12:00"))
    shown = await gent.tap("lies", "overdue")
    assert reference in shown and "09 000 01 01" in shown and "3 dagen" in shown
    assert "De Regenboog" in shown and "Arabisch" not in shown and "14 maanden" not in shown
    await gent.press("lies", f"Ik neem {reference}")
    assert "(Lies neemt dit)" in await gent.tap("amina", "overdue")
