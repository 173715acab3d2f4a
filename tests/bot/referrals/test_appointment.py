"""Invited: the call, the appointment, its eve and the day after."""

from tests.bot.town import Town, at, sent


async def invited(gent: Town, when: str = "3 december", hour: str = "10u") -> str:
    """A referral with an appointment."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "al een moment")
    await gent.say("sofie", when)
    await gent.say("sofie", hour)
    await gent.settle()
    gent.news()
    return reference


async def test_an_invitation_with_a_day_to_call(gent: Town) -> None:
    """'I call before Wednesday': the referrer hears it; overdue, both are told in the morning, then deputy and desk."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "Ik bel")
    await gent.say("sofie", "woensdag")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"} and "woensdag 25 november" in news["nadia"][0]
    await gent.wait(at("2026-11-26 07:59"))
    assert set(gent.news()) == {"sofie"}  # her morning list of the day itself
    await gent.wait(at("2026-11-26 09:00"))
    news = gent.news()
    assert {"sofie", "nadia"} <= set(news)
    assert "Is er gebeld" in news["nadia"][-1]
    await gent.wait(at("2026-11-27 09:00"))
    assert {"emre", "lies"} <= set(gent.news())


async def test_the_eve_the_call_and_the_day_after(gent: Town) -> None:
    """An appointment: both know it with a file for the calendar, on the eve the worker is asked to ring the parent, the
    day after the centre is asked whether they came; then it is enrolled and everybody is thanked."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "al een moment")
    await gent.say("sofie", "3 december")
    await gent.say("sofie", "10u")
    own = gent.chats.shown[-1][1].document
    assert own is not None and own.kind == "ics"
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    appointment = gent.last["nadia"]
    assert "donderdag 3 december 10:00" in appointment.text
    assert appointment.document is not None and appointment.document.kind == "ics"

    await gent.wait(at("2026-12-02 08:00"))
    news = gent.news()
    assert set(news) == {"nadia"} and "Bel de ouder" in news["nadia"][0]
    await gent.press("nadia", "Ouder bereikt")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}

    await gent.wait(at("2026-12-04 08:00"))
    gent.news()
    assert "Kwam het gezin" in gent.last["sofie"].text
    await gent.press("sofie", "Ingeschreven")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"}
    assert "Ingeschreven bij De Regenboog" in news["nadia"][0] and "OCMW Gent" in news["nadia"][0]
    brought = await gent.rows(
        "select count(*) from referral_event where move = 'brought' and person is not null"
    )
    assert brought == [(2,)]  # at intake and at enrolment


async def test_a_worker_who_does_not_react_on_the_eve(gent: Town) -> None:
    """The referrer does not say whether the parent was reached: a colleague is asked the same morning."""
    await invited(gent)
    await gent.wait(at("2026-12-02 08:00"))
    assert set(gent.news()) == {"nadia"}
    await gent.wait(at("2026-12-02 11:00"))
    assert set(gent.news()) == {"noor"}


async def test_a_moved_appointment(gent: Town) -> None:
    """On the eve it is moved: both hear the new moment, and there is a new eve."""
    reference = await invited(gent)
    await gent.wait(at("2026-12-02 08:00"))
    gent.news()
    await gent.press("nadia", "nieuw moment")
    await gent.say("nadia", "10 december")
    await gent.say("nadia", "14u")
    await gent.settle()
    assert "donderdag 10 december 14:00" in gent.news()["sofie"][0]
    assert await gent.step(reference) == ("eve", at("2026-12-09 08:00"))


async def test_nobody_says_whether_they_came(gent: Town) -> None:
    """After the appointment nobody says anything: the centre is asked, both are, then the desk."""
    await invited(gent)
    await gent.wait(at("2026-12-04 07:00"))
    gent.news()
    for until, hears in (
        ("12-04 12:00", {"sofie"}),
        ("12-08 12:00", {"sofie", "nadia"}),
        ("12-10 12:00", {"lies"}),
    ):
        await gent.wait(at(f"2026-{until}"))
        assert hears <= set(gent.news())


async def test_they_did_not_come(gent: Town) -> None:
    """The family did not come: the worker hears it and is asked for a new moment, then a colleague, then the desk."""
    reference = await invited(gent)
    await gent.wait(at("2026-12-04 08:00"))
    gent.news()
    await gent.tap("sofie", f"move|{reference}|missed")
    await gent.settle()
    assert "kwam niet" in gent.news()["nadia"][0]
    await gent.wait(at("2026-12-08 12:00"))
    assert "nadia" in gent.news()
    await gent.wait(at("2026-12-10 12:00"))
    assert "noor" in gent.news()
    await gent.wait(at("2026-12-14 12:00"))
    assert "lies" in gent.news()


async def test_a_threshold_is_counted_apart(gent: Town) -> None:
    """'Niet gelukt' asks what kept the family; that is counted with no link to the referral."""
    reference = await invited(gent)
    await gent.tap("sofie", f"move|{reference}|fail")
    await gent.press("sofie", "De prijs")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    counted = await gent.rows("select municipality, month::text, threshold, count from threshold")
    assert counted == [("gent", "2026-11-01", "price", 1)]
