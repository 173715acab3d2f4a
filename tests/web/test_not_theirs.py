"""On pages and in the web chat: what is not theirs is not there, changes nothing and is counted."""

import pytest

from conversations.referral import MOVES, Side
from conversations.screen import Button, Document, Screen
from tests.bot.two_towns import refused_so_far
from tests.web.device import Browser, hidden
from tests.web.town import Town
from tests.web.visitor import Visitor

PEOPLE = {Side.SENDER: (1, "An Peeters"), Side.RECEIVER: (2, "Sofie Maes"), Side.DESK: (4, "Lies Loket")}
FILLED = {
    "how": "call",
    "call-by": "2026-11-25",
    "day": "2026-12-03",
    "hour": "14:30",
    "reason": "full",
    "threshold": "price",
    "contact": "0499 00 00 00",
}


@pytest.fixture
async def gent(gent: Town) -> Town:
    """The town, with somebody of the desk."""
    await gent.run(
        """insert into person (id, name, mail, language, created_at) overriding system value
        values (4, 'Lies Loket', 'lies@gent.example', 'nl', now())"""
    )
    await gent.run(
        "insert into membership (person, organisation, role, since) values (4, 'loket', 'desk', now())"
    )
    return gent


async def stands(gent: Town) -> object:
    """Everything that a press on the page could change."""
    return [
        await gent.run(f"select * from {table} order by 1")
        for table in ("referral", "referral_event", "request", "referral_question")
    ]


async def at_page(gent: Town, side: Side, reference: str) -> tuple[Browser, str, dict[str, str]]:
    """Their own page of that referral after 'toon', its path, and what each of its forms carries along."""
    browser, path = gent.browser(), await gent.page(*PEOPLE[side], reference)
    await browser.get(path)
    if 'id="form-show"' in browser.shown:
        await browser.send(path, "show")
    return browser, path, hidden(browser.shown)


async def test_each_move_of_the_other_side(gent: Town) -> None:
    """On each side's page a move of the table that is not theirs, posted all the same, is refused and counted."""
    reference = await gent.refer()
    await at_page(gent, Side.RECEIVER, reference)  # seen: so that nothing else moves it
    tried = 0
    for side in Side:
        browser, path, along = await at_page(gent, side, reference)
        before = await stands(gent)
        for move in MOVES.values():
            if side in move.by or move.name == "see":
                continue
            counted, tried = refused_so_far(), tried + 1
            await browser.post(path, **{**FILLED, **along, "do": move.name, "once": f"{side}{move.name}"})
            assert refused_so_far() > counted, (side, move.name)
        assert await stands(gent) == before, side
    assert tried > 10


@pytest.mark.parametrize("side", [Side.RECEIVER, Side.DESK])
async def test_details_are_filled_in_by_the_sender(gent: Town, side: Side) -> None:
    """Neither the centre nor the desk fills in how to reach a family; the desk reads it not even with a code."""
    reference = await gent.refer()
    browser, path, along = await at_page(gent, side, reference)
    before, counted = await stands(gent), refused_so_far()
    await browser.post(path, **{**along, "do": "fill", "contact": "0499 00 00 00"})
    await browser.post(path, **{**along, "do": "details"})
    assert refused_so_far() >= counted + 2
    assert await stands(gent) == before


async def test_who_changed_organisations_takes_no_page_along(gent: Town) -> None:
    """A page that somebody opened before they left shows nothing, though they still work elsewhere in the town."""
    reference = await gent.refer()
    browser, path, _ = await at_page(gent, Side.RECEIVER, reference)
    await gent.run("update membership set organisation = 'loket', role = 'referrer' where person = 2")
    counted = refused_so_far()
    page = await browser.get(path)
    assert page.status_code == 404 and reference not in page.text and refused_so_far() > counted


async def test_somebody_elses_chat(gent: Town) -> None:
    """A button and a document of another's chat, by their numbers: nothing happens or shows, all is counted."""
    an = Visitor(gent)
    await an.signs_in()
    theirs = Screen(
        "geheim",
        ((Button("Toon", data="show|GNT-4F7K"),),),
        document=Document("letter", "x.pdf", (("text", "geheim"),)),
    )
    number = await gent.service.channels["web"].send("2", theirs)
    counted = refused_so_far()
    shown = (await an.sends("/chat/say", tap=f"{number}.0")).text
    for path in (
        f"/chat/document/{number}",
        f"/chat/entries?after={int(number) - 1}",
        "/chat/earlier?before=999999",
    ):
        shown += (await an.client.get(path)).text
    assert "geheim" not in shown and refused_so_far() == counted + 2


async def test_typed_commands_of_others(gent: Town) -> None:
    """In the web chat a referrer types what is the desk's, and the reference of nobody they work with."""
    an = Visitor(gent)
    await an.signs_in()
    for typed, no in (("/loket", "Dat kan jij hier niet doen"), ("GNT-9999", "vind ik niet")):
        counted = refused_so_far()
        assert no in (await an.sends("/chat/say", text=typed)).text and refused_so_far() > counted
