"""Reading the dated amounts: one file each, every mistake told at once with its file and line."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from knowledge.parameters import UNDATED, UNITS, Band, Parameter, Parameters, Source, Table, Value
from knowledge.strict_yaml import Mapping, Node, Problem, Scalar, data, read
from knowledge.strict_yaml import Sequence as List

CONFIDENCES = ("certain", "likely", "conflicting")


def read_parameters(folder: Path) -> tuple[Parameters, list[Problem]]:
    """The amounts of all files below `folder` by their path in it; a file with a problem is left out."""
    found: dict[str, Parameter] = {}
    problems: list[Problem] = []
    for file in sorted(folder.rglob("*.yaml")):
        reader = _Reader(file)
        parameter = reader.parameter(file.relative_to(folder).with_suffix("").as_posix())
        problems += reader.problems
        if parameter is not None and not reader.problems:
            found[parameter.path] = parameter
    return Parameters(found), problems


class _Reader:
    """One file's nodes made into records; what does not fit becomes a problem and reads as None."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def wrong(self, node: Node, message: str) -> None:
        self.problems.append(Problem(self.file, node.line, message))

    def parameter(self, path: str) -> Parameter | None:
        root = read(self.file, self.problems)
        fields = self.fields(root, "", {"description", "unit", "checked", "values"}) if root else None
        if fields is None:
            return None
        description, unit = self.words(fields["description"]), self.words(fields["unit"])
        if unit is not None and unit not in UNITS:
            self.wrong(fields["unit"], f"unit: {unit!r} is not one of {', '.join(UNITS)}")
        checked = self.day(fields["checked"], "checked")
        values = self.values(fields["values"])
        if description is None or unit is None or checked is None or self.problems:
            return None
        return Parameter(path, description, unit, checked, tuple(values))

    def values(self, node: Node) -> list[Value]:
        values: list[Value] = []
        if not isinstance(node, Mapping) or not node.pairs:
            self.wrong(node, "values: needs at least one date with a value")
            return values
        for key, entry in node.pairs:
            since = self.day(key, "values")
            value = self.value(since, entry) if since else None
            if value is None:
                continue
            if values and value.since <= values[-1].since:
                self.wrong(key, f"values: {value.since} does not come after {values[-1].since}")
            values.append(value)
        return values

    def value(self, since: date, node: Node) -> Value | None:
        """What holds from `since`; an explicit end is `value: null` and nothing else."""
        if data(node) == {"value": "null"}:
            return Value(since, None)
        tiered = isinstance(node, Mapping) and node.get("bands") is not None
        needed = {"confidence", "source", *(("bands", "above") if tiered else ("value",))}
        fields = self.fields(node, f"{since}: ", needed, {"until", "approximate", "seen"})
        if fields is None:
            return None
        amount = self.table(fields) if tiered else self.number(fields["value"], "value")
        confidence = self.words(fields["confidence"])
        if confidence not in CONFIDENCES:
            self.wrong(fields["confidence"], f"confidence: is not one of {', '.join(CONFIDENCES)}")
        source = self.source(fields["source"])
        until = self.day(fields["until"], "until") if "until" in fields else None
        if until is not None and until < since:
            self.wrong(fields["until"], f"until: {until} is before {since}")
        if amount is None or confidence is None or source is None:
            return None
        approximate, seen = self.flag(fields, "approximate"), self.flag(fields, "seen")
        return Value(since, amount, confidence, source, until, approximate, seen)

    def table(self, tiers: dict[str, Node]) -> Table | None:
        """The bands with the lowest first, then what comes above the last."""
        found: list[Band] = []
        for node in _items(tiers["bands"]):
            numbers = self.numbers(node, "bands: ", ("up-to", "coefficient", "cap"))
            if numbers is None:
                continue
            band = Band(*numbers)
            if found and (band.up_to <= found[-1].up_to or band.cap <= found[-1].cap):
                self.wrong(node, "bands: each band ends and is capped above the one before")
            found.append(band)
        if not _items(tiers["bands"]):
            self.wrong(tiers["bands"], "bands: needs a list of bands")
        above = self.numbers(tiers["above"], "above: ", ("slice", "step"))
        if above and not above[0]:
            self.wrong(tiers["above"], "slice: cannot be 0")
        return Table(tuple(found), *above) if found and above else None

    def numbers(self, node: Node, where: str, names: Sequence[str]) -> list[Decimal] | None:
        """The numbers by these names, in their order; None if one is not there."""
        fields = self.fields(node, where, names)
        found = [self.number(fields[name], name) for name in names] if fields else []
        numbers = [number for number in found if number is not None]
        return numbers if len(numbers) == len(names) else None

    def source(self, node: Node) -> Source | None:
        fields = self.fields(node, "source: ", {"title", "url", "published"})
        if fields is None:
            return None
        title, url, published = (self.words(fields[name]) for name in ("title", "url", "published"))
        if not title or not url or not published:
            return None
        if not re.fullmatch(r"https?://[^\s/]+\S*", url):
            self.wrong(fields["url"], f"url: {url!r} is not an address")
        if published != UNDATED and not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", published):
            self.wrong(fields["published"], f"published: {published!r} is no day, month, year or {UNDATED}")
        return Source(title, url, published)

    def fields(
        self, node: Node, where: str, needed: Collection[str], optional: Collection[str] = ()
    ) -> dict[str, Node] | None:
        """The values of a mapping by key; None if one is missing. Unknown keys are told, never ignored."""
        if not isinstance(node, Mapping):
            self.wrong(node, f"{where}needs {', '.join(sorted(needed))}")
            return None
        found = {}
        for key, value in node.pairs:
            if key.text in needed or key.text in optional:
                found[key.text] = value
            else:
                self.wrong(key, f"{where}unknown key {key.text!r}")
        if missing := sorted(set(needed) - set(found)):
            self.wrong(node, f"{where}{', '.join(missing)} missing")
            return None
        return found

    def words(self, node: Node) -> str | None:
        said = _word(node).strip()
        if not said:
            self.wrong(node, "needs words")
        return said or None

    def number(self, node: Node, name: str) -> Decimal | None:
        if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", _word(node), re.ASCII):
            return Decimal(_word(node))
        self.wrong(node, f"{name}: {_word(node)!r} is not a number like 6.47")
        return None

    def day(self, node: Node, name: str) -> date | None:
        try:
            if re.fullmatch(r"\d{4}-\d\d-\d\d", _word(node), re.ASCII):
                return date.fromisoformat(_word(node))
        except ValueError:
            pass
        self.wrong(node, f"{name}: {_word(node)!r} is not a day like 2025-01-01")
        return None

    def flag(self, fields: dict[str, Node], name: str) -> bool:
        """Said with `true`, or left out."""
        if name in fields and _word(fields[name]) != "true":
            self.wrong(fields[name], f"{name}: can only be true; leave it out otherwise")
        return name in fields


def _word(node: Node) -> str:
    """The words of a scalar; none for what is not one, so that it reads as what it should have been."""
    return node.text if isinstance(node, Scalar) else ""


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, List) else ()
