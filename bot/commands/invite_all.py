"""Inviting everybody who was imported and never wrote: first a look, then 120 mails."""

from datetime import datetime
from typing import TYPE_CHECKING

from bot.commands.directory import in_database, practice_now
from bot.commands.words import No, note
from bot.settings import Settings

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from bot.store.invitations import Waiting


def invite_all(settings: Settings, send: bool) -> None:
    """Show who would get which letter; with `send`, have the service mail them. Raises No."""
    from bot.channels.mail import can_mail
    from bot.store import invitations

    if send and not can_mail(settings):
        raise No("Mail is off: set SMTP_URL and MAIL_FROM first.")
    found = in_database(settings, invitations.waiting)
    mailable = [one for one in found if one.mail]
    for one in found:
        last = f"invited {one.invited_at:%Y-%m-%d}" if one.invited_at else "never invited"
        print(f"{one.person}\t{one.name}\t{one.mail or 'NO MAIL'}\t{one.role} of {one.organisation}\t{last}")
    if not mailable:
        raise No("Nobody is left to invite by mail.")
    if send:
        count = in_database(settings, lambda conn: _send(conn, settings, mailable))
        note(f"{count} invitations leave by mail as soon as the service runs.")
    else:
        print(f"\n{_letter(settings, mailable[0])}")
        note(f"{len(mailable)} letters like this one (links and code are each one's own); --send sends them.")


async def _send(conn: "AsyncConnection", settings: Settings, people: "list[Waiting]") -> int:
    from bot.crypto import load_key
    from bot.people import inviting

    now = await practice_now(conn, settings)
    return await inviting.mail(conn, load_key(settings), [one.person for one in people], now)


def _letter(settings: Settings, one: "Waiting") -> str:
    """As it would read, with dots where the secret stands."""
    from bot.channels.invitation_letter import letter
    from bot.people.inviting import addresses
    from bot.store.invitations import CODE_VALID, VALID, Invitation, Mailed

    now = datetime.now(settings.timezone)
    about = Mailed(one.person, one.organisation, one.role, one.town, None, now)
    made = Invitation("…", "········", now + VALID, now + CODE_VALID)
    found = addresses(settings.public_url, "…" if settings.telegram_token else "", made.token)
    written = letter(about, made, found, one.language)
    return f"Subject: {written.subject}\n\n{written.words}"
