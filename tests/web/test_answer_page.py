"""The page behind a mail's link, as somebody without JavaScript and without an account uses it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.settings import Settings
from bot.store.database import Database
from conversations.answer_referral import MakeMove, OpenPage
from tests.web.town import Town, town, words_of

SOFIE, EMRE, AN = "sofie@regenboog.example", "emre@regenboog.example", "an@ocmw.example"


@pytest.fixture
async def gent(settings: Settings, database: Database) -> AsyncIterator[Town]:
    async with town(settings, database) as prepared:
        yield prepared


async def _state(gent: Town) -> str:
    return str((await gent.run("select state from referral"))[0][0])


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
    assert await _state(gent) == "sent"
    assert await gent.run("select person from referral_look") == []


async def test_show_is_seeing(gent: Town) -> None:
    """'Toon' shows what the family looks for, and the referrer sees that it was read."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    page = await browser.send(link, "show")
    line = (
        "1 kind, 14 maanden · maandag, dinsdag · vanaf 15 maart 2027 · thuis Arabisch · voorrang: na te gaan"
    )
    assert line in page.text and "antwoord gevraagd tegen vrijdag 27 november" in page.text
    assert "OCMW Voorbeeld maakt graag de afspraak" in page.text
    assert await _state(gent) == "seen"
    assert await gent.run("select person from referral_look") == [(2,)]


async def test_invite_by_a_call(gent: Town) -> None:
    """'Ik nodig uit', with the day of the call: the referrer hears it, and the page says who answered when."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    page = await browser.send(link, "invite", **{"how": "call", "call-by": "2026-11-25"})
    assert (await _state(gent), page.status_code) == ("invited", 200)
    assert "Genoteerd. OCMW Voorbeeld hoort het." in page.text
    assert "Sofie, maandag 23 november 10:00" in page.text
    await gent.deliver()
    letter = gent.letter_to(AN)
    assert "De Regenboog & Zon nodigt uit" in letter["Subject"]
    assert "vóór woensdag 25 november" in words_of(letter) and "Hoor ik dan niets" in words_of(letter)


async def test_an_appointment_comes_with_a_calendar_file(gent: Town) -> None:
    """A day and hour: both sides' calendars can take it, and nothing in it tells of the family."""
    reference = await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, "invite", how="moment", day="2026-12-03", hour="14:30")
    assert await _state(gent) == "appointment"
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
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, do, **fields)
    assert await _state(gent) == state


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
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    page = await browser.send(link, do, **fields)
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert await _state(gent) == "sent"


async def test_a_question_reaches_the_referrer_and_comes_back(gent: Town) -> None:
    """A question goes to the other side's page; its words are in no mail."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, "show")
    await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    await gent.deliver()
    letter = gent.letter_to(AN)
    assert "Vraag" in letter["Subject"] and "woensdag" not in words_of(letter)
    theirs, back = gent.browser(), gent.link_to(AN)
    assert "Mag het ook woensdag zijn?" in (await theirs.get(back)).text
    gent.forward(minutes=1)
    await theirs.send(back, "ask", words="Ja, dat kan.")
    await gent.deliver()
    assert "Ja, dat kan." in (await browser.get(gent.link_to(SOFIE))).text


async def test_a_question_that_reaches_nobody_says_so(gent: Town) -> None:
    """When nobody at the other side can be reached by message, the page gives the phone number."""
    await gent.refer()
    await gent.run("update person set mail = null where id = 1")
    await gent.run("update organisation set mail = null where id = 'ocmw'")
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    page = await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    assert (
        'role="status"' in page.text
        and "09 111 11 11" in page.text.split('role="status"')[1].split("</p>")[0]
    )


async def test_later(gent: Town) -> None:
    """'Na het slaapuurtje' brings the mail again after two hours."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, "later")
    before = len(gent.box.letters)
    gent.forward(hours=1)
    await gent.deliver()
    assert len(gent.box.letters) == before
    gent.forward(hours=1, minutes=1)
    await gent.deliver()
    assert gent.letter_to(SOFIE)["Subject"].startswith("Herinnering")


async def test_first_answer_wins(gent: Town) -> None:
    """A page that was opened before somebody else answered changes nothing, and says how it stands now."""
    reference = await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    gent.forward(minutes=1)
    await gent.does(3, "Emre Yılmaz", MakeMove(reference, "wait"))
    page = await browser.send(link, "refuse", reason="full")
    assert await _state(gent) == "waiting"
    assert "iemand was je net voor" in page.text and "Emre" in page.text


async def test_both_answer_at_once(gent: Town) -> None:
    """Contact and deputy press in the same instant: one answer counts, the other is told."""
    gent.box.refusing[SOFIE] = "550 no such user"
    await gent.refer()
    await gent.deliver()
    del gent.box.refusing[SOFIE]
    emre, link = gent.browser(), gent.link_to(EMRE)
    team, same_link = gent.browser(), link
    await emre.get(link)
    await team.get(same_link)
    pages = await asyncio.gather(emre.send(link, "wait"), team.send(same_link, "refuse", reason="full"))
    changed = [("Er is niets veranderd" in page.text) for page in pages]
    assert sorted(changed) == [False, True]
    assert await _state(gent) == ("rejected" if changed[0] else "waiting")
    moves = await gent.run("select move from referral_event where move in ('wait', 'refuse')")
    assert len(moves) == 1


async def test_that_somebody_else_read_it_takes_no_answer_away(gent: Town) -> None:
    """A page that was opened before another device pressed 'toon' can still answer."""
    await gent.refer()
    first, second, link = gent.browser(), gent.browser(), gent.link_to(SOFIE)
    await first.get(link)
    gent.forward(minutes=1)
    await second.get(link)
    await second.send(link, "show")
    gent.forward(minutes=1)
    await first.send(link, "wait")
    assert await _state(gent) == "waiting"


async def test_a_second_press_changes_nothing(gent: Town) -> None:
    """The same form sent twice asks the question once."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    shown = browser.shown
    await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    gent.forward(minutes=1)
    browser.shown = shown
    page = await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    assert "Dat was al verstuurd" in page.text
    assert len(await gent.run("select id from notification where step = 'question'")) == 1


@pytest.mark.parametrize("token", ["x", "a" * 32, "a" * 5000, "%00", "é" * 30])
async def test_forged_links_show_nothing(gent: Town, token: str) -> None:
    """An unknown token gets a kind word and 404."""
    await gent.refer()
    page = await gent.browser().get(f"/a/{token}")
    assert page.status_code == 404
    assert "Lokaal Loket" in page.text and "OCMW" not in page.text


async def test_a_link_ends(gent: Town) -> None:
    """After its time a link shows nothing and takes no answer."""
    await gent.refer()
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    gent.forward(days=61)
    assert (await browser.send(link, "wait")).status_code == 404
    assert (await browser.get(link)).status_code == 404
    assert await _state(gent) == "sent"


async def test_who_left_sees_nothing(gent: Town) -> None:
    """The link of somebody who left the centre leads nowhere."""
    await gent.refer()
    link = gent.link_to(SOFIE)
    await gent.run("delete from membership where person = 2")
    assert (await gent.browser().get(link)).status_code == 404


async def test_another_site_cannot_press(gent: Town) -> None:
    """A form without this browser's token, or with another browser's, is refused and changes nothing."""
    await gent.refer()
    link, mine, theirs = gent.link_to(SOFIE), gent.browser(), gent.browser()
    assert (await mine.post(link, do="wait")).status_code == 403
    shown = (await mine.get(link)).text
    await theirs.get(link)
    theirs.shown = shown
    assert (await theirs.send(link, "wait")).status_code == 403
    assert await _state(gent) == "sent"


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


async def test_a_shared_mailbox_speaks_the_municipality_s_language(gent: Town) -> None:
    """A letter to a centre's own mailbox is in the first language of its municipality."""
    await gent.run("update municipality set languages = 'fr,nl'")
    await gent.run("update person set mail = null where id in (2, 3)")
    await gent.refer()
    assert "oriente une famille" in words_of(gent.letter_to("info@regenboog.example"))


async def test_a_shared_mailbox_says_who_answers(gent: Town) -> None:
    """From the mailbox of a centre somebody says who they are, once; the answer is kept under that name."""
    await gent.run("update person set mail = null where id in (2, 3)")
    await gent.refer()
    browser, link = gent.browser(), gent.link_to("info@regenboog.example")
    page = await browser.get(link)
    assert "Wie antwoordt?" in page.text and "Sofie" in page.text and "Emre" in page.text
    page = await browser.send(link, "wait")
    assert page.status_code == 422 and await _state(gent) == "sent"
    page = await browser.send(link, "wait", who="other", **{"who-other": "Noor"})
    assert await _state(gent) == "waiting"
    assert "Noor" in page.text
    assert await gent.run("select named, person, organisation from referral_event where move = 'wait'") == [
        ("Noor", None, "regenboog")
    ]
    assert "Je antwoordt als Noor." in (await browser.get(link)).text
    await gent.deliver()
    assert "wachtlijst" in gent.letter_to(AN)["Subject"]


# -- phone number, care needs, remarks


async def _own_page(gent: Town) -> str:
    """An asks in the chat for the page of the referral that she just sent."""
    reference = await gent.refer()
    (screen,) = await gent.does(1, "An Peeters", OpenPage(reference))
    return screen.buttons[0][0].url.removeprefix(gent.service.public_url)


async def _filled(gent: Town) -> None:
    """An filled in the parent's number on her own page."""
    browser, link = gent.browser(), await _own_page(gent)
    await browser.get(link)
    page = await browser.send(link, "fill", contact="0499 11 22 33", care_needs="epilepsie", remarks="")
    assert "Bewaard" in page.text


def _code(gent: Town) -> str:
    return str(gent.letter_to(SOFIE)["Subject"]).removeprefix("Je code: ")


async def test_details_after_a_code(gent: Town) -> None:
    """The number shows only after a mailed code, once a device; who read it is kept; a GET never holds it."""
    await _filled(gent)
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    page = await browser.send(link, "show")
    assert "0499 11 22 33" not in page.text and "s…@regenboog.example" in page.text
    await browser.send(link, "code")
    page = await browser.send(link, "try-code", code=_code(gent))
    assert "0499 11 22 33" in page.text and "epilepsie" in page.text
    assert "0499 11 22 33" not in (await browser.get(link)).text
    assert "0499 11 22 33" in (await browser.send(link, "details")).text
    other = gent.browser()
    await other.get(link)
    assert 'id="form-code"' in other.shown and 'id="form-details"' not in other.shown


async def test_details_are_encrypted_at_rest(gent: Town) -> None:
    """Neither the request's row nor any other holds what was filled in."""
    await _filled(gent)
    (row,) = await gent.run("select contact, care_needs, remarks from request")
    assert row[0] and b"0499" not in bytes(row[0]) and b"epilepsie" not in bytes(row[1]) and row[2] is None
    assert (await gent.run("select count(*) from notification n where n::text like '%%0499%%'"))[0][0] == 0


async def test_five_tries(gent: Town) -> None:
    """After five wrong codes the right one opens nothing any more; and codes are mailed four times an hour."""
    await _filled(gent)
    browser, link = gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, "show")
    await browser.send(link, "code")
    code = _code(gent)
    wrong = "000000" if code != "000000" else "111111"
    for left in (4, 3, 2, 1):
        page = await browser.send(link, "try-code", code=wrong)
        assert f"Nog {left} poging" in page.text
    await browser.send(link, "try-code", code=wrong)
    page = await browser.send(link, "try-code", code=code)
    assert "werkt niet meer" in page.text and "0499" not in page.text
    for _ in range(3):
        assert (await browser.send(link, "code")).status_code == 200
    sent = len(gent.box.letters)
    assert (await browser.send(link, "code")).status_code == 422
    assert len(gent.box.letters) == sent


async def test_a_code_ends_and_is_of_one_device(gent: Town) -> None:
    """A code works for a quarter of an hour, on the device that asked for it."""
    await _filled(gent)
    browser, other, link = gent.browser(), gent.browser(), gent.link_to(SOFIE)
    await browser.get(link)
    await browser.send(link, "show")
    await other.get(link)
    await browser.send(link, "code")
    assert (await other.send(link, "try-code", code=_code(gent))).status_code == 422
    gent.forward(minutes=16)
    assert (await browser.send(link, "try-code", code=_code(gent))).status_code == 422


async def test_a_forwarded_link_overwrites_nothing(gent: Town) -> None:
    """What was filled in is replaced only on a device where a code was typed."""
    await _filled(gent)
    browser, link = gent.browser(), gent.link_to(SOFIE)
    page = await browser.get(link)
    assert 'id="form-fill"' not in page.text
    token = (await gent.run("select contact from request"))[0][0]
    hidden = browser.shown.split('name="token" value="')[1].split('"')[0]
    page = await browser.post(link, token=hidden, do="fill", contact="0488 00 00 00", lang="nl")
    assert page.status_code == 422
    assert (await gent.run("select contact from request"))[0][0] == token


async def test_a_page_is_ones_own(gent: Town) -> None:
    """Whoever has nothing to do with a referral gets no link to it; a link from the chat ends after a day."""
    reference = await gent.refer()
    await gent.run(
        "insert into person (id, name, created_at) overriding system value values (4, 'Vreemd', now())"
    )
    (screen,) = await gent.does(4, "Vreemd", OpenPage(reference))
    assert not any(button.url for row in screen.buttons for button in row)
    (screen,) = await gent.does(1, "An Peeters", OpenPage(reference))
    link = screen.buttons[0][0].url.removeprefix(gent.service.public_url)
    gent.forward(days=1, minutes=1)
    assert (await gent.browser().get(link)).status_code == 404


async def test_names_are_warned_for(gent: Town) -> None:
    """A name among the remarks is asked about first, and kept only when it is meant."""
    browser, link = gent.browser(), await _own_page(gent)
    await browser.get(link)
    said = {"contact": "0499 11 22 33", "care_needs": "", "remarks": "Mevrouw Fatima Benali belt liever zelf"}
    page = await browser.send(link, "fill", **said)
    assert page.status_code == 422 and 'name="sure"' in page.text
    await browser.send(link, "fill", **said, sure="yes")
    assert (await gent.run("select remarks is not null from request"))[0][0]


async def test_who_looked_hears_that_details_came(gent: Town) -> None:
    """Filled in after the contact looked: told once, without what was filled in, and not again when more is added.
    Filled in before: there is nothing to tell, for it stands there when they look."""
    for looked in (False, True):
        browser, link = gent.browser(), await _own_page(gent)
        if looked:
            reader, theirs = gent.browser(), gent.link_to(SOFIE)
            await reader.get(theirs)
            await reader.send(theirs, "show")
            await gent.deliver()
        arrived = len(gent.box.letters)
        await browser.get(link)
        await browser.send(link, "fill", contact="0499 11 22 33", care_needs="epilepsie", remarks="")
        await gent.deliver()
        assert len(gent.box.letters) == arrived + looked
    letter = gent.letter_to(SOFIE)
    assert "gegevens bijgekomen" in letter["Subject"] and "0499" not in words_of(letter)
    assert "epilepsie" not in words_of(letter) and "/a/" in words_of(letter)
    gent.forward(minutes=1)
    await browser.send(link, "code")
    await browser.send(link, "try-code", code=str(gent.letter_to(AN)["Subject"]).removeprefix("Je code: "))
    await browser.send(link, "fill", contact="0499 11 22 34", care_needs="epilepsie", remarks="")
    arrived = len(gent.box.letters)
    await gent.deliver()
    assert len(gent.box.letters) == arrived
    assert await gent.run("select count(*) from notification where step = 'details'") == [(1,)]
