"""What each method does, and what it refuses."""

import ipaddress
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from tests.fake_telegram.bot import Bot
from tests.fake_telegram.entities import length, plain
from tests.fake_telegram.person import Person, Shown
from tests.fake_telegram.refused import Refused, bad_request

Method = Callable[[Bot, dict[str, Any]], Awaitable[Any]]
PNG = b"\x89PNG\r\n\x1a\n"


async def get_me(bot: Bot, call: dict[str, Any]) -> Any:
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    return bot.me() | dict.fromkeys(abilities, False)


async def get_updates(bot: Bot, call: dict[str, Any]) -> Any:
    limit = call.get("limit", 100)
    if not 1 <= limit <= 100:
        raise bad_request("limit must be 1-100")
    return await bot.updates(call.get("offset", 0), limit, call.get("timeout", 0))


async def set_webhook(bot: Bot, call: dict[str, Any]) -> Any:
    parts = urlsplit(call["url"])
    if call["url"] and parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", call.get("secret_token", "")):
        raise bad_request("secret token contains unallowed characters")
    if not 1 <= call.get("max_connections", 40) <= 100:
        raise bad_request("max_connections must be 1-100")
    _drop(bot, call)
    bot.webhook = call if call["url"] else {}
    bot.happened()
    return True


async def delete_webhook(bot: Bot, call: dict[str, Any]) -> Any:
    _drop(bot, call)
    bot.webhook = {}
    bot.happened()
    return True


async def get_webhook_info(bot: Bot, call: dict[str, Any]) -> Any:
    return {
        "url": bot.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(bot.pending),
    }


async def send_message(bot: Bot, call: dict[str, Any]) -> Any:
    person = _recipient(bot, call)
    words = _words(call, "text")
    if not words:
        raise bad_request("message text is empty")
    if length(words) > 4096:
        raise bad_request("message is too long")
    return _show(bot, person, call, words, {"text": words}, "text")


async def send_photo(bot: Bot, call: dict[str, Any]) -> Any:
    photo = call["photo"]
    if isinstance(photo, bytes) and not photo.startswith(PNG):
        raise bad_request("IMAGE_PROCESS_FAILED")
    size = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}
    return _send_file(bot, call, "photo", {"photo": [size]})


async def send_document(bot: Bot, call: dict[str, Any]) -> Any:
    if not call["document"]:
        raise bad_request("file must be non-empty")
    return _send_file(bot, call, "document", {"document": {"file_id": "d", "file_unique_id": "d"}})


async def answer_callback_query(bot: Bot, call: dict[str, Any]) -> Any:
    id = call["callback_query_id"]
    if bot.presses.get(id, True):  # unknown, expired, or answered before
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if length(call.get("text", "")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    bot.presses[id] = True
    return True


async def set_my_commands(bot: Bot, call: dict[str, Any]) -> Any:
    if len(call["commands"]) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in call["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= length(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    bot.profile[_slot("commands", call)] = call["commands"]
    return True


async def get_my_commands(bot: Bot, call: dict[str, Any]) -> Any:
    return bot.profile.get(_slot("commands", call), [])


def _text_of_profile(name: str, most: int) -> tuple[Method, Method]:
    async def put(bot: Bot, call: dict[str, Any]) -> Any:
        if length(call.get(name, "")) > most:
            raise bad_request(f"{name} is too long")
        bot.profile[name, call.get("language_code", "")] = call.get(name, "")
        return True

    async def get(bot: Bot, call: dict[str, Any]) -> Any:
        return {name: bot.profile.get((name, call.get("language_code", "")), "")}

    return put, get


async def set_chat_menu_button(bot: Bot, call: dict[str, Any]) -> Any:
    bot.profile["menu", ""] = call.get("menu_button", {"type": "default"})
    return True


async def get_chat_menu_button(bot: Bot, call: dict[str, Any]) -> Any:
    return bot.profile.get(("menu", ""), {"type": "default"})


set_description, get_description = _text_of_profile("description", 512)
set_short_description, get_short_description = _text_of_profile("short_description", 120)

METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "setMyDescription": set_description,
    "getMyDescription": get_description,
    "setMyShortDescription": set_short_description,
    "getMyShortDescription": get_short_description,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}


def _recipient(bot: Bot, call: dict[str, Any]) -> Person:
    chat = call["chat_id"]
    if isinstance(chat, str) or chat < 0:
        raise Refused(403, "Forbidden: bot was kicked from the group chat")
    person = bot.people.get(chat)
    if person is None:
        raise bad_request("chat not found")
    if person.deleted:
        raise Refused(403, "Forbidden: user is deactivated")
    if person.blocked:
        raise Refused(403, "Forbidden: bot was blocked by the user")
    if not person.started:
        raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
    return person


def _words(call: dict[str, Any], key: str) -> str:
    words = call.get(key, "")
    return plain(words) if call.get("parse_mode") == "HTML" else words.strip()


def _send_file(bot: Bot, call: dict[str, Any], kind: str, content: dict[str, Any]) -> Any:
    person = _recipient(bot, call)
    caption = _words(call, "caption")
    if length(caption) > 1024:
        raise bad_request("message caption is too long")
    return _show(bot, person, call, caption, content | ({"caption": caption} if caption else {}), kind)


def _show(
    bot: Bot, person: Person, call: dict[str, Any], words: str, content: dict[str, Any], kind: str
) -> Any:
    keyboard = call.get("reply_markup", {}).get("inline_keyboard", [])
    _check_keyboard(keyboard)
    id = bot.new_message()
    file = call.get(kind, b"")
    person.history.append(
        Shown(
            id,
            words,
            call.get("text", call.get("caption", "")),
            tuple(tuple(row) for row in keyboard),
            kind,
            file if isinstance(file, bytes) else b"",
            call.get("filename", ""),
        )
    )
    message = {"message_id": id, "from": bot.me(), "chat": person.chat(), "date": bot.now(), **content}
    return message | ({"reply_markup": call["reply_markup"]} if keyboard else {})


def _check_keyboard(rows: list[list[dict[str, Any]]]) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise bad_request("reply markup is too long")
    for button in buttons:
        if not button["text"].strip():
            raise bad_request("inline keyboard button text must be non-empty")
        if len(button.keys() - {"text", "style", "icon_custom_emoji_id"}) != 1:
            raise bad_request("text buttons are not allowed in the inline keyboard")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
            raise bad_request("BUTTON_DATA_INVALID")
        if "copy_text" in button and not 1 <= length(button["copy_text"]["text"]) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        if "url" in button:
            _check_url(button["url"])


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    host = parts.hostname or ""
    reachable = "." in host or ":" in host
    if parts.scheme != "tg" and not (parts.scheme in ("http", "https") and reachable):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _slot(name: str, call: dict[str, Any]) -> tuple[str, str]:
    scope = json.dumps(call.get("scope", {"type": "default"}), sort_keys=True)
    return f"{name} {scope}", call.get("language_code", "")


def _drop(bot: Bot, call: dict[str, Any]) -> None:
    if call.get("drop_pending_updates"):
        bot.pending.clear()


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
