"""What turns, pages and jobs need to do their work."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import structlog
from starlette.routing import BaseRoute

from bot.channels import Channel
from bot.clock import Clock
from bot.crypto import Key, load_key
from bot.settings import Settings, is_loopback
from bot.store.database import Database
from conversations.timers import Terms
from knowledge.holder import Known

if TYPE_CHECKING:
    from bot.channels.mail import Mail
    from bot.channels.telegram.channel import Telegram
    from bot.channels.telegram.intake import Intake

log = structlog.get_logger(__name__)


@dataclass
class Service:
    settings: Settings
    clock: Clock
    database: Database
    known: Known
    process: int | None = None  # its number among those that live; none: it sends alone
    channels: dict[str, Channel] = field(default_factory=dict)
    telegram: "Telegram | None" = None
    mail: "Mail | None" = None  # none: mail is off
    intake: "Intake | None" = None  # what takes Telegram's updates
    webhook_secret: str = ""
    routes: list[BaseRoute] = field(default_factory=list)  # of channels, beside those of the web server
    stop: asyncio.Event = field(default_factory=asyncio.Event)  # set: take nothing new, finish
    sweeping: asyncio.Lock = field(default_factory=asyncio.Lock)
    sweep_waits: bool = False  # one of them begins as soon as the other is done
    # Referrals of which the deputies could not be told, by their number: until when they are left alone.
    resting: dict[int, datetime] = field(default_factory=dict)
    under_way: set[asyncio.Task[None]] = field(default_factory=set)

    @cached_property
    def key(self) -> Key:
        """The key of the fields that are encrypted at rest, and of all that pages sign."""
        return load_key(self.settings)

    @property
    def terms(self) -> Terms:
        """How long each side of a referral has, unless two partners agreed otherwise."""
        s = self.settings
        return Terms(
            s.remind_contact_after,
            s.deputy_after,
            s.desk_after,
            s.ask_outcome_after,
            s.ask_waiting_after,
            s.forget_after,
        )

    @property
    def public_url(self) -> str:
        return self.settings.public_url

    @property
    def page_reachable(self) -> bool:
        """Whether the people concerned can open the pages that links lead to."""
        return self.settings.practice or not is_loopback(urlsplit(self.public_url).hostname or "")

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Do this beside the rest; the process does not end before it is done."""
        task = asyncio.create_task(work)
        self.under_way.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.under_way.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("work-failed", exc_info=task.exception())

    def alert(self, event: str, **numbers: str | int) -> None:
        """Tell whoever looks after the bot what nobody handles."""
        log.error(event, alert=True, **numbers)
        if self.mail is not None and self.settings.alert_to:
            self.start(self.mail.alert(self.settings.alert_to, event, numbers))
