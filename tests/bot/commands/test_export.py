"""`export`: the directory, to bring in again or for other directories."""

import json
from pathlib import Path

from tests.bot.commands.typed import Run


def test_export_can_be_imported(run: Run, directory: list[Path], tmp_path: Path, dsn: str) -> None:
    """What is exported as CSV is what was imported."""
    assert run("export", tmp_path / "out").exit_code == 0
    done = run("import", *sorted((tmp_path / "out").glob("*.csv")))
    assert done.exit_code == 0 and all(" 0 new, 0 changed" in line for line in done.stdout.splitlines())


def test_export_for_other_directories(run: Run, directory: list[Path], tmp_path: Path) -> None:
    """The open format has every organisation, each centre's childcare as a service, and no people."""
    run("export", tmp_path)
    organizations = json.loads((tmp_path / "hsds-organizations.json").read_text())
    (service,) = json.loads((tmp_path / "hsds-services.json").read_text())
    assert {one["name"] for one in organizations} == {"De Ster", "Lokaal Loket"}
    assert service["status"] == "active" and service["organization"] in organizations
    (at,) = service["service_at_locations"]
    (address,) = at["location"]["addresses"]
    assert (address["address_1"], address["postal_code"], address["city"], address["state_province"]) == (
        "Sterstraat 1",
        "9000",
        "Gent",
        "Oost-Vlaanderen",
    )
    assert "Els" not in (tmp_path / "hsds-services.json").read_text()
