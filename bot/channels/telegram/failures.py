"""What Telegram's errors mean for what was to be sent."""

import os
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels import Failure
from bot.store.pace import TooBusy

os.environ.setdefault("PTB_TIMEDELTA", "1")  # else the library warns at each RetryAfter of a type to come


def failure(error: TelegramError | TooBusy) -> Failure:
    match error:
        case TooBusy(seconds):
            return Failure(permanent=False, why="flood", retry_after=seconds)
        case RetryAfter(retry_after=timedelta() as after):
            return Failure(permanent=False, why="flood", retry_after=after.total_seconds())
        case Forbidden():
            return Failure(permanent=True, why=_refused(error.message))
        case ChatMigrated():
            return Failure(permanent=True, why="rejected")
        case BadRequest():  # before NetworkError, which it is
            nobody = "chat not found" in error.message.lower() or "PEER_ID_INVALID" in error.message
            return Failure(permanent=True, why="not-started" if nobody else "rejected")
        case TimedOut():
            return Failure(permanent=False, why="timeout", unknown=True)
        case InvalidToken() | Conflict():
            return Failure(permanent=False, why="token")
        case NetworkError():
            return Failure(permanent=False, why="down")
        case _:
            return Failure(permanent=False, why="unclear", unknown=True)


def _refused(message: str) -> str:
    words = message.lower()
    if "blocked" in words or "kicked" in words:
        return "blocked"
    return "gone" if "deactivated" in words else "not-started"
