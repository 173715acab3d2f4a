"""The price of a day of care with inkomenstarief: published prices, cases on days of change, and laws."""

import csv
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.parameters import Unknown
from knowledge.read_parameters import read_parameters
from knowledge.tariff import Basis, Case, ImpossibleCase, Indication, indicate, read_case

HERE = Path(__file__).parent
PARAMETERS, PROBLEMS = read_parameters(HERE.parents[1] / "knowledge" / "tariffs")
CASES = yaml.load((HERE / "tariff_cases.yaml").read_text("utf-8"), yaml.BaseLoader)
with (HERE / "tariff_examples.csv").open(encoding="utf-8") as published:
    EXAMPLES = list(csv.DictReader(published))

# Printed amounts that the rules contradict or cannot give, by year and amount, with the reason.
CONTRADICTED = {
    ("2015", "27.71"): "the source repeats the base amount of 2014; the index gives 27.72",
    ("2018", "28.95"): "a newspaper of 2019; all others print 28.59 for 2018 and 29.09 for 2019",
    ("2019", "3.29"): "equals the kindkorting of 2019; the middle tariff was 3.14",
    ("2024", "6.26"): "a forum that does not give the income",
}


def on_day(row: Mapping[str, str]) -> date:
    """A day in the row's year on which its amount holds (the minimum of 2015 came in May)."""
    return date(int(row["year"]), 6, 1)


def price(row: Mapping[str, str]) -> Decimal:
    """What our rules make of a row: a family's price, or the amount that the row is about."""
    situation = row["situation"]
    if row["income_eur"]:
        case = Case(
            Decimal(row["income_eur"]),
            children=int(row["children"]),
            multiple_birth="twins" in situation,
            hours=Decimal(4 if "half day" in situation else 8),
        )
        return indicate(case, PARAMETERS, on_day(row)).day_price
    if situation.startswith("indexing"):
        before, percent = Decimal(situation.split("rate of ")[1].split()[0]), Decimal("1.0003")
        return (before * percent).quantize(Decimal("0.01"))
    path = "verminderd/midden" if situation.startswith("middle") else "verminderd/laagste"
    return PARAMETERS.on(path, on_day(row)).value


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: f"{row['year']}-{row['situation'][:40]}")
def test_published_price(row: Mapping[str, str]) -> None:
    """Every price that research found comes out to the cent, except those listed as contradicted."""
    if (row["year"], row["day_price_eur"]) in CONTRADICTED:
        assert not row["reproduced_by_formula"].startswith(("yes", "derived"))
        return
    assert price(row) == Decimal(row["day_price_eur"])


def test_contradictions_are_all_known() -> None:
    """The list of contradicted rows names rows that exist, and each that research could not reproduce."""
    not_reproduced = {
        (row["year"], row["day_price_eur"])
        for row in EXAMPLES
        if row["reproduced_by_formula"].startswith(("no ", "not "))
    }
    assert not_reproduced == set(CONTRADICTED)


def of(case: Mapping[str, Any]) -> Indication:
    return indicate(
        Case(
            Decimal(case["income"]),
            Basis(case.get("basis", "year")),
            int(case.get("children", 1)),
            case.get("twins") == "true",
            Decimal(case.get("hours", 8)),
        ),
        PARAMETERS,
        date.fromisoformat(case["on"]),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(map(str, case.values())))
def test_case(case: Mapping[str, Any]) -> None:
    """The price, the rules that gave it, and how long it holds."""
    found = of(case)
    assert found.day_price == Decimal(case["price"])
    assert found.steps[-1].value == found.day_price
    if "rules" in case:
        assert [step.rule for step in found.steps] == case["rules"]
        assert found.approximate == (case.get("about") == "true")
    if "from" in case:
        assert (found.valid_from, found.valid_to) == tuple(
            map(date.fromisoformat, (case["from"], case["to"]))
        )
    if "overdue" in case:
        assert found.overdue == (case["overdue"] == "true")


def test_after_the_last_known_amounts() -> None:
    """From 1 October 2026 the last known price is given, not as certain, and that is the first thing said."""
    found = indicate(Case(Decimal(30000)), PARAMETERS, date(2026, 11, 23))
    assert not found.certain
    assert found.cautions[0].code == "newer-not-known"
    assert found.cautions[0].mentions == {
        "since": date(2025, 1, 1),
        "until": date(2026, 9, 30),
        "unknown": date(2026, 10, 1),
    }


def test_before_the_first_known_amounts() -> None:
    """No price for a day of 2013: never zero, never a guess."""
    with pytest.raises(Unknown, match="the first known value is of 2014-01-01"):
        indicate(Case(Decimal(30000)), PARAMETERS, date(2013, 12, 31))


def test_a_price_of_the_official_table_is_certain() -> None:
    """Only a price of the official table itself is called certain."""
    assert indicate(Case(Decimal(30000)), PARAMETERS, date(2014, 6, 1)).certain
    assert indicate(Case(Decimal(60000)), PARAMETERS, date(2014, 6, 1)).certain
    assert not indicate(Case(Decimal(30000)), PARAMETERS, date(2025, 6, 1)).certain


@pytest.mark.parametrize(
    ("on", "children", "hours", "code"),
    [
        (date(2026, 1, 1), 2, 8, "children-that-count"),
        (date(2026, 1, 1), 9, 8, "minimum-after-reduction"),
        (date(2025, 6, 1), 1, 4, "short-day"),
        (date(2025, 6, 1), 1, 12, "long-day"),
        (date(2014, 3, 31), 1, 2, "day-lengths-of-2014"),
        (date(2025, 6, 1), 1, 8, "indication"),
    ],
)
def test_cautions(on: date, children: int, hours: int, code: str) -> None:
    """What is our reading, or differs from older pages, is said with the price."""
    found = indicate(Case(Decimal(30000), children=children, hours=Decimal(hours)), PARAMETERS, on)
    assert code in [caution.code for caution in found.cautions]


def test_lower_tariffs() -> None:
    """A family with a low income sees what IVT and the OCMW could make of it."""
    found = indicate(Case(Decimal(30000)), PARAMETERS, date(2025, 6, 1))
    assert {p.rule: p.day_price for p in found.possibilities} == {
        "ivt-reduction": Decimal("8.66"),
        "ivt-minimum": Decimal("6.47"),
        "ivt-middle": Decimal("3.88"),
        "ivt-lowest": Decimal("2.04"),
        "ocmw": Decimal("2.04"),
    }


@pytest.mark.parametrize(
    ("income", "children", "hours", "line"),
    [
        ("-5", "1", "8", "income: -5 is below zero; without income, give 0"),
        ("veel", "1", "8", "income: 'veel' is not an amount in euro like 30000 or 30000.50"),
        ("", "1", "8", "income: '' is not an amount in euro like 30000 or 30000.50"),
        ("NaN", "1", "8", "income: 'NaN' is not an amount in euro like 30000 or 30000.50"),
        ("Infinity", "1", "8", "income: 'Infinity' is not an amount in euro like 30000 or 30000.50"),
        ("1e12", "1", "8", "income: '1e12' is not an amount in euro like 30000 or 30000.50"),
        ("30.000", "1", "8", "income: '30.000' is not an amount in euro like 30000 or 30000.50"),
        ("1000000000000", "1", "8", "income: 1000000000000 is more than 10000000 euro; a digit too many?"),
        ("30000", "0", "8", "children: 0 is not between 1 and 20; this child counts as one"),
        ("30000", "-1", "8", "children: -1 is not between 1 and 20; this child counts as one"),
        ("30000", "200", "8", "children: 200 is not between 1 and 20; this child counts as one"),
        ("30000", "twee", "8", "children: 'twee' is not a whole number"),
        ("30000", "1", "0", "hours: 0 is not more than 0 and at most 24"),
        ("30000", "1", "30", "hours: 30 is not more than 0 and at most 24"),
        ("30000", "1", "-4", "hours: -4 is not more than 0 and at most 24"),
        ("30000", "1", "nan", "hours: 'nan' is not a number of hours like 8 or 4.5"),
    ],
)
def test_impossible_case(income: str, children: str, hours: str, line: str) -> None:
    """Nonsense is refused in one line that says what is wrong."""
    with pytest.raises(ImpossibleCase) as refused:
        read_case(income, children, hours=hours)
    assert str(refused.value) == line


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_not_a_number(amount: str) -> None:
    """An income that is no number is refused wherever it comes from."""
    with pytest.raises(ImpossibleCase, match="is not an amount"):
        Case(Decimal(amount))


def test_written_the_belgian_way() -> None:
    """A comma before the cents is understood."""
    assert read_case("30000,50", hours="4,5") == Case(Decimal("30000.50"), hours=Decimal("4.5"))


days = st.dates(date(2014, 1, 1), date(2027, 12, 31))
incomes = st.decimals(0, 200_000, places=2)
children = st.integers(1, 20)
calm = settings(deadline=None)  # a busy machine is no reason to fail


@calm
@given(days, incomes, incomes, children, st.booleans())
def test_a_higher_income_never_pays_less(
    on: date, one: Decimal, other: Decimal, count: int, twins: bool
) -> None:
    """The caps of the bands see to it: the price never falls as the income rises."""
    low, high = sorted((one, other))
    paid = [
        indicate(Case(i, children=count, multiple_birth=twins), PARAMETERS, on).day_price for i in (low, high)
    ]
    assert paid[0] <= paid[1]


@calm
@given(
    days, st.sampled_from(["41774.97", "52236.71", "54125.08", "59772.14", "74740.91", "77442.79"]), children
)
def test_the_next_cent_never_pays_less(on: date, edge: str, count: int) -> None:
    """Nor at the very edge of a band."""
    at, over = Case(Decimal(edge), children=count), Case(Decimal(edge) + Decimal("0.01"), children=count)
    assert indicate(at, PARAMETERS, on).day_price <= indicate(over, PARAMETERS, on).day_price


@calm
@given(days, incomes, children, st.booleans())
def test_between_minimum_and_maximum(on: date, income: Decimal, count: int, twins: bool) -> None:
    """A full day never costs less than the minimum, nor more than the maximum, of that day."""
    paid = indicate(Case(income, children=count, multiple_birth=twins), PARAMETERS, on).day_price
    assert PARAMETERS.on("inkomenstarief/minimum", on).value <= paid
    assert paid <= PARAMETERS.on("inkomenstarief/maximum", on).value


@calm
@given(days, incomes, st.integers(1, 19), st.booleans(), st.decimals(1, 24, places=1))
def test_a_further_child_never_makes_it_dearer(
    on: date, income: Decimal, count: int, twins: bool, hours: Decimal
) -> None:
    """One child more, or twins, never raises the price."""
    paid = indicate(Case(income, Basis.YEAR, count, twins, hours), PARAMETERS, on).day_price
    assert indicate(Case(income, Basis.YEAR, count + 1, twins, hours), PARAMETERS, on).day_price <= paid
    assert indicate(Case(income, Basis.YEAR, count, True, hours), PARAMETERS, on).day_price <= paid


@calm
@given(days, incomes, children)
def test_cents_and_lower_tariffs(on: date, income: Decimal, count: int) -> None:
    """Every amount is in whole cents, and what IVT or the OCMW could give is always less."""
    found = indicate(Case(income, children=count), PARAMETERS, on)
    amounts = [
        found.day_price,
        *(step.value for step in found.steps),
        *(p.day_price for p in found.possibilities),
    ]
    assert all(amount.as_tuple().exponent == -2 for amount in amounts)
    assert all(p.day_price < found.day_price for p in found.possibilities)
