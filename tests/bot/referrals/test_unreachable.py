"""Who cannot be reached: the next channel, the next person, and the number for whoever waits."""

from datetime import timedelta

import pytest

from bot.channels import Failure
from bot.settings import Settings
from tests.bot.town import MONDAY, SECONDS, Town, at, sent, town


async def test_a_blocked_contact(gent: Town) -> None:
    """The contact blocked the bot and has no other channel: the deputy hears at once, the referrer gets the number."""
    gent.chats.blocked.add("11")
    await gent.refer()
    await gent.settle()
    news = gent.news()
    assert set(news) == {"emre", "nadia"}
    assert "Nieuwe verwijzing" in news["emre"][0]
    assert "09 000 01 01" in news["nadia"][0]
    await gent.settle()
    assert gent.news() == {}


async def test_the_next_channel_at_once(gent: Town) -> None:
    """Who blocked the bot but has mail is mailed at once, and nobody else needs to hear."""
    gent.chats.blocked.add("11")
    await gent.change("update person set mail = 'sofie@example.org' where name = 'Sofie'")
    [reference] = await gent.refer()
    await gent.settle()
    assert gent.news() == {}
    [(to, words)] = gent.letters.sent
    assert to == "sofie@example.org" and reference in words


@pytest.mark.parametrize("permanent", [True, False])
async def test_refused_mail(settings: Settings, permanent: bool) -> None:
    """A contact without Telegram whose mail is refused, for good or again and again: deputy and referrer hear it."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        gent.letters.refused["sofie@example.org"] = Failure(permanent, "rejected" if permanent else "down")
        await gent.change(
            "update person set telegram_id = null, mail = 'sofie@example.org' where name = 'Sofie'"
        )
        await gent.change("update membership set absent_until = null")
        await gent.refer()
        await gent.settle()
        if not permanent:
            assert gent.news() == {}
            await gent.change(
                "update referral set due_at = due_at + interval '1 day'"
            )  # not the chase: the mail
            await gent.wait(MONDAY + timedelta(seconds=30))
        assert set(gent.news()) == {"emre", "nadia"}


async def test_what_could_not_leave_by_day_waits_for_the_morning(gent: Town) -> None:
    """The bot was away until the evening, or mail is refused until then: it leaves in the morning, not at night."""
    await gent.change("update person set telegram_id = null, mail = 'sofie@example.org' where name = 'Sofie'")
    gent.letters.refused["sofie@example.org"] = Failure(False, "down")
    gent.clock.moment = at("2026-11-23 17:55")
    await gent.refer()
    await gent.settle()  # refused: tried again from five seconds later on
    gent.clock.moment = at("2026-11-23 18:30")
    gent.letters.refused.clear()
    await gent.wait(at("2026-11-24 06:59"))
    assert gent.letters.sent == []
    await gent.wait(at("2026-11-24 07:00"))
    assert len(gent.letters.sent) == 1


async def test_nobody_can_be_reached(gent: Town) -> None:
    """Contact and deputy both blocked the bot: the desk hears at once, the referrer gets the number, once."""
    gent.chats.blocked |= {"11", "12"}
    await gent.refer()
    await gent.settle()
    news = gent.news()
    assert {name: len(texts) for name, texts in news.items()} == {"lies": 1, "amina": 1, "nadia": 1}


async def test_an_unreachable_referrer(gent: Town) -> None:
    """The referrer blocked the bot: what becomes of the referral reaches a colleague."""
    reference = await sent(gent)
    gent.chats.blocked.add("1")
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.settle()
    assert set(gent.news()) == {"noor"}


async def test_who_left_hears_nothing_any_more(gent: Town) -> None:
    """The contact left the centre while a message to them waited: the deputy gets it, they get nothing."""
    gent.clock.moment = at("2026-11-23 20:00")
    reference = (await gent.refer())[0]
    await gent.settle()
    await gent.change("delete from membership m using person p where p.id = m.person and p.name = 'Sofie'")
    await gent.wait(at("2026-11-24 07:00"))
    assert set(gent.news()) == {"emre", "nadia"}
    await gent.tap("emre", f"move|{reference}|wait")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
