"""The fake as a process: `python -m tests.fake_telegram --port 8081`; prints its address, stops on SIGTERM."""

import argparse
import asyncio
import signal

from tests.fake_telegram.control import control
from tests.fake_telegram.server import TOKEN, FakeTelegram


async def serve(port: int, token: str) -> None:
    fake = FakeTelegram([token], port)
    fake.routes = control(fake.bot)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with fake:
        print(fake.url, flush=True)
        await stop.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.fake_telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any that is free")
    parser.add_argument("--token", default=TOKEN)
    asked = parser.parse_args()
    asyncio.run(serve(asked.port, asked.token))
