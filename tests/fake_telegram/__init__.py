"""A Telegram of our own for tests: a Bot API server on a real socket, and people with phones."""

from tests.fake_telegram.bot import Bot
from tests.fake_telegram.fault import Fault
from tests.fake_telegram.person import Person, Shown
from tests.fake_telegram.server import TOKEN, FakeTelegram

__all__ = ["TOKEN", "Bot", "FakeTelegram", "Fault", "Person", "Shown"]
