"""A screen as the messages that Telegram shows."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import segno
from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.channels.telegram.markup import messages, units
from conversations.screen import Button, Document, QrPicture, Screen

CAPTION = 1024  # characters under a picture or document
COPIED = 256  # characters that a button copies
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

MakeFile = Callable[[Document], Awaitable[bytes]]


@dataclass(frozen=True)
class Message:
    """One message: `html` under a picture or document, or alone."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    with_: QrPicture | Document | None = None

    async def send(self, bot: Bot, chat: int, make_file: MakeFile) -> int:
        """Returns the message's number. Raises TelegramError, and what `make_file` raises."""
        keyboard = _keyboard(self.buttons)
        match self.with_:
            case None:
                sent = await bot.send_message(
                    chat, self.html, ParseMode.HTML, reply_markup=keyboard, link_preview_options=NO_PREVIEW
                )
            case QrPicture(url):
                sent = await bot.send_photo(
                    chat, qr_png(url), self.html or None, parse_mode=ParseMode.HTML, reply_markup=keyboard
                )
            case Document() as document:
                content = await make_file(document)
                sent = await bot.send_document(
                    chat,
                    content,
                    self.html or None,
                    parse_mode=ParseMode.HTML,
                    reply_markup=keyboard,
                    filename=document.name,
                )
        return sent.message_id


def compose(screen: Screen) -> list[Message]:
    """The screen's messages in order; the buttons stand under the last."""
    things = [thing for thing in (screen.picture, screen.document) if thing is not None]
    texts = messages(screen.text)
    if things and (not texts or units(screen.text) <= CAPTION):
        first, *others = things
        composed = [Message("".join(texts), with_=first), *(Message("", with_=thing) for thing in others)]
    else:
        composed = [*(Message(text) for text in texts), *(Message("", with_=thing) for thing in things)]
    return [*composed[:-1], *(replace(last, buttons=screen.buttons) for last in composed[-1:])]


def qr_png(url: str) -> bytes:
    """A picture that a phone reads from across a table."""
    png = BytesIO()
    segno.make(url, error="m", micro=False).save(png, kind="png", scale=10, border=4)
    return png.getvalue()


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    return (
        InlineKeyboardMarkup([[_button(button) for button in row] for row in rows if row]) if rows else None
    )


def _button(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    if button.copy:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copy[:COPIED]))
    return InlineKeyboardButton(button.label, callback_data=button.data)
