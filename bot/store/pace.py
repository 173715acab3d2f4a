"""So many messages a second, all processes together."""

import asyncio
from dataclasses import dataclass, field

from bot.store.database import Pool

TOGETHER = 0.05  # seconds' worth of moments that a process takes at a time, so as not to ask for each
LONGEST = 3.0  # seconds that a message may wait here

# The next moments that are free, by the database's real clock (also in practice), if they are not too far off.
# Gives the seconds until the first of them, and whether they were taken.
TAKE = """
with now as (select extract(epoch from clock_timestamp()) as at),
kept as (select value::numeric as at from setting where name = 'telegram-next' for update),
first as (select greatest(coalesce((select at from kept), 0), now.at) - now.at as wait, now.at from now),
taken as (
    insert into setting select 'telegram-next', (first.at + first.wait + %(length)s)::text from first
    where first.wait <= %(longest)s
    on conflict (name) do update set value = excluded.value
    returning true)
select wait::float8, exists (select from taken) from first
"""


@dataclass(eq=False)
class TooBusy(Exception):
    """So many messages are waiting that this one had better come back later."""

    seconds: float


@dataclass
class Pace:
    pool: Pool
    rate: float  # a second
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _left: int = 0
    _next: float = 0.0  # the moment of the next message, by the event loop's clock

    async def wait(self) -> None:
        """Until one more message may go: first come, first served. Raises TooBusy."""
        loop = asyncio.get_running_loop()
        async with self._lock:
            if not self._left:
                self._left = await self._take(max(1, int(self.rate * TOGETHER)))
            self._left -= 1
            at, self._next = self._next, self._next + 1 / self.rate
        await asyncio.sleep(max(0.0, at - loop.time()))

    async def _take(self, count: int) -> int:
        async with self.pool.connection() as conn:
            await conn.execute("set local synchronous_commit to off")  # a crash may forget the pace
            cursor = await conn.execute(TAKE, {"length": count / self.rate, "longest": LONGEST})
            row = await cursor.fetchone()
        assert row is not None
        wait, taken = row
        if not taken:
            raise TooBusy(wait)
        self._next = asyncio.get_running_loop().time() + wait
        return count
