"""The only place that reads the clock. Everything else gets `now` as an argument."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from psycopg import AsyncConnection

from bot.store import setting
from conversations.duration import Duration

OFFSET = "clock-offset"


class Clock:
    """The time here; in the practice room moved on by an offset that stands in the database."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self.offset = timedelta()

    def now(self) -> datetime:
        return (datetime.now(UTC) + self.offset).astimezone(self.zone)

    async def read(self, conn: AsyncConnection) -> None:
        """Take over what this or another process moved it on by."""
        kept = await setting.get(conn, OFFSET)
        self.offset = Duration.parse(kept).length if kept else timedelta()

    async def forward(self, conn: AsyncConnection, by: Duration) -> datetime:
        """Move on for good, all processes together; the practice room only. Returns what time it is then."""
        await self.read(conn)
        self.offset += by.length
        await setting.put(conn, OFFSET, str(Duration(elapsed=self.offset)))
        return self.now()
