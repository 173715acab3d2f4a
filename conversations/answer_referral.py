"""Answering a referral: the moves that ask something first (a date, a reason), and a question to the other side."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from conversations.conversation import NOT_SENT, Conversation, Done, Effect
from conversations.denied import Denied, not_found
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Referral
from conversations.kinds import Choice, Day, Hour, Words
from conversations.menu import after
from conversations.referral import MOVES, REFUSALS, THRESHOLDS, NotAllowed, State, checked
from conversations.texts import text
from knowledge.scrub import looks_personal, names_somebody, scrub

# Why a move is refused: not because somebody was first.
NOT_THEIRS = frozenset({"move-unknown", "move-not-yours"})


@dataclass(frozen=True)
class MakeMove(Effect):
    """Move a referral. Whether it may still be moved is looked at again when it is done."""

    reference: str
    move: str
    call_by: date | None = None
    appointment: datetime | None = None
    reason: str = ""
    threshold: str = ""


@dataclass(frozen=True)
class AskOther(Effect):
    """A question or answer about one referral, to the other side."""

    reference: str
    words: str


@dataclass(frozen=True)
class Looked(Effect):
    """This person saw what a family looks for: kept with the referral, for who asks who did."""

    reference: str


@dataclass(frozen=True)
class OpenPage(Effect):
    """A link of this person's own to the page of one referral."""

    reference: str


@dataclass(frozen=True)
class Later(Effect):
    """'Na het slaapuurtje': remind me in two hours."""

    reference: str


def move(facts: Facts, reference: str, name: str) -> Done:
    """Make the move, or begin the conversation that it needs."""
    r = facts.referral(reference)
    if r is None:
        return not_found(facts, "see-sent")
    try:
        found = checked(name, r.state, r.sides, r.made, facts.now)
    except NotAllowed as refusal:
        why = str(refusal)
        counted = (Denied("move"),) if why in NOT_THEIRS else ()
        return Done((after(facts, _refused(why, r, facts.lang)),), counted)
    if found.asks:
        return Done(next=(found.asks, {"reference": reference}))
    if name in ("withdraw", "mistake"):
        return Done(next=("sure", {"reference": reference, "move": name}))
    return Done(effects=(MakeMove(reference, name),))


def _refused(why: str, r: Referral, lang: str) -> str:
    if why in ("move-too-late", "move-not-now"):
        return who_was_first(why, r.state, r.moved_by, lang)
    return text(lang, why)


def who_was_first(why: str, state: State, moved_by: str, lang: str) -> str:
    """Too late: what it became, and who made it so."""
    return text(lang, why, state=text(lang, f"state-{state.value}"), who=moved_by or "none")


def _invite(facts: Facts, subject: Mapping[str, str]) -> Flow[MakeMove]:
    how = yield from ask(
        "how", "invite-how", Choice((Option("call", "invite-call"), Option("moment", "invite-moment")))
    )
    if how == "moment":
        return (yield from _meet(facts, subject))
    call_by = yield from ask("call-by", "invite-call-by", Day(facts.today, 60))
    return MakeMove(subject["reference"], "invite", call_by=call_by)


def _meet(facts: Facts, subject: Mapping[str, str]) -> Flow[MakeMove]:
    day = yield from ask("day", "meet-day", Day(facts.today, 180))
    hour = yield from ask("hour", "meet-hour", Hour(on=day))
    appointment = datetime.combine(day, hour, facts.now.tzinfo)
    move = "meet" if _state_allows_meeting(facts, subject["reference"]) else "book"
    return MakeMove(subject["reference"], move, appointment=appointment)


def _state_allows_meeting(facts: Facts, reference: str) -> bool:
    r = facts.referral(reference)
    return r is not None and r.state in MOVES["meet"].start


def _refuse(facts: Facts, subject: Mapping[str, str]) -> Flow[MakeMove]:
    reasons = tuple(Option(reason, f"refusal-{reason}") for reason in REFUSALS)
    reason = yield from ask("reason", "refuse-why", Choice(reasons))
    return MakeMove(subject["reference"], "refuse", reason=reason)


def _fail(facts: Facts, subject: Mapping[str, str]) -> Flow[MakeMove]:
    thresholds = tuple(Option(name, f"threshold-{name}") for name in THRESHOLDS)
    threshold = yield from ask("threshold", "fail-threshold", Choice(thresholds))
    return MakeMove(subject["reference"], "fail", threshold=threshold)


def _sure(facts: Facts, subject: Mapping[str, str]) -> Flow[MakeMove | None]:
    options = (Option("yes", f"sure-{subject['move']}"), Option("no", "kind-no"))
    answer = yield from ask(
        "sure", f"sure-{subject['move']}-ask", Choice(options), reference=subject["reference"]
    )
    return MakeMove(subject["reference"], subject["move"]) if answer == "yes" else None


def _question(facts: Facts, subject: Mapping[str, str]) -> Flow[AskOther]:
    words = yield from ask("words", "askother-words", Words(500), reference=subject["reference"])
    if looks_personal(words):
        # a second look: Telegram is no place for a parent's name or number
        words = yield from ask("words-again", "askother-personal", Words(500))
        words = scrub(words) if names_somebody(words) else words
    return AskOther(subject["reference"], words)


def _act(result: Effect | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return Done((after(facts, text(facts.lang, "move-not-done")),))
    return Done(effects=(result,))


CONVERSATIONS = (
    Conversation("invite", _invite, _act, NOT_SENT, needs="see-sent"),
    Conversation("meet", _meet, _act, NOT_SENT, needs="see-sent"),
    Conversation("refuse", _refuse, _act, NOT_SENT, needs="see-sent"),
    Conversation("fail", _fail, _act, NOT_SENT, needs="see-sent"),
    Conversation("sure", _sure, _act, NOT_SENT, needs="see-sent"),
    Conversation("askother", _question, _act, NOT_SENT, needs="see-sent"),
)
