"""Free places, through the front door."""

import asyncio
from datetime import timedelta

from bot.store import places
from tests.bot.town import Town, at, refused, sent


async def announced(gent: Town, ages: str = "Baby of peuter", groups: str = "Geen bijzondere") -> str:
    """Sofie announces a place, for a fortnight; what she is shown."""
    await gent.tap("sofie", "placenew")
    for label in (ages, "Elke werkdag", "Zo snel mogelijk", groups, "Klaar", "14 dagen"):
        await gent.press("sofie", label)
    await gent.press("sofie", "1")
    shown = await gent.press("sofie", "Meld de plaats")
    await gent.settle()
    return shown


async def wants(gent: Town, who: str, ages: str = "Baby of peuter", groups: str = "Alle groepen") -> None:
    """Opt in to places, or at a centre to families without one."""
    await gent.tap(who, "placewish")
    noted = await gent.press(who, ages)
    if "Genoteerd" not in noted:
        await gent.press(who, groups)
        noted = await gent.press(who, "Klaar")
    assert "Genoteerd" in noted


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
    await announced(gent, ages="Kleuter en ouder")
    assert gent.news() == {}
    await announced(gent)
    assert set(gent.news()) == {"nadia"}


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


async def test_places_by_priority_group(gent: Town) -> None:
    """Who opted in for a group hears of places for it and of places for nobody in particular, not of the others; the
    list says for whom a place is first."""
    await wants(gent, "tom", groups="Laag inkomen")
    await announced(gent, groups="Pleegkind")
    assert gent.news() == {}
    await announced(gent, groups="Laag inkomen")
    assert set(gent.news()) == {"tom"}
    gent.clock.moment += timedelta(days=1)
    await announced(gent)
    assert set(gent.news()) == {"tom"}
    shown = await gent.tap("nadia", "place")
    assert "eerst: pleegkind" in shown and "eerst: laag inkomen" in shown


async def test_places_by_municipality(gent: Town) -> None:
    """Who works in two municipalities says of which they want to hear; a place elsewhere is no news to them."""
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    await gent.change(
        "insert into organisation (id, municipality, kind, name) values ('caw-aalst', 'aalst', 'caw', 'CAW Aalst')"
    )
    await gent.change(
        """insert into membership (person, organisation, role, since)
        select id, 'caw-aalst', 'referrer', now() from person where name = 'Tom'"""
    )
    for municipality, hear in (("Aalst", set()), ("Gent", {"tom"})):
        await gent.tap("tom", "placewish")
        for label in (municipality, "Klaar", "Baby of peuter", "Alle groepen", "Klaar"):
            await gent.press("tom", label)
        await announced(gent)
        assert set(gent.news()) == hear


async def test_not_wanting_to_hear_any_more(gent: Town) -> None:
    """'Niet meer' ends it."""
    await wants(gent, "tom")
    await gent.tap("tom", "placewish")
    await gent.press("tom", "Niet (meer)")
    await announced(gent)
    assert gent.news() == {}


async def test_places_are_told_by_day(gent: Town) -> None:
    """Announced in the evening it is told the next working morning, and counts as that day's message; that a place is
    gone is no news for the night either."""
    await wants(gent, "tom")
    gent.clock.moment = at("2026-11-27 20:00")
    await announced(gent)
    assert gent.news() == {}
    await gent.wait(at("2026-11-30 07:00"))
    assert set(gent.news()) == {"tom"}
    await announced(gent)
    assert gent.news() == {}
    await gent.tap("tom", "placefamily|1")
    await gent.wait(at("2026-12-12 12:00"))  # a Saturday; the first one's fortnight is over
    assert set(gent.news()) == {"sofie"}
    await gent.wait(at("2026-12-14 07:00"))
    assert set(gent.news()) == {"tom"}


async def test_the_own_waiting_list_first(gent: Town) -> None:
    """Who announces a place sees which families of the own waiting list it may suit, and can go to them."""
    [reference] = await gent.refer()
    await gent.tap("sofie", f"move|{reference}|wait")
    assert reference not in await announced(gent, ages="Baby (")
    assert reference in await announced(gent)
    gent.button("sofie", reference)


async def stuck(gent: Town, line: str = "14 maanden, ma-di, vanaf morgen, Arabisch") -> str:
    """A family for which De Regenboog has no place."""
    reference = await sent(gent, line=line, urgent="Nee")
    await refused(gent, reference)
    return reference


async def test_a_family_without_a_place_reaches_centres_that_want_to_hear(gent: Town) -> None:
    """Only those that opted in for its age and do not know it yet, and nothing of the family but the age; the button
    stands under the news that there is no place; pressed again it tells nobody twice."""
    await wants(gent, "fatma")
    await wants(gent, "sofie")
    [reference] = await gent.refer()
    await gent.tap("sofie", f"move|{reference}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.settle()
    gent.news()
    assert "Eén opvang hoort dit" in await gent.press("nadia", "Laat weten")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"fatma"}
    assert "14 maanden" in news["fatma"][0] and "Arabisch" not in news["fatma"][0]
    await gent.tap("nadia", f"unmet|{reference}")
    await gent.wait(at("2026-11-24 12:00"))
    assert gent.news() == {}


async def test_a_family_of_another_age_is_no_news(gent: Town) -> None:
    """A centre that wants to hear of babies does not hear of a toddler, and the worker is told that nobody does."""
    await wants(gent, "fatma", ages="Baby (")
    reference = await stuck(gent)
    assert "Geen enkele opvang" in await gent.tap("nadia", f"unmet|{reference}")
    await gent.settle()
    assert gent.news() == {}


async def test_a_second_family_is_told_the_next_day(gent: Town) -> None:
    """Nobody hears of two in a day, and none is lost: the second one is told the next working day, unless its parent
    withdrew by then."""
    await wants(gent, "fatma")
    references = [await stuck(gent) for _ in range(3)]
    for reference in references:
        await gent.tap("nadia", f"unmet|{reference}")
    await gent.settle()
    assert {name: len(texts) for name, texts in gent.news().items()} == {"fatma": 1}
    await gent.tap("nadia", f"move|{references[2]}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-24 12:00"))
    assert {name: len(texts) for name, texts in gent.news().items()} == {"fatma": 1}
    await gent.wait(at("2026-11-26 12:00"))
    assert "fatma" not in gent.news()


async def test_only_who_refers_says_that_a_family_has_no_place(gent: Town) -> None:
    """The centre that had no place, a stranger, and nobody for a family that is being looked at."""
    await wants(gent, "fatma")
    reference = await stuck(gent)
    for who in ("sofie", "tom"):
        await gent.tap(who, f"unmet|{reference}")
    fresh = await sent(gent)
    assert "Dat kan niet meer" in await gent.tap("nadia", f"unmet|{fresh}")
    await gent.settle()
    assert gent.news() == {}


async def test_two_families_in_the_same_instant(two: Town) -> None:
    """Two workers have a family for one place in the same instant, on two processes: the centre hears of both, once
    each. Filled in the instant in which a third says so: who was noted hears that it is gone, who was not sees it."""
    await announced(two)
    two.news()
    one, other = two.services
    for taps in (("nadia", one, "tom", other), ("nadia", other, "tom", one)):  # and both press again
        first, process, second, another = taps
        await asyncio.gather(
            two.tap(first, "placefamily|1", process), two.tap(second, "placefamily|1", another)
        )
    await two.settle()
    heard = two.news()
    assert set(heard) == {"sofie"}
    assert sorted("CAW" in words for words in heard["sofie"]) == [False, True]
    await asyncio.gather(two.tap("sofie", "placefilled|1", one), two.tap("noor", "placefamily|1", other))
    await two.settle()
    news = two.news()
    assert len(news["nadia"]) == len(news["tom"]) == 1
    noted = await two.rows(
        "select count(*) from place_interest i join person p on p.id = i.person where p.name = 'Noor'"
    )
    assert len(news.get("noor", [])) == noted[0][0]
    assert len(news.get("sofie", [])) == noted[0][0]


async def test_a_family_while_the_place_is_being_filled(two: Town) -> None:
    """Nobody is noted for a place that somebody fills in the same instant: they see that it is gone."""
    await announced(two)
    two.news()
    one, other = two.services
    async with one.database.pool.connection() as conn:
        await places.fill(conn, 1, two.clock.now())
        says = asyncio.create_task(two.tap("noor", "placefamily|1", other))
        assert not (await asyncio.wait([says], timeout=0.3))[0], "it does not wait for the other"
    assert "Die plaats is er niet meer" in await says
    await two.settle()
    assert two.news() == {}


async def test_more_places_than_a_screen_shows(gent: Town) -> None:
    """Forty newer places are announced: the older one still counts where a family is referred to, stands first for
    its centre and on a later page for the others, who can have a family for it; it is filled with a tap."""
    await announced(gent)
    await gent.change(
        """insert into place (organisation, least_months, most_months, days, start_on, until, groups, announced_at)
        select 'kapoentjes', 0, 36, 'mon', start_on, until, '', announced_at + interval '1 second'
        from place, generate_series(1, 40)"""
    )
    gent.clock.moment += timedelta(minutes=1)
    await gent.tap("nadia", "refer")
    assert "1 plaats vrij" in gent.button("nadia", "De Regenboog").label
    assert "40 plaatsen vrij" in gent.button("nadia", "Kapoentjes").label
    assert "De Regenboog" not in await gent.tap("nadia", "place")
    await gent.press("nadia", "›")
    assert "De Regenboog" in await gent.press("nadia", "›")
    await gent.press("nadia", "De Regenboog")
    await gent.settle()
    assert len(gent.news()["sofie"]) == 1
    await gent.tap("sofie", "place")
    await gent.press("sofie", "De Regenboog")
    assert await gent.rows("select organisation from place where filled_at is not null") == [("regenboog",)]
