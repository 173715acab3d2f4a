"""Referrals to look at: what I sent, what waits for my answer, and one of them with what can be done."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from babel.dates import format_datetime

from conversations.answer_referral import Looked, MakeMove
from conversations.conversation import Done
from conversations.denied import not_found
from conversations.facts import Facts, Referral
from conversations.kinds.ages import Ages
from conversations.kinds.day import Day, near
from conversations.kinds.language import language_name
from conversations.kinds.week import Week
from conversations.menu import after
from conversations.overdue import overdue_since
from conversations.referral import OPEN, UNANSWERED, UNMET, Side, State, possible
from conversations.screen import Button, Screen, data, rows
from conversations.texts import Html, text

SHOWN = 15  # on one screen


def mine(facts: Facts) -> Screen:
    """What this person's organisations sent: open ones first, oldest promise on top; and what was not sent yet."""
    screen = _list(facts, "mine", [r for r in facts.referrals if Side.SENDER in r.sides])
    kept = [
        Button(text(facts.lang, "mine-kept", number=k.number), data=data("resume", str(k.number)))
        for k in facts.kept
        if k.name == "refer"
    ]
    return replace(screen, buttons=(*rows(kept), *screen.buttons))


def waiting(facts: Facts) -> Screen:
    """What asks something of this person as receiver, oldest promise on top."""
    theirs = [
        r
        for r in facts.referrals
        if Side.RECEIVER in r.sides and r.state in OPEN and r.state is not State.HANDED
    ]
    return _list(facts, "open", theirs)


def _list(facts: Facts, name: str, referrals: Sequence[Referral]) -> Screen:
    if not referrals:
        return after(facts, text(facts.lang, f"{name}-none"))
    ordered = sorted(referrals, key=lambda r: (r.state not in OPEN, r.due or r.since))[:SHOWN]
    lines = [text(facts.lang, f"{name}-intro", count=len(referrals))]
    lines += [_line(r, facts) for r in ordered]
    buttons = [Button(f"{r.reference} · {_other(r, facts)}", data=data("look", r.reference)) for r in ordered]
    home = Button(text(facts.lang, "menu-home"), data="menu")
    return Screen("\n".join(lines), (*rows(buttons), (home,)))


def _line(r: Referral, facts: Facts) -> str:
    return text(
        facts.lang,
        "mine-line",
        reference=r.reference,
        other=_other(r, facts),
        state=text(facts.lang, f"state-{r.state.value}"),
        next=Html(next_step(r, facts)),
    )


def _other(r: Referral, facts: Facts) -> str:
    """The organisation on the other side."""
    other = r.receiver if Side.SENDER in r.sides else r.sender
    return facts.organisations[other].name if other in facts.organisations else other


def next_step(r: Referral, facts: Facts) -> str:
    """What happens next and when, in words; what to do if it is this person's turn."""
    lang = facts.lang
    if r.state is State.APPOINTMENT and r.appointment:
        return text(lang, "next-appointment", when=moment(r.appointment, lang))
    if r.state is State.INVITED and r.call_by:
        return text(lang, "next-call", day=near(r.call_by, lang))
    if r.state in UNANSWERED and r.answer_by:
        overdue = "yes" if r.answer_by < facts.now else "no"
        return text(
            lang,
            "next-answer",
            when=near(r.answer_by.date(), lang),
            overdue=overdue,
        )
    if r.due and r.state in OPEN:
        return text(lang, "next-asked-again", when=near(r.due.date(), lang))
    return ""


def moment(when: datetime, lang: str) -> str:
    return format_datetime(when, "EEEE d MMMM HH:mm", locale=lang)


def show(facts: Facts, reference: str) -> Done:
    """'Toon': the receiver sees what the family looks for, and the sender hears that it was seen."""
    r = facts.referral(reference)
    if r is None:
        return not_found(facts, "see-sent")
    if r.state is not State.SENT or Side.RECEIVER not in r.sides:
        return Done((detail(r, facts),), (Looked(reference),))
    seen = replace(r, state=State.SEEN)
    return Done((detail(seen, facts),), (Looked(reference), MakeMove(reference, "see")))


def look(facts: Facts, reference: str) -> Done:
    """One referral; a receiver who has not pressed 'toon' yet only sees that it is there."""
    r = facts.referral(reference)
    if r is None:
        return not_found(facts, "see-sent")
    if r.state is State.SENT and Side.SENDER not in r.sides:
        button = Button(text(facts.lang, "referral-show"), data=data("show", reference))
        return Done(
            (
                Screen(
                    text(facts.lang, "referral-there", reference=reference, sender=_other(r, facts)),
                    ((button,),),
                ),
            )
        )
    return Done((detail(r, facts),), (Looked(reference),))


def detail(r: Referral, facts: Facts) -> Screen:
    """What the family looks for, where it stands, and the moves that this person can make."""
    lang = facts.lang
    lines = [
        text(lang, "referral-title", reference=r.reference, other=_other(r, facts)),
        family(r, lang, facts) if r.children else "",  # nothing is left of who withdrew
        way(r, facts),
        text(
            lang, "referral-state", state=text(lang, f"state-{r.state.value}"), next=Html(next_step(r, facts))
        ),
    ]
    if r.reason:
        lines.append(text(lang, "referral-reason", reason=text(lang, f"refusal-{r.reason}")))
    if Side.RECEIVER not in r.sides and not r.undeliverable and overdue_since(r, facts.now):
        lines.append(text(lang, "referral-overdue", phone=facts.organisations[r.receiver].phone or "-"))
    if r.question_of and r.question_due:
        owes = r.sender if r.question_of is Side.SENDER else r.receiver
        when = near(r.question_due.date(), lang)
        lines.append(text(lang, "referral-question-open", name=facts.organisations[owes].name, when=when))
    if r.undeliverable:
        lines.append(text(lang, "referral-undeliverable", phone=facts.organisations[r.receiver].phone or "-"))
    lines.append(
        text(lang, "referral-page" if facts.page_reachable else "referral-phone-only")
        if r.has_page_details
        else ""
    )
    return Screen("\n".join(line for line in lines if line), _moves(r, facts))


def way(r: Referral, facts: Facts) -> str:
    """How it was referred, as the reader's side says it."""
    lang, code = facts.lang, r.way.lower()
    if Side.SENDER in r.sides:
        return text(lang, "referral-way", way=text(lang, f"refer-way-{code}"))
    return text(lang, f"referral-way-{code}", sender=_other(r, facts))


def family(r: Referral, lang: str, facts: Facts) -> str:
    """One line of what the family looks for; nothing that tells who they are."""
    parts = [
        text(
            lang, "referral-children", count=len(r.children.split(",")), ages=Ages().shown(r.children, lang)
        ),
        Week().shown(r.days, lang),
        text(lang, "referral-from", start=Day(facts.today).shown(r.start_on.isoformat(), lang))
        if r.start_on
        else "",
        text(lang, "referral-language", language=language_name(r.language, lang)),
        text(lang, "referral-priority", priority=text(lang, f"refer-priority-{r.priority}").lower()),
    ]
    return " · ".join(part for part in parts if part)


def moves_shown(r: Referral, now: datetime) -> tuple[str, ...]:
    """The moves that this person can make now and that make sense on this day, in the table's order."""
    met = r.appointment is not None and r.appointment <= now
    hidden = {"see", "book"} | ({"reached", "unreached"} if met else {"came", "missed"})
    return tuple(name for name in possible(r.state, r.sides, r.made, now) if name not in hidden)


def _moves(r: Referral, facts: Facts) -> tuple[tuple[Button, ...], ...]:
    lang = facts.lang
    names = moves_shown(r, facts.now)
    main = [n for n in names if n not in ("withdraw", "mistake")]
    last = [n for n in names if n in ("withdraw", "mistake")]
    other = []
    if r.state in OPEN and r.state is not State.HANDED:
        asks = "sender" if Side.SENDER in r.sides else "receiver"
        other.append(Button(text(lang, f"referral-ask-by-{asks}"), data=data("askother", r.reference)))
        if Side.RECEIVER in r.sides and r.state in UNANSWERED:
            other.append(Button(text(lang, "referral-later"), data=data("later", r.reference)))
    if r.state in (State.REJECTED, State.FAILED) and Side.SENDER in r.sides:
        other.append(Button(text(lang, "referral-next-centre"), data=data("again", r.reference)))
    if r.state in UNMET and Side.SENDER in r.sides:
        other.append(Button(text(lang, "told-button-unmet"), data=data("unmet", r.reference)))
    if Side.SENDER in r.sides and r.state in OPEN:
        other.append(Button(text(lang, "refer-note"), data=data("note", r.reference)))
    if facts.page_reachable and (r.has_page_details or Side.SENDER in r.sides) and r.state in OPEN:
        other.append(Button(text(lang, "referral-open-page"), data=data("page", r.reference)))
    home = Button(text(lang, "menu-home"), data="menu")
    return (
        *rows([_move_button(r, name, lang) for name in main], 2),
        *rows(other),
        *rows([*(_move_button(r, name, lang) for name in last), home], 2),
    )


def _move_button(r: Referral, name: str, lang: str) -> Button:
    return Button(text(lang, f"move-{name}"), data=data("move", r.reference, name))


def note(facts: Facts, reference: str) -> Done:
    """A note for the parent, with the reference and where to ask; in each language at a tap it is the parent's."""
    r = facts.referral(reference)
    if r is None:
        return not_found(facts, "see-sent")
    receiver = facts.organisations[r.receiver]
    sender = facts.organisations[r.sender]
    words = "\n\n".join(
        text(
            lang,
            "note-parent",
            reference=reference,
            centre=receiver.name,
            phone=receiver.phone or receiver.mail or "-",
            address=receiver.address or "-",
            sender=sender.name,
            sender_phone=sender.phone or "-",
        )
        for lang in dict.fromkeys([facts.lang, "nl"])
    )
    return Done((after(facts, f"{text(facts.lang, 'note-intro')}\n\n<blockquote>{words}</blockquote>"),))
