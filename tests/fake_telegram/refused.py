"""How Telegram says no."""

from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class Refused(Exception):
    code: int
    description: str
    retry_after: int | None = None

    def answer(self) -> dict[str, Any]:
        answer = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


def bad_request(why: str) -> Refused:
    return Refused(400, f"Bad Request: {why}")
