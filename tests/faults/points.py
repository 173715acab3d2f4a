"""Where a process is killed: named points of a turn and of a sending, by wrapping the functions that pass there.

This runs only inside processes that a test starts. The product itself knows nothing of it.
"""

import importlib
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

# name: (module, what stands there, whether the point lies before or after it, how often it is passed at most)
POINTS = {
    "received": ("bot.channels.telegram.intake", "Intake.take", "before", 15),
    "before-commit": ("bot.store.screens", "owe", "after", 15),
    "after-commit": ("bot.turn", "_turn", "after", 15),
    "before-reply": ("bot.channels.telegram.channel", "Telegram.send", "before", 15),
    "after-reply": ("bot.channels.telegram.channel", "Telegram.send", "after", 15),
    "marking": ("bot.store.screens", "sent", "after", 15),
    "before-notification": ("bot.deliver", "_send", "before", 3),
    "after-notification": ("bot.deliver", "_send", "after", 3),
    "before-mail": ("bot.channels.mail", "Mail.notify", "before", 2),
    "after-mail": ("bot.channels.mail", "Mail.notify", "after", 2),
    "in-sweep": ("bot.store.notifications", "due", "after", 2),
    "chased": ("bot.referrals.chasing", "step", "after", 2),
    "failing": ("bot.deliver", "_notification_failed", "before", 2),
    "passed-on": ("bot.referrals.undelivered", "pass_on", "after", 2),
    "recorded": ("bot.store.history", "record", "after", 2),
    "interested": ("bot.store.places", "interested", "after", 2),
    "filled": ("bot.store.places", "fill", "after", 2),
}
WEB = ("received", "before-commit", "after-commit", "before-reply", "after-reply", "marking")
WORKER = ("before-notification", "after-notification", "in-sweep")


NOT_READ = {"Service", "Facts", "AsyncConnection"}  # arguments that say nothing of what is under way


def die_at(point: str, time: int) -> None:
    """Kill this process, as `kill -9` does, the `time`th time that it passes the point."""
    left = time

    def passing(*args: Any) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    _at(point, passing)


def die_once(point: str, about: str, done: Path) -> None:
    """Kill this process where it passes the point with all these words in what it is about.

    `done` is made then: a process that comes by later passes.
    """

    def passing(*args: Any) -> None:
        said = " ".join(repr(arg) for arg in args if type(arg).__name__ not in NOT_READ)
        if not done.exists() and all(word in said for word in about.split()):
            done.touch()
            os.kill(os.getpid(), signal.SIGKILL)

    _at(point, passing)


def _at(point: str, passing: Callable[..., None]) -> None:
    module, name, where, _ = POINTS[point]
    owner = importlib.import_module(module)
    *path, last = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    setattr(owner, last, _wrapped(getattr(owner, last), passing, where))


def _wrapped(act: Callable[..., Any], passing: Callable[..., None], where: str) -> Callable[..., Any]:
    async def wrapped(*args: Any, **named: Any) -> Any:
        if where == "before":
            passing(*args)
        result = await act(*args, **named)
        if where == "after":
            passing(*args)
        return result

    return wrapped
