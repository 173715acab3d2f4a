"""A person's own name, mail and phone, kept by themselves. A new mail address counts once its owner typed a code."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Invalid, Option, ask
from conversations.facts import Facts
from conversations.kinds import Words
from conversations.kinds.line import EMPTY, Line
from conversations.permissions import may_at_all
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text

FIELDS = ("name", "mail", "phone")
LONGEST_NAME = 60
DIGITS = 8


@dataclass(frozen=True)
class KeepDetail(Effect):
    """Their name or phone is this now; an empty mail or phone is left out."""

    field: str
    value: str


@dataclass(frozen=True)
class ProposeMail(Effect):
    """Mail a code to this new address."""

    mail: str


@dataclass(frozen=True)
class ConfirmMail(Effect):
    """With the code that came there the new address counts."""

    code: str


@dataclass(frozen=True)
class MailedCode:
    """Eight digits; spaces are forgiven."""

    options: tuple[Option, ...] = ()
    wants_text: bool = True

    def parse(self, said: str, now: datetime) -> str:
        return self.value("".join(said.split()))

    def value(self, stored: str) -> str:
        if not (len(stored) == DIGITS and stored.isascii() and stored.isdecimal()):
            raise Invalid("details-code-shape", digits=DIGITS)
        return stored

    def shown(self, stored: str, lang: str) -> str:
        return stored


def details(facts: Facts) -> Done:
    """What stands of this person, with a button for each part of it."""
    lang = facts.lang
    mine = next((m for m in facts.staff.members if m.person == facts.me.id), None)
    if mine is None or not may_at_all(facts, "edit-self"):
        return denied(facts, "edit-self")
    words = text(lang, "details-mine", name=mine.name or "-", mail=mine.mail or "-", phone=mine.phone or "-")
    buttons = [Button(text(lang, f"myorg-{field}"), data=data("editme", field)) for field in FIELDS]
    last = [Button(text(lang, f"menu-{name}"), data=name) for name in ("language", "myorg")]
    last.append(Button(text(lang, "details-erase"), data="erase"))
    return Done((Screen(words, (*rows(buttons, 3), *rows(last, 3))),))


def edit(facts: Facts, field: str) -> Done:
    if field not in FIELDS:
        return denied(facts, "edit-self")
    return Done(next=("editme", {"field": field}))


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[KeepDetail | ProposeMail]:
    field = subject["field"]
    if field == "name":
        return KeepDetail(field, (yield from ask("name", "join-name", Words(LONGEST_NAME))))
    mine = next((m for m in facts.staff.members if m.person == facts.me.id), None)
    now = (mine.mail if field == "mail" else mine.phone) if mine else ""
    # in the web chat the address is the way in
    spare = now and (field == "phone" or facts.me.channel == "telegram")
    options = (Option(EMPTY, "myorg-leave-out"),) if spare else ()
    value = yield from ask("value", f"details-new-{field}", Line(field, options), now=now or "none")
    if value == EMPTY:
        return KeepDetail(field, "")
    return ProposeMail(value) if field == "mail" else KeepDetail(field, value)


def finish(result: KeepDetail | ProposeMail, facts: Facts, subject: Mapping[str, str]) -> Done:
    if isinstance(result, ProposeMail):
        return Done(effects=(result,), next=("mailcode", {"mail": result.mail}))
    return Done(effects=(result,))


def code_flow(facts: Facts, subject: Mapping[str, str]) -> Flow[ConfirmMail]:
    code = yield from ask("code", "details-code", MailedCode(), mail=subject.get("mail", "none"))
    return ConfirmMail(code)


def saved(facts: Facts, name: str) -> Screen:
    """`name`: the text that says what became of it."""
    back = Button(text(facts.lang, "menu-me"), data="me")
    return Screen(text(facts.lang, name), ((back, Button(text(facts.lang, "menu-home"), data="menu")),))


def wrong_code(facts: Facts) -> Screen:
    """The code can be typed once more, or another address."""
    buttons = [
        Button(text(facts.lang, "details-code-again"), data="mailcode"),
        Button(text(facts.lang, "details-other-mail"), data=data("editme", "mail")),
        Button(text(facts.lang, "menu-home"), data="menu"),
    ]
    return Screen(text(facts.lang, "details-code-wrong"), rows(buttons))


CONVERSATIONS = (
    Conversation("editme", flow, finish, needs="edit-self"),
    Conversation(
        "mailcode", code_flow, lambda result, facts, subject: Done(effects=(result,)), needs="edit-self"
    ),
)
