"""A fault of our own holds nobody else up."""

from dataclasses import dataclass
from datetime import timedelta

import psycopg
import pytest

from bot import later
from bot.channels import Sender, Update
from bot.service import Service
from bot.turn import take
from conversations.said import Tap
from conversations.screen import Screen
from tests.bot.edges import Chats
from tests.bot.town import MONDAY, Town, asked, at, sent


@dataclass
class Clumsy(Chats):
    """Breaks on a screen with these words, as no channel should."""

    breaks_on: str = ""
    broke: int = 0

    async def send(self, address: str, screen: Screen) -> str:
        if self.breaks_on in screen.text:
            self.broke += 1
            raise KeyError(self.breaks_on)
        return await super().send(address, screen)


async def test_a_screen_that_cannot_be_sent(gent: Town) -> None:
    """What breaks on a screen is tried three times; then the same person gets what comes after it."""
    clumsy = Clumsy(breaks_on="Naar wie?")
    gent.service.channels["telegram"] = clumsy
    await gent.tap("nadia", "refer")
    await gent.tap("nadia", "menu")
    assert clumsy.shown == []
    for _ in range(3):
        await gent.wait(gent.clock.moment + timedelta(minutes=1))
    assert (clumsy.broke, [address for address, _ in clumsy.shown]) == (3, ["1"])


async def test_a_step_that_breaks(gent: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """When one of the things that happen later breaks, the others are done all the same."""

    async def breaks(service: Service) -> None:
        raise KeyError

    monkeypatch.setattr(later, "STEPS", (breaks, *later.STEPS))
    await gent.refer()
    await gent.settle()
    assert "sofie" in gent.news()


BREAKS = """
    create function breaks() returns trigger language plpgsql as
        $$ begin raise exception 'broken on purpose' using errcode = '{code}'; end $$;
    create trigger breaks before insert on {table} for each row when ({when}) execute function breaks()
"""


async def test_a_referral_that_breaks(gent: Town) -> None:
    """What breaks when a deputy is told, a question is asked again or a step is made keeps no other referral from its
    reminder; it is tried again in five minutes, and said to the operator no more often."""
    references = [await sent(gent) for _ in range(3)]
    away, question, due = [await _number(gent, reference) for reference in references]
    await asked(gent, "sofie", references[1])
    await gent.refer(to=["Kapoentjes"])
    await gent.settle()
    await gent.change(
        "update membership set absent_until = %s from person p where p.id = person and p.name = 'Sofie'",
        MONDAY.date() + timedelta(days=9),
    )
    broken = f"new.referral in ({away}, {question}, {due}) and new.step not in ('new', 'question')"
    await gent.change(BREAKS.format(code="P0001", table="notification", when=broken))
    gent.clock.moment = at("2026-11-25 10:00")
    for _ in range(2):
        await later.sweep(gent.service)
    told = "select count(*) from notification n join referral r on r.id = n.referral where n.step = 'remind'"
    assert await gent.rows(f"{told} and r.organisation = 'kapoentjes'") == [(1,)]
    [(tried,)] = await gent.rows("select due_at from referral_question where referral = %s", question)
    assert tried == gent.clock.moment + timedelta(minutes=5)
    assert gent.service.resting.keys() == {away, question, due}
    await gent.change("drop trigger breaks on notification")
    await gent.wait(gent.clock.moment + timedelta(minutes=5))
    assert {"emre", "nadia"} <= set(gent.news())


async def _number(gent: Town, reference: str) -> int:
    [(number,)] = await gent.rows("select id from referral where reference = %s", reference)
    return int(number)


async def test_a_message_that_the_database_refuses(gent: Town) -> None:
    """What the database refuses each time (too large, too complex) is set aside the third time, with a word to who
    wrote it: it holds nothing up. While the database is away it is not counted."""
    wrote = Update(7, Sender("telegram", "1"), Tap("refer"))
    for code, error, times in (
        ("57P03", psycopg.errors.CannotConnectNow, 4),
        ("54000", psycopg.errors.ProgramLimitExceeded, 2),
    ):
        await gent.change(BREAKS.format(code=code, table="conversation", when="true"))
        for _ in range(times):
            with pytest.raises(error):
                await take(gent.service, wrote)
        if code == "54000":
            await take(gent.service, wrote)
        await gent.change("drop function breaks cascade")
    await gent.settle()
    assert await gent.rows("select state from update_taken where update_id = 7") == [("aside",)]
    assert len(gent.news()["nadia"]) == 1
