"""Where a process is killed: named points of a turn and of a sending, by wrapping the functions that pass there.

This runs only inside processes that a test starts. The product itself knows nothing of it.
"""

import importlib
import os
import signal
from collections.abc import Callable
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
    "chased": ("bot.chasing", "step", "after", 2),
}
WEB = ("received", "before-commit", "after-commit", "before-reply", "after-reply", "marking")
WORKER = ("before-notification", "after-notification", "in-sweep")


def die_at(point: str, time: int) -> None:
    """Kill this process, as `kill -9` does, the `time`th time that it passes the point."""
    module, name, where, _ = POINTS[point]
    left = time

    def passing() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    owner = importlib.import_module(module)
    *path, last = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    setattr(owner, last, _wrapped(getattr(owner, last), passing, where))


def _wrapped(act: Callable[..., Any], passing: Callable[[], None], where: str) -> Callable[..., Any]:
    async def wrapped(*args: Any, **named: Any) -> Any:
        if where == "before":
            passing()
        result = await act(*args, **named)
        if where == "after":
            passing()
        return result

    return wrapped
