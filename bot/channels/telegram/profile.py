"""How the bot presents itself at Telegram: commands, descriptions and menu, in each language."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotDescription,
    BotShortDescription,
    MenuButtonCommands,
)
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels.telegram.channel import Telegram
from bot.channels.telegram.failures import failure
from bot.channels.telegram.intake import pauses
from conversations.texts import LANGUAGES, text

log = structlog.get_logger(__name__)

COMMANDS = {
    "nl": ("menu", "verwijs", "mijn", "onderwerpen", "films", "taal", "privacy", "hulp", "stop"),
    "fr": ("menu", "orienter", "mes", "sujets", "films", "langue", "privacy", "aide", "stop"),
    "en": ("menu", "refer", "mine", "topics", "films", "language", "privacy", "help", "stop"),
}
PRIVATE = BotCommandScopeAllPrivateChats()


async def introduce(telegram: Telegram, default: str) -> None:
    """Bring the profile up to date, in `default` for whoever has another language; returns when it is."""
    for lang, code in [(default, None), *((lang, lang) for lang in LANGUAGES)]:
        for bring in (_commands, _description, _short_description):
            await _until_done(partial(bring, telegram, lang, code))
    await _until_done(partial(_menu, telegram))


async def _commands(telegram: Telegram, lang: str, code: str | None) -> None:
    wanted = tuple(
        BotCommand(name, text(lang, f"telegram-command-{meaning}"))
        for meaning, name in zip(COMMANDS["en"], COMMANDS[lang], strict=True)
    )
    if not await _says(lambda: telegram.bot.get_my_commands(PRIVATE, code), wanted):
        await telegram.bot.set_my_commands(wanted, PRIVATE, code)


async def _description(telegram: Telegram, lang: str, code: str | None) -> None:
    wanted = text(lang, "telegram-description")
    if not await _says(lambda: telegram.bot.get_my_description(code), BotDescription(wanted)):
        await telegram.bot.set_my_description(wanted, code)


async def _short_description(telegram: Telegram, lang: str, code: str | None) -> None:
    wanted = text(lang, "telegram-short-description")
    if not await _says(lambda: telegram.bot.get_my_short_description(code), BotShortDescription(wanted)):
        await telegram.bot.set_my_short_description(wanted, code)


async def _menu(telegram: Telegram) -> None:
    if not await _says(telegram.bot.get_chat_menu_button, MenuButtonCommands()):
        await telegram.bot.set_chat_menu_button(menu_button=MenuButtonCommands())


async def _says(ask: Callable[[], Awaitable[object]], wanted: object) -> bool:
    """Whether the profile has this already; a server that cannot tell is simply told."""
    try:
        return await ask() == wanted
    except (BadRequest, InvalidToken):  # InvalidToken also for a method that a server does not know
        return False
    except (AttributeError, TypeError, ValueError, LookupError):  # an answer of another shape than the API's
        return False


async def _until_done(act: Callable[[], Awaitable[None]]) -> None:
    for pause in pauses():
        try:
            return await act()
        except (BadRequest, InvalidToken) as error:
            log.error("profile-refused", why=error.message)
            return
        except TelegramError as error:
            await asyncio.sleep(failure(error).retry_after or pause)
