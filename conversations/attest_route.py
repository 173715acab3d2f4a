"""Getting the attest inkomenstarief, step by step: which of the four steps of support fits, and what to lay ready.

The four steps (vier trappen) are Opgroeien's; see the topic `attest-hulp-bij-aanvraag`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import Conversation, Done
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice, yes_no
from conversations.screen import Button, Screen, data, rows
from conversations.texts import Html, text
from knowledge.parameters import shown, since

INCOMES = ("assessment", "month", "none", "undisclosed")


@dataclass(frozen=True)
class Route:
    support: str  # alone, helped, for-them, phone
    income: str  # of INCOMES
    special: bool  # a situation that may lower the tariff by itself
    soon: bool  # care starts within two months: before that it is too early


def support() -> Flow[str]:
    """Which step of support fits this parent."""
    if (yield from ask("login", "attest-login", yes_no())) == "yes":
        how = yield from ask(
            "alone",
            "attest-alone",
            Choice((Option("alone", "attest-alone-yes"), Option("helped", "attest-alone-helped"))),
        )
        return how
    return (
        yield from ask(
            "instead",
            "attest-instead",
            Choice((Option("for-them", "attest-instead-yes"), Option("phone", "attest-instead-no"))),
        )
    )


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[Route]:
    soon = (yield from ask("soon", "attest-soon", yes_no())) == "yes"
    step = yield from support()
    income = yield from ask(
        "income", "attest-income", Choice(tuple(Option(name, f"attest-income-{name}") for name in INCOMES))
    )
    special = (
        yield from ask(
            "special",
            "attest-special",
            Choice(
                (
                    Option("yes", "kind-yes"),
                    Option("no", "kind-no"),
                    Option("?individueel-verminderd-tarief", "attest-which"),
                )
            ),
        )
    ) == "yes"
    return Route(step, income, special, soon)


def finish(route: Route, facts: Facts, subject: Mapping[str, str]) -> Done:
    lang = facts.lang
    steps = [] if route.soon else [text(lang, "attest-step-early")]
    steps += [
        text(lang, f"attest-support-{route.support}"),
        _income(route.income, facts),
        text(lang, "attest-step-children"),
    ]
    if route.special:
        steps.append(text(lang, "attest-step-special"))
    steps += [text(lang, "attest-step-check"), text(lang, "attest-step-give")]
    numbered = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    buttons = [
        Button(text(lang, "attest-site"), url="https://mijn.opgroeien.be"),
        Button(text(lang, "menu-tariff"), data="tariff"),
        Button(text(lang, "menu-ocmw"), data="ocmw"),
        Button(text(lang, "attest-more"), data=data("topic", "attest-aanvragen", lang)),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    words = f"{text(lang, 'attest-first-line')}\n\n{numbered}\n\n{text(lang, 'attest-source')}"
    return Done((Screen(words, rows(buttons, 2)),))


def _income(income: str, facts: Facts) -> str:
    """Which proof to take; who tells no income pays the maximum."""
    if income != "undisclosed":
        return text(facts.lang, f"attest-step-income-{income}")
    dated = facts.knowledge.parameters.on("inkomenstarief/maximum", facts.today)
    amount = Html(f"{shown(dated, facts.lang)} ({since(dated, facts.lang)})")
    return text(facts.lang, "attest-step-income-undisclosed", amount=amount)


CONVERSATION = Conversation("attest", flow, finish)
