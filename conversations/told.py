"""What people are told of a referral, and the buttons under it: one table."""

from collections.abc import Mapping

from conversations.chase import Step, To
from conversations.referral import MOVES, Side
from conversations.screen import data

# Text → the moves and actions under it. Whoever may not make a move does not see its button.
BUTTONS: Mapping[str, tuple[str, ...]] = {
    "new": ("show",),
    "ask-remind": ("show",),
    "ask-deputy": ("show",),
    "ask-outcome": ("enrol", "still", "fail"),
    "ask-call-overdue": ("meet", "look"),
    "ask-eve": ("reached", "unreached", "meet"),
    "ask-came": ("came", "missed", "enrol"),
    "ask-decide": ("enrol", "wait", "fail"),
    "ask-missed": ("meet", "fail"),
    "ask-waiting": ("still", "invite", "enrol", "fail"),
    "ask-what-now": ("again", "unmet", "leave"),
    "unreached-them": ("look",),
    "refuse": ("again", "unmet", "leave"),
    "fail": ("again", "unmet", "leave"),
    "unreached": ("look", "askother"),
    "missed": ("meet", "fail"),
    "question": ("look", "askother"),
    "answer": ("look", "askother"),
    "ask-question": ("look", "askother"),
    "details": ("page", "look"),
    "withdraw": (),
    "mistake": (),
    "elsewhere": (),
}

LABELS = {
    "show": "told-button-show",
    "look": "told-button-look",
    "askother": "told-button-reply",
    "again": "told-button-again",
    "unmet": "told-button-unmet",
    "page": "told-button-page",
}
ONLY_SENDER = {"again", "unmet"}
SIDE: Mapping[To, Side] = {
    To.CONTACT: Side.RECEIVER,
    To.DEPUTY: Side.RECEIVER,
    To.REFERRER: Side.SENDER,
    To.COLLEAGUE: Side.SENDER,
    To.DESK: Side.DESK,
    To.DESK_ALL: Side.DESK,
}


def buttons(text: str, side: Side, reference: str) -> tuple[tuple[str, str], ...]:
    """Label's text id and data of each button, for somebody on that side."""
    shown = []
    for name in BUTTONS.get(text, ("look",)):
        move = MOVES.get(name)
        if move is not None and side in move.by:
            shown.append((f"move-{name}", data("move", reference, name)))
        elif move is None and (name not in ONLY_SENDER or side is Side.SENDER):
            shown.append((LABELS[name], data(name, reference)))
    return tuple(shown)


def asked(step: Step, to: To) -> tuple[str, str]:
    """The text that this step tells them, and why it comes to them and not to who was asked first ('': no reason)."""
    if step.asks == "desk":  # in words of its own for who waits
        return ("ask-silent" if to is To.REFERRER else "ask-desk"), ("everyone" if to is To.DESK_ALL else "")
    if step.asks in ("remind", "deputy"):
        return f"ask-{step.asks}", ""
    if to in (To.CONTACT, To.REFERRER):
        return f"ask-{step.asks}", "again" if step.name.endswith("-again") or step.asks == "question" else ""
    return f"ask-{step.asks}", to.value
