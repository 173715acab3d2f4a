"""What has a term is erased when it is over, by the sweep alone; no sooner."""

from datetime import timedelta

import pytest
from psycopg import AsyncConnection

from bot import retention
from bot.settings import Settings
from knowledge.holder import Known
from tests.bot.town import MONDAY, town
from tests.privacy.marks import dump

HOUR, DAY = timedelta(hours=1), timedelta(days=1)

# The row that is kept, what tells whether it is still there, and its term.
KEPT = {
    "a conversation": (
        """insert into conversation (person, number, name, changed_at, forget_at)
        values (1, 1, 'tariff', %(at)s, %(at)s + interval '24 hours')""",
        "select from conversation",
        DAY,
    ),
    "what was shown": (
        """insert into screen (person, channel, address, content, owed, try_at, created_at)
        values (1, 'telegram', '1', '{}', false, %(at)s, %(at)s)""",
        "select from screen",
        DAY,
    ),
    "what never arrives": (
        """insert into screen (person, channel, address, content, owed, try_at, created_at)
        values (1, 'telegram', '1', '{}', true, %(at)s, %(at)s)""",
        "select from screen",
        7 * DAY,
    ),
    "the last question": (
        "insert into asked values (1, 'woorden', 'nl', '', %(at)s)",
        "select from asked",
        DAY,
    ),
    "the web chat": (
        "insert into web_message (person, direction, content, at) values (1, 'said', '{}', %(at)s)",
        "select from web_message",
        DAY,
    ),
    "the web chat of a conversation that goes on": (
        """with open as (insert into conversation (person, number, name, changed_at, forget_at)
            values (1, 1, 'refer', %(at)s, %(at)s + interval '2 days'))
        insert into web_message (person, direction, content, at) values (1, 'said', '{}', %(at)s)""",
        "select from web_message",
        2 * DAY,
    ),
    "a message on the web": (
        """with shown as (insert into web_message (person, direction, content, at)
            values (1, 'shown', '{}', %(at)s) returning id)
        insert into notification (key, person, organisation, step, channel, text, state, due_at, created_at, message)
        select 'k', 1, 'ocmw', 'new', 'web', 't', 'sent', %(at)s, %(at)s + interval '1 day', id::text from shown""",
        "select from web_message",
        30 * DAY,
    ),
    "that an update was taken": (
        "insert into update_taken (channel, update_id, state, at) values ('telegram', 1, 'done', %(at)s)",
        "select from update_taken",
        7 * DAY,
    ),
    "an update that was set aside": (
        "insert into update_taken (channel, update_id, state, at) values ('telegram', 1, 'aside', %(at)s)",
        "select from update_taken",
        90 * DAY,
    ),
    "a message that is about no referral": (
        """insert into notification (key, person, organisation, step, channel, text, state, due_at, created_at)
        values ('k', 1, 'ocmw', 'broadcast', 'mail', 't', 'sent', %(at)s, %(at)s)""",
        "select from notification",
        30 * DAY,
    ),
    "who asked what was answered": (
        """insert into question (words, language, asker, why, asked_at, answered_at)
        values ('woorden', 'nl', 1, 'unsure', %(at)s, %(at)s)""",
        "select from question where asker is not null",
        30 * DAY,
    ),
    "who asked what nobody answers": (
        "insert into question (words, language, asker, why, asked_at) values ('woorden', 'nl', 1, 'unsure', %(at)s)",
        "select from question where asker is not null",
        90 * DAY,
    ),
    "a question": (
        "insert into question (words, language, why, asked_at) values ('woorden', 'nl', 'unsure', %(at)s)",
        "select from question",
        365 * DAY,
    ),
    "a link to the page": (
        """insert into page_link (token_hash, referral, person, created_at, expires_at)
        values ('x', 1, 1, %(at)s, %(at)s + interval '60 days')""",
        "select from page_link",
        60 * DAY,
    ),
    "a code for the page": (
        """insert into page_code (device_hash, mail, code_hash, created_at, expires_at)
        values ('x', 'an@x.example', 'y', %(at)s, %(at)s)""",
        "select from page_code",
        HOUR,
    ),
    "a browser that may read": (
        """insert into page_device (device_hash, mail, created_at, expires_at)
        values ('x', 'an@x.example', %(at)s, %(at)s + interval '180 days')""",
        "select from page_device",
        180 * DAY,
    ),
    "a form that was sent": ("insert into page_press values ('x', %(at)s)", "select from page_press", DAY),
    "a code for a new mail address": (
        """insert into mail_change (person, mail, created_at, expires_at)
        values (1, 'a@b.example', %(at)s, %(at)s)""",
        "select from mail_change",
        HOUR,
    ),
    "a code to sign in": (
        """insert into web_code (mail, code_hash, created_at, expires_at)
        values ('an@x.example', 'x', %(at)s, %(at)s + interval '15 minutes')""",
        "select from web_code",
        HOUR,
    ),
    "a browser that is signed in": (
        "insert into web_session values ('x', 1, %(at)s, %(at)s, %(at)s + interval '30 days')",
        "select from web_session",
        30 * DAY,
    ),
    "a wrong code": ("insert into wrong_code values (1, %(at)s)", "select from wrong_code", HOUR),
    "an invitation that was used": (
        """insert into invitation (organisation, role, token_hash, code_hash, created_at, expires_at, code_expires_at,
            used_at, used_by) values ('ocmw', 'referrer', 'x', 'y', %(at)s, %(at)s, %(at)s, %(at)s, 1)""",
        "select from invitation",
        30 * DAY,
    ),
    "an invitation that nobody used": (
        """insert into invitation (organisation, role, token_hash, code_hash, created_at, expires_at, code_expires_at)
        values ('ocmw', 'referrer', 'x', 'y', %(at)s, %(at)s + interval '14 days', %(at)s)""",
        "select from invitation",
        44 * DAY,
    ),
    "a request for access that was decided": (
        """insert into access_request (person, municipality, name, asked_at, decided_at)
        values (1, 'gent', 'Karim', %(at)s, %(at)s)""",
        "select from access_request",
        30 * DAY,
    ),
    "a request for access": (
        "insert into access_request (person, municipality, name, asked_at) values (1, 'gent', 'Karim', %(at)s)",
        "select from access_request",
        90 * DAY,
    ),
    "a message of the desk": (
        "insert into broadcast (municipality, words, made_at, leaves_at) values ('gent', 'woorden', %(at)s, %(at)s)",
        "select from broadcast",
        90 * DAY,
    ),
    "who had a family for a place": (
        """with made as (insert into place (organisation, least_months, most_months, days, start_on, until,
            announced_at, filled_at) values ('ocmw', 0, 36, 'mon', %(at)s, %(at)s + interval '30 days', %(at)s, %(at)s)
            returning id)
        insert into place_interest select id, 1, %(at)s from made""",
        "select from place_interest",
        30 * DAY,
    ),
    "who announced a place": (
        """insert into place (organisation, announced_by, least_months, most_months, days, start_on, until,
            announced_at, filled_at) values ('ocmw', 1, 0, 36, 'mon', %(at)s, %(at)s, %(at)s, %(at)s)""",
        "select from place where announced_by is not null",
        30 * DAY,
    ),
    "an agreement that ended": (
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at, ended_at)
        values ('ocmw', 'ocmw', '{}', '', 'A', 3, %(at)s, %(at)s)""",
        "select from agreement",
        365 * DAY,
    ),
    "mail in the practice room": (
        """insert into practice_mail (recipient, sender, subject, words, at)
        values ('an@x.example', 'x', 'x', 'x', %(at)s)""",
        "select from practice_mail",
        90 * DAY,
    ),
    "a closing day": (
        "insert into closing_day values ('ocmw', %(at)s, %(at)s)",
        "select from closing_day",
        365 * DAY,
    ),
    "a stranger who is silent": (
        "insert into person (telegram_id, language, created_at) values (99, 'nl', %(at)s)",
        "select from person where telegram_id = 99",
        365 * DAY,
    ),
    "a stranger who wrote later": (
        """insert into person (telegram_id, language, created_at, last_wrote)
        values (99, 'nl', %(at)s, %(at)s::date + 30)""",
        "select from person where telegram_id = 99",
        395 * DAY,
    ),
}
GROUND = (
    "insert into municipality (id, name) values ('gent', 'Gent')",
    "insert into organisation (id, municipality, kind, name) values ('ocmw', 'gent', 'ocmw', 'OCMW')",
    "insert into person (name, created_at) values ('An', %(at)s)",
    "insert into membership (person, organisation, role, since) values (1, 'ocmw', 'referrer', %(at)s)",
    """insert into request (municipality, organisation, way, children, days, language, priority, created_at)
        values ('gent', 'ocmw', 'B', '14', 'mon', 'ar', 'unsure', %(at)s)""",
    """insert into referral (reference, request, organisation, state, state_since, created_at)
        values ('GNT-4F7K', 1, 'ocmw', 'sent', %(at)s, %(at)s)""",
)


@pytest.mark.parametrize("what", KEPT)
async def test_its_term(connection: AsyncConnection, what: str) -> None:
    """It is there until its term is over (a day is left for what counts in days), and gone after."""
    insert, look, kept = KEPT[what]
    for statement in (*GROUND, insert):
        await connection.execute(statement, {"at": MONDAY})
    slack = timedelta(minutes=10) if kept < 2 * DAY else DAY
    for now, there in ((MONDAY + kept - slack, 1), (MONDAY + kept + slack, 0)):
        await retention.sweep(connection, now)
        assert (await connection.execute(look)).rowcount == there


async def test_people_with_a_role_stay(connection: AsyncConnection) -> None:
    """Silence ends nothing for who takes part, or was brought in to take part."""
    for statement in GROUND:
        await connection.execute(statement, {"at": MONDAY})
    await connection.execute(
        "insert into person (import_id, name, created_at) values ('p7', 'Sofie', %s)", (MONDAY,)
    )
    await retention.sweep(connection, MONDAY + 1000 * DAY)
    assert (await connection.execute("select from person")).rowcount == 2


def test_every_term_is_proven() -> None:
    """Each table in the list has a case above."""
    assert {term.table for term in retention.TERMS} == {look.split()[2] for _, look, _ in KEPT.values()}


async def test_the_sweep_does_it(settings: Settings, known: Known) -> None:
    """What was typed in a calculation is gone from the database after its day, without anybody doing anything."""
    async with town(settings, known=known) as gent:
        await gent.tap("nadia", "tariff")
        await gent.press("nadia", "jaar")
        await gent.say("nadia", "31234")
        assert "31234" in await dump(settings)
        await gent.wait(MONDAY + timedelta(days=1, minutes=5))
        assert "31234" not in await dump(settings)
