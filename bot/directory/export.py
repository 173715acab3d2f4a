"""The directory for others: CSV as `import` reads it, and Open Referral HSDS 3 (https://docs.openreferral.org)."""

import csv
import json
import re
from bisect import bisect
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from bot.directory.files import COLUMNS

Tables = Mapping[str, Sequence[Mapping[str, Any]]]

# HSDS wants UUIDs: the same id gives the same one for good.
SPACE = UUID("5e1f3d4c-2f43-4bb5-9a0f-6f8f3f0f6a10")
IN_BELGIUM = re.compile(r"(?P<street>.+?),?\s+(?P<postcode>[1-9]\d{3})\s+(?P<city>\D+)")
# HSDS wants a province, which a Belgian postcode tells: from each of these on.
PROVINCES = {
    1000: "Brussels Hoofdstedelijk Gewest",
    1300: "Waals-Brabant",
    1500: "Vlaams-Brabant",
    2000: "Antwerpen",
    3000: "Vlaams-Brabant",
    3500: "Limburg",
    4000: "Luik",
    5000: "Namen",
    6000: "Henegouwen",
    6600: "Luxemburg",
    7000: "Henegouwen",
    8000: "West-Vlaanderen",
    9000: "Oost-Vlaanderen",
}
CARE = {"group": "Groepsopvang", "family": "Gezinsopvang"}
PRICE = {"income": "Prijs volgens inkomen (inkomenstarief)", "free": "Vrije prijs"}


def write_csv(tables: Tables, folder: Path) -> list[Path]:
    """One file a table, with the columns of the contract."""
    files = []
    for name, columns in COLUMNS.items():
        file = folder / f"{name}.csv"
        with file.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, list(columns), lineterminator="\n")
            writer.writeheader()
            writer.writerows({column: _plain(row[column]) for column in columns} for row in tables[name])
        files.append(file)
    return files


def _plain(value: Any) -> Any:
    """What a spreadsheet shows and does not run, whatever somebody typed in the chat."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "@", "-", "\t", "\r")) else value


def write_hsds(tables: Tables, folder: Path) -> list[Path]:
    """Every organisation, and the childcare of every centre as a service. No people."""
    municipalities = {row["id"]: row["name"] for row in tables["municipalities"]}
    made = {
        "organizations": [_organization(row, municipalities) for row in tables["organisations"]],
        "services": [
            _service(row, municipalities) for row in tables["organisations"] if row["kind"] == "centre"
        ],
    }
    files = []
    for name, records in made.items():
        file = folder / f"hsds-{name}.json"
        file.write_text(json.dumps(records, ensure_ascii=False, indent=2) + "\n", "utf-8")
        files.append(file)
    return files


def _organization(row: Mapping[str, Any], municipalities: Mapping[str, str]) -> dict[str, Any]:
    return _said(
        id=_id("organization", row),
        name=row["name"],
        description=f"{row['kind']}, {municipalities[row['municipality']]}",
        email=row["mail"],
        website=row["website"],
        phones=_phones(row),
        organization_identifiers=[
            {"id": _id("identifier", row), "identifier_type": "toeleider", "identifier": row["id"]}
        ],
    )


def _service(row: Mapping[str, Any], municipalities: Mapping[str, str]) -> dict[str, Any]:
    about = [CARE.get(row["care"], ""), f"{row['places']} plaatsen" if row["places"] is not None else ""]
    return _said(
        id=_id("service", row),
        name=f"Kinderopvang {row['name']}",
        description=", ".join(filter(None, about)),
        url=row["registration_url"] or row["website"],
        email=row["mail"],
        status="active",
        fees_description=PRICE.get(row["price"]),
        phones=_phones(row),
        service_areas=[{"id": _id("area", row), "name": municipalities[row["municipality"]]}],
        organization=_organization(row, municipalities),
        service_at_locations=[{"id": _id("at", row), "location": _location(row)}] if row["address"] else None,
    )


def _location(row: Mapping[str, Any]) -> dict[str, Any]:
    """With its address in parts where they can be told apart, else as words."""
    address = IN_BELGIUM.fullmatch(row["address"].strip())
    return _said(
        id=_id("location", row),
        location_type="physical",
        name=row["name"],
        description=row["address"],
        addresses=[
            {
                "id": _id("address", row),
                "address_1": address["street"],
                "city": address["city"].strip(),
                "state_province": _province(int(address["postcode"])),
                "postal_code": address["postcode"],
                "country": "BE",
                "address_type": "physical",
            }
        ]
        if address
        else None,
    )


def _province(postcode: int) -> str:
    return list(PROVINCES.values())[bisect(list(PROVINCES), postcode) - 1]


def _phones(row: Mapping[str, Any]) -> list[dict[str, str]] | None:
    return [{"id": _id("phone", row), "number": row["phone"]}] if row["phone"] else None


def _id(what: str, row: Mapping[str, Any]) -> str:
    return str(uuid5(SPACE, f"{what}/{row['id']}"))


def _said(**values: Any) -> dict[str, Any]:
    """What has a value."""
    return {name: value for name, value in values.items() if value is not None}
