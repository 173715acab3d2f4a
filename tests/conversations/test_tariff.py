"""'What does this family pay?' as a dialogue, and how its outcome is shown."""

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from conversations.engine import Flow, Invalid, back, replay, reply
from conversations.tariff import (
    TariffShown,
    caution_words,
    indication_json,
    indication_lines,
    lower_screen,
    price_screen,
    rule_words,
    tariff,
)
from conversations.texts import LANGUAGES, text
from knowledge.read_parameters import read_parameters
from knowledge.tariff import Basis, Case, indicate, read_case
from tests.conversations.talk import Talk, facts

ROOT = Path(__file__).parents[2]
PARAMETERS, _ = read_parameters(ROOT / "knowledge" / "tariffs")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
TODAY = NOW.date()
LATE = "De bedragen vanaf 1 oktober 2026 zijn niet gevonden."


def conversation(on: date = TODAY, lang: str = "nl") -> Callable[[], Flow[TariffShown]]:
    return partial(tariff, PARAMETERS, on, lang)


def play(pairs: list[tuple[str, str]], on: date = TODAY) -> TariffShown:
    """Pairs of the question that is asked and what is said to it; the answers go through JSON between turns."""
    start = conversation(on)
    turn = replay(start(), {})
    for asked, said in pairs:
        assert turn.ask is not None and turn.ask.key == asked
        turn = reply(start, json.loads(json.dumps(dict(turn.answers))), asked, said, NOW)
    assert turn.result is not None
    return turn.result


def test_a_family_with_a_tax_bill() -> None:
    """Income, children, twins, hours and days give a price a day and a month; typed words and taps both do."""
    shown = play(
        [
            ("basis", "Jaarinkomen (aanslagbiljet)"),
            ("yearly", "45.000 euro"),
            ("children", "2"),
            ("twins", "nee"),
            ("hours", "full"),
            ("days", "22"),
        ]
    )
    assert str(shown.indication.day_price) == "13.28"
    assert str(shown.month_price) == "292.16"


def test_a_gross_monthly_wage() -> None:
    """Without a tax bill the gross month × the coefficient counts; one child is not asked about twins."""
    shown = play(
        [("basis", "month"), ("monthly", "2000"), ("children", "1"), ("hours", "short"), ("days", "9")]
    )
    assert [step.rule for step in shown.indication.steps] == ["yearly-income", "band-1", "short-day"]
    assert str(shown.indication.day_price) == "5.33"


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("3 dagen per week", 13),
        ("3 dagen per week (± 13)", 13),
        ("trois jours par semaine", 13),
        ("5 days a week", 22),
        ("13", 13),
        ("3 dagen", 3),
    ],
)
def test_days_of_a_week_are_counted_for_a_month(said: str, days: int) -> None:
    """Whoever types what a button says gets what it says: three days a week are no three days a month."""
    shown = play([("basis", "none"), ("children", "1"), ("hours", "full"), ("days", said)])
    assert shown.days == days


def test_no_income() -> None:
    """None, with proof, counts as zero: the standard minimum."""
    shown = play([("basis", "none"), ("children", "1"), ("hours", "full"), ("days", "4")])
    assert str(shown.indication.day_price) == "6.47"


def test_not_disclosed() -> None:
    """Then it is the maximum; neither income nor children are asked, and no lower tariff is offered."""
    shown = play([("basis", "undisclosed"), ("hours", "full"), ("days", "4")])
    assert str(shown.indication.day_price) == "35.89"
    assert shown.indication.possibilities == ()


def test_one_more_child_asks_about_twins() -> None:
    """An answer that is changed asks what it brings with it, and keeps the rest."""
    start = conversation()
    answers = {"basis": "none", "children": "1", "hours": "full", "days": "4"}
    turn = reply(start, answers, "children", "3", NOW)
    assert turn.ask is not None and turn.ask.key == "twins"
    assert turn.answers["days"] == "4"
    returned = back(start, turn.answers, "twins")
    assert returned.ask is not None and (returned.ask.key, returned.ask.before) == ("children", "3")


@pytest.mark.parametrize(
    ("key", "answers", "said"),
    [
        ("basis", {}, "veel"),
        ("yearly", {"basis": "year"}, "-5"),
        ("yearly", {"basis": "year"}, "veel"),
        ("yearly", {"basis": "year"}, "999999999"),
        ("monthly", {"basis": "month"}, "900000"),
        ("yearly", {"basis": "year"}, "1850 per maand"),
        ("days", {"basis": "none", "children": "1", "hours": "full"}, "9 dagen per week"),
        ("children", {"basis": "none"}, "0"),
        ("children", {"basis": "none"}, "200"),
        ("hours", {"basis": "none", "children": "1"}, "30"),
        ("days", {"basis": "none", "children": "1", "hours": "full"}, "32"),
    ],
)
def test_nonsense_is_refused(key: str, answers: dict[str, str], said: str) -> None:
    """What cannot be is asked again, with a text that exists."""
    with pytest.raises(Invalid) as refused:
        reply(conversation(), answers, key, said, NOW)
    for lang in LANGUAGES:
        assert text(lang, refused.value.text, **refused.value.mentions)


def test_first_line_after_the_last_known_amounts() -> None:
    """From 1 October 2026 the very first line says that the amounts are not known."""
    shown = play([("basis", "none"), ("children", "1"), ("hours", "full"), ("days", "4")])
    first, *_ = price_screen(shown, "nl").text.splitlines()
    assert LATE in first
    assert indication_lines(shown.indication)[0].startswith(LATE)


def test_first_line_while_amounts_are_known() -> None:
    """Before that, the first line is the price, and the second says of which year the amounts are."""
    shown = play([("basis", "none"), ("children", "1"), ("hours", "full"), ("days", "4")], date(2026, 9, 30))
    first, second, *_ = price_screen(shown, "nl").text.splitlines()
    assert first == "<b>€ 6,47 per dag · € 25,88 per maand (4 dagen)</b>"
    assert "bedragen van 2025" in second


def test_each_step_has_its_rule_and_source() -> None:
    """Every step is one line with the rule as it was applied and a link to its source."""
    shown = TariffShown(indicate(read_case("90000"), PARAMETERS, TODAY), 9)
    words = price_screen(shown, "nl").text
    for step in shown.indication.steps:
        assert f'<a href="{step.source.url}">bron</a>' in words
    assert "€ 27,16 + 3 × € 0,78 = ongeveer € 29,50" in words


def test_the_way_on() -> None:
    """The official simulator is a tap away; below stand IVT and OCMW with their routes."""
    shown = play([("basis", "none"), ("children", "1"), ("hours", "full"), ("days", "4")])
    [simulator, *_] = [button for row in price_screen(shown, "nl").buttons for button in row]
    assert simulator.url == "https://mijn.opgroeien.be"
    lower = lower_screen(shown.indication, "nl")
    assert "€ 3,88" in lower.text and "€ 2,04" in lower.text
    taps = [button.data for row in lower.buttons for button in row]
    assert taps == ["topic|individueel-verminderd-tarief|nl", "ocmw", "attest"]


def test_json_is_as_the_contract_says() -> None:
    """Exactly the names and shapes of the contract; amounts are decimal strings."""
    found = indication_json(indicate(read_case("30000"), PARAMETERS, date(2025, 6, 1)))
    assert list(found) == ["day_price", "currency", "on", "certain", "valid", "steps", "warnings"]
    assert json.loads(json.dumps(found)) == found
    assert (found["day_price"], found["currency"], found["on"]) == ("11.55", "EUR", "2025-06-01")
    assert found["certain"] is False
    assert found["valid"] == {"from": "2025-01-01", "to": "2026-09-30"}
    [step] = found["steps"]
    assert (step["rule"], step["value"]) == ("band-1", "11.55") and step["source"].startswith("https://")


def test_first_warning_after_the_last_known_amounts() -> None:
    """The first warning says that newer amounts are not known."""
    found = indication_json(indicate(read_case("30000"), PARAMETERS, date(2026, 10, 1)))
    assert found["certain"] is False
    assert found["warnings"][0].startswith(LATE)


INCOMES = ["0", "10000", "54125", "54126", "77442", "90000", "200000"]
DAYS = [date(2014, 1, 1), date(2015, 6, 1), date(2025, 6, 1), date(2026, 11, 23)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("on", DAYS, ids=str)
def test_every_outcome_has_words(lang: str, on: date) -> None:
    """No rule, caution or lower tariff lacks its text in any language."""
    for income in INCOMES:
        for children, twins, hours in (
            ("1", False, "8"),
            ("1", True, "2"),
            ("3", False, "11"),
            ("6", True, "13"),
        ):
            for basis in Basis:
                given = read_case(
                    income if basis in (Basis.YEAR, Basis.MONTH) else "0", children, twins, hours
                )
                case = Case(given.income, basis, given.children, given.multiple_birth, given.hours)
                found = indicate(case, PARAMETERS, on)
                assert all(rule_words(step, lang) for step in found.steps)
                assert all(caution_words(caution, lang) for caution in found.cautions)
                assert len(price_screen(TariffShown(found, 22), lang).text) < 4096
                assert len(lower_screen(found, lang).text) < 4096


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_amount_is_typed_in_a_text(lang: str) -> None:
    """Amounts and shares come from the dated parameters only."""
    words = (ROOT / "conversations" / "texts" / lang / "tariff.ftl").read_text("utf-8")
    assert not re.search(r"€|\d\s*%|\d[.,]\d\d\b", words)


def test_questions_have_words() -> None:
    """Each question and its buttons exist in the three languages."""
    for lang in LANGUAGES:
        start = conversation(lang=lang)
        turn = replay(start(), {})
        for said in ("year", "30000", "2", "yes", "full", "9"):
            assert turn.ask is not None
            assert text(lang, turn.ask.text, **turn.ask.mentions)
            for option in turn.ask.kind.options:
                assert option.literal or text(lang, option.text, **option.mentions)
            turn = reply(start, turn.answers, turn.ask.key, said, NOW)
        assert turn.result is not None


def test_from_the_menu_to_the_price() -> None:
    """A command opens it, taps answer it, and when the price is shown nothing of it is kept."""
    talk = Talk(facts()).commands("tarief")
    for code in ("none", "2", "yes", "short", "9"):
        talk.presses(f"1:{talk.asks}:{code}")
    assert talk.open is None and talk.kept == [] and talk.effects == []
    price, lower = talk.screens
    assert LATE in price.text.splitlines()[0]
    assert "Kan het lager?" in lower.text
