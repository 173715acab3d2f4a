"""The way to a reduced tariff, step by step: attest, what lowers by itself, what the OCMW decides, what to bring.

Nothing that was entered outlives the conversation. Source of the order: the training module for referrers (2017) and
Opgroeien's questions and answers (June 2026), as in the topics `ocmw-tarief-aanvragen` and
`individueel-verminderd-tarief`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.attest_route import support
from conversations.conversation import Conversation, Done
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation
from conversations.kinds import Ages, Choice, Day, Week, Words, yes_no
from conversations.menu import after
from conversations.screen import Button, Document, Screen, data, rows
from conversations.texts import Html, text
from knowledge.parameters import shown, since
from knowledge.scrub import looks_personal, names_somebody, scrub

# Situations that lower the tariff without the OCMW, with the dated parameter they lead to. The parent ticks
# them when asking for the attest or its recalculation.
AUTOMATIC: Mapping[str, str] = {
    "leefloon": "inkomenstarief/minimum",
    "leefloon-training": "verminderd/midden",
    "integration": "verminderd/midden",
    "low-work": "verminderd/midden",
    "invalidity": "verminderd/korting",
    "unemployed": "verminderd/korting",
    "income-halved": "verminderd/korting",
    "self-employed": "verminderd/korting",
    "asylum": "verminderd/laagste",
    "foster": "verminderd/laagste",
    "minor-parent": "verminderd/laagste",
}


@dataclass(frozen=True)
class Route:
    """Where the questions led."""

    price: str  # income, free, unsure
    attest: str  # yes, or the step of support that helps to get one: alone, helped, for-them, phone
    situation: str = "none"  # of AUTOMATIC, or none
    too_high: bool = True  # still, after what lowers by itself
    way: str = ""
    letter: Mapping[str, str] | None = None


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Route]:
    price = yield from ask(
        "price",
        "ocmw-price",
        Choice(
            (
                Option("income", "ocmw-price-income"),
                Option("free", "ocmw-price-free"),
                Option("unsure", "ocmw-unsure"),
            )
        ),
    )
    if price == "free":
        return Route(price, "")
    attest = "yes"
    if (yield from ask("attest", "ocmw-attest", yes_no())) == "no":
        attest = yield from support()
    situation = yield from ask(
        "situation",
        "ocmw-situation",
        Choice(
            (
                *(Option(name, f"ocmw-situation-{name}") for name in AUTOMATIC),
                Option("none", "ocmw-situation-none"),
            )
        ),
    )
    if situation != "none" and (yield from ask("too-high", "ocmw-too-high", yes_no())) == "no":
        return Route(price, attest, situation, too_high=False)
    way = yield from ask(
        "way",
        "ocmw-way",
        Choice((Option("A", "ocmw-way-a"), Option("B", "ocmw-way-b"), Option("C", "ocmw-way-c"))),
    )
    if (yield from ask("letter", "ocmw-letter", yes_no("ocmw-letter-yes", "ocmw-letter-no"))) == "no":
        return Route(price, attest, situation, True, way)
    ages = yield from ask("ages", "refer-ages", Ages())
    days = yield from ask("days", "refer-days", Week())
    start = yield from ask("start", "refer-start", Day(facts.today))
    why = yield from _why()
    filled = {
        "ages": ",".join("unborn" if a < 0 else str(a) for a in ages),
        "days": days,
        "start": start.isoformat(),
        "why": "" if why == "-" else why,
    }
    return Route(price, attest, situation, True, way, filled)


def _why() -> Flow[str]:
    """One sentence for the letter, without names and numbers."""
    skip = (Option("-", "ocmw-why-nothing"),)
    why = yield from ask("why", "ocmw-why", Words(300, skip))
    if looks_personal(why):
        why = yield from ask("why-again", "ocmw-why-personal", Words(300, skip))
    return scrub(why) if names_somebody(why) else why


def finish(route: Route, facts: Facts, subject: Mapping[str, str]) -> Done:
    lang = facts.lang
    if route.price == "free":
        buttons = (
            (Button(text(lang, "ocmw-to-allowance"), data=data("topic", "vrije-prijs-kinderopvangtoeslag")),),
        )
        return Done((Screen(text(lang, "ocmw-free-price"), buttons),))
    screens = [Screen(_advice(route, facts), _next(route, facts))]
    if route.letter is not None:
        screens.append(_letter(route.letter, facts))
    return Done(tuple(screens))


def _advice(route: Route, facts: Facts) -> str:
    """What to do now, numbered."""
    lang = facts.lang
    steps = []
    if route.price == "unsure":
        steps.append(text(lang, "ocmw-step-price"))
    if route.attest != "yes":
        steps.append(text(lang, f"attest-support-{route.attest}"))
    if route.situation != "none":
        dated = facts.knowledge.parameters.on(AUTOMATIC[route.situation], facts.today)
        amount = Html(f"{shown(dated, lang)} ({since(dated, lang)})")
        kind = "discount" if AUTOMATIC[route.situation].endswith("korting") else "amount"
        steps.append(text(lang, f"ocmw-step-automatic-{kind}", amount=amount))
    if route.too_high:
        steps += [text(lang, "ocmw-step-documents"), text(lang, f"ocmw-step-way-{route.way.lower()}")]
        steps += [text(lang, "ocmw-step-decision"), text(lang, "ocmw-step-after")]
    first = text(lang, "ocmw-first-line-decision" if route.too_high else "ocmw-first-line-automatic")
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    return f"{first}\n\n{numbered}\n\n{text(lang, 'ocmw-source')}"


def _next(route: Route, facts: Facts) -> tuple[tuple[Button, ...], ...]:
    lang = facts.lang
    buttons = [
        Button(text(lang, "ocmw-refer-to", name=o.name), data=data("referto", o.id))
        for o in _ocmws(facts)
        if route.too_high and facts.me.invited
    ]
    buttons.append(Button(text(lang, "ocmw-more"), data=data("topic", "ocmw-tarief-aanvragen", lang)))
    buttons.append(Button(text(lang, "menu-home"), data="menu"))
    return rows(buttons)


def _ocmws(facts: Facts) -> list[Organisation]:
    """The OCMWs near this person, but not their own."""
    mine = facts.me.organisations()
    return [o for o in facts.organisations.values() if o.kind == "ocmw" and o.id not in mine]


def _letter(filled: Mapping[str, str], facts: Facts) -> Screen:
    """The accompanying letter, in Dutch since an OCMW reads it; names are written by hand."""
    mine = [facts.organisations[o] for o in facts.me.organisations() if o in facts.organisations]
    sender = mine[0] if mine else None
    words = text(
        "nl",
        "letter-ocmw-route",
        to=", ".join(o.name for o in _ocmws(facts)[:1]) or "OCMW",
        sender=sender.name if sender else "……………………………",
        phone=(sender.phone or sender.mail) if sender else "……………………………",
        ages=Ages().shown(filled["ages"], "nl"),
        days=Week().shown(filled["days"], "nl"),
        start=Day(facts.today).shown(filled["start"], "nl"),
        today=Day(facts.today).shown(facts.today.isoformat(), "nl"),
        why=filled["why"] or "none",
    )
    document = Document("letter", "brief-ocmw.pdf", (("lang", "nl"), ("text", words)))
    return after(facts, f"{text(facts.lang, 'letter-here')}\n\n<blockquote>{words}</blockquote>", document)


CONVERSATION = Conversation("ocmw", flow, finish)
