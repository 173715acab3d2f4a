"""Whose the link to a referral's page is, and how long it works."""

import pytest

from conversations.answer_referral import OpenPage
from tests.web.town import SOFIE, Town


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
    browser, link = await gent.opens(SOFIE)
    gent.forward(days=61)
    assert (await browser.send(link, "wait")).status_code == 404
    assert (await browser.get(link)).status_code == 404
    assert await gent.state() == "sent"


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
    assert await gent.state() == "sent"


async def test_a_page_is_ones_own(gent: Town) -> None:
    """Whoever has nothing to do with a referral gets no link to it; a link from the chat ends after a day."""
    reference = await gent.refer()
    await gent.run(
        "insert into person (id, name, created_at) overriding system value values (4, 'Vreemd', now())"
    )
    (screen,) = await gent.does(4, "Vreemd", OpenPage(reference))
    assert not any(button.url for row in screen.buttons for button in row)
    link = await gent.page(1, "An Peeters", reference)
    gent.forward(days=1, minutes=1)
    assert (await gent.browser().get(link)).status_code == 404
