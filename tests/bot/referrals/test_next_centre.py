"""After 'geen plaats': what now, who is asked next, and one family however often it was referred on."""

import asyncio

from tests.bot.town import Town, at, refused, sent


async def test_no_place_leads_to_the_next_centre(gent: Town) -> None:
    """'Geen plaats' asks the worker what now, chases it, and ends when nobody wants anything more."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"} and "volzet" in news["nadia"][0]
    gent.button("nadia", "Volgende opvang")
    await gent.wait(at("2026-11-25 10:00"))
    assert "Wat nu" in gent.news()["nadia"][0]
    await gent.press("nadia", "Laat het zo")
    await gent.settle()
    assert gent.news() == {}
    assert await gent.step(reference) == ("forget", at("2026-12-23 10:00"))


async def test_what_now_is_not_asked_while_another_centre_looks(gent: Town) -> None:
    """One of two centres has no place: nothing is chased while the other still looks."""
    first, _ = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"move|{first}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.settle()
    assert (await gent.step(first))[0] == "forget"


async def test_the_next_centre_needs_only_the_parents_yes(gent: Town) -> None:
    """After 'geen plaats' the next centre is asked with what is filled in, once the parent said yes again; then
    'what now' is answered."""
    reference = await sent(gent)
    await refused(gent, reference)
    await gent.press("nadia", "Volgende opvang")
    assert "De Regenboog" not in str(gent.last["nadia"].buttons)
    await gent.press("nadia", "Kapoentjes")
    assert "Lees dit voor" in await gent.press("nadia", "Klaar")
    await gent.press("nadia", "Ouder zegt ja")
    summary = await gent.press("nadia", "Via mij")
    assert "14 maanden" in summary and "Kapoentjes" in summary
    await gent.press("nadia", "Verstuur")
    await gent.settle()
    assert set(gent.news()) == {"fatma"}
    assert (await gent.step(reference))[0] == "forget"
    follows = await gent.rows("select o.reference from referral r join referral o on o.id = r.follows")
    assert follows == [(reference,)]


async def centres(gent: Town, **names: str) -> None:
    """More centres in the town, in group care; the contact of each is Lies, who is nobody's contact otherwise."""
    for id, name in names.items():
        await gent.change(
            "insert into organisation (id, municipality, kind, name, care) values (%s, 'gent', 'centre', %s, 'group')",
            id,
            name,
        )


async def free(gent: Town, centre: str, ages: tuple[int, int], days: str, start: str = "2026-11-23") -> None:
    await gent.change(
        """insert into place (organisation, least_months, most_months, days, start_on, until, announced_at)
        values (%s, %s, %s, %s, %s, '2026-12-20', '2026-11-23')""",
        centre,
        *ages,
        days,
        start,
    )


async def asked_next(gent: Town, reference: str) -> list[str]:
    """What the worker is offered, a line for each centre."""
    await gent.tap("nadia", f"again|{reference}")
    return [line for line in gent.last["nadia"].text.split("\n") if line.startswith("•")]


async def test_what_fits_comes_first(gent: Town) -> None:
    """The next centres stand in the order in which they fit, each with the reason in a line; the child's age is that on
    the day it starts."""
    await centres(gent, a="Aap", b="Beer", c="Cavia", d="Das", e="Ezel")
    await gent.change(
        "update organisation set care = 'group', price = 'income' where id in ('regenboog', 'd')"
    )
    reference = await sent(gent, line="10 maanden, ma-di, vanaf 24 maart, Arabisch")
    await refused(gent, reference)
    await free(gent, "b", (0, 12), "mon,tue,wed")  # fourteen months old by then
    await free(gent, "c", (12, 36), "mon,tue", "2027-04-01")
    await free(gent, "a", (12, 36), "thu,fri")
    await free(gent, "kapoentjes", (12, 36), "mon,tue,wed,thu,fri")
    assert await asked_next(gent, reference) == [
        "• <b>Kapoentjes</b>: heeft nu plaats voor 14 maanden op maandag, dinsdag",
        "• <b>Aap</b>: heeft plaats voor 14 maanden, op donderdag, vrijdag",
        "• <b>Cavia</b>: heeft plaats voor 14 maanden, maar pas vanaf 1 april 2027",
        "• <b>Das</b>: ook groepsopvang met inkomenstarief; meldde geen plaats",
        "• <b>Ezel</b>: meldde geen plaats",
        "• <b>Beer</b>: heeft plaats, maar voor een andere leeftijd",
    ]
    first = gent.last["nadia"].buttons[0][0]
    assert "Kapoentjes" in first.label


async def test_two_children_need_two_places(gent: Town) -> None:
    """For a brother and sister one place is not a place for both."""
    await centres(gent, a="Aap")
    reference = await sent(gent, line="14 maanden en 20 maanden, ma-di, vanaf morgen, Arabisch", urgent="Nee")
    await refused(gent, reference)
    await free(gent, "a", (12, 36), "any")
    await free(gent, "kapoentjes", (0, 36), "any")
    await free(gent, "kapoentjes", (12, 36), "any")
    assert [line.split("</b>")[0] for line in await asked_next(gent, reference)] == [
        "• <b>Kapoentjes",
        "• <b>Aap",
    ]


async def asked_on(gent: Town, reference: str, *to: str) -> list[str]:
    """The worker refers on to these centres; the new references."""
    await gent.tap("nadia", f"again|{reference}")
    for name in to:
        await gent.press("nadia", name)
    await gent.press("nadia", "Klaar")
    await gent.press("nadia", "Ouder zegt ja")
    await gent.press("nadia", "Via mij")
    await gent.press("nadia", "Verstuur")
    await gent.settle()
    gent.news()
    rows = await gent.rows("select reference from referral order by id desc limit %s", len(to))
    return [row[0] for row in reversed(rows)]


async def test_nobody_is_asked_twice_along_the_chain(gent: Town) -> None:
    """Whoever was asked earlier in the chain is not offered again, also when that referral is forgotten by now."""
    await centres(gent, a="Aap", b="Beer")
    first = await sent(gent)
    await refused(gent, first)
    [second] = await asked_on(gent, first, "Kapoentjes")
    await gent.tap("fatma", f"move|{second}|wait")
    await gent.wait(at("2027-01-04 10:00"))
    assert await gent.rows("select 1 from referral where reference = %s", first) == []
    await gent.tap("fatma", f"move|{second}|fail")
    await gent.press("fatma", "De prijs")
    names = "".join(await asked_next(gent, second))
    assert "Aap" in names and "Beer" in names
    assert "Regenboog" not in names and "Kapoentjes" not in names


async def test_when_everybody_was_asked(gent: Town) -> None:
    """Nobody is left to ask, not even the desk: the worker is told so and can let it be known that a family looks."""
    first = await sent(gent, to=("De Regenboog",))
    await refused(gent, first)
    [second] = await asked_on(gent, first, "Kapoentjes")
    await refused(gent, second, by="fatma")
    [third] = await asked_on(gent, second, "Lokaal Loket")
    await refused(gent, third, by="lies")
    assert "al gevraagd" in await gent.tap("nadia", f"again|{third}")
    gent.button("nadia", "Laat weten")


async def test_enrolled_further_on_in_the_chain(gent: Town) -> None:
    """One of two centres had no place and another was asked: when that one enrols the child, the one that still has
    the family on its waiting list hears that it need not look any further."""
    first, waiting = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("fatma", f"move|{waiting}|wait")
    await refused(gent, first)
    await centres(gent, a="Aap")
    await gent.change(
        "update membership set organisation = 'a' where person = (select id from person where name = 'Emre')"
    )
    await gent.change("update membership set role = 'contact' where organisation = 'a'")
    [third] = await asked_on(gent, first, "Aap")
    await gent.tap("emre", f"move|{third}|wait")
    await gent.tap("emre", f"move|{third}|enrol")
    await gent.settle()
    news = gent.news()
    assert "elders een plaats" in news["fatma"][-1]
    assert (await gent.state(waiting), await gent.state(first)) == ("withdrawn", "rejected")


async def test_withdrawn_anywhere_in_the_chain_erases_it_all(gent: Town) -> None:
    """The parent withdraws after the second centre was asked: what the first one was told is erased as well. A
    mistake takes back only what was just sent."""
    first = await sent(gent)
    await refused(gent, first)
    [second] = await asked_on(gent, first, "Kapoentjes")
    await gent.tap("nadia", f"move|{second}|mistake")
    await gent.press("nadia", "Ja, haal terug")
    assert await gent.rows("select children from request order by id") == [("14",), ("",)]
    [third] = await asked_on(gent, first, "Kapoentjes")
    await gent.tap("nadia", f"move|{third}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.settle()
    assert set(gent.news()) == {"fatma"}
    assert await gent.rows("select children from request order by id") == [("",), ("",), ("",)]


async def about_to_ask_on(gent: Town, reference: str) -> str:
    """The worker has all filled in to ask Kapoentjes too; the button that sends it."""
    await gent.tap("nadia", f"again|{reference}")
    for label in ("Kapoentjes", "Klaar", "Ouder zegt ja", "Via mij"):
        await gent.press("nadia", label)
    return gent.button("nadia", "Verstuur").data


async def test_withdrawn_after_no_place(gent: Town) -> None:
    """'Geen plaats', and the parent withdraws: erased at once, what was filled in to ask elsewhere too; the centre and
    the referrer hear it, and nobody is referred on."""
    reference = await sent(gent)
    await refused(gent, reference)
    sends = await about_to_ask_on(gent, reference)
    await gent.tap("noor", f"move|{reference}|withdraw")
    await gent.press("noor", "Ja, trek in")
    assert await gent.rows("select answers from conversation where name = 'refer'") == []
    await gent.tap("nadia", sends)
    await gent.settle()
    assert {name: len(texts) for name, texts in gent.news().items()} == {"sofie": 1, "nadia": 1}
    left = await gent.rows("select state, children from referral join request q on q.id = request")
    assert left == [("withdrawn", "")]


async def test_withdrawn_in_the_instant_in_which_it_goes_on(two: Town) -> None:
    """The parent withdraws with one worker in the instant in which another refers the family on, on two processes:
    whoever is first, nothing of the family is left, nothing is open, and who was asked before hears it once."""
    reference = await sent(two)
    await refused(two, reference)
    sends = await about_to_ask_on(two, reference)
    await two.tap("noor", f"move|{reference}|withdraw")
    withdraws = two.button("noor", "Ja, trek in").data
    one, other = two.services
    await asyncio.wait_for(
        asyncio.gather(two.tap("nadia", sends, one), two.tap("noor", withdraws, other)), 20
    )
    await two.settle()
    assert len([words for words in two.news()["sofie"] if "ingetrokken" in words]) == 1
    left = await two.rows("select distinct state, children from referral join request q on q.id = request")
    assert left == [("withdrawn", "")]
