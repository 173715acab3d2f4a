"""The product's processes as a test sees them: started, killed, told to stop."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEASE = 0.6  # seconds, in lives that are forked


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
    _nursery: asyncio.subprocess.Process
    _pending: dict[int, asyncio.Future[int]] = field(default_factory=dict)
    _codes: dict[int, asyncio.Future[int]] = field(default_factory=dict)
    _names: "count[int]" = field(default_factory=count)
    _all: list[Life] = field(default_factory=list)

    async def fork(self, *args: str, point: str = "", time: int = 1, **env: str) -> Life:
        """A life that starts within a tenth of a second, killed the `time`th time it passes the point."""
        name, loop = next(self._names), asyncio.get_running_loop()
        started = self._pending[name] = loop.create_future()
        code = self._codes[name] = loop.create_future()
        wanted = {
            "life": name,
            "args": args,
            "env": {**self.env, **env},
            "log": str(self.log),
            "point": point,
            "time": time,
            "lease": LEASE,
        }
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(json.dumps(wanted).encode() + b"\n")
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

    async def _hear(self) -> None:
        assert self._nursery.stdout is not None
        async for line in self._nursery.stdout:
            told = json.loads(line)
            if "process" in told:
                self._pending.pop(told["life"]).set_result(told["process"])
            elif "code" in told:
                self._codes.pop(told["life"]).set_result(told["code"])

    def _end(self) -> None:
        for life in self._all:
            life.kill()


@asynccontextmanager
async def lives(env: Mapping[str, str], log: Path) -> AsyncIterator[Lives]:
    """With a place from which processes start; none is left when it closes."""
    nursery = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.nursery"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert nursery.stdin is not None and nursery.stdout is not None
    assert json.loads(await nursery.stdout.readline()) == {"ready": True}
    started = Lives(env, log, nursery)
    hearing = asyncio.create_task(started._hear())
    try:
        yield started
    finally:
        started._end()
        if started._all:
            await asyncio.wait([life.code for life in started._all])
        nursery.stdin.close()
        await nursery.wait()
        await hearing
