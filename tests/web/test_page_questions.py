"""A question on the page of a referral: to the other side's page and back, and in no mail."""

from tests.web.town import AN, SOFIE, Town, words_of


async def test_a_question_reaches_the_referrer_and_comes_back(gent: Town) -> None:
    """A question goes to the other side's page; its words are in no mail."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
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
    browser, link = await gent.opens(SOFIE)
    page = await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    assert (
        'role="status"' in page.text
        and "09 111 11 11" in page.text.split('role="status"')[1].split("</p>")[0]
    )


async def test_a_second_press_changes_nothing(gent: Town) -> None:
    """The same form sent twice asks the question once."""
    await gent.refer()
    browser, link = await gent.opens(SOFIE)
    shown = browser.shown
    await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    gent.forward(minutes=1)
    browser.shown = shown
    page = await browser.send(link, "ask", words="Mag het ook woensdag zijn?")
    assert "Dat was al verstuurd" in page.text
    assert len(await gent.run("select id from notification where step = 'question'")) == 1
