"""`invite`: an invitation for one role."""

import json
from pathlib import Path

import pytest

from tests.bot.commands.typed import Run


def test_invite(run: Run, directory: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """An invitation has a link, a code and an end; without a bot no link to it."""
    done = run("invite", "--role", "contact", "--for", "ster", "--json")
    made = json.loads(done.stdout)
    assert done.exit_code == 0 and made.keys() == {"link", "telegram", "code", "expires"}
    assert made["link"].startswith("http://127.0.0.1:8080/") and made["telegram"] is None
    assert len(made["code"]) == 8 and made["expires"][-6] in "+-"
    assert run("invite", "--role", "contact", "--for", "nowhere").exit_code == 1
    assert run("invite", "--role", "boss", "--for", "ster").exit_code == 2
