"""`run`: the real process, from its command to its end."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

from knowledge.holder import FOLDER
from tests.faults.lives import free_port


def started(folder: Path, **settings: str) -> "subprocess.Popen[str]":
    """`toeleider run` in that folder, ready."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env={**os.environ, "PORT": port, "PYTHONPATH": str(FOLDER.parent), **settings},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == f"Ready: http://127.0.0.1:{port}/\n"
    return process


def test_the_service_starts_and_ends(dsn: str, tmp_path: Path) -> None:
    """`run` says where to look, ends with 0 on SIGTERM, and its log is JSON lines on standard error."""
    process = started(tmp_path, DATABASE_URL=dsn)
    process.send_signal(signal.SIGTERM)
    _, log = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "stopping" in [json.loads(line)["message"] for line in log.splitlines()]


def test_a_second_start_is_quick(data_dir: Path) -> None:
    """With the embedded database, from the command to ready and to its end takes less than five seconds.

    Counted in the processor's seconds: how busy this machine is with other things does not matter.
    """
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = started(data_dir, DATA_DIR=str(data_dir))
        process.terminate()
        process.communicate(timeout=20)
        assert process.returncode == 0
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 5
