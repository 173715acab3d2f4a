"""`ask`: a question, or a file of them, answered as the bot would."""

import json
from pathlib import Path

from tests.bot.commands.typed import Run


def test_ask_as_json(run: Run) -> None:
    """A question is answered with its topic, candidates best first, and sources."""
    done = run("ask", "wat is het inkomenstarief?", "--json")
    found = json.loads(done.stdout)
    assert done.exit_code == 0 and found["answered"] and found["lang"] == "nl"
    assert found["best"] == found["candidates"][0] and found["best"]["topic"].startswith("inkomenstarief")
    scores = [one["score"] for one in found["candidates"]]
    assert scores == sorted(scores, reverse=True) and 0 <= scores[-1] <= scores[0] <= 1 and len(scores) <= 5
    assert found["answer"] and found["took_ms"] > 0
    assert found["sources"][0].keys() == {"title", "url", "checked"}


def test_ask_in_words(run: Run) -> None:
    """In a terminal the answer is words with their source; nothing found is exit code 1."""
    assert "https://" in run("ask", "wat is het inkomenstarief?").stdout
    nothing = run("ask", "qsdf jklm wxcv", "--json")
    assert (nothing.exit_code, json.loads(nothing.stdout)["answered"]) == (1, False)
    assert json.loads(nothing.stdout)["answer"] is None


def test_ask_many(run: Run, tmp_path: Path) -> None:
    """A file of questions gives one result a line, in order."""
    file = tmp_path / "questions.jsonl"
    file.write_text(
        '{"q": "wat is het inkomenstarief?"}\n\n{"q": "qu\'est-ce qu\'une crèche ?", "lang": "fr"}\n', "utf-8"
    )
    done = run("ask", "--batch", file)
    assert [json.loads(line)["lang"] for line in done.stdout.splitlines()] == ["nl", "fr"]
    assert done.exit_code == 0


def test_ask_many_with_wrong_lines(run: Run, tmp_path: Path) -> None:
    """Every wrong line is named with its number and why, the others still get their answer; then exit code 2."""
    file = tmp_path / "questions.jsonl"
    lines = [
        b'\xef\xbb\xbf{"q": "wat is het inkomenstarief?"}',
        b'{"question": "fout"}',
        b"fout",
        b'{"q": "x", "lang": "de"}',
        b'{"q": "\xff"}',
        b"[" * 100_000,
        '{"q": "waar vraag je\u2028het attest aan?"}'.encode(),
        b'{"q": "qu\'est-ce qu\'une cr\xc3\xa8che ?", "lang": "fr"}\r',
    ]
    file.write_bytes(b"\n".join(lines))
    done = run("ask", "--batch", file)
    assert [json.loads(line)["lang"] for line in done.stdout.splitlines()] == ["nl", "nl", "fr"]
    assert done.exit_code == 2
    said = [line.removeprefix(f"{file}:").split(": ", 1) for line in done.stderr.splitlines()]
    assert [number for number, _ in said] == ["2", "3", "4", "5", "6"]
    why = ["an object with a question", "is not JSON", "nl, fr, en", "is not UTF-8", "nested too deep"]
    assert all(part in words for part, (_, words) in zip(why, said, strict=True)), said


def test_ask_wrongly(run: Run) -> None:
    """Wrong use is exit code 2; a file that is not there 1."""
    assert run("ask").exit_code == 2
    assert run("ask", "x", "--lang", "de").exit_code == 2
    assert run("ask", "--batch", "none.jsonl").exit_code == 1
