"""The network's edge of a chat channel and of mail: they keep what was sent, or refuse it."""

import asyncio
from dataclasses import dataclass, field

from bot.channels import Failure
from bot.notification_words import notification_text
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.screen import Screen


@dataclass
class Chats:
    """The network's edge of a chat channel: what each address was shown; who blocks the bot gets nothing."""

    name: str = "telegram"
    shown: list[tuple[str, Screen]] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)

    async def send(self, address: str, screen: Screen) -> str:
        await asyncio.sleep(0)
        if address in self.blocked:
            raise Failure(permanent=True, why="blocked")
        self.shown.append((address, screen))
        return str(len(self.shown))


@dataclass
class Letters:
    """The network's edge of mail: what was sent to which address; some addresses are refused."""

    sent: list[tuple[str, str]] = field(default_factory=list)
    refused: dict[str, Failure] = field(default_factory=dict)

    async def notify(self, notification: Notification, recipient: Recipient) -> str:
        assert recipient.mail is not None
        if recipient.mail in self.refused:
            raise self.refused[recipient.mail]
        self.sent.append((recipient.mail, notification_text(notification, recipient.language)))
        return f"<{len(self.sent)}>"
