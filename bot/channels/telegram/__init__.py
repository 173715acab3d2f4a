"""Telegram: what people type and tap comes in, screens go out."""

from bot.channels.telegram.channel import Telegram

__all__ = ["Telegram"]
