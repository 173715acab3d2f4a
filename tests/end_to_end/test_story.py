"""Ask, refer, hear, answer, hear back: in Telegram, by mail, and where one of them does not reach somebody."""

import re

import pytest

from tests.end_to_end.world import Browser, World, day, link_in, ready, running

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("end_to_end")]
SOFIE, EMRE, DESK = "sofie@regenboog.example", "emre@regenboog.example", "loket@voorbeeld.example"


async def test_both_on_telegram(world: World) -> None:
    """A worker asks and refers; the contact sees it, invites; the worker hears each step."""
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        contact = await world.joins("contact", "kapoentjes")
        worker.says("Wat is een attest inkomenstarief?")
        await world.next(worker, "Bron")
        reference = await world.refers(worker, "Kapoentjes")
        told = await world.next(contact, reference)
        assert "OCMW Voorbeeld" in told and "14 maanden" not in told
        contact.taps("Toon")
        shown = await world.next(contact, reference)
        assert "14 maanden" in shown and "gezien" in shown
        await world.next(worker, reference)
        contact.taps("Ik nodig uit")
        await world.next(contact, "Hoe")
        contact.taps("moment")
        await world.next(contact, "dag")
        contact.says(day(3))
        await world.next(contact, "Hoe laat")
        contact.says("10u30")
        await world.next(contact, reference)
        assert "10:30" in await world.next(worker, reference)


async def test_by_mail(world: World) -> None:
    """Who has no Telegram gets a mail within seconds; opening its link changes nothing, answering does.

    Before it is sent, the worker sees who answers there, and who when they do not.
    """
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        reference = await world.refers(worker)
        assert any("De Regenboog (Sofie, vervanger: Emre)" in shown.text for shown in worker.history)
        until = r"De Regenboog heeft tot \w+dag \d+ \w+\. "
        assert any(re.search(until, shown.text) for shown in worker.history)
        letter = await world.letter(SOFIE, reference, 5)
        assert "14 maanden" not in str(letter)
        browser = Browser(world.web)
        assert reference in await browser.open(link_in(letter))
        assert len(worker.history) == worker.seen, "a GET is not seeing"
        assert "14 maanden" in await browser.press("show")
        await world.next(worker, reference)
        await browser.press("wait")
        assert "wachtlijst" in (await world.next(worker, reference)).casefold()


async def test_nobody_to_tell(world: World) -> None:
    """Where nobody of a centre can be reached, the desk hears at once, and the worker gets the phone number."""
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        reference = await world.refers(worker, "Sterretjes")
        assert "09 000 01 30" in await world.next(worker, reference)
        assert reference in str(await world.letter(DESK))


async def test_blocked(world: World) -> None:
    """Who blocked the bot, also without our hearing of it, gets a mail instead."""
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        contact = await world.joins("contact", "kapoentjes")
        await world.next(contact, "")
        contact.blocked = True
        reference = await world.refers(worker, "Kapoentjes")
        assert "09 000 01 20" in await world.next(worker, reference)
        assert reference in str(await world.letter(DESK))


@pytest.mark.parametrize("told", [True, False])
async def test_blocked_with_mail(world: World, told: bool) -> None:
    """Whoever has both gets referrals in Telegram, and by mail at once after blocking the bot, told of it or not."""
    await world.toeleider.command("invite", "--all-imported", "--send")
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        words = (await world.letter(SOFIE)).get_body(("plain",))
        assert words is not None
        link = re.search(r"https://t\.me/\S+start=([\w-]+)", words.get_content())
        assert link is not None
        sofie = await world.opens(link[1])
        await world.next(sofie, "De Regenboog")
        first = await world.refers(worker)
        await world.next(sofie, first)
        if told:
            sofie.blocks()
            await world.telegram.bot.all_confirmed()
        sofie.blocked = True
        second = await world.refers(worker)
        await world.letter(SOFIE, second, 5)
        assert not [m for m in world.mail.letters if first in str(m["Subject"])]


async def test_mail_refused_everywhere(world: World) -> None:
    """Where mail to the contact and to the deputy is refused with 5xx, the desk hears at once."""
    world.mail.refusing = dict.fromkeys((SOFIE, EMRE), "550 no such mailbox")
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        reference = await world.refers(worker)
        assert "09 000 01 10" in await world.next(worker, reference)
        await world.letter(DESK, reference)


async def test_killed_in_the_middle(world: World) -> None:
    """After kill -9 in the middle of a referral it goes on at the same question."""
    life = await world.toeleider.fork("run")
    await ready(world)
    worker = await world.joins("referrer", "ocmw")
    worker.says("/verwijs")
    await world.next(worker, "Naar wie?")
    worker.taps("Kapoentjes")
    await world.next(worker, "Naar wie?")
    worker.taps("Klaar")
    await world.next(worker, "Lees dit voor")
    life.kill()
    await life.code
    worker.taps("Ouder zegt ja")
    async with running(world):
        await world.next(worker, "in één regel")
        worker.says(f"14 maanden, ma-di, vanaf {day(60)}, Arabisch")
        await world.next(worker, "voorrangsgroep")
