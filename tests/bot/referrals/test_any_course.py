"""Whatever people do, in whatever order: nobody else hears of it, both sides do, and it never stands still."""

from datetime import timedelta
from random import Random

import pytest

from bot.settings import Settings
from conversations.referral import CLOSED, MOVES, State
from tests.bot.town import PEOPLE, Town, town

DAYS = 9  # turns of one or two things done and some time gone by
HOURS = (1, 3, 26, 49, 24 * 6)
ENDS = ["enrol", "fail", "refuse", "withdraw", "mistake"]
ANSWERS = {  # to what a move asks first
    "how": ["Ik bel om af te spreken", "Ik heb al een moment"],
    "call-by": ["morgen", "over 9 dagen"],
    "day": ["morgen", "over 9 dagen"],
    "hour": ["10u"],
    "reason": ["Volzet"],
    "threshold": ["De prijs"],
    "sure": ["Ja, trek in en wis", "Nee"],
    "words": ["Kan het ook op woensdag?"],
}


@pytest.mark.parametrize("seed", range(4))
async def test_any_course(settings: Settings, seed: int) -> None:
    """People press what they see or not, days go by. Who hears of a referral works for the sender, the receiver or the
    desk; each change of state is heard on both sides; each referral that is not forgotten has a next step."""
    chance = Random(seed)
    async with town(settings) as gent:
        for to in (["De Regenboog"], ["De Regenboog", "Kapoentjes"], ["Lokaal Loket"]):
            await gent.refer(to=to)
        await gent.refer(way="zelf contact")
        for _ in range(DAYS):
            for _ in range(chance.choice((3, 5, 7))):
                await _something(gent, chance)
            await gent.wait(gent.clock.now() + timedelta(hours=chance.choice(HOURS)))
        await _nobody_else(gent)
        await _both_sides(gent)
        await _never_still(gent)


async def _something(gent: Town, chance: Random) -> None:
    """Somebody makes a move that the state allows, be it theirs to make or not, or asks the other side something."""
    who = chance.choice(sorted(PEOPLE))
    reference, state = chance.choice(await gent.rows("select reference, state from referral order by id"))
    moves = [move.name for move in MOVES.values() if State(state) in move.start and move.name not in ENDS]
    moves += ENDS if chance.random() < 0.3 else []
    verb = chance.choice(("show", "askother", "move", "move", "move", "move"))
    await gent.tap(
        who, f"move|{reference}|{chance.choice(moves)}" if verb == "move" and moves else f"{verb}|{reference}"
    )
    for _ in range(3):
        asked = await gent.rows(
            "select shown from conversation c join person p on p.id = c.person where p.name = %s and not kept",
            who.title(),
        )
        if asked and asked[0][0] in ANSWERS:
            await gent.say(who, chance.choice(ANSWERS[asked[0][0]]))


async def _nobody_else(gent: Town) -> None:
    strangers = await gent.rows(
        """select n.key from notification n join referral r on r.id = n.referral join request q on q.id = r.request
        where n.organisation not in (r.organisation, q.organisation, 'loket')"""
    )
    assert strangers == []
    wrong = await gent.rows(
        """select n.key from notification n where n.person is not null and not exists
        (select from membership m where m.person = n.person and m.organisation = n.organisation)"""
    )
    assert wrong == []


async def _both_sides(gent: Town) -> None:
    """Of each change of state (but reading) somebody on the side that did not make it heard."""
    unheard = await gent.rows(
        """select e.move, r.reference, side.organisation from referral_event e join referral r on r.id = e.referral
            join request q on q.id = r.request
            cross join lateral (values (r.organisation), (q.organisation)) side (organisation)
        where e.from_state <> e.to_state and e.organisation is not null and side.organisation <> e.organisation
            and e.move <> 'see' and e.from_state <> 'handed' and r.next_step is not null
            and e.move not in ('withdraw', 'mistake', 'elsewhere')
            and not exists (select from notification n where n.referral = r.id and n.organisation = side.organisation
                and starts_with(n.key, e.move || ':' || r.id))"""
    )
    assert unheard == []


async def _never_still(gent: Town) -> None:
    rows = await gent.rows("select reference, state, next_step, due_at from referral")
    for reference, state, step, due in rows:
        forgotten = State(state) in CLOSED and reference.startswith("#")
        assert forgotten or (step and due), f"{reference} {state} stands still"
        assert forgotten or due > gent.clock.now(), f"{reference} {state}: {step} was not done"
