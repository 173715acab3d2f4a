"""What was on its way to somebody when the referral moved on: nothing is asked any more, nobody else is told."""

from dataclasses import dataclass
from typing import cast

import pytest

from bot.channels import Failure
from bot.store import notifications
from conversations.screen import Screen
from tests.bot.edges import Chats
from tests.bot.town import Town, at, sent

GONE_PROCESS = 4711  # no process has this number


@dataclass
class Meanwhile(Chats):
    """While the contact is told of a new referral, the worker takes it back; then the send fails."""

    gent: Town | None = None
    failure: Failure | None = None

    async def send(self, address: str, screen: Screen) -> str:
        if self.gent is None or self.failure is None or "Nieuwe verwijzing" not in screen.text:
            return await super().send(address, screen)
        gent, self.gent = self.gent, None
        await withdrawn(gent, await reference(gent))
        raise self.failure


async def withdrawn(gent: Town, reference: str) -> None:
    await gent.tap("nadia", f"move|{reference}|withdraw")
    await gent.press("nadia", "Ja, trek in")


async def reference(gent: Town) -> str:
    return cast(str, (await gent.rows("select reference from referral"))[0][0])


@pytest.mark.parametrize("permanent", [True, False])
async def test_withdrawn_while_somebody_is_told(gent: Town, permanent: bool) -> None:
    """A send that fails after consent was withdrawn is not tried again, and no deputy or desk hears of it."""
    gent.service.channels["telegram"] = gent.chats = Meanwhile(
        gent=gent, failure=Failure(permanent, "blocked" if permanent else "down")
    )
    if permanent:
        gent.chats.blocked.add("11")
    await gent.refer()
    await gent.settle()
    await gent.wait(at("2026-11-23 12:00"))
    news = gent.news()
    assert set(news) == (set() if permanent else {"sofie"}), news
    assert all("ingetrokken" in words for words in news.get("sofie", []))


async def test_withdrawn_while_a_process_was_dead(gent: Town) -> None:
    """What a killed process was telling is not told after consent was withdrawn; who may have heard hears that."""
    await gent.refer()
    [(id,)] = await gent.rows("select id from notification")
    async with gent.service.database.pool.connection() as conn:
        assert await notifications.claim(conn, id, gent.clock.now(), GONE_PROCESS)
    await withdrawn(gent, await reference(gent))
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie"}
    assert ["ingetrokken" in words for words in news["sofie"]] == [True]


async def test_what_a_dead_process_was_telling_comes_first(gent: Town) -> None:
    """After a kill, what was being told then is told before all that became due since."""
    await gent.refer()
    [(id,)] = await gent.rows("select id from notification")
    async with gent.service.database.pool.connection() as conn:
        assert await notifications.claim(conn, id, gent.clock.now(), GONE_PROCESS)
    await gent.refer(to=("Kapoentjes",))
    async with gent.service.database.pool.connection() as conn:
        assert (await notifications.due(conn, gent.clock.now()))[0] == id


async def test_blocked_while_it_waits_for_the_morning(gent: Town) -> None:
    """Who blocks the bot before it could be told gets a mail at once when it may leave, and no fault is ours."""
    gent.clock.moment = at("2026-11-23 20:00")
    [about] = await gent.refer()
    await gent.change(
        "update person set telegram_reachable = false, mail = 'sofie@example.org' where name = 'Sofie'"
    )
    await gent.wait(at("2026-11-24 07:00"))
    assert [to for to, words in gent.letters.sent if about in words] == ["sofie@example.org"]
    assert gent.news() == {}


async def test_an_own_answer_is_no_news(gent: Town) -> None:
    """A deputy who answers for a contact that mail does not reach is not told so again, nor is the desk."""
    await gent.change("update person set telegram_id = null, mail = 'sofie@example.org' where name = 'Sofie'")
    about = await sent(gent)
    gent.letters.refused["sofie@example.org"] = Failure(permanent=True, why="mail-refused")
    await gent.tap("emre", f"move|{about}|wait")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
