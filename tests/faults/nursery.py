"""Lives of the product that start fast: loaded once, then forked for each.

`python -m tests.faults.nursery SOCKET` serves one test after the other: it reads a line of JSON for each life, and
writes when it started and how it ended.
What runs in a life is `toeleider` itself, from its command on.
"""

import json
import os
import signal
import socket
import sys
import threading
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from tests.faults.points import die_at, die_once

names: dict[int, int] = {}  # the test's name of each life, by process
test: socket.socket


def main(address: str) -> None:
    global test
    for name in ("uvloop", "bot.app", "bot.cli"):  # loaded here, so that no life has to
        import_module(name)
    from knowledge import holder

    known = holder.load_known()
    holder.load_known = lambda folder=holder.FOLDER: known
    assert threading.active_count() == 1, "a fork takes only one thread along"
    signal.signal(signal.SIGCHLD, ended)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen()
    print("ready", flush=True)
    while True:
        test, _ = listening.accept()
        serve()
        test.close()


def serve() -> None:
    for line in test.makefile():
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        wanted = json.loads(line)
        process = os.fork()
        if process == 0:
            live(wanted)
        names[process] = wanted["life"]
        tell(life=wanted["life"], process=process)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


def ended(number: int, frame: Any) -> None:
    while True:
        try:
            process, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not process:
            return
        tell(life=names.pop(process), code=os.waitstatus_to_exitcode(status))


def tell(**what: int) -> None:
    test.sendall((json.dumps(what) + "\n").encode())


def live(wanted: dict[str, Any]) -> NoReturn:
    """Be `toeleider run` (or another command) with these settings."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    log = os.open(wanted["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, end in enumerate((nothing, log, log)):
        os.dup2(end, number)
    os.environ.update(wanted["env"])
    os.chdir(Path(wanted["log"]).parent)
    code = 70
    try:
        if wanted["point"]:
            die_at(wanted["point"], wanted["time"])
        for point, about, done in wanted["deaths"]:
            die_once(point, about, Path(done))
        from bot.cli import app

        app(wanted["args"], prog_name="toeleider")
    except SystemExit as end:
        code = int(end.code or 0)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main(sys.argv[1])
