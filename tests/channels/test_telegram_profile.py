"""How the bot presents itself."""

from bot.channels.telegram import Telegram
from bot.channels.telegram.profile import COMMANDS, introduce
from tests.fake_telegram import FakeTelegram


async def test_introduces_itself_in_each_language(fake: FakeTelegram, telegram: Telegram) -> None:
    """Commands and descriptions stand in Dutch, French and English, for others in the default language."""
    fake.bot.fail("setMyCommands", code=500)
    await introduce(telegram, "fr")
    said = {lang: value for (name, lang), value in fake.bot.profile.items() if name == "short_description"}
    assert said.keys() == {"", "nl", "fr", "en"}
    assert said[""] == said["fr"] != said["nl"]
    shown = {
        lang: [command["command"] for command in value]
        for (name, lang), value in fake.bot.profile.items()
        if name.startswith("commands") and "all_private_chats" in name
    }
    assert shown == {"": [*COMMANDS["fr"]], **{lang: [*names] for lang, names in COMMANDS.items()}}
    assert fake.bot.profile["menu", ""] == {"type": "commands"}


async def test_changes_nothing_that_is_right(fake: FakeTelegram, telegram: Telegram) -> None:
    """A second start sets nothing again."""
    await introduce(telegram, "nl")
    before = dict(fake.bot.calls)
    await introduce(telegram, "nl")
    again = {name for name, count in fake.bot.calls.items() if count != before[name]}
    assert {name[:3] for name in again} == {"get"}


async def test_a_server_that_cannot_tell_is_told(fake: FakeTelegram, telegram: Telegram) -> None:
    """What a server does not tell, or tells in another shape, stops nothing: what is wanted is set all the same."""
    fake.bot.fail("getMyDescription", times=9, code=404)
    fake.bot.profile["menu", ""] = True
    await introduce(telegram, "nl")
    assert fake.bot.profile["menu", ""] == {"type": "commands"}
    assert fake.bot.profile["description", "fr"]
