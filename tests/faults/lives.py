"""The product's processes as a test sees them: started, killed, told to stop."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass
class Life:
    """One process from start to end; `code` is negative for the signal that ended it."""

    process: int
    code: asyncio.Future[int]

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        self._signal(signal.SIGTERM)

    async def ended(self, deadline: float) -> bool:
        """Whether it ended within so many seconds."""
        done, _ = await asyncio.wait([self.code], timeout=deadline)
        return bool(done)

    def _signal(self, number: signal.Signals) -> None:
        if not self.code.done():
            with suppress(ProcessLookupError):
                os.kill(self.process, number)


@dataclass
class Lives:
    """Starts processes with the same settings, and reports how they ended."""

    env: Mapping[str, str]
    log: Path
    _writer: asyncio.StreamWriter
    _pending: dict[int, asyncio.Future[int]] = field(default_factory=dict)
    _codes: dict[int, asyncio.Future[int]] = field(default_factory=dict)
    _names: "count[int]" = field(default_factory=count)
    _all: list[Life] = field(default_factory=list)

    async def command(self, *args: str) -> str:
        """What a command prints. It must end with 0."""
        output = self.log.with_name(f"output-{next(self._names)}")
        life = await self.fork(*args, log=output)
        code = await life.code
        printed = await asyncio.to_thread(output.read_text)
        assert code == 0, printed
        return printed

    async def fork(
        self,
        *args: str,
        point: str = "",
        time: int = 1,
        deaths: Iterable[tuple[str, str, Path]] = (),
        log: Path | None = None,
        **env: str,
    ) -> Life:
        """A life that starts within a tenth of a second, killed the `time`th time it passes the point.

        `deaths`: more points, each with what it must be about, and the file that shows that somebody died there.
        """
        name, loop = next(self._names), asyncio.get_running_loop()
        started = self._pending[name] = loop.create_future()
        code = self._codes[name] = loop.create_future()
        wanted = {
            "life": name,
            "args": args,
            "env": {**self.env, **env},
            "log": str(log or self.log),
            "point": point,
            "time": time,
            "deaths": [(point, about, str(done)) for point, about, done in deaths],
        }
        self._writer.write(json.dumps(wanted).encode() + b"\n")
        return self._keep(Life(await started, code))

    async def start(self, *args: str, **env: str) -> Life:
        """`python -m bot …`, as it is started anywhere."""
        with self.log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", *args),
                env={**os.environ, "PYTHONPATH": str(ROOT), **self.env, **env},
                cwd=self.log.parent,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        return self._keep(Life(process.pid, asyncio.ensure_future(process.wait())))

    def _keep(self, life: Life) -> Life:
        self._all.append(life)
        return life

    async def _hear(self, reader: asyncio.StreamReader) -> None:
        async for line in reader:
            told = json.loads(line)
            if "process" in told:
                self._pending.pop(told["life"]).set_result(told["process"])
            elif "code" in told:
                self._codes.pop(told["life"]).set_result(told["code"])

    def _end(self) -> None:
        for life in self._all:
            life.kill()


def free_port() -> str:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


@contextmanager
def nursery(folder: Path) -> Iterator[str]:
    """The address of a place from which processes start fast."""
    address = str(folder / "nursery")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.nursery", address], cwd=ROOT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        try:
            yield address
        finally:
            process.kill()


@asynccontextmanager
async def lives(nursery: str, env: Mapping[str, str], log: Path) -> AsyncIterator[Lives]:
    """Processes with these settings; none is left when it closes."""
    reader, writer = await asyncio.open_unix_connection(nursery)
    started = Lives(env, log, writer)
    hearing = asyncio.create_task(started._hear(reader))
    try:
        yield started
    finally:
        started._end()
        if started._all:
            await asyncio.wait([life.code for life in started._all])
        writer.close()
        await asyncio.wait([hearing])
