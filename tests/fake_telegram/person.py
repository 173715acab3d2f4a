"""Somebody with a phone: types and taps, and sees what the bot shows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_telegram.bot import Bot

NAME = "Zsofia-Test"  # to look for in what should hold no names
DEADLINE = 10.0  # seconds within which what a test waits for must happen


@dataclass(frozen=True)
class Shown:
    """A message of the bot on somebody's screen."""

    id: int
    text: str  # as people see it, without tags
    html: str
    buttons: tuple[tuple[dict[str, Any], ...], ...] = ()
    kind: str = "text"  # or photo, document
    file: bytes = b""
    filename: str = ""

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.buttons for button in row]

    def button(self, label_or_data: str) -> dict[str, Any] | None:
        """The first button with this label or data, or with these words in its label."""
        found = [button for row in self.buttons for button in row]
        fits: tuple[Callable[[dict[str, Any]], bool], ...] = (
            lambda button: button["text"] == label_or_data,
            lambda button: button.get("callback_data") == label_or_data,
            lambda button: label_or_data in button["text"],
        )
        return next((button for fit in fits for button in found if fit(button)), None)


@dataclass
class Person:
    bot: "Bot"
    id: int
    language: str | None = "nl"
    started: bool = False  # a bot cannot write first
    blocked: bool = False
    deleted: bool = False
    history: list[Shown] = field(default_factory=list)
    seen: int = 0  # how much of the history `hears` has given

    # -- what they do: each returns the number of the update

    def starts(self, payload: str = "") -> int:
        """Presses Start, or opens a link t.me/bot?start=payload."""
        return self.says(f"/start {payload}".strip())

    def says(self, text: str) -> int:
        entities = {}
        if text.startswith("/"):
            entities = {"entities": [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]}
        return self.sends(text=text, **entities)

    def sends(self, **content: Any) -> int:
        """A message with any content: text, photo, voice …"""
        self.started = True
        self.blocked = False
        return self.bot.put("message", self._message(**content))

    def edits(self, text: str) -> int:
        return self.bot.put("edited_message", {**self._message(text=text), "edit_date": self.bot.now()})

    def taps(self, label_or_data: str) -> int:
        """Presses the latest button with this label or data. Raises LookupError if no message has it."""
        for shown in reversed(self.history):
            if button := shown.button(label_or_data):
                if "callback_data" not in button:
                    raise LookupError(f"{label_or_data!r} tells the bot nothing")
                return self.presses(button["callback_data"], shown.id)
        raise LookupError(f"no button {label_or_data!r}; there are {[s.labels for s in self.history[-3:]]}")

    def presses(self, data: str, message_id: int = 1) -> int:
        """Presses a button with this data, whether or not there ever was one."""
        self.started = True
        query = {
            "id": self.bot.new_press(self.id),
            "from": self.user(),
            "chat_instance": str(self.id),
            "data": data,
            "message": {**self._message(text="…"), "message_id": message_id, "from": self.bot.me()},
        }
        return self.bot.put("callback_query", query)

    def blocks(self) -> int:
        self.blocked = True
        return self._membership("member", "kicked")

    def unblocks(self) -> int:
        self.blocked = False
        return self._membership("kicked", "member")

    # -- what they see

    def screen(self) -> Shown:
        """The last message of the bot."""
        return self.history[-1]

    async def hears(self, deadline: float = DEADLINE) -> Shown:
        """The next message of the bot that this has not given yet."""
        await self.until(lambda: len(self.history) > self.seen, deadline)
        self.seen += 1
        return self.history[self.seen - 1]

    async def sees(self, words: str, deadline: float = DEADLINE) -> Shown:
        """The latest message that has these words, now or soon."""
        await self.until(lambda: any(words in shown.text for shown in self.history), deadline)
        self.seen = len(self.history)
        return next(shown for shown in reversed(self.history) if words in shown.text)

    async def until(self, true: Callable[[], bool], deadline: float = DEADLINE) -> None:
        """Wait until it is true. Raises TimeoutError after `deadline` seconds."""
        await self.bot.until(true, deadline)

    def user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": NAME}
        return {**user, "language_code": self.language} if self.language else user

    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": NAME}

    def _message(self, **content: Any) -> dict[str, Any]:
        start = {"message_id": self.bot.new_message(), "from": self.user(), "chat": self.chat()}
        return {**start, "date": self.bot.now(), **content}

    def _membership(self, before: str, after: str) -> int:
        def member(status: str) -> dict[str, Any]:
            banned = {"until_date": 0} if status == "kicked" else {}
            return {"status": status, "user": self.bot.me(), **banned}

        change = {"chat": self.chat(), "from": self.user(), "date": self.bot.now()}
        return self.bot.put(
            "my_chat_member", {**change, "old_chat_member": member(before), "new_chat_member": member(after)}
        )
