"""What people tried that is not theirs, counted: nothing in it says who."""

from typing import TYPE_CHECKING

import structlog
from prometheus_client import Counter
from psycopg import AsyncConnection

from conversations.denied import Denied, not_found
from conversations.denied import denied as denied_screen
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
    count(effect.action, facts)
    return ()


def refuse(facts: Facts, action: str) -> tuple[Screen, ...]:
    """A friendly word where it shows only while it is done that somebody may not."""
    count(action, facts)
    return denied_screen(facts, action).screens


def not_there(facts: Facts, action: str) -> tuple[Screen, ...]:
    """The same for a referral that is not theirs: there is no such."""
    count(action, facts)
    return not_found(facts, action).screens


def count(action: str, facts: Facts) -> None:
    REFUSED.labels(action).inc()
    log.warning("refused", action=action, channel=facts.me.channel)
