"""An organisation's entry: kept from the chat, and asked about in its time."""

from datetime import timedelta

from tests.bot.town import Town, at


async def test_an_entry_is_kept_from_the_chat(gent: Town) -> None:
    """A contact changes what stands of their centre; what is no mail address is not taken for one."""
    await gent.tap("sofie", "myorg")
    await gent.press("sofie", "Mail")
    assert "geen mailadres" in await gent.say("sofie", "nergens")
    assert "Bewaard" in await gent.say("sofie", "hallo@regenboog.example")
    await gent.tap("sofie", "field|regenboog|website")
    await gent.say("sofie", "regenboog.example")
    assert await gent.rows("select mail, website from organisation where id = 'regenboog'") == [
        ("hallo@regenboog.example", "https://regenboog.example")
    ]


async def test_each_quarter_one_tap(gent: Town) -> None:
    """After three months the contact is asked whether the entry is right; one tap says so, for a quarter."""
    await gent.settle()
    gent.news()
    gent.clock.moment += timedelta(days=92)
    await gent.settle()
    await gent.settle()
    assert any("Klopt dit nog?" in words for words in gent.news()["sofie"])
    assert "regenboog" in str(
        await gent.rows("select id from organisation where confirmed_at < %s", gent.clock.now())
    )
    assert "Over drie maanden" in await gent.tap("sofie", "confirm|regenboog")
    await gent.settle()
    assert not any("Klopt" in words for words in gent.news().get("sofie", []))


async def test_twice_a_year_who_left(gent: Town) -> None:
    """After half a year the desk is asked who has left."""
    await gent.settle()
    gent.news()
    gent.clock.moment += timedelta(days=183)
    await gent.settle()
    assert any("Wie is er weg?" in words for words in gent.news()["lies"])


async def test_asked_when_they_are_open(gent: Town) -> None:
    """A centre that is closed when the quarter is over is asked on the morning on which it opens again."""
    await gent.settle()
    await gent.change(
        "insert into closing_day (organisation, from_day, until_day) values ('regenboog', '2027-02-15', '2027-02-26')"
    )
    gent.clock.moment = at("2027-02-23 12:00")
    await gent.settle()
    assert "Klopt dit nog?" not in str(gent.news().get("sofie"))
    await gent.wait(at("2027-03-01 12:00"))
    assert "Klopt dit nog?" in str(gent.news()["sofie"])


async def test_asked_of_who_is_there(gent: Town) -> None:
    """While the contact is away the deputy is asked; with nobody there, the organisation's own mailbox."""
    await gent.settle()
    await gent.change("update organisation set mail = 'k@example.org' where id = 'kapoentjes'")
    await gent.change(
        """update membership set absent_until = '2027-12-31' from person p
        where p.id = person and p.name in ('Sofie', 'Fatma')"""
    )
    gent.clock.moment = at("2027-02-23 12:00")
    await gent.settle()
    news = gent.news()
    assert "Klopt dit nog?" in str(news["emre"]) and "Klopt dit nog?" not in str(
        [*news.get("sofie", []), *news.get("fatma", [])]
    )
    assert [(to, "Klopt dit nog?" in words) for to, words in gent.letters.sent] == [("k@example.org", True)]
