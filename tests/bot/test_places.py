"""Free places and agreements, through the front door."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.settings import Settings
from tests.bot.town import Town, town


@pytest.fixture
async def gent(settings: Settings) -> AsyncIterator[Town]:
    async with town(settings) as playing:
        yield playing


async def announced(gent: Town) -> None:
    """Sofie announces a place for a baby or toddler, for a fortnight."""
    await gent.tap("sofie", "placenew")
    for label in (
        "Baby of peuter",
        "Elke werkdag",
        "Zo snel mogelijk",
        "Geen bijzondere",
        "Klaar",
        "14 dagen",
    ):
        await gent.press("sofie", label)
    await gent.press("sofie", "1")
    await gent.press("sofie", "Meld de plaats")
    await gent.settle()


async def wants(gent: Town, who: str) -> None:
    await gent.tap(who, "placewish")
    await gent.press(who, "Baby of peuter")


async def test_a_free_place_reaches_who_wants_to_hear_and_nobody_else(gent: Town) -> None:
    """Who opted in hears it, in the list it stands for everybody of the municipality."""
    await wants(gent, "tom")
    await announced(gent)
    assert set(gent.news()) == {"tom"}
    assert "De Regenboog" in await gent.tap("nadia", "place")


async def test_a_family_that_waits_brings_the_news(gent: Town) -> None:
    """A referrer whose family still searches hears of a place that fits, without opting in."""
    await gent.refer(to=("Kapoentjes",))
    await gent.settle()
    gent.news()
    await announced(gent)
    assert "nadia" in gent.news()


async def test_no_more_than_one_such_message_a_day(gent: Town) -> None:
    """A second place on the same day stands in the list only; the next day one is told again."""
    await wants(gent, "tom")
    await announced(gent)
    gent.news()
    await announced(gent)
    assert gent.news() == {}
    gent.clock.moment += timedelta(days=1)
    await announced(gent)
    assert set(gent.news()) == {"tom"}


async def test_two_families_for_one_place(gent: Town) -> None:
    """Both tell the centre once; filling it tells both, and it is gone from the list."""
    await announced(gent)
    gent.news()
    for who in ("nadia", "tom"):
        await gent.tap(who, "placefamily|1")
        await gent.tap(who, "placefamily|1")
    await gent.settle()
    assert {who: len(told) for who, told in gent.news().items()} == {"sofie": 2}
    await gent.tap("sofie", "placefilled|1")
    await gent.settle()
    assert set(gent.news()) == {"nadia", "tom"}
    assert "geen gemelde vrije plaatsen" in await gent.tap("nadia", "place")
    assert "niet meer" in await gent.tap("nadia", "placefamily|1")


async def test_a_place_whose_time_is_over_is_told_to_who_asked(gent: Town) -> None:
    """Expired: it disappears, and who had a family for it hears so."""
    await announced(gent)
    await gent.tap("tom", "placefamily|1")
    await gent.settle()
    gent.news()
    gent.clock.moment += timedelta(days=15)
    await gent.settle()
    assert "De Regenboog" in gent.news()["tom"][0]


async def test_only_the_centre_announces_and_fills(gent: Town) -> None:
    """A referrer neither announces a place nor fills somebody else's."""
    assert "contactpersoon" in await gent.tap("nadia", "placenew")
    await announced(gent)
    await gent.tap("fatma", "placefilled|1")
    assert "De Regenboog" in await gent.tap("nadia", "place")


async def test_a_family_without_a_place_reaches_centres_that_want_to_hear(gent: Town) -> None:
    """Only those that opted in, and nothing of the family but the age."""
    await wants(gent, "fatma")
    [reference] = await gent.refer()
    await gent.settle()
    gent.news()
    await gent.tap("nadia", f"unmet|{reference}")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"fatma"}
    assert "14 maanden" in news["fatma"][0] and "Arabisch" not in news["fatma"][0]


async def test_an_agreement_holds_when_the_other_side_confirms(gent: Town) -> None:
    """Proposed, shown to both, confirmed by the side that did not propose it, ended by either."""
    await gent.tap("nadia", "agreementnew")
    await gent.press("nadia", "De Regenboog")
    for _ in range(10):
        await gent.press("nadia", "Sla over")
    for _ in range(7):
        await gent.press("nadia", "Beide")
    for label in ("Ik maak de afspraak", "Klaar", "2", "Stel voor"):
        await gent.press("nadia", label)
    await gent.settle()
    assert set(gent.news()) == {"sofie"}
    await gent.tap("nadia", "agreementyes|1")  # not hers to confirm
    assert await gent.rows("select confirmed_at from agreement") == [(None,)]
    assert "Afspraken tussen OCMW Gent en De Regenboog" in await gent.tap("sofie", "agreement|1")
    await gent.tap("tom", "agreementyes|1")  # a stranger to it
    await gent.tap("sofie", "agreementyes|1")
    await gent.settle()
    assert "nadia" in gent.news()
    [reference] = await gent.refer()
    [(days,)] = await gent.rows(
        "select answer_by::date - created_at::date from referral where reference = %s", reference
    )
    assert days == 3  # two working days agreed, the desk a day later: not the usual four
    await gent.tap("sofie", "agreementend|1")
    await gent.settle()
    assert "niet" in await gent.tap("nadia", "agreement|1")
