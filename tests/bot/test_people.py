"""People and the desk, through the front door: access, invitations, the directory, leaving, being erased."""

import asyncio
import re
import subprocess
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.crypto import load_key
from bot.settings import Settings
from bot.store import erase, invitations
from bot.store.embedded import PROGRAMS
from bot.store.invitations import by_mail
from conversations.said import Command
from knowledge.holder import Known, load_known
from tests.bot.town import PEOPLE, Town, town

STRANGERS = {"karim": (97, "", ""), "zoe": (98, "", "")}


@pytest.fixture(scope="session")
def known() -> Known:
    return load_known()


@pytest.fixture
async def gent(settings: Settings, known: Known, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    """The town, and two strangers who know where the bot is."""
    async with town(settings, known=known) as playing:
        for name, stranger in STRANGERS.items():
            monkeypatch.setitem(PEOPLE, name, stranger)
        await playing.change("update organisation set confirmed_at = %s", playing.clock.now())
        await playing.settle()  # this morning's lists are out
        yield playing


async def roles(gent: Town, who: str) -> list[tuple[str, str]]:
    rows = await gent.rows(
        """select m.organisation, m.role from membership m join person p on p.id = m.person
        where p.telegram_id = %s order by m.id""",
        PEOPLE[who][0],
    )
    return [(organisation, role) for organisation, role in rows]


async def number(gent: Town, who: str) -> int:
    return int((await gent.rows("select id from person where telegram_id = %s", PEOPLE[who][0]))[0][0])


async def member(gent: Town, who: str) -> int:
    return int(
        (await gent.rows("select id from membership where person = %s", await number(gent, who)))[0][0]
    )


# -- asking for access


async def asks_access(gent: Town, who: str, where: str = "OCMW Gent") -> str:
    """A stranger asks the desk; what they see."""
    await gent.tell(who, Command("start"))
    await gent.press(who, "Ik wil doorverwijzen")
    await gent.say(who, where)
    return await gent.say(who, f"{who.title()} Achternaam")


async def test_a_stranger_is_let_in_with_a_tap(gent: Town) -> None:
    """Who asks for access is approved by any of the desk with one tap, hears of it, and can refer."""
    assert "Gevraagd aan het Lokaal Loket" in await asks_access(gent, "karim")
    await gent.settle()
    told = gent.news()
    assert set(told) == {"lies", "amina"} and "Karim Achternaam" in told["lies"][0]
    assert "Toegelaten" in await gent.press("amina", "Goedkeuren")
    await gent.settle()
    assert "Je kan nu gezinnen doorverwijzen" in gent.news()["karim"][0]
    assert await roles(gent, "karim") == [("ocmw", "referrer")]
    assert "Naar wie" in await gent.press("karim", "Verwijs een gezin")
    assert "intussen al gedaan" in await gent.press("lies", "Weigeren")


async def test_from_an_organisation_that_nobody_knew(gent: Town) -> None:
    """When the organisation is new the desk says what kind it is, and it is in the directory from then on."""
    await asks_access(gent, "karim", "Inloop De Brug")
    await gent.settle()
    gent.news()
    assert "Bij welke organisatie" in await gent.press("lies", "Goedkeuren")
    assert "Wat voor organisatie" in await gent.press("lies", "Nieuw: Inloop De Brug")
    assert "Toegelaten bij Inloop De Brug" in await gent.say("lies", "Inloopteam")
    assert await roles(gent, "karim") == [("gent-inloop-de-brug", "referrer")]


async def test_turned_away_and_taken(gent: Town) -> None:
    """'I take this' shows the others whose it is; who is refused hears it and stays a stranger."""
    await asks_access(gent, "karim")
    await gent.settle()
    gent.news()
    lies, amina = gent.last["lies"], gent.last["amina"]
    assert "Voor jou" in await gent.press("lies", "Ik neem dit")
    assert "Lies was je voor" in await gent.press("amina", "Ik neem dit")
    assert "(Lies neemt dit)" in await gent.tap("amina", "requests")
    gent.last |= {"lies": lies, "amina": amina}
    await gent.press("lies", "Weigeren")
    await gent.settle()
    assert "niet goedkeuren" in gent.news()["karim"][0]
    assert await roles(gent, "karim") == []


# -- invitations


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
    assert "Nog niet erbij" in str(await gent.tap("lies", "desk")) or gent.button(
        "lies", "Nog niet erbij (120)"
    )
    await gent.tap("lies", "notjoined")
    assert "120 mensen" in await gent.press("lies", "Mail hen allemaal (120)")
    assert "120 uitnodigingen" in await gent.press("lies", "Verstuur")
    rows = await gent.rows("select mentions::text from notification where step = 'invitation'")
    assert len(rows) == 120 and all(re.fullmatch(r'{"invitation": \d+}', mentions) for (mentions,) in rows)


async def test_the_mailed_invitation_works_once_and_makes_one_person(gent: Town, settings: Settings) -> None:
    """The link made again for the letter lets its person in, with the import's name; twice is once."""
    await imported(gent, 1)
    async with gent.service.database.pool.connection() as conn:
        key = load_key(settings)
        (person,) = (await gent.rows("select id from person where import_id = 'i0'"))[0]
        id = await invitations.invite_by_mail(conn, key, person, gent.clock.now())
        about = await invitations.mailed(conn, id or 0)
        assert about is not None
        made = by_mail(key, about.person, about.created_at)
    assert "Welkom Werker 0" in await gent.tell("karim", Command("start", made.token))
    assert await gent.rows("select telegram_id, mail from person where import_id = 'i0'") == [
        (97, "werker0@ocmw.example")
    ]
    assert "al gebruikt" in await gent.tell("zoe", Command("start", made.token))


# -- the directory


async def test_an_entry_is_kept_from_the_chat(gent: Town) -> None:
    """A contact changes what stands of their centre; what is no mail address is not taken for one."""
    await gent.tap("sofie", "myorg")
    await gent.press("sofie", "Mail")
    assert "geen mailadres" in await gent.say("sofie", "nergens")
    assert "Bewaard" in await gent.say("sofie", "hallo@regenboog.example")
    await gent.tap("sofie", "field|regenboog|website")
    await gent.say("sofie", "regenboog.example")
    assert await gent.rows("select mail, website from organisation where id = 'regenboog'") == [
        ("hallo@regenboog.example", "https://regenboog.example")
    ]


async def test_each_quarter_one_tap(gent: Town) -> None:
    """After three months the contact is asked whether the entry is right; one tap says so, for a quarter."""
    await gent.settle()
    gent.news()
    gent.clock.moment += timedelta(days=92)
    await gent.settle()
    await gent.settle()
    assert any("Klopt dit nog?" in words for words in gent.news()["sofie"])
    assert "regenboog" in str(
        await gent.rows("select id from organisation where confirmed_at < %s", gent.clock.now())
    )
    assert "Over drie maanden" in await gent.tap("sofie", "confirm|regenboog")
    await gent.settle()
    assert not any("Klopt" in words for words in gent.news().get("sofie", []))


async def test_twice_a_year_who_left(gent: Town) -> None:
    """After half a year the desk is asked who has left."""
    await gent.settle()
    gent.news()
    gent.clock.moment += timedelta(days=183)
    await gent.settle()
    assert any("Wie is er weg?" in words for words in gent.news()["lies"])


async def test_absence_with_a_deputy(gent: Town) -> None:
    """Away from–until: the deputy hears of a new referral meanwhile, and 'back again' ends it."""
    await gent.tap("sofie", f"away|{await member(gent, 'sofie')}")
    await gent.say("sofie", "vandaag")
    assert "vervanger" in await gent.say("sofie", "18 december")
    await gent.refer()
    await gent.settle()
    told = gent.news()
    assert "emre" in told and "sofie" not in told
    await gent.tap("sofie", f"present|{await member(gent, 'sofie')}")
    assert await gent.rows(
        "select absent_from from membership where id = %s", await member(gent, "sofie")
    ) == [(None,)]


async def test_a_deputy_is_chosen(gent: Town) -> None:
    """A contact makes a colleague the deputy, who hears of it."""
    await gent.change(
        "update membership set role = 'referrer' where organisation = 'regenboog' and role = 'deputy'"
    )
    await gent.tap("sofie", "deputy|regenboog")
    await gent.press("sofie", "Emre")
    await gent.settle()
    assert "Je bent nu vervanger" in gent.news()["emre"][0]
    assert ("regenboog", "deputy") in await roles(gent, "emre")


# -- leaving


async def test_the_last_contact_needs_a_successor(gent: Town) -> None:
    """The last contact of a centre goes once somebody takes over; the partners are told."""
    (reference,) = await gent.refer()
    await gent.settle()
    gent.news()
    shown = await gent.tap("sofie", f"leave|{await member(gent, 'sofie')}")
    assert "wie neemt over" in shown
    await gent.press("sofie", "Emre")
    assert "Gebeurd" in await gent.press("sofie", "Ja")
    await gent.settle()
    told = gent.news()
    assert "Je neemt over" in told["emre"][0]
    assert "Wijziging van de contactpersoon" in told["nadia"][0] and "Emre" in told["nadia"][0]
    assert ("regenboog", "contact") in await roles(gent, "emre") and await roles(gent, "sofie") == []
    assert reference in await gent.tap("emre", f"look|{reference}")
    assert "vind ik niet" in await gent.tap("sofie", f"look|{reference}")


async def test_the_desk_takes_over(gent: Town) -> None:
    """With no colleague the desk takes over: what comes in reaches somebody."""
    await gent.tap("fatma", f"leave|{await member(gent, 'fatma')}")
    await gent.press("fatma", "Het Lokaal Loket neemt over")
    await gent.press("fatma", "Ja")
    assert ("kapoentjes", "contact") in await roles(gent, "lies")
    gent.news()
    await gent.refer(to=("Kapoentjes",))
    await gent.settle()
    assert "lies" in gent.news()


async def test_the_last_worker_with_open_referrals(gent: Town) -> None:
    """A worker leaves with a referral under way: a colleague takes over; the last one's goes to the desk."""
    (reference,) = await gent.refer()
    await gent.tap("nadia", f"leave|{await member(gent, 'nadia')}")
    await gent.press("nadia", "Ja")
    assert "Verwijzing" in await gent.tap("noor", f"look|{reference}") or reference in await gent.tap(
        "noor", f"look|{reference}"
    )
    await gent.tap("noor", f"leave|{await member(gent, 'noor')}")
    assert "Het Lokaal Loket neemt over" in await gent.press("noor", "Ja")
    assert ("ocmw", "referrer") in await roles(gent, "lies")


async def test_the_last_of_the_desk_stays(gent: Town) -> None:
    """A desk cannot be left by its last person."""
    await gent.tap("lies", f"leave|{await member(gent, 'amina')}")
    await gent.press("lies", "Ja")
    assert await roles(gent, "amina") == []
    shown = await gent.tap("lies", f"leave|{await member(gent, 'lies')}")
    assert "wie neemt over" in shown and "Lokaal Loket neemt over" not in str(gent.last["lies"].buttons)


# -- the desk's work


async def test_a_question_is_answered_by_the_desk(gent: Town) -> None:
    """The desk names the topic or types an answer; who asked gets it, and the phrasing can be exported."""
    person = await number(gent, "nadia")
    for words in ("blauwe papieren", "rode papieren"):
        await gent.change(
            """insert into question (words, language, municipality, asker, why, asked_at)
            values (%s, 'nl', 'gent', %s, 'unsure', %s)""",
            words,
            person,
            gent.clock.now(),
        )
    assert "blauwe papieren" in await gent.tap("lies", "questions")
    await gent.press("lies", "blauwe papieren")
    await gent.press("lies", "Beantwoorden")
    assert "vrager krijgt het antwoord" in await gent.say("lies", "Wat is het attest inkomenstarief?")
    await gent.tap("lies", "questions")
    await gent.press("lies", "rode papieren")
    await gent.press("lies", "Beantwoorden")
    await gent.press("lies", "Zelf antwoord typen")
    await gent.say("lies", "Die bestaan niet meer.")
    await gent.settle()
    told = gent.news()["nadia"]
    assert "denkt dat dit je helpt" in told[0] and "Die bestaan niet meer." in told[1]
    assert await gent.rows("select topic from question where words = 'blauwe papieren'") == [("attest-wat",)]


async def test_a_message_to_all_referrers_can_be_taken_back(gent: Town) -> None:
    """It is shown as it will arrive, leaves after a minute, and until then can be taken back."""
    for undone in (True, False):
        await gent.tap("lies", "broadcast")
        assert "3 toeleiders" in await gent.say("lies", "Vrijdag is het loket dicht.")
        await gent.press("lies", "Verstuur")
        gent.clock.moment += timedelta(seconds=30)
        if undone:
            assert "Niemand kreeg het" in await gent.press("lies", "Haal terug")
        gent.clock.moment += timedelta(seconds=31)
        await gent.settle()
        told = gent.news()
        assert set(told) == (set() if undone else {"nadia", "noor", "tom"})
    assert "Te laat" in await gent.press("lies", "Haal terug")


async def test_overdue_without_personal_data(gent: Town) -> None:
    """The desk sees which referrals wait too long, of whom to whom; nothing of the family."""
    (reference,) = await gent.refer()
    await gent.wait(gent.clock.now() + timedelta(days=9))
    shown = await gent.tap("lies", "overdue")
    assert (
        reference in shown
        and "De Regenboog" in shown
        and "Arabisch" not in shown
        and "14 maanden" not in shown
    )
    await gent.press("lies", f"Ik neem {reference}")
    assert "(Lies neemt dit)" in await gent.tap("amina", "overdue")


# -- being erased


async def test_erased_everywhere(gent: Town, dsn: str) -> None:
    """After /wis nothing in a dump of the database says who it was; what was under way is a colleague's."""
    await gent.change(
        """update person set name = 'Zmarkvoornaam Zmarkachternaam', mail = 'zmark@mail.example', phone = '0499zmark'
        where telegram_id = 11"""
    )
    await gent.change("update person set telegram_id = 7770001 where telegram_id = 11")
    PEOPLE["sofie"] = (7770001, "regenboog", "contact")
    try:
        await gent.refer()
        await gent.settle()
        await gent.say("sofie", "wat is het attest inkomenstarief")
        await gent.tell("lies", Command("desk"))
        await gent.tap("lies", "staffof|regenboog")
        await gent.tell("sofie", Command("wis"))
        assert "Alles van jou is gewist" in await gent.press("sofie", "Ja, wis alles")
        await gent.settle()
    finally:
        PEOPLE["sofie"] = (11, "regenboog", "contact")
    assert await dumped(dsn, "zmark|7770001") == []
    assert ("regenboog", "contact") in await roles(gent, "emre")


async def dumped(dsn: str, words: str) -> list[str]:
    """Lines of a dump of the database with these words in them."""
    program = await asyncio.create_subprocess_exec(
        PROGRAMS / "pg_dump", dsn, "--data-only", stdout=subprocess.PIPE
    )
    dump = (await program.communicate())[0].decode()
    return [line for line in dump.splitlines() if re.search(words, line, re.IGNORECASE)]


async def marked(gent: Town) -> None:
    """Sofie has a name, mail and phone that can be found again, and others were told of her."""
    await gent.change(
        """update person set name = 'Zmarkvoornaam Zmarkachternaam', mail = 'zmark@mail.example', phone = '0499zmark'
        where telegram_id = 11"""
    )
    await gent.refer()
    await gent.settle()
    await gent.tap("lies", "staffof|regenboog")


async def test_the_desk_erases_somebody(gent: Town, dsn: str) -> None:
    """Nothing in a dump says who it was; the partners hear of the change, a colleague looks after what is open."""
    await marked(gent)
    sofie = await member(gent, "sofie")
    await gent.tap("lies", f"person|{sofie}")
    await gent.press("lies", "Wissen")
    assert "is gewist" in await gent.press("lies", "Ja, wis alles")
    await gent.settle()
    assert "Wijziging van de contactpersoon" in gent.news()["nadia"][-1]
    assert await dumped(dsn, "zmark") == []
    assert ("regenboog", "contact") in await roles(gent, "emre")
    assert await gent.rows("select from person where telegram_id = 11") == []


async def test_who_works_elsewhere_too_stays_there(gent: Town, dsn: str) -> None:
    """What is of this municipality goes, the role in the other one stays with who they are, and the desk is told so."""
    await marked(gent)
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    await gent.change(
        "insert into organisation (id, municipality, kind, name) values ('inloop', 'aalst', 'inloopteam', 'Inloop')"
    )
    person, sofie = await number(gent, "sofie"), await member(gent, "sofie")
    await gent.change(
        "insert into membership (person, organisation, role, since) values (%s, 'inloop', 'referrer', now())",
        person,
    )
    await gent.tap("lies", f"erasefor|{sofie}")
    shown = await gent.press("lies", "Ja, wis alles")
    assert "in je gemeente is gewist" in shown and "andere gemeente" in shown and "Aalst" not in shown
    assert await roles(gent, "sofie") == [("inloop", "referrer")]
    own = await dumped(dsn, "zmark")
    assert len(own) == 1 and own[0].startswith(f"{person}\t")
    assert "Inloop" in await gent.tap("sofie", "myorg")


async def test_who_writes_after_being_erased_is_new(gent: Town) -> None:
    """Somebody who writes again before the row is gone is a stranger without a role."""
    await gent.tell("tom", Command("wis"))
    await gent.press("tom", "Ja, wis alles")
    assert "Ik wil doorverwijzen" in str((await gent.tell("tom", Command("start")), gent.last["tom"].buttons))
    async with gent.service.database.pool.connection() as conn:
        await erase.sweep(conn, gent.clock.now())
    assert await gent.rows("select name from person where telegram_id = 41") == [("",)]


async def test_two_municipalities_do_not_see_each_other(gent: Town) -> None:
    """Another municipality's desk sees neither people, requests nor questions of this one."""
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    await gent.change(
        "insert into organisation (id, municipality, kind, name) values ('aalst-loket', 'aalst', 'desk', 'Loket Aalst')"
    )
    await gent.tell("zoe", Command("start"))
    await gent.change(
        "insert into membership (person, organisation, role, since) values (%s, 'aalst-loket', 'desk', %s)",
        await number(gent, "zoe"),
        gent.clock.now(),
    )
    request: Any = await asks_access_in(gent, "karim", "Gent")
    shown = [
        await gent.tap("zoe", data) for data in ("people", "requests", "notjoined", "stale", "questions")
    ]
    assert not any(
        name in words for words in shown for name in ("Nadia", "Sofie", "Karim", "Regenboog", "OCMW")
    )
    assert "al gedaan" in await gent.tap("zoe", f"approve|{request}")
    assert "Dat kan jij hier niet doen" in await gent.tap("zoe", f"person|{await member(gent, 'sofie')}")
    assert "Dat kan jij hier niet doen" in await gent.tap("zoe", "staffof|regenboog")


async def asks_access_in(gent: Town, who: str, where: str) -> int:
    await gent.tell(who, Command("start"))
    await gent.press(who, "Ik wil doorverwijzen")
    await gent.press(who, where)
    await gent.say(who, "OCMW Gent")
    await gent.say(who, f"{who.title()} Achternaam")
    return int((await gent.rows("select max(id) from access_request"))[0][0])


async def test_one_list_a_day(gent: Town) -> None:
    """What waits for the desk stands in its morning list, once."""
    await asks_access(gent, "karim")
    await gent.settle()
    gent.news()
    for hour in (8, 9):
        gent.clock.moment = gent.clock.moment.replace(day=24, hour=hour)
        await gent.settle()
    (told,) = gent.news()["lies"]
    assert "Goeiemorgen" in told and "toegang gevraagd: 1" in told


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
