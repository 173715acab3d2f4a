"""`people` and `forget`: who is there, and who is erased."""

from pathlib import Path

from tests.bot.commands.typed import Run, rows


def test_people_and_forget(run: Run, directory: list[Path], dsn: str) -> None:
    """Who is listed can be erased by their number, once."""
    listed = [line.split("\t") for line in run("people").stdout.splitlines()]
    assert [(name, roles) for _, name, _, _, roles in listed] == [
        ("Els Maes", "contact of ster, desk of loket"),
        ("Jan Claes", "deputy of ster"),
    ]
    assert run("forget", "--person", listed[0][0]).exit_code == 0
    assert run("forget", "--person", listed[0][0]).exit_code == 1
    assert rows(dsn, "select name from person") == [("Jan Claes",)]
