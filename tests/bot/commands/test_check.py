"""`check`: everything that people write for the bot can be used, or is named with its line."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.bot.commands.typed import Run


def test_check_is_content_with_what_we_ship(run: Run) -> None:
    """Our own knowledge and texts have no error."""
    done = run("check")
    assert (done.exit_code, [line for line in done.stdout.splitlines() if ": warning: " not in line]) == (
        0,
        [],
    )


def test_check_names_every_error(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong setting and a broken file are both named, the file with its line."""
    broken = tmp_path / "knowledge"
    (broken / "topics").mkdir(parents=True)
    (broken / "topics" / "x.yaml").write_text("- id: [\n")
    monkeypatch.setenv("PORT", "http")
    done = run("check", "--dir", broken)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0].startswith("PORT: ")
    assert any(line.startswith("knowledge/topics/x.yaml:") for line in done.stdout.splitlines())


def test_check_links(run: Run, tmp_path: Path) -> None:
    """With --links each address in the files is visited; one that does not answer as it should is named."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(200 if self.path == "/here" else 404)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever).start()
        place = f"http://127.0.0.1:{server.server_port}"
        (tmp_path / "sources.yaml").write_text(f"- {place}/here\n- '{place}/gone'\n- http://127.0.0.1:1/\n")
        lines = run("check", "--links", "--dir", tmp_path).stdout.splitlines()
        server.shutdown()
    said = [line for line in lines if line.startswith("sources.yaml")]
    assert said == [
        f"sources.yaml:2: {place}/gone: answers 404",
        "sources.yaml:3: http://127.0.0.1:1/: ConnectError",
    ]
