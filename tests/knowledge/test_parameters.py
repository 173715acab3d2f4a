"""Dated amounts: what holds on a day, how it is written, and what a file may not contain."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from knowledge.parameters import Parameters, Unknown, shown, since
from knowledge.read_parameters import read_parameters

HERE = Path(__file__).parent
TARIFFS = HERE.parents[1] / "knowledge" / "tariffs"
TODAY = date(2026, 11, 23)
CASES = [
    (path, date.fromisoformat(day), expected)
    for path, days in yaml.load((HERE / "parameter_cases.yaml").read_text("utf-8"), yaml.BaseLoader).items()
    for day, expected in days.items()
]


@pytest.fixture(scope="module")
def parameters() -> Parameters:
    read, problems = read_parameters(TARIFFS)
    assert problems == []
    return read


@pytest.mark.parametrize(("path", "day", "expected"), CASES)
def test_day_of_change(parameters: Parameters, path: str, day: date, expected: str) -> None:
    """Each value starts on its date and not a day sooner; after the last known one it is never certain."""
    if expected == "unknown":
        with pytest.raises(Unknown, match=path):
            parameters.on(path, day)
        return
    amount, *last = expected.split()
    known = parameters.on(path, day)
    assert known.value == Decimal(amount)
    assert known.overdue == (last == ["last"])
    assert not (known.certain and known.overdue)


def test_every_path_has_cases(parameters: Parameters) -> None:
    """No amount is without a case on the day of its changes (the bands have theirs in the tariff's cases)."""
    assert set(parameters.by_path) - {path for path, _, _ in CASES} == {"inkomenstarief/schijven"}


def test_every_value_has_a_source(parameters: Parameters) -> None:
    """Each value that holds names a source with an address, when it was published, and how sure it is."""
    for parameter in parameters.by_path.values():
        for value in parameter.values:
            if value.value is not None:
                assert value.source.url.startswith("http") and value.source.title and value.source.published
                assert value.confidence


def test_an_explicit_end_gives_nothing(parameters: Parameters) -> None:
    """During the annulled rules of 2024 the share of 20 % did not hold."""
    with pytest.raises(Unknown, match="it ended on 2024-04-01"):
        parameters.on("voorrang/quota-trap-2", date(2025, 4, 29))


def test_no_such_amount(parameters: Parameters) -> None:
    """A path that does not exist is an error of whoever wrote it, not an unknown amount."""
    with pytest.raises(KeyError):
        parameters.on("inkomenstarief/minimun", TODAY)


@pytest.mark.parametrize(
    ("path", "lang", "amount", "from_when"),
    [
        ("inkomenstarief/minimum", "nl", "€ 6,47 per dag", "sinds 1 januari 2025, laatst bekend"),
        (
            "inkomenstarief/minimum",
            "fr",
            "6,47 € par jour",
            "depuis le 1er janvier 2025, dernier montant connu",
        ),
        ("inkomenstarief/minimum", "en", "€6.47 per day", "since 1 January 2025, last known"),
        (
            "inkomenstarief/kindkorting",
            "nl",
            "ongeveer € 4,05 per dag",
            "sinds 1 januari 2025, laatst bekend",
        ),
        ("inkomenstarief/kindkorting-leeftijd", "nl", "30 maanden", "sinds 1 januari 2026"),
        ("inkomenstarief/maandloon-coefficient", "fr", "× 11,54", "depuis le 1er janvier 2014"),
        ("inkomenstarief/korte-dag", "nl", "60 %", "sinds 1 april 2014"),
        ("inkomenstarief/korte-dag", "en", "60%", "since 1 April 2014"),
        ("kosten/waarborg-maximum", "nl", "€ 250", "volgens een bron van februari 2026"),
        (
            "kosten/waarborg-inkomensgrens",
            "fr",
            "27 000 € par an",
            "selon une source de février 2026, dernier montant connu",
        ),
        (
            "kosten/waarborg-inkomensgrens",
            "en",
            "€27,000 per year",
            "according to a source of February 2026, last known",
        ),
        ("kosten/respijtdagen", "en", "18 days per year", "according to a source of June 2026"),
        ("verminderd/inkomensgrens", "nl", "€ 17.157,87 per jaar", "sinds 1 januari 2021, laatst bekend"),
        ("fiscaal/vermindering", "nl", "45 %", "volgens een bron van 2024"),
        ("ocmw/beslissing", "fr", "30 jours", "selon une source sans date"),
        ("ocmw/terugwerkend", "nl", "6 maanden", "volgens een bron zonder datum"),
    ],
)
def test_in_words(parameters: Parameters, path: str, lang: str, amount: str, from_when: str) -> None:
    """An amount is written as the language does, with its unit, and says from when it is known to hold."""
    known = parameters.on(path, TODAY)
    assert (shown(known, lang), since(known, lang)) == (amount, from_when)


def test_age_of_twelve_is_in_years(parameters: Parameters) -> None:
    """The older rule of 144 months is told as 12 years."""
    assert shown(parameters.on("inkomenstarief/kindkorting-leeftijd", date(2025, 12, 31)), "nl") == "12 jaar"


@pytest.mark.parametrize(
    "file", sorted((HERE / "broken_parameters").glob("*.yaml")), ids=lambda file: file.stem
)
def test_broken_file(file: Path, tmp_path: Path) -> None:
    """Each mistake is told with its file and line; the file's first line says what is expected."""
    first, *_ = file.read_text("utf-8").splitlines()
    (tmp_path / file.name).write_bytes(file.read_bytes())
    _, problems = read_parameters(tmp_path)
    assert [f"{p.line}: {p.message}" for p in problems] == first.removeprefix("# ").split(" | ")
