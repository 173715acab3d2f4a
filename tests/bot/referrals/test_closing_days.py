"""The days on which a centre is closed: nobody there is told or asked anything, and nobody waits for it."""

from datetime import timedelta

from tests.bot.town import Town, at, refused, sent, waiting


async def test_closing_days_count_for_nobody(gent: Town) -> None:
    """The deputy of a centre enters that it is closed: whoever waits for its answer waits those days longer; what was
    sent before, too. Its neighbour is reminded as ever, and so is who sent it."""
    await sent(gent)
    assert "gesloten" in await gent.tap("emre", "closing|regenboog")
    await gent.say("emre", "24 november")
    assert "Genoteerd" in await gent.say("emre", "27 november")
    assert "Gesloten van 24 november 2026 tot en met 27 november 2026" in await gent.tap(
        "emre", "myorg|regenboog"
    )
    await gent.refer(("De Regenboog", "Kapoentjes"))
    answer_by = await gent.rows(
        "select organisation, (answer_by at time zone 'Europe/Brussels')::date::text from referral"
    )
    assert answer_by == [
        ("regenboog", "2026-12-03"),
        ("regenboog", "2026-12-03"),
        ("kapoentjes", "2026-11-27"),
    ]
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-26 10:00"))
    assert set(gent.news()) == {"fatma"}
    await gent.wait(at("2026-12-01 10:00"))
    heard = gent.news()
    assert len([words for words in heard["sofie"] if "Herinnering" in words]) == 2


async def test_a_centre_that_is_open_after_all(gent: Town) -> None:
    """Closing days that are taken back count again, for what waits as well; only the centre's own people and the desk
    enter them."""
    reference = await sent(gent)
    before = await gent.step(reference)
    await gent.tap("sofie", "closing|regenboog")
    await gent.say("sofie", "24 november")
    await gent.say("sofie", "24 november")
    assert (await gent.step(reference))[1] == before[1] + timedelta(days=1)
    await gent.tap("nadia", "closing|regenboog")
    await gent.tap("nadia", "reopen|regenboog|2026-11-24")
    await gent.tap("fatma", "reopen|regenboog|2026-11-24")
    assert len(await gent.rows("select from closing_day")) == 1
    await gent.tap("lies", "myorg|regenboog")
    assert "Geschrapt" in await gent.press("lies", "Toch open op 24 nov")
    assert await gent.step(reference) == before


async def closed(gent: Town, start: str, end: str) -> None:
    """De Regenboog's deputy enters that it is closed from–until."""
    await gent.tap("emre", "closing|regenboog")
    await gent.say("emre", start)
    assert "Genoteerd" in await gent.say("emre", end)


async def test_the_first_notice_waits_for_an_open_day(gent: Town) -> None:
    """Referred to while it is closed: its contact hears it on the first open morning; what is urgent at once."""
    await closed(gent, "vandaag", "24 november")
    await gent.refer()
    assert "De Regenboog is gesloten tot en met 24 november 2026" in gent.chats.shown[-1][1].text
    await gent.settle()
    assert gent.news() == {}
    await gent.wait(at("2026-11-25 06:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-11-25 07:00"))
    assert {name: len(texts) for name, texts in gent.news().items()} == {"sofie": 1}
    await closed(gent, "vandaag", "vandaag")
    await gent.refer(line="14 maanden, ma-di, vanaf morgen, Arabisch", urgent="Ja")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}


async def test_what_was_about_to_leave_waits_too(gent: Town) -> None:
    """Closed tomorrow, entered this evening: what was to be told tomorrow morning leaves on the first open day; open
    after all, it leaves when it would have."""
    gent.clock.moment = at("2026-11-23 20:00")
    await gent.refer()
    await closed(gent, "24 november", "25 november")
    await gent.wait(at("2026-11-24 12:00"))
    assert gent.news() == {}
    await gent.tap("emre", "reopen|regenboog|2026-11-24")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}


async def test_no_morning_list_while_closed(gent: Town) -> None:
    """The morning list leaves out who is closed that day; the others get theirs."""
    for centre, contact in (("De Regenboog", "sofie"), ("Kapoentjes", "fatma")):
        reference = await sent(gent, to=(centre,))
        await gent.tap(contact, f"move|{reference}|invite")
        await gent.press(contact, "Ik bel")
        await gent.say(contact, "donderdag")
    await closed(gent, "26 november", "26 november")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-26 12:00"))
    assert set(gent.news()) == {"fatma"}


async def test_a_question_waits_for_an_open_day(gent: Town) -> None:
    """A question to a centre that is closed arrives when it opens, and only then it is chased."""
    reference = await waiting(gent)
    await closed(gent, "vandaag", "27 november")
    gent.news()
    await gent.tap("nadia", f"askother|{reference}")
    await gent.say("nadia", "Kan het ook op woensdag?")
    await gent.wait(at("2026-11-30 06:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-12-01 06:59"))
    assert {name: len(texts) for name, texts in gent.news().items()} == {"sofie": 1}
    await gent.wait(at("2026-12-01 12:00"))
    assert "Nog geen antwoord" in gent.news()["sofie"][0]


async def test_closed_for_longer_than_it_is_remembered(gent: Town) -> None:
    """'No place' on the eve of six closed weeks of who refers: what they are asked on their return can be answered."""
    reference = await sent(gent)
    await gent.change(
        "insert into closing_day (organisation, from_day, until_day) values ('ocmw', '2026-11-24', '2027-01-03')"
    )
    await refused(gent, reference)
    gent.clock.moment = at("2027-01-03 12:00")
    await gent.settle()
    gent.news()
    await gent.wait(at("2027-01-05 12:00"))
    assert reference in str(gent.news()["nadia"])
    assert reference in await gent.tap("nadia", f"look|{reference}")
    await gent.press("nadia", "Volgende opvang")
