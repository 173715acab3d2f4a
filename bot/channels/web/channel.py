"""The web chat as a channel: a screen is put into the person's chat, and open pages show it."""

import psycopg

from bot.channels import Failure
from bot.clock import Clock
from bot.store import web_messages
from bot.store.database import Database, is_away
from conversations.screen import Screen


class WebChat:
    name = "web"

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database, self.clock = database, clock

    async def send(self, address: str, screen: Screen) -> str:
        """`address`: the person's number. Raises Failure."""
        try:
            async with self.database.pool.connection() as conn:
                return str(await web_messages.show(conn, int(address), screen, self.clock.now()))
        except psycopg.errors.ForeignKeyViolation:
            raise Failure(permanent=True, why="gone") from None
        except psycopg.OperationalError as error:
            if not is_away(error):
                raise
            raise Failure(permanent=False, why="down") from None
