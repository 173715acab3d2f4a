"""Two people or two processes in the same instant: one is first, the other hears it, each step is done once."""

import asyncio
import re

from bot import later
from tests.bot.town import Town, at, sent


async def test_the_first_answer_wins_between_two_processes(two: Town) -> None:
    """Deputy and contact answer in the same instant on two processes: one answer counts, the other is told who was
    first, and the referrer hears one answer."""
    reference = await sent(two)
    one, other = two.services
    screens = await asyncio.gather(
        two.tap("sofie", f"move|{reference}|wait", one), two.tap("emre", f"move|{reference}|wait", other)
    )
    won = [s for s in screens if "Genoteerd" in s]
    lost = [s for s in screens if "Genoteerd" not in s]
    assert len(won) == len(lost) == 1
    assert re.search("Sofie|Emre", lost[0]) and "wachtlijst" in lost[0]
    await two.settle()
    assert len(two.news()["nadia"]) == 1
    assert await two.rows("select count(*) from referral_event where move = 'wait'") == [(1,)]


async def test_both_sides_move_at_once_and_nobody_waits_for_ever(two: Town) -> None:
    """The referrer withdraws in the instant in which the contact answers: one is first, both get an answer."""
    reference = await sent(two)
    await two.tap("nadia", f"move|{reference}|withdraw")
    withdraw = two.button("nadia", "Ja, trek in").data
    await asyncio.wait_for(
        asyncio.gather(
            two.tap("nadia", withdraw, two.services[0]),
            two.tap("sofie", f"move|{reference}|wait", two.services[1]),
        ),
        20,
    )
    assert await two.state(reference) == "withdrawn"
    await two.settle()
    assert set(two.news()) <= {"nadia", "sofie"}


async def test_withdrawn_in_the_instant_of_a_step(two: Town) -> None:
    """The parent withdraws in the instant in which the deputy is asked, on another process: contact and deputy, who
    knew of it by then, hear it once each, and nothing comes after it."""
    reference = await sent(two)
    await two.wait(at("2026-11-25 12:00"))
    two.news()
    await two.tap("nadia", f"move|{reference}|withdraw")
    withdraw = two.button("nadia", "Ja, trek in").data
    two.clock.moment = at("2026-11-26 10:00")
    one, other = two.services
    await asyncio.gather(two.tap("nadia", withdraw, one), *(later.sweep(other) for _ in range(3)))
    for service in two.services:
        await two.settle(service)
    heard = two.news()
    assert [("ingetrokken" in words) for words in heard["sofie"]] == [True]
    assert len(heard.get("emre", [])) <= 2 and set(heard) <= {"sofie", "emre"}
    if heard.get("emre"):
        assert "ingetrokken" in heard["emre"][-1]
    await two.wait(at("2026-12-10 10:00"))
    assert two.news() == {}


async def test_two_centres_enrol_at_once(two: Town) -> None:
    """One family asked two centres; both enrol the child in the same instant: one did, the other is told."""
    first, second = await two.refer(to=("De Regenboog", "Kapoentjes"))
    await two.settle()
    for who, reference in (("sofie", first), ("fatma", second)):
        await two.tap(who, f"move|{reference}|wait")
    await two.settle()
    two.news()
    await asyncio.wait_for(
        asyncio.gather(
            two.tap("sofie", f"move|{first}|enrol", two.services[0]),
            two.tap("fatma", f"move|{second}|enrol", two.services[1]),
        ),
        20,
    )
    assert {await two.state(first), await two.state(second)} == {"enrolled", "withdrawn"}


async def test_two_processes_sweep_at_once(two: Town) -> None:
    """Two processes that sweep in the same instant carry out each step once."""
    for _ in range(5):
        await two.refer()
    await two.settle()
    two.news()
    two.clock.moment = at("2026-11-25 10:00")
    await asyncio.gather(*(later.sweep(service) for service in two.services * 3))
    await two.settle()
    assert {name: len(texts) for name, texts in two.news().items()} == {"sofie": 5}
    assert await two.rows("select count(*) from referral_event where move = 'remind'") == [(5,)]
