"""What does this family pay? A few questions, then an indicated price with each rule and its source."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from html import escape
from typing import Any

from babel.numbers import format_decimal

from conversations.conversation import Conversation, Done
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Amount, Choice, WholeNumber, yes_no
from conversations.screen import Button, Screen, data, rows
from conversations.texts import Html, text
from knowledge.parameters import LOCALES, Dated, Parameters, day_in_words, euro, shown
from knowledge.tariff import (
    CHILD_AGE,
    FULL_DAY,
    MOST_CHILDREN,
    MOST_INCOME,
    NEW_CHILD_AGE,
    SIMULATOR,
    Basis,
    Case,
    Caution,
    Indication,
    Step,
    before_new_child_age,
    indicate,
)

HOURS = {"short": Decimal(4), "full": FULL_DAY, "long": Decimal(11)}  # a length of that kind of day
DAYS_A_MONTH = {1: 4, 2: 9, 3: 13, 4: 17, 5: 22}  # by days a week, for 21.83 weekdays a month
A_WEEK = re.compile(r"(?:\ba )?\b(?:week|wk|semaine)\b|/w\b", re.IGNORECASE)
PLAIN_NUMBERS = {"coefficient", "factor", "times", "slices", "percent"}  # terms that are no euros


@dataclass(frozen=True)
class DaysAMonth(WholeNumber):
    """A number of days a month; 'drie dagen per week' is what its button says."""

    def parse(self, said: str, now: datetime) -> str:
        if not A_WEEK.search(said):
            return super().parse(said, now)
        week = WholeNumber(1, max(DAYS_A_MONTH)).parse(A_WEEK.sub("", said.split("(")[0]), now)
        return str(DAYS_A_MONTH[int(week)])


@dataclass(frozen=True)
class TariffShown:
    """The price of a day, and how many days a month."""

    indication: Indication
    days: int

    @property
    def month_price(self) -> Decimal:
        return self.indication.day_price * self.days


def tariff(parameters: Parameters, today: date, lang: str) -> Flow[TariffShown]:
    """The price by the amounts of today, or the last known ones."""
    basis = Basis(
        (yield from ask("basis", "tariff-basis", _choice("basis", [basis.value for basis in Basis])))
    )
    income = Decimal(0)
    if basis is Basis.YEAR:
        income = yield from ask("yearly", "tariff-yearly", Amount(int(MOST_INCOME), "year"))
    elif basis is Basis.MONTH:
        income = yield from ask("monthly", "tariff-monthly", Amount(int(MOST_INCOME / 12), "month"))
    children, twins = 1, False
    if basis is not Basis.UNDISCLOSED:  # then it is the maximum, however many children
        children = yield from _children(parameters, today, lang)
    if children > 1:
        twins = (yield from ask("twins", "tariff-twins", yes_no())) == "yes"
    hours = yield from ask("hours", "tariff-hours", _choice("hours", list(HOURS)))
    days = yield from ask("days", "tariff-days", DaysAMonth(1, 31, options=_weeks()))
    return TariffShown(indicate(Case(income, basis, children, twins, HOURS[hours]), parameters, today), days)


def _children(parameters: Parameters, today: date, lang: str) -> Flow[int]:
    new, old = parameters.on(CHILD_AGE, today), before_new_child_age(parameters)
    kind = WholeNumber(1, MOST_CHILDREN, options=tuple(Option(n, n, literal=True) for n in "1234"))
    since = day_in_words(NEW_CHILD_AGE, lang)
    return (
        yield from ask(
            "children", "tariff-children", kind, new=shown(new, lang), old=shown(old, lang), since=since
        )
    )


def _choice(question: str, codes: list[str]) -> Choice:
    return Choice(tuple(Option(code, f"tariff-{question}-{code}") for code in codes))


def _weeks() -> tuple[Option, ...]:
    return tuple(
        Option(str(days), "tariff-days-week", mentions={"week": week, "days": days})
        for week, days in DAYS_A_MONTH.items()
    )


# -- what is shown


def price_screen(result: TariffShown, lang: str) -> Screen:
    """The price with its steps. After the last known amounts, that comes in the first line."""
    found = result.indication
    late = [caution for caution in found.cautions if caution.code == "newer-not-known"]
    prices = text(
        lang,
        "tariff-price",
        about="yes" if found.approximate else "no",
        day=euro(found.day_price, lang),
        month=euro(result.month_price, lang),
        days=result.days,
        year=str(found.valid_from.year),
    )
    steps = [f"{n}. {rule_words(step, lang)} {_source(step, lang)}" for n, step in enumerate(found.steps, 1)]
    cautions = [f"• {caution_words(caution, lang)}" for caution in found.cautions if caution not in late]
    paragraphs = [
        *(f"⚠️ {caution_words(caution, lang)}" for caution in late),
        prices,
        "\n".join([text(lang, "tariff-steps"), *steps]),
        "\n".join([text(lang, "tariff-cautions"), *cautions]),
    ]
    buttons = [
        Button(text(lang, "tariff-simulator"), url=SIMULATOR),
        Button(text(lang, "tariff-again"), data=data("tariff")),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    return Screen("\n\n".join(paragraphs), rows(buttons))


def lower_screen(found: Indication, lang: str) -> Screen:
    """What IVT and the OCMW could make of the price of a full day, and where to go for it."""
    possible = [
        text(lang, f"tariff-lower-{one.rule}", price=_about(one.day_price, one.approximate, lang))
        for one in found.possibilities
    ]
    lines = [
        text(lang, "tariff-lower"),
        *(f"• {words}" for words in possible),
        text(lang, "tariff-lower-how"),
    ]
    buttons = [
        Button(text(lang, "tariff-to-ivt"), data=data("topic", "individueel-verminderd-tarief", lang)),
        Button(text(lang, "tariff-to-ocmw"), data=data("ocmw")),
        Button(text(lang, "tariff-to-attest"), data=data("attest")),
    ]
    return Screen("\n".join(lines), rows(buttons))


def rule_words(step: Step, lang: str) -> str:
    """The rule of a step as it was applied, with the amount after it."""
    terms = {name: _number(name, value, lang) for name, value in step.terms.items()}
    return text(lang, f"tariff-rule-{step.rule}", **terms, result=_about(step.value, step.approximate, lang))


def caution_words(caution: Caution, lang: str) -> str:
    return text(
        lang, f"tariff-caution-{caution.code}", **{k: _mention(v, lang) for k, v in caution.mentions.items()}
    )


def _number(name: str, value: Decimal, lang: str) -> str | int:
    if name not in PLAIN_NUMBERS:
        return euro(value, lang)
    if value == value.to_integral_value():
        return int(value)  # so that the text can count
    return format_decimal(value, format="#,##0.######", locale=LOCALES[lang])


def _mention(value: date | Dated | str, lang: str) -> str:
    if isinstance(value, Dated):
        return shown(value, lang)
    return day_in_words(value, lang) if isinstance(value, date) else value


def _about(amount: Decimal, approximate: bool, lang: str) -> str:
    return text(lang, "tariff-about", amount=euro(amount, lang)) if approximate else euro(amount, lang)


def _source(step: Step, lang: str) -> str:
    words = escape(text(lang, "tariff-source"), quote=False)
    return Html(f'(<a href="{escape(step.source.url)}">{words}</a>)')


# -- for the command line


def indication_json(found: Indication, lang: str = "nl") -> dict[str, Any]:
    """As the contract of `toeleider tariff --json`: amounts as decimal strings, the warnings in `lang`."""
    return {
        "day_price": f"{found.day_price:.2f}",
        "currency": "EUR",
        "on": found.on.isoformat(),
        "certain": found.certain,
        "valid": {
            "from": found.valid_from.isoformat(),
            "to": found.valid_to.isoformat() if found.valid_to else None,
        },
        "steps": [
            {"rule": step.rule, "value": f"{step.value:.2f}", "source": step.source.url}
            for step in found.steps
        ],
        "warnings": [caution_words(caution, lang) for caution in found.cautions],
    }


def indication_lines(found: Indication, lang: str = "nl") -> list[str]:
    """The same in words for a terminal: what matters first, then the price, its steps and the cautions."""
    late = [caution for caution in found.cautions if caution.code == "newer-not-known"]
    return [
        *(caution_words(caution, lang) for caution in late),
        text(lang, "tariff-line", day=_about(found.day_price, found.approximate, lang)),
        *(f"  {n}. {rule_words(step, lang)} ({step.source.url})" for n, step in enumerate(found.steps, 1)),
        *(f"- {caution_words(caution, lang)}" for caution in found.cautions if caution not in late),
    ]


# -- as a conversation


def flow(facts: Facts, subject: Mapping[str, str]) -> Flow[TariffShown]:
    return tariff(facts.knowledge.parameters, facts.today, facts.lang)


def finish(result: TariffShown, facts: Facts, subject: Mapping[str, str]) -> Done:
    lower = [lower_screen(result.indication, facts.lang)] if result.indication.possibilities else []
    return Done((price_screen(result, facts.lang), *lower))


CONVERSATION = Conversation("tariff", flow, finish)
