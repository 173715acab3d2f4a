"""Agreements between two partners, through the front door."""

from datetime import timedelta

from bot import documents
from tests.bot.town import Town, at


async def proposed(gent: Town, days: str = "2") -> None:
    """The OCMW proposes to De Regenboog: the ten questions, who does what within which term, the ways, the answer."""
    await gent.tap("nadia", "agreementnew")
    await gent.press("nadia", "De Regenboog")
    for number in range(1, 11):
        assert f"{number} van 10" in gent.last["nadia"].text
        if number == 2:
            await gent.say("nadia", "Ze zoeken opvang om te kunnen werken")
        else:
            await gent.press("nadia", "Sla over")
    for number, (who, term) in enumerate([("OCMW Gent", "5 werkdagen"), *[("Beide", "Geen vaste")] * 6]):
        await gent.press("nadia", who)
        shown = await gent.press("nadia", term)
        assert ("Wie" in shown) is (number < 6)
    for label in ("Ik maak de afspraak", "Klaar", days, "Stel voor"):
        await gent.press("nadia", label)
    await gent.settle()


async def agreed(gent: Town, days: str = "2") -> None:
    await proposed(gent, days)
    await gent.tap("sofie", "agreementyes|1")
    await gent.settle()
    gent.news()


async def test_it_holds_when_the_other_side_confirms(gent: Town) -> None:
    """Proposed, shown to both, confirmed by the side that did not propose it, ended by either."""
    await proposed(gent)
    assert set(gent.news()) == {"sofie"}
    await gent.tap("nadia", "agreementyes|1")  # not hers to confirm
    assert await gent.rows("select confirmed_at from agreement") == [(None,)]
    await gent.tap("tom", "agreementyes|1")  # a stranger to it
    assert await gent.rows("select confirmed_at from agreement") == [(None,)]
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


async def test_as_a_page_and_as_pdf(gent: Town) -> None:
    """Both sides with who to turn to, what was answered, who does what within which term, the ways and the answer; and
    the same to print and sign."""
    await agreed(gent)
    page = await gent.tap("sofie", "agreement|1")
    assert "Afspraken tussen OCMW Gent en De Regenboog" in page
    assert "Sofie, Emre" in page and "09 000 01 01" in page and "09 000 00 20" in page
    assert "Ze zoeken opvang om te kunnen werken" in page
    assert "Informeren over het aanbod: <b>OCMW Gent</b>, binnen 5 werkdagen" in page
    assert "Uitleggen wat opvang is: <b>Beide</b>\n" in page
    assert "Ik maak de afspraak" in page and "Antwoord binnen 2 werkdagen" in page
    printed = gent.chats.shown[-1][1].document
    assert printed is not None and (await documents.make(printed)).startswith(b"%PDF")


async def test_its_terms_are_the_pairs_timers(gent: Town) -> None:
    """An answer within one working day: the contact and the deputy hear after one, the desk after two; for another
    centre all is as usual."""
    await agreed(gent, "1")
    await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-24 10:00"))
    assert set(gent.news()) == {"sofie", "emre"}
    await gent.wait(at("2026-11-25 10:00"))
    assert {"lies", "nadia", "fatma"} <= set(gent.news())


async def test_a_newer_one_takes_its_place(gent: Town) -> None:
    """Something else is proposed: until it is confirmed the old one holds, from then on only the new one."""
    await agreed(gent)
    await proposed(gent, "5")
    assert await gent.rows("select count(*) from agreement where ended_at is null") == [(2,)]
    await gent.tap("sofie", "agreementyes|2")
    assert await gent.rows("select answer_days from agreement where ended_at is null") == [(5,)]


async def test_looked_at_again_each_year(gent: Town) -> None:
    """After a year both sides are asked whether it still holds, once and by day; and a year later again."""
    await agreed(gent)
    for night in (at("2027-11-24 03:00"), at("2028-11-23 03:00")):
        gent.clock.moment = night
        await gent.settle()
        assert "Kloppen jullie" not in str(gent.news())
        await gent.wait(night + timedelta(hours=9))
        await gent.wait(night + timedelta(days=9))
        asked = {who: str(said).count("Kloppen jullie afspraken nog") for who, said in gent.news().items()}
        assert {who: times for who, times in asked.items() if times} == {"nadia": 1, "noor": 1, "sofie": 1}


async def test_more_agreements_than_a_screen_shows(gent: Town) -> None:
    """Sixty newer proposals do not hide an older one: it is found on a later page, confirmed and ended."""
    await proposed(gent)
    gent.news()
    await gent.change(
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at)
        select 'kapoentjes', 'regenboog', '{}', '', 'A', 3, proposed_at + interval '1 second'
        from agreement, generate_series(1, 60)"""
    )
    await gent.tap("sofie", "agreements")
    for _ in range(4):
        await gent.press("sofie", "›")
    await gent.press("sofie", "OCMW Gent")
    await gent.press("sofie", "Bevestig")
    assert await gent.rows("select id from agreement where confirmed_at is not null") == [(1,)]
    await gent.tap("sofie", "agreementend|1")
    assert await gent.rows("select id from agreement where ended_at is not null") == [(1,)]


async def also(gent: Town, who: str, organisation: str) -> None:
    """From now on this person is a contact of that centre too."""
    await gent.change(
        """insert into membership (person, organisation, role, since)
        select id, %s, 'contact', %s from person where name = %s""",
        *(organisation, gent.clock.now(), who.title()),
    )


async def test_ended_in_the_name_of_the_partner(gent: Town) -> None:
    """Who works for two organisations ends what the second agreed: the other side hears it of that one."""
    await gent.change(
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at)
        values ('regenboog', 'kapoentjes', '{}', '', 'A', 3, %s)""",
        gent.clock.now(),
    )
    await also(gent, "nadia", "kapoentjes")
    await gent.tap("nadia", "agreementend|1")
    await gent.settle()
    assert gent.news() == {
        "sofie": ["<b>Kapoentjes stopt de afspraken.</b> De gewone termijnen gelden weer."]
    }


async def test_somebody_of_both_sides(gent: Town) -> None:
    """Who works for both partners confirms it for the one that did not propose it, and ends it: the others hear so."""
    await proposed(gent)
    await also(gent, "nadia", "regenboog")
    gent.news()
    await gent.tap("nadia", "agreement|1")
    await gent.press("nadia", "Bevestig")
    assert await gent.rows("select id from agreement where confirmed_at is not null") == [(1,)]
    await gent.settle()
    assert set(gent.news()) == {"noor"}
    await gent.tap("nadia", "agreementend|1")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}


async def test_a_contact_whom_nothing_reaches(gent: Town) -> None:
    """The contact of the other side cannot be reached: who stands beside them hears of the proposal."""
    await gent.change("update person set telegram_reachable = false where name = 'Sofie'")
    await proposed(gent)
    assert set(gent.news()) == {"emre"}
