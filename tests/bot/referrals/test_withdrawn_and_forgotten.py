"""Consent withdrawn, a mistake taken back, a family forgotten after its time."""

from datetime import timedelta

from bot.settings import Settings
from tests.bot.town import SECONDS, Town, at, sent, town


async def test_withdrawn_consent_erases_at_once(gent: Town) -> None:
    """Withdrawn between two steps: the family's data are gone at once, everywhere; who knew of it hears it, no step
    follows."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"show|{first}")
    await gent.tap("sofie", f"askother|{first}")
    await gent.say("sofie", "Kan het ook op woensdag")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-25 09:59"))
    await gent.tap("nadia", f"move|{first}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie", "fatma"}
    assert all("ingetrokken" in texts[0] for texts in news.values())
    assert await gent.state(second) == "withdrawn"
    assert await gent.rows("select children, days, start_on, language, contact from request") == [
        ("", "", None, "", None)
    ]
    for table in ("notification", "referral_question", "screen", "conversation", "request", "referral"):
        left = str(await gent.rows(f"select to_jsonb(t)::text from {table} t"))
        assert "Kan het ook" not in left and "Arabisch" not in left, table
    await gent.wait(at("2026-12-10 10:00"))
    assert gent.news() == {}


async def test_withdrawn_before_anybody_heard(gent: Town) -> None:
    """Withdrawn before the centre was told: the centre never hears of it."""
    gent.clock.moment = at("2026-11-23 20:00")
    [reference] = await gent.refer()
    await gent.settle()
    await gent.tap("nadia", f"move|{reference}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.wait(at("2026-11-27 10:00"))
    assert gent.news() == {}


async def test_forgotten_after_its_time(settings: Settings) -> None:
    """When the last referral of a family is closed long enough, what tells of them is gone; what counts remains."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        reference = await sent(gent)
        await gent.tap("sofie", f"move|{reference}|wait")
        await gent.tap("sofie", f"move|{reference}|enrol")
        await gent.settle()
        gent.news()
        await gent.wait(gent.clock.now() + timedelta(seconds=6))
        assert await gent.rows("select children, language from request") == [("", "")]
        assert await gent.rows("select count(*) from notification") == [(0,)]
        assert await gent.rows("select state, next_step, due_at from referral") == [("enrolled", None, None)]
        assert await gent.rows("select count(person) from referral_event") == [(0,)]
        assert reference not in str(await gent.rows("select to_jsonb(t)::text from referral t"))
        assert "vind ik niet" in await gent.tap("nadia", f"look|{reference}")
        assert gent.news() == {}


async def test_a_mistake_is_taken_back(gent: Town) -> None:
    """Taken back within ten minutes: all of it, at every centre, and those who knew hear it."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    gent.news()
    await gent.tap("nadia", f"move|{first}|mistake")
    await gent.press("nadia", "Ja, haal terug")
    await gent.settle()
    assert {await gent.state(first), await gent.state(second)} == {"mistake"}
    assert set(gent.news()) == {"sofie", "fatma"}
