"""A letter to a centre's own mailbox: which language it speaks, and who answers."""

from tests.web.town import AN, Town, words_of


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
    assert page.status_code == 422 and await gent.state() == "sent"
    page = await browser.send(link, "wait", who="other", **{"who-other": "Noor"})
    assert await gent.state() == "waiting"
    assert "Noor" in page.text
    assert await gent.run("select named, person, organisation from referral_event where move = 'wait'") == [
        ("Noor", None, "regenboog")
    ]
    assert "Je antwoordt als Noor." in (await browser.get(link)).text
    await gent.deliver()
    assert "wachtlijst" in gent.letter_to(AN)["Subject"]
