"""Figures for the desk: counts that tell of nobody."""

from datetime import timedelta

import pytest

from tests.bot.town import Town


@pytest.fixture
async def gent(gent: Town) -> Town:
    """Seven referrals of this month: five rejected after one to nine days, one silent, one waiting."""
    for days in (1, 2, 3, 3, 9):
        await made(gent, f"R{days}{await count(gent)}", "rejected", days)
    await made(gent, "SENT", "sent", None)
    await made(gent, "WAIT", "waiting", 1)
    await gent.change(
        "insert into threshold values ('gent', '2026-11-01', 'price', 6), ('gent', '2026-11-01', 'trust', 4)"
    )
    return gent


async def count(gent: Town) -> int:
    return int((await gent.rows("select count(*) from referral"))[0][0])


async def made(gent: Town, reference: str, state: str, answered: int | None) -> None:
    """Made on Monday the 2nd of November, answered so many days later."""
    at = gent.clock.now() - timedelta(days=21)
    await gent.change(
        """with r as (insert into request (municipality, organisation, way, children, days, language, priority,
                created_at) values ('gent', 'ocmw', 'B', '', '', '', 'unsure', %s) returning id),
        f as (insert into referral (reference, request, organisation, state, state_since, answer_by, created_at)
            select %s, id, 'regenboog', %s, %s, %s, %s from r returning id)
        insert into referral_event (referral, at, move, from_state, to_state)
        select id, %s, 'refuse', 'seen', %s from f where %s""",
        *(at, reference, state, at, at + timedelta(days=4), at),
        *(at + timedelta(days=answered or 0), state, answered is not None),
    )


async def test_counts_of_five_and_more(gent: Town) -> None:
    """What happened often enough is counted; what is less is 'minder dan 5'; nobody and no centre is named."""
    await gent.tap("lies", "desk")
    shown = await gent.press("lies", "Cijfers")
    assert "geen plaats: 5" in shown and "De prijs: 6" in shown
    assert "wachtlijst: minder dan 5" in shown and "Wantrouwen of schrik: minder dan 5" in shown
    assert "zonder antwoord na de afgesproken termijn: minder dan 5" in shown
    assert "Regenboog" not in shown and "OCMW" not in shown


async def test_how_long_an_answer_took(gent: Town) -> None:
    """The median in working days, from five answers on."""
    assert "meestal 2 werkdagen" in await gent.tap("lies", "figures")
    await gent.change("delete from referral_event where at > '2026-11-04'")
    assert "vanaf 5 antwoorden" in await gent.tap("lies", "figures")


async def test_a_month(gent: Town) -> None:
    """One month by itself; in a month without referrals nothing is counted."""
    await gent.tap("lies", "figures")
    assert "geen plaats: 5" in await gent.press("lies", "nov")
    assert "geen plaats" not in await gent.press("lies", "okt")
    assert "geen plaats: 5" in await gent.press("lies", "Twaalf maanden")


@pytest.mark.parametrize(
    "button", ["figures|aalst", "figures|gent|2020-01", "figures|gent|x", "figures|gent|2026-11|1"]
)
async def test_what_is_not_there(gent: Town, button: str) -> None:
    """Another municipality, a month long ago and a made-up button show no figure."""
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    shown = await gent.tap("lies", button)
    assert "Verwijzingen in" not in shown and "minder dan" not in shown
