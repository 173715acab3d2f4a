"""What is typed for an answer of some kind, and when."""

from datetime import datetime

import pytest

from conversations.engine import Invalid, Kind

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")  # a Monday
TODAY = NOW.date()


def refusal(kind: Kind[object], said: str) -> str:
    with pytest.raises(Invalid) as refused:
        kind.parse(said, NOW)
    return refused.value.text
