"""`tariff`: the indicated price."""

import json

from tests.bot.commands.typed import Run


def test_tariff(run: Run) -> None:
    """The indicated price as JSON, in words, and each way to ask for the impossible in one line."""
    done = run("tariff", "--income", "30000", "--on", "2025-06-01", "--json")
    found = json.loads(done.stdout)
    assert done.exit_code == 0 and found["currency"] == "EUR" and found["on"] == "2025-06-01"
    assert found.keys() == {"day_price", "currency", "on", "certain", "valid", "steps", "warnings"}
    assert "€" in run("tariff", "--income", "30000").stdout
    for args in (["--children", "0"], ["--on", "yesterday"], ["--hours", "25"], ["--income", "-1"]):
        wrong = run("tariff", "--income", "30000", *args)
        assert (wrong.exit_code, len(wrong.stderr.splitlines()), wrong.stdout) == (2, 1, "")
    assert run("tariff", "--income", "30000", "--on", "1990-01-01").exit_code == 1
