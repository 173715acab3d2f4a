"""What the forms of the answer page say, as the effects that the chat has too."""

from dataclasses import dataclass
from datetime import date, datetime

from starlette.datastructures import FormData

from bot.channels.web.forms import words
from conversations.answer_referral import AskOther, Later, MakeMove
from conversations.conversation import Effect
from conversations.engine import Invalid
from conversations.facts import Facts, Referral
from conversations.kinds import Day, Hour, Words
from conversations.referral import MOVES, REFUSALS, THRESHOLDS, UNANSWERED
from knowledge.scrub import looks_personal

ASKING = ("invite", "meet", "refuse", "fail", "withdraw", "mistake")  # moves that need more than one press
FAR = {"invite": 60, "meet": 180}  # days


@dataclass(frozen=True)
class Answer:
    """`said`: what the page says once it is done."""

    effect: Effect
    said: str


def stands(referral: Referral) -> str:
    """Where the page shows the referral to stand; it goes along with each form."""
    return f"{referral.state.value}@{referral.since.isoformat()}"


def is_stale(shown: str, referral: Referral) -> bool:
    """Whether it stands elsewhere by now. That somebody else only read it takes nobody's answer away."""
    before = shown.partition("@")[0]
    still_unanswered = {before, referral.state.value} <= {state.value for state in UNANSWERED}
    return shown != stands(referral) and not still_unanswered


def answer_of(do: str, fields: FormData, facts: Facts, referral: Referral) -> Answer | None:
    """What was answered; None for a form that we do not have. Raises Invalid for what is missing or impossible."""
    reference = referral.reference
    match do:
        case "ask":
            return Answer(AskOther(reference, _question(fields, facts)), "done")
        case "later":
            return Answer(Later(reference), "later")
        case "invite" if words(fields, "how") != "moment":
            call_by = _day(fields, "call-by", facts, FAR["invite"])
            return Answer(MakeMove(reference, "invite", call_by=call_by), "done")
        case "invite":
            return Answer(MakeMove(reference, "book", appointment=_moment(fields, facts)), "done")
        case "meet":
            return Answer(MakeMove(reference, "meet", appointment=_moment(fields, facts)), "done")
        case "refuse":
            return Answer(MakeMove(reference, do, reason=_one_of(fields, "reason", REFUSALS)), "done")
        case "fail":
            return Answer(MakeMove(reference, do, threshold=_one_of(fields, "threshold", THRESHOLDS)), "done")
    return Answer(MakeMove(reference, do), "done") if do in MOVES and do != "see" else None


def _day(fields: FormData, name: str, facts: Facts, within: int) -> date:
    kind = Day(facts.today, within)
    return kind.value(kind.parse(words(fields, name), facts.now))


def _moment(fields: FormData, facts: Facts) -> datetime:
    day = _day(fields, "day", facts, FAR["meet"])
    kind = Hour(on=day)
    hour = kind.value(kind.parse(words(fields, "hour"), facts.now))
    return datetime.combine(day, hour, facts.now.tzinfo)


def _one_of(fields: FormData, name: str, options: tuple[str, ...]) -> str:
    said = words(fields, name)
    if said not in options:
        raise Invalid("page-choose")
    return said


def _question(fields: FormData, facts: Facts) -> str:
    said = Words(500).parse(words(fields, "words"), facts.now)
    if looks_personal(said):
        raise Invalid("page-ask-personal")
    return said
