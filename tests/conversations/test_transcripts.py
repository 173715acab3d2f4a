"""Conversations that people had, as their answers were stored, replayed on every change.

A conversation under way survives a release: with the answers that were given it still asks what was asked then, and in
the end it still wants the same done. A transcript is never changed to please new code; it goes when nobody can have
such a conversation open any more (conversations are forgotten after seven days).
"""

import json
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from conversations.engine import replay
from conversations.facts import Facts, Post, Referral
from conversations.permissions import sides
from conversations.referral import State
from conversations.registry import CONVERSATIONS
from conversations.texts import LANGUAGES
from tests.conversations.talk import NOW, facts

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.yaml"))


def read(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # all scalars as text, nothing made


def knows(told: Any) -> Facts:
    """What the person of the transcript knew."""
    posts = tuple(Post(organisation, role) for organisation, role in told["as"].items())
    known = replace(facts(*posts), page_reachable=True)
    if "referral" not in told:
        return known
    referral = Referral(
        reference="GNT-4F7K",
        state=State(told["referral"]),
        sides=sides(posts, "ocmw", "regenboog", frozenset({"loket"})),
        way="B",
        children="14",
        days="mon,tue",
        start_on=date(2027, 3, 15),
        language="ar",
        priority="unsure",
        urgent=False,
        sender="ocmw",
        receiver="regenboog",
        made=NOW - timedelta(minutes=5),
        since=NOW,
        answer_by=NOW,
        call_by=None,
        appointment=None,
        next_step="remind",
        due=NOW,
        reason=None,
        has_page_details=False,
        undeliverable=False,
    )
    return replace(known, referrals=(referral,))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", TRANSCRIPTS, ids=lambda file: file.stem)
def test_goes_on_as_it_went(file: Path, lang: str) -> None:
    """With the answers given so far the same question is open; with all of them the same is done; in each language."""
    told = read(file)
    known = knows(told)
    known = replace(known, me=replace(known.me, lang=lang))
    conversation = CONVERSATIONS[told["conversation"]]
    subject, given = told.get("subject", {}), dict[str, str]()
    for key, answer in told["answers"].items():
        turn = replay(conversation.flow(known, subject), json.loads(json.dumps(given)))
        assert turn.ask is not None and turn.ask.key == key
        given[key] = answer
    turn = replay(conversation.flow(known, subject), given)
    assert turn.ask is None, f"asks {turn.ask and turn.ask.key} again"
    done = conversation.finish(turn.result, known, subject)
    assert [plain(type(effect).__name__, asdict(effect)) for effect in done.effects] == told["does"]


@pytest.mark.parametrize("file", TRANSCRIPTS, ids=lambda file: file.stem)
def test_the_order_in_which_json_keeps_answers_does_not_matter(file: Path) -> None:
    """Answers that come back from the database in another order lead to the same end."""
    told = read(file)
    given = dict(reversed(told["answers"].items()))
    flow = CONVERSATIONS[told["conversation"]].flow(knows(told), told.get("subject", {}))
    assert list(replay(flow, given).path) == list(told["answers"])


def plain(name: str, fields: dict[str, Any]) -> dict[str, Any]:
    """An effect as a transcript says it: its name and what it holds, as text; what is empty is left out."""

    def said(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: said(v) for k, v in value.items() if v not in ("", None, False)}
        if isinstance(value, (list, tuple)):
            return [said(v) for v in value]
        if value is True:
            return "true"
        return value.isoformat() if isinstance(value, (date, datetime)) else str(value)

    return {name: said(fields)}
