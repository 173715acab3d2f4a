"""An invitation by mail. Link and code are made again with our key each time it is sent: nothing keeps them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from psycopg import AsyncConnection

from bot.channels import Failure
from bot.channels.letters import Letter, Link, Paragraph, written
from bot.people import inviting
from bot.store import invitations
from bot.store.invitations import Invitation, Mailed
from bot.store.notifications import Notification
from bot.store.recipients import Recipient
from conversations.kinds import near
from conversations.texts import text

if TYPE_CHECKING:
    from bot.service import Service


async def compose(
    conn: AsyncConnection, service: "Service", notification: Notification, recipient: Recipient
) -> Letter:
    """Raises Failure if the invitation is gone."""
    about = await invitations.mailed(conn, int(notification.mentions["invitation"]))
    if about is None:
        raise Failure(permanent=True, why="gone")
    made = invitations.by_mail(
        service.key, about.person, about.created_at.astimezone(service.settings.timezone)
    )
    return letter(about, made, await inviting.links(service, made.token), recipient.language)


def letter(about: Mailed, made: Invitation, found: Mapping[str, str], lang: str) -> Letter:
    """`found`: the links, by where they lead."""
    paragraphs: list[Paragraph] = [
        text(lang, "mail-hello-all"),
        text(
            lang,
            "invitation-letter",
            town=about.town,
            organisation=about.organisation,
            role=text(lang, f"role-{about.role}"),
        ),
        *(
            Link(text(lang, f"invitation-letter-{where}"), found[where])
            for where in ("telegram", "web")
            if where in found
        ),
        text(
            lang,
            "invitation-letter-code",
            code=made.code,
            code_until=near(made.code_expires.date(), lang),
            until=near(made.expires.date(), lang),
        ),
        text(lang, "invitation-letter-why"),
    ]
    subject = text(lang, "invitation-subject", organisation=about.organisation)
    return written(subject, paragraphs, about.desk_mail)
