"""The first answer on the page wins; whoever comes later sees how it stands."""

import asyncio

from conversations.answer_referral import MakeMove
from tests.web.town import EMRE, SOFIE, Town


async def test_first_answer_wins(gent: Town) -> None:
    """A page that was opened before somebody else answered changes nothing, and says how it stands now."""
    reference = await gent.refer()
    browser, link = await gent.opens(SOFIE)
    gent.forward(minutes=1)
    await gent.does(3, "Emre Yılmaz", MakeMove(reference, "wait"))
    page = await browser.send(link, "refuse", reason="full")
    assert await gent.state() == "waiting"
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
    assert await gent.state() == ("rejected" if changed[0] else "waiting")
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
    assert await gent.state() == "waiting"
