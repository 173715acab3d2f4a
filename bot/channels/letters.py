"""What a mail says. Never anything of a family that could tell who it is, however it is forwarded."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape, unescape
from typing import TYPE_CHECKING

from babel.dates import format_date, format_datetime
from psycopg import AsyncConnection

from bot import documents
from bot.notification_words import notification_screen, notification_text
from bot.referrals import page_links
from bot.store import agreements, membership, organisations, people, referrals
from bot.store.notifications import Notification
from bot.store.organisations import Organisation
from bot.store.recipients import Recipient
from conversations.kinds.ages import Ages
from conversations.referral import UNANSWERED
from conversations.texts import text
from conversations.timers import unanswered_until

if TYPE_CHECKING:
    from bot.service import Service

SUBJECTS = {"told-new": "mail-subject-new", "told-ask-remind": "mail-subject-remind"}


@dataclass(frozen=True)
class Letter:
    """`words` and `html` say the same; `calendar` is an .ics."""

    subject: str
    words: str
    html: str
    reply_to: str | None = None
    calendar: bytes | None = None


@dataclass(frozen=True)
class Link:
    """A paragraph that is a link."""

    label: str
    url: str


Paragraph = str | Link  # words with the tags that screens have


def written(
    subject: str, paragraphs: Sequence[Paragraph], reply_to: str | None = None, calendar: bytes | None = None
) -> Letter:
    """A letter of these paragraphs; empty ones are left out."""
    kept = [p for p in paragraphs if p]
    words = "\n\n".join(f"{p.label}:\n{p.url}" if isinstance(p, Link) else plain(p) for p in kept)
    body = "\n".join(_html(p) for p in kept)
    return Letter(subject, f"{words}\n", HTML.format(subject=escape(subject), body=body), reply_to, calendar)


HTML = (
    '<!doctype html><html><head><meta charset="utf-8"><title>{subject}</title></head>'
    '<body style="font:16px/1.5 system-ui,sans-serif;color:#1c2430;max-width:36em">\n{body}\n</body></html>\n'
)


def _html(paragraph: Paragraph) -> str:
    if isinstance(paragraph, Link):
        style = "display:inline-block;padding:12px 20px;border-radius:8px;background:#14532d;color:#ffffff"
        return f'<p><a style="{style}" href="{escape(paragraph.url)}">{escape(paragraph.label)}</a></p>'
    return f"<p>{paragraph.replace(chr(10), '<br>')}</p>"


def plain(html: str) -> str:
    """A screen's text without its tags; of a link its address stays."""
    with_addresses = re.sub(r'<a href="([^"]+)">(.*?)</a>', r"\2 (\1)", html, flags=re.DOTALL)
    return unescape(re.sub(r"</?(?:b|i|u|s|a|code|pre|blockquote|br)(?: [^>]*)?>", "", with_addresses))


def code_letter(code: str, reference: str, lang: str) -> Letter:
    """A code to read what is sensitive on the page of one referral."""
    return written(
        text(lang, "mail-code-subject", code=code),
        [
            text(lang, "mail-code", code=code, reference=reference),
            text(lang, "mail-code-not-you"),
        ],
    )


# -- a notification as a letter


@dataclass(frozen=True)
class About:
    """A referral with what a letter on it mentions."""

    row: referrals.Row
    sender: Organisation
    receiver: Organisation
    desk: Organisation | None


async def compose(
    conn: AsyncConnection, service: "Service", notification: Notification, recipient: Recipient
) -> Letter:
    """The notification as a letter in the recipient's language, with their own links to what it is about."""
    lang = recipient.language
    name = await people.first_name(conn, recipient.person) if recipient.person is not None else ""
    hello = text(lang, "mail-hello", name=name) if name else text(lang, "mail-hello-all")
    about = await _about(conn, notification)
    if about is None:
        words = notification_text(notification, lang)
        pages = await _pages(conn, service, notification, recipient)
        chat = Link(text(lang, "mail-open-chat"), f"{service.public_url}/")
        return written(_headline(words), [hello, words, *pages, chat])
    url = await page_links.of_notification(conn, service, notification, recipient, about.row.id)
    label = "mail-answer" if _asks_answer(about, recipient) else "mail-look"
    calendar = notification_screen(notification, lang).document
    return written(
        _subject(notification, about, lang),
        [
            hello,
            _news(notification, about, lang),
            Link(text(lang, label), url),
            _phone(about, recipient, lang),
            await _deputy(conn, service, notification, about, recipient),
            text(lang, "mail-replies", desk=about.desk.name) if about.desk and about.desk.mail else "",
        ],
        about.desk.mail if about.desk else None,
        await documents.make(calendar) if calendar else None,
    )


async def _pages(
    conn: AsyncConnection, service: "Service", notification: Notification, recipient: Recipient
) -> list[Link]:
    """Of a list of referrals: the recipient's own link to each."""
    found = []
    for _, data in notification.buttons:
        verb, _, reference = data.partition("|")
        row = await referrals.find(conn, reference) if verb == "look" else None
        if row is not None:
            url = await page_links.of_notification(conn, service, notification, recipient, row.id)
            found.append(Link(reference, url))
    return found


async def _about(conn: AsyncConnection, notification: Notification) -> About | None:
    row = await referrals.get(conn, notification.referral) if notification.referral is not None else None
    if row is None:
        return None
    sender = await organisations.get(conn, row.sender)
    receiver = await organisations.get(conn, row.receiver)
    return About(row, sender, receiver, await organisations.desk_with_mail(conn, row.municipality))


def _subject(notification: Notification, about: About, lang: str) -> str:
    """Until when an answer is hoped for; else what happened, with the reference."""
    kind = SUBJECTS.get(notification.text)
    if kind and about.row.answer_by:
        until = short_day(about.row.answer_by, lang)
        return text(lang, kind, reference=about.row.reference, until=until)
    headline = _headline(notification_text(notification, lang))
    return headline if about.row.reference in headline else f"{headline} ({about.row.reference})"


def _headline(words: str) -> str:
    """What stands in bold first, else the first line."""
    bold = re.search(r"<b>(.*?)</b>", words, re.DOTALL)
    return plain(bold[1] if bold else words.split("\n", 1)[0]).strip(" .:")[:120]


def short_day(moment: datetime, lang: str) -> str:
    """'vr 27/11'"""
    return str(format_date(moment.date(), "EEE d/M", locale=lang))


def _news(notification: Notification, about: About, lang: str) -> str:
    """What happened. Words that people wrote to each other stay on the page."""
    if notification.step.startswith("question"):
        who = str(notification.mentions.get("who") or about.sender.name)
        return text(lang, "mail-question", reference=about.row.reference, who=who)
    told = notification_text(notification, lang)
    if notification.step != "new" or about.row.start_on is None:
        return told
    children = len(Ages().value(about.row.children))
    month = _month(about.row.start_on, lang)
    return f"{told}\n{text(lang, 'mail-children', count=children, month=month)}"


def _month(day: date, lang: str) -> str:
    return str(format_date(day, "MMMM", locale=lang))


def _asks_answer(about: About, recipient: Recipient) -> bool:
    return about.row.where in UNANSWERED and recipient.organisation != about.sender.id


def _phone(about: About, recipient: Recipient, lang: str) -> str:
    """Whom to ring instead: the other side."""
    other = about.receiver if recipient.organisation == about.sender.id else about.sender
    return text(lang, "mail-phone", name=other.name, phone=other.phone) if other.phone else ""


async def _deputy(
    conn: AsyncConnection, service: "Service", notification: Notification, about: About, recipient: Recipient
) -> str:
    """Who gets it when this reader is away, and when."""
    if notification.text not in SUBJECTS or recipient.organisation != about.receiver.id:
        return ""
    deputy = await membership.first_deputy(conn, about.receiver.id, recipient.person)
    if deputy is None:
        return ""
    lang, zone, row = recipient.language, service.settings.timezone, about.row
    terms = await agreements.terms(conn, row.sender, row.receiver, service.terms)
    moment = unanswered_until("deputy", row.created_at.astimezone(zone), row.urgent, terms)
    pattern = "EEEE d MMMM HH:mm" if row.urgent or terms.elapsed else "EEEE d MMMM"
    return text(lang, "mail-deputy", name=deputy, day=format_datetime(moment, pattern, zone, lang))
