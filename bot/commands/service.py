"""Being the service, whole or in part."""

import os

import structlog
import typer

from bot.commands.words import No, note
from bot.settings import Settings, load_settings

log = structlog.get_logger(__name__)


def run() -> None:
    """Everything in one process: web, Telegram and background work."""
    _be("web", "worker")


def web() -> None:
    """Web and Telegram only; start `worker` beside it."""
    _be("web")


def worker() -> None:
    """Background work only."""
    _be("worker")


def migrate() -> None:
    """Bring the database to this version."""
    from bot.store.database import reachable
    from bot.store.migrate import LATEST
    from bot.store.migrate import migrate as bring

    with reachable(load_settings()) as dsn:
        before = bring(dsn)
    print(
        f"The database is at {LATEST}"
        + (", as it was." if before == LATEST else f", from {before or 'nothing'}.")
    )


def _be(*roles: str) -> None:
    settings = load_settings()
    import uvloop

    from bot import app
    from bot.logs import start_logging
    from knowledge.holder import load_known
    from knowledge.load import Broken

    start_logging(settings.log_format)
    _warn_root(settings)
    try:
        known = load_known()
    except Broken as broken:
        raise No(f"The knowledge base cannot be used:\n{broken}") from None
    code = uvloop.run(app.run(settings, known, frozenset(roles), lambda line: print(line, flush=True)))
    raise typer.Exit(code)


def _warn_root(settings: Settings) -> None:
    if os.geteuid() == 0 and (settings.practice or not settings.database_url):
        note(
            "Running as root: the embedded database makes the folders above DATA_DIR readable for everyone."
            " For trying out only."
        )
