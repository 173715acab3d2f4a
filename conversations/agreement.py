"""Agreements between two partners: the module's ten questions, who does what, and within which term.

Source: "Leidraad voor goede afspraken tussen toeleider en partner" (annex 2 of the 2017 module). Both sides confirm;
from then on its terms are that pair's timers, until it is replaced or ended. Looked at again each year.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import NOT_SENT, Conversation, Done, Effect
from conversations.denied import not_found
from conversations.engine import Flow, Option, ask
from conversations.facts import Agreement, Facts, Organisation
from conversations.kinds import Choice, Several, Summary, WholeNumber, Words
from conversations.menu import after
from conversations.paging import page_number, part
from conversations.permissions import where
from conversations.screen import Button, Document, Screen, data, rows
from conversations.texts import Html, text
from knowledge.scrub import names_somebody, scrub

QUESTIONS = (
    "profile",
    "question",
    "answer",
    "steps",
    "contact",
    "where",
    "information",
    "material",
    "partners",
    "follow-up",
)
TASKS = ("offer", "childcare", "tariff", "attest-help", "attest-make", "ocmw", "reminder")
WHO = ("one", "other", "both", "desk")
WITHIN = ("1", "2", "5", "10")  # working days to choose from for a task
SHOWN = 15  # on one screen
SKIP = (Option("-", "agreement-skip"),)


@dataclass(frozen=True)
class Propose(Effect):
    one: str
    other: str
    answers: Mapping[str, str]
    tasks: Mapping[str, str]
    ways: tuple[str, ...]
    answer_days: int  # working days
    terms: Mapping[str, int]  # of tasks that have one, in working days


@dataclass(frozen=True)
class Confirm(Effect):
    agreement: int


@dataclass(frozen=True)
class End(Effect):
    agreement: int


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Propose | str]:
    """What to propose, or why not: keep or stop."""
    one = yield from _mine(facts)
    near = [
        o
        for o in facts.organisations.values()
        if o.id != one and o.municipality == facts.organisations[one].municipality
    ]
    names = tuple(Option(o.id, o.name, literal=True) for o in sorted(near, key=lambda o: o.name))
    other = yield from ask("with", "agreement-with", Choice(names[:12], names[12:]))
    name = facts.organisations[other].name
    answers = {}
    for number, question in enumerate(QUESTIONS, 1):
        said = yield from ask(
            question,
            "agreement-ask-contact" if question == "contact" else f"agreement-{question}",
            Words(400, SKIP),
            number=number,
            other=name,
        )
        if question != "contact" and names_somebody(
            said
        ):  # an agreement is on ways of working, not on a family
            said = yield from ask(f"{question}-again", "agreement-personal", Words(400, SKIP))
            said = scrub(said) if names_somebody(said) else said
        if said != "-":
            answers[question] = said
    tasks, terms = yield from _tasks(facts.organisations[one].name, name)
    ways = yield from ask(
        "ways", "agreement-ways", Several(tuple(Option(w, f"refer-way-{w.lower()}") for w in "ABC"), 3)
    )
    days = yield from ask(
        "days",
        "agreement-days",
        WholeNumber(1, 10, tuple(Option(str(n), str(n), literal=True) for n in (1, 2, 3, 4, 5))),
    )
    proposed = Propose(one, other, answers, tasks, ways, days, terms)
    shown = Agreement(0, one, other, answers, tasks, ways, days, False, terms)
    end = yield from ask(
        "summary",
        "agreement-summary",
        Summary(
            (Option("send", "agreement-propose"), Option("keep", "refer-keep"), Option("stop", "refer-stop"))
        ),
        other=name,
        page=Html(words(shown, facts)),
    )
    return proposed if end == "send" else end


def _tasks(one: str, other: str) -> Flow[tuple[Mapping[str, str], Mapping[str, int]]]:
    """Who does what, and within how many working days."""
    who = tuple(Option(w, f"agreement-who-{w}", mentions={"one": one, "other": other}) for w in WHO)
    within = tuple(Option(n, "agreement-within", mentions={"days": int(n)}) for n in WITHIN)
    tasks, terms = {}, {}
    for task in TASKS:
        tasks[task] = yield from ask(f"task-{task}", f"agreement-task-{task}", Choice(who))
        choice = Choice((*within, Option("-", "agreement-within-none")))
        days = yield from ask(f"term-{task}", "agreement-term", choice)
        if days != "-":
            terms[task] = int(days)
    return tasks, terms


def _mine(facts: Facts) -> Flow[str]:
    mine = where(facts, "agree")
    if len(mine) == 1:
        return mine[0]
    options = tuple(Option(o, facts.organisations[o].name, literal=True) for o in mine)
    return (yield from ask("from", "agreement-from", Choice(options)))


def finish(result: Propose | str, facts: Facts, subject: Mapping[str, str]) -> Done:
    if isinstance(result, Propose):
        return Done(effects=(result,))
    name = "agreement-kept" if result == "keep" else "refer-stopped"
    return Done((after(facts, text(facts.lang, name)),), keep=result == "keep")


def agreements(facts: Facts, page: str = "0") -> Screen:
    """This person's agreements, and what waits for a confirmation."""
    lang = facts.lang
    shown, turn = part(facts.agreements, "agreements", page_number(page), SHOWN)
    buttons = [
        Button(
            text(
                lang, "agreement-line", other=_other(a, facts).name, confirmed="yes" if a.confirmed else "no"
            ),
            data=data("agreement", str(a.id)),
        )
        for a in shown
    ]
    below = [
        Button(text(lang, "agreement-go-on", number=k.number), data=data("resume", str(k.number)))
        for k in facts.kept
        if k.name == CONVERSATION.name
    ]
    below.append(Button(text(lang, "agreement-new"), data="agreementnew"))
    below.append(Button(text(lang, "menu-home"), data="menu"))
    words = text(lang, "agreement-list", count=len(facts.agreements))
    return Screen(words, (*rows(buttons), *rows(turn, 2), *rows(below)))


def one(facts: Facts, id: str) -> Done:
    """An agreement as a page, and as PDF to print or sign."""
    lang = facts.lang
    found = _found(facts, id)
    if found is None:
        return not_found(facts, "see-agreements", "agreement-unknown")
    buttons = []
    if may_agree(facts, found):
        if not found.confirmed and may_confirm(facts, found):
            buttons.append(Button(text(lang, "agreement-confirm"), data=data("agreementyes", id)))
        buttons.append(Button(text(lang, "agreement-change"), data="agreementnew"))
        buttons.append(Button(text(lang, "agreement-end"), data=data("agreementend", id)))
    buttons.append(Button(text(lang, "menu-home"), data="menu"))
    page = words(found, facts)
    document = Document("letter", f"afspraken-{id}.pdf", (("lang", lang), ("text", _plain(page))))
    return Done((Screen(page, rows(buttons, 2), document=document),))


def may_agree(facts: Facts, agreement: Agreement) -> bool:
    """Whether this person speaks for a side of it."""
    return ours(facts, agreement) is not None


def may_confirm(facts: Facts, agreement: Agreement) -> bool:
    """Whether they speak for the side that did not propose it."""
    return agreement.other in where(facts, "agree")


def ours(facts: Facts, agreement: Agreement) -> str | None:
    """The partner for which this person speaks; who proposed it, if that is both."""
    return next((o for o in (agreement.one, agreement.other) if o in where(facts, "agree")), None)


def confirm(facts: Facts, id: str) -> Done:
    """The side that did not propose it says yes."""
    found = _found(facts, id)
    if found is None or not may_confirm(facts, found):
        return not_found(facts, "agree", "agreement-unknown")
    if found.confirmed:
        return Done((after(facts, text(facts.lang, "agreement-unknown")),))
    return Done(
        (after(facts, text(facts.lang, "agreement-confirmed", days=found.answer_days)),), (Confirm(found.id),)
    )


def end(facts: Facts, id: str) -> Done:
    found = _found(facts, id)
    if found is None or not may_agree(facts, found):
        return not_found(facts, "agree", "agreement-unknown")
    return Done((after(facts, text(facts.lang, "agreement-ended")),), (End(found.id),))


def words(agreement: Agreement, facts: Facts) -> str:
    """The agreement as a page: contacts of both sides, the ten answers, the task table, ways and term."""
    lang = facts.lang
    first, second = facts.organisations[agreement.one], facts.organisations[agreement.other]
    names = {"one": first.name, "other": second.name}
    lines = [text(lang, "agreement-title", **names), _contact(first, lang), _contact(second, lang), ""]
    lines += [
        f"<b>{text(lang, f'agreement-label-{question}')}</b> {_escaped(agreement.answers[question])}"
        for question in QUESTIONS
        if question in agreement.answers
    ]
    lines += ["", text(lang, "agreement-tasks")]
    lines += [
        text(
            lang,
            "agreement-task-line",
            task=text(lang, f"agreement-label-task-{task}"),
            who=text(lang, f"agreement-who-{who}", **names),
            days=agreement.terms.get(task, 0),
        )
        for task, who in agreement.tasks.items()
    ]
    ways = ", ".join(text(lang, f"refer-way-{way.lower()}") for way in agreement.ways)
    lines += ["", text(lang, "agreement-terms", ways=ways, days=agreement.answer_days)]
    return "\n".join(lines)


def _contact(organisation: Organisation, lang: str) -> str:
    ways = " · ".join(w for w in (organisation.mail, organisation.phone, organisation.address) if w)
    people = ", ".join((*organisation.contacts, *organisation.deputies)) or "-"
    return text(lang, "agreement-contact", name=organisation.name, people=people, ways=ways or "-")


def _escaped(said: str) -> str:
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _plain(page: str) -> str:
    return page.replace("<b>", "").replace("</b>", "")


def _found(facts: Facts, id: str) -> Agreement | None:
    return next((a for a in facts.agreements if str(a.id) == id), None)


def _other(agreement: Agreement, facts: Facts) -> Organisation:
    return facts.organisations[agreement.other if ours(facts, agreement) == agreement.one else agreement.one]


CONVERSATION = Conversation("agreementnew", flow, finish, NOT_SENT, needs="agree")
