"""What a day of care costs in places with inkomenstarief: an indication, each step with its rule and source.

The official formula and tables of today were not found. This is the official table of 2014, indexed; it gives
back every reliable amount published since. So it never promises: `certain` and the cautions say why not.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal
from enum import Enum

from knowledge.parameters import Dated, DatedTable, Known, Parameters, Source, Unknown

SIMULATOR = "https://mijn.opgroeien.be"
MOST_INCOME = Decimal(10_000_000)  # a year: more is a slip of the keyboard
MOST_CHILDREN = 20
FULL_DAY = Decimal(8)  # hours: any length from 5 up to 11 costs the same

CHILD_AGE = "inkomenstarief/kindkorting-leeftijd"
NEW_CHILD_AGE = date(2026, 1, 1)  # until what age a brother or sister counts depends on the start of care
NEW_DAY_LENGTHS = date(2014, 4, 1)
MINIMUM_OF_2015 = date(2015, 5, 1)


# Lower tariffs by the name of their rule, and the amount (for the reduction: the share) that each rests on.
LOWER = {
    "ivt-reduction": "verminderd/korting",
    "ivt-minimum": "inkomenstarief/minimum",
    "ivt-middle": "verminderd/midden",
    "ivt-lowest": "verminderd/laagste",
    "ocmw": "verminderd/laagste",  # at the lowest; the OCMW may also give half or the minimum
}
FOR_LOW_INCOMES = {"ivt-minimum", "ivt-middle", "ivt-lowest"}


class ImpossibleCase(Exception):
    """What was asked cannot be; str() is one line that says what is wrong."""


class Basis(Enum):
    """What the income was proven with."""

    YEAR = "year"  # the joint taxable income on the tax bill
    MONTH = "month"  # no tax bill yet: gross income of the month before
    NONE = "none"  # no income at all, with proof
    UNDISCLOSED = "undisclosed"


@dataclass(frozen=True)
class Case:
    """`income`: euro a year or a month, as `basis` says. `children`: those that count, this one included."""

    income: Decimal
    basis: Basis = Basis.YEAR
    children: int = 1
    multiple_birth: bool = False
    hours: Decimal = FULL_DAY  # of the stay that day

    def __post_init__(self) -> None:
        """Raises ImpossibleCase."""
        if not self.income.is_finite():
            raise ImpossibleCase(f"income: {self.income} is not an amount")
        if self.income < 0:
            raise ImpossibleCase(f"income: {self.income} is below zero; without income, give 0")
        most = MOST_INCOME / 12 if self.basis is Basis.MONTH else MOST_INCOME
        if self.income > most:
            raise ImpossibleCase(f"income: {self.income} is more than {most:.0f} euro; a digit too many?")
        if not 1 <= self.children <= MOST_CHILDREN:
            raise ImpossibleCase(
                f"children: {self.children} is not between 1 and {MOST_CHILDREN}; this child counts as one"
            )
        if not self.hours.is_finite() or not 0 < self.hours <= 24:
            raise ImpossibleCase(f"hours: {self.hours} is not more than 0 and at most 24")


def read_case(
    income: str, children: str = "1", multiple_birth: bool = False, hours: str = str(FULL_DAY)
) -> Case:
    """The case as typed on a command line, the income a year. Raises ImpossibleCase."""
    if not re.fullmatch(r"[-+]?\d{1,20}([.,]\d{1,2})?", income.strip(), re.ASCII):
        raise ImpossibleCase(f"income: {income[:40]!r} is not an amount in euro like 30000 or 30000.50")
    if not re.fullmatch(r"[-+]?\d{1,9}", children.strip(), re.ASCII):
        raise ImpossibleCase(f"children: {children[:40]!r} is not a whole number")
    if not re.fullmatch(r"[-+]?\d{1,4}([.,]\d{1,2})?", hours.strip(), re.ASCII):
        raise ImpossibleCase(f"hours: {hours[:40]!r} is not a number of hours like 8 or 4.5")
    return Case(_decimal(income), Basis.YEAR, int(children), multiple_birth, _decimal(hours))


def _decimal(said: str) -> Decimal:
    return Decimal(said.strip().replace(",", "."))


@dataclass(frozen=True)
class Step:
    """One rule that was applied, to what: `terms` by name, as the text of the rule mentions them.

    `value`: what the price is after it (for `yearly-income`: that income).
    """

    rule: str
    value: Decimal
    source: Source
    approximate: bool
    terms: Mapping[str, Decimal]


@dataclass(frozen=True)
class Caution:
    """Something to know about the price; `code` names the text, which mentions `mentions`."""

    code: str
    mentions: Mapping[str, date | Dated | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Possibility:
    """A lower price of a full day that this family may get, by `rule` of the IVT or by the OCMW."""

    rule: str
    day_price: Decimal
    source: Source
    approximate: bool


@dataclass(frozen=True)
class Indication:
    """`day_price` in euro for one child and a day of this length, as far as known on `on`.

    `certain` is False after the last known amounts, and where a source or a rule is not certain.
    """

    on: date
    day_price: Decimal
    approximate: bool
    certain: bool
    valid_from: date
    valid_to: date | None
    overdue: bool  # `on` is after valid_to: newer amounts are not known
    steps: tuple[Step, ...]
    cautions: tuple[Caution, ...]
    possibilities: tuple[Possibility, ...]


def indicate(case: Case, parameters: Parameters, on: date) -> Indication:
    """The price by the rules and amounts of the day `on`. Raises Unknown before the first known amounts."""
    bill = _Bill(parameters, on)
    income = None if case.basis is Basis.UNDISCLOSED else _yearly(case, bill)
    if income is None:
        bill.to("undisclosed", bill.amount("inkomenstarief/maximum"))
        bill.warn("undisclosed")
    else:
        _by_income(income, bill)
        _less_for_children(case, bill)
    full_day = bill.price
    _by_length(case, bill)
    bill.warn_overall()
    periods = bill.used
    ends = [known.until for known in periods if known.until is not None]
    return Indication(
        on=on,
        day_price=bill.price,
        approximate=bill.approximate,
        certain=all(known.certain for known in periods) and not bill.approximate and not bill.our_reading,
        valid_from=max(known.since for known in periods),
        valid_to=min(ends, default=None),
        overdue=any(known.overdue for known in periods),
        steps=tuple(bill.steps),
        cautions=tuple(bill.cautions),
        possibilities=() if income is None else _possibilities(full_day, income, bill),
    )


def before_new_child_age(parameters: Parameters) -> Dated:
    """Until what age a brother or sister counts when care started before 2026."""
    return parameters.on(CHILD_AGE, NEW_CHILD_AGE - timedelta(days=1))


class _Bill:
    """The reckoning under way: the price so far, the steps to it and every amount that was used."""

    def __init__(self, parameters: Parameters, on: date) -> None:
        self.parameters = parameters
        self.on = on
        self.price = Decimal(0)
        self.approximate = False
        self.our_reading = False
        self.steps: list[Step] = []
        self.cautions: list[Caution] = []
        self.used: list[Known] = []

    def amount(self, path: str) -> Dated:
        known = self.parameters.on(path, self.on)
        self.used.append(known)
        return known

    def table(self) -> DatedTable:
        known = self.parameters.table("inkomenstarief/schijven", self.on)
        self.used.append(known)
        return known

    def to(self, rule: str, known: Dated) -> None:
        """The price becomes this amount."""
        self.approximate = known.approximate
        self.set(rule, known.value, known)

    def set(self, rule: str, price: Decimal, known: Known, **terms: Decimal) -> None:
        self.price = cents(price)
        self.steps.append(Step(rule, self.price, known.source, self.approximate, terms))

    def warn(self, code: str, **mentions: date | Dated | str) -> None:
        self.cautions.append(Caution(code, mentions))

    def warn_overall(self) -> None:
        """What holds for the whole price; that newer amounts are not known comes before everything else."""
        ends = [known.until for known in self.used if known.overdue and known.until is not None]
        if ends:
            since = max(known.since for known in self.used if known.overdue)
            until = min(ends)
            mentions = {"since": since, "until": until, "unknown": until + timedelta(days=1)}
            self.cautions.insert(0, Caution("newer-not-known", mentions))
        if self.approximate:
            self.warn("approximate")
        self.warn("indication", simulator=SIMULATOR)


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _yearly(case: Case, bill: _Bill) -> Decimal:
    if case.basis is Basis.MONTH:
        factor = bill.amount("inkomenstarief/maandloon-coefficient")
        yearly = cents(case.income * factor.value)
        terms = {"income": case.income, "factor": factor.value}
        bill.steps.append(Step("yearly-income", yearly, factor.source, False, terms))
        bill.warn("monthly-income", factor=factor)
        return yearly
    if case.basis is Basis.NONE:
        bill.warn("no-income")
        return Decimal(0)
    return case.income


def _by_income(income: Decimal, bill: _Bill) -> None:
    """Income × its band's coefficient, up to the cap; above the bands a step for each started slice."""
    dated = bill.table()
    table = dated.table
    least = Decimal(0)  # the cap of the band below, so that a higher income never costs less
    for number, band in enumerate(table.bands, 1):
        if income <= band.up_to:
            price = income * band.coefficient
            bill.set(f"band-{number}", price, dated, income=income, coefficient=band.coefficient)
            if bill.price < least:
                bill.approximate = dated.approximate
                bill.set(f"band-{number - 1}-cap", least, dated)
            elif bill.price > band.cap:
                bill.approximate = dated.approximate
                bill.set(f"band-{number}-cap", band.cap, dated)
            break
        least = band.cap
    else:
        slices = ((income - table.bands[-1].up_to) / table.slice).to_integral_value(ROUND_CEILING)
        # The official table of 2014 has them; whether they are indexed since, sources do not agree.
        bill.approximate = dated.confidence != "certain"
        price = least + slices * table.step
        bill.set("above-bands", price, dated, cap=least, slices=slices, step=table.step)
    maximum = bill.amount("inkomenstarief/maximum")
    if bill.price > maximum.value:
        bill.to("maximum", maximum)
    elif bill.steps[-1].rule == "above-bands" and bill.approximate:
        bill.warn("above-bands")


def _less_for_children(case: Case, bill: _Bill) -> None:
    """Less for each further child that counts, once more for twins; never below the minimum of a full day."""
    times = case.children - 1
    if times or case.multiple_birth:
        less = bill.amount("inkomenstarief/kindkorting")
        bill.approximate = bill.approximate or less.approximate
        if times:
            price = bill.price - times * less.value
            bill.set("child-reduction", price, less, times=Decimal(times), less=less.value)
        if case.multiple_birth:
            bill.set("multiple-birth", bill.price - less.value, less, less=less.value)
        if bill.on >= NEW_CHILD_AGE:
            new = bill.parameters.on(CHILD_AGE, bill.on)
            old = before_new_child_age(bill.parameters)
            bill.warn("children-that-count", new=new, old=old, since=NEW_CHILD_AGE)
    if case.multiple_birth and not times:
        bill.warn("twins-count")
    minimum = bill.amount("inkomenstarief/minimum")
    if bill.price < minimum.value:
        if times or case.multiple_birth:
            bill.warn("minimum-after-reduction")
            bill.our_reading = True
        bill.to("minimum", minimum)
        if bill.on.year == MINIMUM_OF_2015.year and bill.on >= MINIMUM_OF_2015:
            bill.warn("minimum-new-attests")


def _by_length(case: Case, bill: _Bill) -> None:
    """A share of the full day's price. Minimum and maximum are those of a full day: that is our reading."""
    if case.hours < bill.parameters.on("inkomenstarief/korte-dag-uren", bill.on).value:
        rule, share = "short-day", bill.amount("inkomenstarief/korte-dag")
    elif case.hours >= bill.parameters.on("inkomenstarief/lange-dag-uren", bill.on).value:
        rule, share = "long-day", bill.amount("inkomenstarief/lange-dag")
    else:
        return
    bill.set(rule, bill.price * share.value / 100, share, percent=share.value)
    bill.warn(rule)
    if bill.on < NEW_DAY_LENGTHS:
        bill.warn("day-lengths-of-2014")


def _possibilities(full_day: Decimal, income: Decimal, bill: _Bill) -> tuple[Possibility, ...]:
    """The lower tariffs of IVT and OCMW that are known for that day and below this family's price."""
    first_band = bill.parameters.table("inkomenstarief/schijven", bill.on).table.bands[0]
    minimum = bill.parameters.on("inkomenstarief/minimum", bill.on)
    found = []
    for rule, path in LOWER.items():
        if rule in FOR_LOW_INCOMES and income > first_band.up_to:
            continue
        try:
            known = bill.parameters.on(path, bill.on)
        except Unknown:
            continue  # so long ago that it was not found
        price, approximate = known.value, known.approximate
        if rule == "ivt-reduction":
            price = max(cents(full_day * (100 - known.value) / 100), minimum.value)
            approximate = bill.approximate
        if price < full_day:
            found.append(Possibility(rule, price, known.source, approximate))
    return tuple(found)
