"""A family's phone number, care needs and remarks: behind a code, encrypted, and in no mail."""

import pytest

from conversations.conversation import Effect
from conversations.own_details import KeepDetail
from conversations.privacy import EraseMe
from tests.web.device import hidden
from tests.web.town import AN, SOFIE, Town, words_of


async def _own_page(gent: Town) -> str:
    """An asks in the chat for the page of the referral that she just sent."""
    return await gent.page(1, "An Peeters", await gent.refer())


async def _filled(gent: Town) -> None:
    """An filled in the parent's number on her own page."""
    browser, link = gent.browser(), await _own_page(gent)
    await browser.get(link)
    page = await browser.send(link, "fill", contact="0499 11 22 33", care_needs="epilepsie", remarks="")
    assert "Bewaard" in page.text


def _code(gent: Town, address: str = SOFIE) -> str:
    return str(gent.letter_to(address)["Subject"]).removeprefix("Je code: ")


async def test_details_after_a_code(gent: Town) -> None:
    """The number shows only after a mailed code, once a device; who read it is kept; a GET never holds it."""
    await _filled(gent)
    browser, link = await gent.opens(SOFIE)
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


@pytest.mark.parametrize("does", [EraseMe(), KeepDetail("mail", "")])
async def test_a_device_is_forgotten_with_its_address(gent: Town, does: Effect) -> None:
    """Who is erased, or gives up an address, however it was typed: no device is known by it any more."""
    typed = "Sofie@Regenboog.example"
    await gent.run("update person set mail = %s where id = 2", typed)
    await _filled(gent)
    browser, link = await gent.opens(typed)
    await browser.send(link, "show")
    await browser.send(link, "code")
    assert "0499 11 22 33" in (await browser.send(link, "try-code", code=_code(gent, typed))).text
    await gent.does(2, "Sofie Maes", does)
    assert await gent.run("select mail from page_device union select mail from page_code") == []
    assert await gent.run("select sent_to from page_link where sent_to = %s", typed) == []


async def test_five_tries(gent: Town) -> None:
    """After five wrong codes the right one opens nothing any more; and codes are mailed four times an hour."""
    await _filled(gent)
    browser, link = await gent.opens(SOFIE)
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
    browser, link = await gent.opens(SOFIE)
    assert 'id="form-fill"' not in browser.shown
    before = await gent.run("select contact from request")
    page = await browser.post(link, **{**hidden(browser.shown), "do": "fill", "contact": "0488 00 00 00"})
    assert page.status_code == 422
    assert await gent.run("select contact from request") == before


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
            reader, theirs = await gent.opens(SOFIE)
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
    await browser.send(link, "try-code", code=_code(gent, AN))
    await browser.send(link, "fill", contact="0499 11 22 34", care_needs="epilepsie", remarks="")
    arrived = len(gent.box.letters)
    await gent.deliver()
    assert len(gent.box.letters) == arrived
    assert await gent.run("select count(*) from notification where step = 'details'") == [(1,)]
