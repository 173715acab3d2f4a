"""What goes wrong on purpose."""

from dataclasses import dataclass
from typing import Literal

from tests.fake_telegram.refused import Refused

How = Literal["refuse", "hang", "cut", "lose-reply", "garble"]


@dataclass
class Fault:
    """The next `times` calls of `method` (any, if empty) for `chat` (any, if None) go wrong.

    refuse: answer `code` and do nothing; hang: do nothing and never answer; cut: do nothing and break the
    connection; lose-reply: do it and break the connection; garble: do it and answer `body`.
    """

    method: str = ""
    how: How = "refuse"
    chat: int | None = None
    times: int = 1
    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    body: str = '{"ok": true, "result": '

    def hits(self, method: str, chat: object) -> bool:
        return self.times > 0 and self.method in ("", method) and self.chat in (None, chat)

    def refusal(self) -> Refused:
        return Refused(self.code, self.description, self.retry_after)
