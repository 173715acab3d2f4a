"""Telegram calls the bot's webhook, again and again until it answers 2xx."""

import asyncio
import json

import aiohttp

from tests.fake_telegram.bot import Bot

PAUSE = 0.05  # seconds before a second try; Telegram waits longer
CONNECTIONS = 40
PATIENCE = 10.0


class Caller:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        going: dict[object, asyncio.Task[None]] = {}
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as group:
            while True:
                for line, id in self._first_in_line().items():
                    if self._bot.webhook and line not in going and len(going) < CONNECTIONS:
                        going[line] = group.create_task(self._deliver(session, id))
                        going[line].add_done_callback(
                            lambda _, line=line: (going.pop(line), self._bot.happened())
                        )
                await self._bot.news()

    def _first_in_line(self) -> dict[object, int]:
        """Telegram waits with a chat's next message until the one before was taken; presses have their own line."""
        first: dict[object, int] = {}
        for id in sorted(self._bot.pending):
            first.setdefault(_line(id, self._bot.pending[id]), id)
        return first

    async def _deliver(self, session: aiohttp.ClientSession, id: int) -> None:
        bot = self._bot
        while bot.webhook and id in bot.pending:
            update = bot.pending[id]
            body = update if isinstance(update, str) else json.dumps(update)
            headers = {"Content-Type": "application/json"}
            if secret := bot.webhook.get("secret_token"):
                headers["X-Telegram-Bot-Api-Secret-Token"] = secret
            bot.offered[id] += 1
            try:
                async with session.post(bot.webhook["url"], data=body.encode(), headers=headers) as response:
                    bot.answers[response.status] += 1
                    if response.status // 100 == 2:
                        bot.pending.pop(id, None)
                        return
            except (aiohttp.ClientError, TimeoutError, OSError):
                bot.answers[0] += 1
            finally:
                bot.happened()
            await asyncio.sleep(PAUSE)


def _line(id: int, update: object) -> object:
    match update:
        case {"message": {"chat": {"id": chat}}} | {"edited_message": {"chat": {"id": chat}}}:
            return "messages", chat
        case {"callback_query": {"from": {"id": person}}}:
            return "presses", person
    return id
