"""The page behind a mail's link, as somebody without JavaScript and without an account answers on it."""

import pytest

from tests.web.town import AN, SOFIE, Town, words_of


async def test_the_letter(gent: Town) -> None:
    """A contact without a chat hears by mail: from whom, until when, the link, the phone, the deputy, the desk."""
    reference = await gent.refer()
    letter, words = gent.letter_to(SOFIE), words_of(gent.letter_to(SOFIE))
    assert letter["Subject"] == f"Verwijzing {reference}: graag antwoord vóór vr 27/11"
    assert letter["Reply-To"] == "loket@gent.example"
    assert words.startswith("Dag Sofie,\n\n")
    for said in (
        "OCMW Voorbeeld verwijst een gezin naar De Regenboog & Zon.",
        "Eén kind, start in maart.",
        "Bekijk en antwoord (twee tikken):\nhttps://toeleider.example/a/",
        "Liever bellen? OCMW Voorbeeld: 09 111 11 11",
        "Ben je er niet? Emre krijgt dit bericht op donderdag 26 november.",
        "Antwoorden op deze mail gaan naar Lokaal Loket Gent.",
    ):
        assert said in words


async def test_a_get_changes_nothing(gent: Town) -> None:
    """Whoever only opens the link (a scanner does) sees that there is a referral, and is not taken to have seen it."""
    reference = await gent.refer()
    page = await gent.browser().get(gent.link_to(SOFIE))
    assert page.status_code == 200
    assert reference in page.text and "OCMW Voorbeeld" in page.text and "vrijdag 27 november" in page.text
    assert "14 maanden" not in page.text and "Arabisch" not in page.text
    assert await gent.state() == "sent"
    assert await gent.run("select person from referral_look") == []


async def test_there_among_very_many(gent: Town) -> None:
    """An organisation with more referrals than a list shows: the page of each is there, also of what is due last."""
    await gent.refer()
    await gent.run(
        """with asked as (insert into request (municipality, organisation, way, children, days, language, priority,
            created_at) select q.municipality, 'ocmw', 'B', '14', 'mon', 'ar', 'no', q.created_at
            from request q, generate_series(1, 520) returning id)
        insert into referral (reference, request, organisation, state, state_since, created_at, next_step, due_at)
            select 'GNT-' || lpad(a.id::text, 4, '0'), a.id, 'regenboog', 'seen', r.created_at, r.created_at, 'remind',
                r.due_at - interval '1 hour' from asked a, referral r"""
    )
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    assert "14 maanden" in (await browser.send(link, "show")).text
    assert "wachtlijst" in (await browser.send(link, "wait")).text
    assert await gent.run("select state from referral order by id limit 1") == [("waiting",)]


async def test_show_is_seeing(gent: Town) -> None:
    """'Toon' shows what the family looks for, and the referrer sees that it was read."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    page = await browser.send(link, "show")
    line = (
        "1 kind, 14 maanden · maandag, dinsdag · vanaf 15 maart 2027 · thuis Arabisch · voorrang: na te gaan"
    )
    assert line in page.text and "antwoord gevraagd tegen vrijdag 27 november" in page.text
    assert "OCMW Voorbeeld maakt graag de afspraak" in page.text
    assert await gent.state() == "seen"
    assert await gent.run("select person from referral_look") == [(2,)]


async def test_invite_by_a_call(gent: Town) -> None:
    """'Ik nodig uit', with the day of the call: the referrer hears it, and the page says who answered when."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    page = await browser.send(link, "invite", **{"how": "call", "call-by": "2026-11-25"})
    assert (await gent.state(), page.status_code) == ("invited", 200)
    assert "Genoteerd. OCMW Voorbeeld hoort het." in page.text
    assert "Sofie, maandag 23 november 10:00" in page.text
    await gent.deliver()
    letter = gent.letter_to(AN)
    assert "De Regenboog & Zon nodigt uit" in letter["Subject"]
    assert "vóór woensdag 25 november" in words_of(letter) and "Hoor ik dan niets" in words_of(letter)


async def test_an_appointment_comes_with_a_calendar_file(gent: Town) -> None:
    """A day and hour: both sides' calendars can take it, and nothing in it tells of the family."""
    reference = await gent.refer()
    browser, link = await gent.opens(SOFIE)
    await browser.send(link, "invite", how="moment", day="2026-12-03", hour="14:30")
    assert await gent.state() == "appointment"
    await gent.deliver()
    (attached,) = gent.letter_to(AN).iter_attachments()
    calendar = attached.get_content()
    calendar = calendar if isinstance(calendar, str) else calendar.decode()
    assert "DTSTART:20261203T133000Z" in calendar
    assert reference in calendar and "Arabisch" not in calendar


@pytest.mark.parametrize(
    ("do", "fields", "state"),
    [("wait", {}, "waiting"), ("refuse", {"reason": "full"}, "rejected")],
)
async def test_waiting_list_and_no_place(gent: Town, do: str, fields: dict[str, str], state: str) -> None:
    """'Wachtlijst' is one press, 'geen plaats' asks why."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    await browser.send(link, do, **fields)
    assert await gent.state() == state


@pytest.mark.parametrize(
    ("do", "fields"),
    [
        ("invite", {"how": "call", "call-by": ""}),
        ("invite", {"how": "call", "call-by": "2020-01-01"}),
        ("invite", {"how": "moment", "day": "2026-11-23", "hour": "9:00"}),
        ("refuse", {"reason": "language"}),
        ("refuse", {}),
        ("ask", {"words": "  "}),
        ("ask", {"words": "Is mevrouw Fatima Benali bereikbaar op 0499 11 22 33?"}),
    ],
)
async def test_what_cannot_be_is_asked_again(gent: Town, do: str, fields: dict[str, str]) -> None:
    """A missing or past day, an unknown reason, a name in a question: a word about it, and nothing changes."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    page = await browser.send(link, do, **fields)
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert await gent.state() == "sent"


async def test_later(gent: Town) -> None:
    """'Na het slaapuurtje' brings the mail again after two hours."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    await browser.send(link, "later")
    before = len(gent.box.letters)
    gent.forward(hours=1)
    await gent.deliver()
    assert len(gent.box.letters) == before
    gent.forward(hours=1, minutes=1)
    await gent.deliver()
    assert gent.letter_to(SOFIE)["Subject"].startswith("Herinnering")


async def test_languages(gent: Town) -> None:
    """In the recipient's language, with a switch that stays."""
    await gent.run("update person set language = 'fr' where id = 2")
    await gent.refer()
    assert "merci de répondre avant le ven. 27/11" in gent.letter_to(SOFIE)["Subject"]
    browser, link = gent.browser(), gent.link_to(SOFIE)
    assert "oriente une famille" in (await browser.get(link)).text
    await browser.get(f"{link}?lang=en")
    page = await browser.send(link, "wait")
    assert '<html lang="en"' in page.text and "OCMW Voorbeeld will be told." in page.text
