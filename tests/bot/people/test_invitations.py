"""Invitations from the chat: who gives them, who is let in, and with which role and name."""

import re

from bot.crypto import load_key
from bot.settings import Settings
from bot.store import invitations
from bot.store.invitations import by_mail
from conversations.said import Command
from tests.bot.people.somebody import member, number, roles
from tests.bot.town import Town


async def test_an_invitation_from_the_chat(gent: Town) -> None:
    """The desk invites with a link, a picture and a code; the link gives a stranger the role and its menu."""
    await gent.tap("lies", "invitation")
    await gent.press("lies", "De Regenboog")
    shown = await gent.press("lies", "vervanger")
    token = re.search(r"/join/(\S+)", shown)
    assert token and gent.last["lies"].buttons and re.search(r"<code>\w{8}</code>", shown)
    assert "Welkom" in await gent.tell("karim", Command("start", token[1]))
    assert await roles(gent, "karim") == [("regenboog", "deputy")]
    assert gent.button("karim", "Vrije plaats")
    assert "al gebruikt" in await gent.tell("zoe", Command("start", token[1]))


async def test_a_contact_invites_for_their_own_centre_only(gent: Town) -> None:
    """A contact is not asked for which organisation; one for the desk or another centre is not theirs to give."""
    shown = await gent.tap("sofie", "invitation")
    assert "De Regenboog" in shown and "Kapoentjes" not in shown
    assert "Dat kan jij hier niet doen" in await gent.tap("sofie", "invitation|kapoentjes")
    assert "Dat kan jij hier niet doen" in await gent.tap("sofie", "invitation|loket")


async def imported(gent: Town, count: int) -> None:
    for n in range(count):
        await gent.change(
            """with made as (insert into person (import_id, name, mail, language, created_at)
                values (%s, %s, %s, 'nl', %s) returning id)
            insert into membership (person, organisation, role, since) select id, 'ocmw', 'referrer', %s from made""",
            f"i{n}",
            f"Werker {n}",
            f"werker{n}@ocmw.example",
            gent.clock.now(),
            gent.clock.now(),
        )


async def test_all_who_were_imported_are_mailed(gent: Town) -> None:
    """From the chat, after a preview, 120 people each get an invitation; only hashes of it are kept."""
    await imported(gent, 120)
    await gent.tap("lies", "desk")
    await gent.press("lies", "Nog niet erbij (120)")
    assert "120 mensen" in await gent.press("lies", "Mail hen allemaal (120)")
    assert "120 uitnodigingen" in await gent.press("lies", "Verstuur")
    rows = await gent.rows("select mentions::text from notification where step = 'invitation'")
    assert len(rows) == 120 and all(re.fullmatch(r'{"invitation": \d+}', mentions) for (mentions,) in rows)


async def mailed(gent: Town, settings: Settings) -> str:
    """What the link says that is mailed to the first who was imported."""
    async with gent.service.database.pool.connection() as conn:
        key = load_key(settings)
        (person,) = (await gent.rows("select id from person where import_id = 'i0'"))[0]
        id = await invitations.invite_by_mail(conn, key, person, gent.clock.now())
        about = await invitations.mailed(conn, id or 0)
    assert about is not None
    return by_mail(key, about.person, about.created_at).token


async def test_the_mailed_invitation_works_once_and_makes_one_person(gent: Town, settings: Settings) -> None:
    """The link made again for the letter lets its person in, with the import's name; twice is once."""
    await imported(gent, 1)
    token = await mailed(gent, settings)
    assert "Welkom Werker 0" in await gent.tell("karim", Command("start", token))
    assert await gent.rows("select telegram_id, mail from person where import_id = 'i0'") == [
        (97, "werker0@ocmw.example")
    ]
    assert "al gebruikt" in await gent.tell("zoe", Command("start", token))


async def test_a_used_link_gives_back_nothing(gent: Town) -> None:
    """Opened again it says welcome; not any more when the role that it gave has ended."""
    async with gent.service.database.pool.connection() as conn:
        given = await invitations.invite(conn, "ocmw", "referrer", "nl", gent.clock.now())
    for _ in range(2):
        assert "Welkom" in await gent.tell("karim", Command("start", given.token))
    await gent.tap("karim", f"leave|{await member(gent, 'karim')}")
    await gent.press("karim", "Ja")
    assert "al gebruikt" in await gent.tell("karim", Command("start", given.token))
    assert await roles(gent, "karim") == []


async def test_what_both_have_is_kept_once(gent: Town, settings: Settings) -> None:
    """Who was known twice, and asked for the same both times, is one person who asked for it once."""
    await imported(gent, 1)
    await gent.tell("karim", Command("start"))
    for has in (
        """insert into place_wish (person, municipality, least_months, most_months, since)
        select id, 'gent', 0, 36, now() from person where import_id = 'i0' or telegram_id = 97""",
        """with announced as (insert into place (organisation, least_months, most_months, days, start_on, until,
            announced_at) values ('regenboog', 0, 36, 'mon', '2027-01-01', '2027-02-01', now()) returning id)
        insert into place_interest (place, person, at)
        select announced.id, p.id, now() from announced, person p where import_id = 'i0' or telegram_id = 97""",
        """insert into access_request (person, municipality, name, asked_at)
        select id, 'gent', 'Werker', now() from person where import_id = 'i0' or telegram_id = 97""",
    ):
        await gent.change(has)
    assert "Welkom Werker 0" in await gent.tell("karim", Command("start", await mailed(gent, settings)))
    karim = await number(gent, "karim")
    for table in ("place_wish", "place_interest", "access_request"):
        assert await gent.rows(f"select person from {table}") == [(karim,)]


async def test_who_joins_without_a_name_is_asked(gent: Town) -> None:
    """Partners see a first name: whoever joins without one is asked for it."""
    await gent.tell("karim", Command("start"))
    async with gent.service.database.pool.connection() as conn:
        given = await invitations.invite(conn, "ocmw", "referrer", "nl", gent.clock.now())
    await gent.tell("karim", Command("code"))
    await gent.say("karim", given.code.lower())
    await gent.press("karim", "Zeg hoe je heet")
    await gent.say("karim", "Karim B.")
    assert await gent.rows("select name from person where telegram_id = 97") == [("Karim B.",)]
