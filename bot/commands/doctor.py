"""What works and what does not."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

import psycopg
import typer

from bot.settings import Settings, load_settings

Finding = tuple[bool | None, str]  # works (None: off), and in words


def doctor() -> None:
    """Look at each part; 1 if one does not work."""
    settings = load_settings()
    found = asyncio.run(_look(settings))
    for name, (works, words) in found.items():
        print(f"{ {True: '✓', False: '✗', None: '–'}[works] } {name}: {words}")
    if any(works is False for works, _ in found.values()):
        raise typer.Exit(1)


async def _look(settings: Settings) -> dict[str, Finding]:
    looks: dict[str, Callable[[Settings], Awaitable[Finding]]] = {
        "telegram": _telegram,
        "mail": _mail,
        "knowledge": _knowledge,
        "matching": _matching,
    }
    found = _database(settings)
    for name, look in looks.items():
        try:
            found[name] = await look(settings)
        except Exception as error:  # whatever is wrong is what is asked for here
            found[name] = (False, f"{type(error).__name__}: {error}".splitlines()[0])
    return found


def _database(settings: Settings) -> dict[str, Finding]:
    from bot.health import LIVE_WORKERS, WAITING_JOBS
    from bot.store.database import reachable
    from bot.store.embedded import CannotStart
    from bot.store.migrate import LATEST, version

    with ExitStack() as stack:
        try:
            connection = stack.enter_context(psycopg.connect(stack.enter_context(reachable(settings))))
        except (CannotStart, psycopg.OperationalError) as error:
            return {"database": (False, str(error).splitlines()[0])}
        place = "DATABASE_URL" if settings.database_url and not settings.practice else settings.data_dir
        words = f"PostgreSQL {connection.info.server_version // 10000} ({place})"
        found: dict[str, Finding] = {"database": (True, words)}
        step = version(connection)
        if step != LATEST:
            found["migrations"] = (
                False,
                f"at {step or 'nothing'}, expected {LATEST}: run `toeleider migrate`",
            )
            return found
        found["migrations"] = (True, LATEST)
        (waiting,) = connection.execute(WAITING_JOBS.encode()).fetchone() or (0,)
        (workers,) = connection.execute(LIVE_WORKERS.encode()).fetchone() or (0,)
        found["queue"] = (workers > 0 or waiting == 0, f"{workers} workers, {waiting} jobs wait")
        return found


async def _telegram(settings: Settings) -> Finding:
    if settings.telegram_token is None:
        return None, "off (no TELEGRAM_TOKEN)"
    from telegram import Bot
    from telegram.error import TelegramError

    base = f"{settings.telegram_api_url}/bot"
    try:
        async with Bot(settings.telegram_token, base_url=base) as bot:
            hook = await bot.get_webhook_info()
            words = (
                f"@{bot.username}, {'webhook' if hook.url else 'polling'}, {hook.pending_update_count} wait"
            )
            if bool(hook.url) != settings.telegram_webhook:
                words += "; TELEGRAM_WEBHOOK says otherwise, which the next start puts right"
            return True, words
    except TelegramError as error:
        return False, error.message


async def _mail(settings: Settings) -> Finding:
    if settings.smtp_url is None:
        return None, "off (no SMTP_URL)"
    from bot.channels.mail import Smtp

    server = Smtp(settings.smtp_url)
    await server.reach()
    return True, f"{server.host} takes mail"


async def _knowledge(settings: Settings) -> Finding:
    from knowledge.holder import FOLDER
    from knowledge.load import Broken, load

    start = time.perf_counter()
    try:
        knowledge = load(FOLDER)
    except Broken as broken:
        return (
            False,
            f"{len(broken.problems)} errors, the first: {broken.problems[0]} (see `toeleider check`)",
        )
    return True, f"{len(knowledge.topics)} topics, read in {time.perf_counter() - start:.1f} s"


async def _matching(settings: Settings) -> Finding:
    from knowledge.holder import load_known

    known = load_known()
    start = time.perf_counter()
    match = known.matcher.find("wat kost kinderopvang", "nl")
    took = (time.perf_counter() - start) * 1000
    best = match.candidates[0].topic if match.candidates else "nothing"
    by = "words and sentence vectors" if known.matcher.vectors else "words; no sentence vectors are installed"
    learnt = "" if not known.matcher.outdated else "; not all was learnt: `python -m knowledge.learnt`"
    return bool(match.candidates), f"'wat kost kinderopvang' finds {best} in {took:.1f} ms (by {by}{learnt})"
