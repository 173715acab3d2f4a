"""What people tried that is not theirs, counted: nothing in it says who."""

from typing import TYPE_CHECKING

import structlog
from prometheus_client import Counter
from psycopg import AsyncConnection

from conversations.denied import Denied
from conversations.facts import Facts
from conversations.screen import Screen

if TYPE_CHECKING:
    from bot.service import Service

log = structlog.get_logger(__name__)

REFUSED = Counter(
    "toeleider_refused", "Actions that a role does not allow, and forged or stale buttons", ["action"]
)


async def denied(
    effect: Denied, conn: AsyncConnection, service: "Service", facts: Facts
) -> tuple[Screen, ...]:
    REFUSED.labels(effect.action).inc()
    log.warning("refused", action=effect.action, channel=facts.me.channel)
    return ()
