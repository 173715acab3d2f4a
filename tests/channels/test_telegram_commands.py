"""The commands in Telegram's menu."""

from bot.channels.telegram.profile import COMMANDS
from conversations import actions, dialogue


def test_every_command_exists() -> None:
    """What the menu offers is understood."""
    offered = {name for names in COMMANDS.values() for name in names}
    assert offered <= actions.COMMANDS.keys() | dialogue.STOP_WORDS
