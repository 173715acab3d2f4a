"""People who go on talking while the bot's processes die: they count what they did, and never repeat it."""

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from tests.fake_telegram import Person, Shown

REPLY = 40.0  # seconds that somebody waits at most, through several deaths
BETWEEN = (
    "Wat is een attest inkomenstarief?",
    "🙂",
)  # said in the middle: answered, and the question comes again


class Stop(Exception):
    """The test is over; nothing is half done."""


@dataclass
class Somebody:
    """`updates`: all that this person sent, and whether by pressing; `effects`: what it must have led to."""

    phone: Person
    chance: Random
    over: asyncio.Event
    updates: dict[int, bool] = field(default_factory=dict)
    effects: Counter[str] = field(default_factory=Counter)

    def says(self, words: str) -> int:
        """Returns how much was on the screen before."""
        before = len(self.phone.history)
        self.updates[self.phone.says(words)] = False
        return before

    def presses(self, data: str) -> int:
        before = len(self.phone.history)
        self.updates[self.phone.presses(data)] = True
        if self.chance.random() < 0.1:  # an impatient finger
            self.updates[self.phone.presses(data)] = True
        return before

    async def shown(self, before: int, pattern: str) -> str:
        """The data of a button that fits, in a message that came after `before`."""

        def found() -> str | None:
            buttons = (data for shown in self.phone.history[before:] for data in _data(shown))
            return next((data for data in buttons if re.fullmatch(pattern, data)), None)

        await self._until(lambda: found() is not None, f"a button {pattern}")
        return found() or ""

    async def reads(self, before: int, words: str) -> str:
        """A message that came after `before` and has these words."""

        def found() -> str | None:
            return next((s.text for s in self.phone.history[before:] if words in s.text), None)

        await self._until(lambda: found() is not None, words)
        return found() or ""

    async def _until(self, true: Callable[[], bool], what: str) -> None:
        try:
            await self.phone.until(true, REPLY)
        except TimeoutError:
            last = [(s.text[:60], _data(s)) for s in self.phone.history[-3:]]
            raise AssertionError(f"{self.phone.id} never saw {what}; last: {last}") from None

    async def pause(self) -> None:
        """Think a moment, or stop here when the test is over."""
        try:
            await asyncio.wait_for(self.over.wait(), self.chance.uniform(0, 0.1))
        except TimeoutError:
            return
        raise Stop


class Referrer(Somebody):
    """Asks, and refers one family after the other, sometimes clumsily."""

    number = 0  # of the last conversation

    async def live(self) -> None:
        try:
            while True:
                await self.pause()
                if self.chance.random() < 0.4:
                    await self.asks()
                else:
                    await self.refers()
        except Stop:
            pass

    async def asks(self) -> None:
        before = self.says("het weerbericht voor morgen")
        self.effects["question"] += 1
        pending, update = self.phone.bot.pending, max(self.updates)
        await self._until(lambda: len(self.phone.history) > before and update not in pending, "an answer")

    async def refers(self) -> None:
        centre = self.chance.choice(("regenboog", "kapoentjes"))
        self.number += 1
        self.effects["conversation"] += 1
        start = datetime.now(UTC) + timedelta(days=60)
        await self.shown(self.says("/verwijs"), f"{self.number}:to:[+]{centre}")
        await self.step(f"to:+{centre}", f"to:-{centre}")
        await self.step("to:!done", "consent:yes")
        await self.step("consent:yes", "told:steps")
        await self.shown(
            self.says(f"14 maanden, ma-di, vanaf {start.day}/{start.month}, Arabisch"),
            f"{self.number}:priority:no",
        )
        await self.step("priority:no", "way:B")
        await self.step("way:B", "reach:me")
        await self.step("reach:me", "summary:send")
        self.effects["referral"] += 1
        await self.reads(self.presses(f"{self.number}:summary:send"), "Verstuurd. ")

    async def step(self, code: str, then: str) -> None:
        """Press, and see the question that comes next; clumsily in between."""
        at, question = f"{self.number}:", code.split(":")[0]
        again = rf"{at}{question}:.*"
        if self.chance.random() < 0.15:
            await self.shown(self.says(self.chance.choice(BETWEEN)), again)
        if self.chance.random() < 0.1:
            await self.shown(self.presses("0:old:button"), again)
        await self.pause()
        await self.shown(self.presses(at + code), re.escape(at + then))


class Contact(Somebody):
    """Answers each referral once."""

    async def live(self) -> None:
        answered: set[str] = set()
        try:
            while True:
                await self.pause()
                new = [d for s in self.phone.history for d in _data(s) if re.fullmatch(r"show\|\S+", d)]
                for data in dict.fromkeys(new):
                    if data not in answered:
                        answered.add(data)
                        await self.answers(data.split("|")[1])
        except Stop:
            pass

    async def answers(self, reference: str) -> None:
        wait = f"move|{reference}|wait"
        self.effects["see"] += 1
        await self.shown(self.presses(f"show|{reference}"), re.escape(wait))
        await self.pause()
        self.effects["wait"] += 1
        await self.reads(self.presses(wait), reference)


def _data(shown: Shown) -> list[str]:
    return [button["callback_data"] for row in shown.buttons for button in row if "callback_data" in button]
