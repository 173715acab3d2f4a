"""Everything driven with marked personal data, which is then looked for wherever it must not be."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from bot import queue
from bot.channels import Sender, Update
from bot.commands.backup import backup
from bot.settings import Settings
from bot.store.embedded import PROGRAMS
from bot.store.erase import erase_person
from bot.turn import take
from conversations.said import Text
from knowledge.holder import Known
from tests.bot.town import BRUSSELS, MONDAY, PEOPLE
from tests.privacy.marks import (
    ASKED,
    CARE,
    CONTACT,
    FAMILY,
    PHONE,
    REMARK,
    SPOKEN,
    WORKER,
    MarkedTown,
    dump,
    found,
    marked_town,
    real_logging,
)

DAY = timedelta(days=1)


@pytest.fixture
async def gent(
    settings: Settings, known: Known, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[MarkedTown]:
    monkeypatch.setitem(PEOPLE, "nadia", (int(WORKER[4]), "ocmw", "referrer"))
    async with marked_town(settings, known) as town:
        yield town


async def test_nothing_personal_is_written_down_elsewhere(
    gent: MarkedTown, capfd: pytest.CaptureFixture[str]
) -> None:
    """No family's data in logs, figures, notifications, alerts, mails or file names, and no worker's in logs or
    figures, whatever goes well or wrong."""
    monday = gent.town
    with real_logging():
        await monday.say("nadia", ASKED)
        await monday.tap("nadia", "not")
        reference = await gent.refers()
        assert PHONE in await gent.reads()
        await monday.tap("nadia", f"askother|{reference}")
        await monday.say("nadia", ASKED)
        with suppress(psycopg.Error):  # what no channel lets through
            await monday.say("nadia", f"{ASKED}\x00\ud800")
        await _set_aside(gent)
        monday.chats.blocked.add(WORKER[4])
        gent.box.refusing[CONTACT[2]] = "550 no such user"
        await monday.wait(MONDAY + 7 * DAY)
        browser = gent.browser()
        await browser.get(f"/a/{'x' * 32}")
        figures = await browser.client.get("/metrics", headers={"authorization": "Bearer metrics"})
    logged = "".join(capfd.readouterr())
    assert "notification-failed" in logged
    assert found((*FAMILY, *SPOKEN, *WORKER, *CONTACT), logged) == []
    assert figures.status_code == 200 and "toeleider_" in figures.text
    assert found((*FAMILY, *SPOKEN, *WORKER, *CONTACT), figures.text) == []
    told = "".join(
        str(row)
        for row in await monday.rows("select key, text, mentions, buttons, failure from notification")
    )
    assert found((*FAMILY, *SPOKEN), told) == []
    assert found((*FAMILY, *SPOKEN), gent.letters()) == []
    alerts = _alerts(gent)
    assert "update-set-aside" in alerts and "update-failed" in logged
    assert found((*FAMILY, *SPOKEN, *WORKER, *CONTACT), alerts) == []
    shown = [screen.document for _, screen in monday.chats.shown if screen.document]
    assert found((*FAMILY, *SPOKEN, *WORKER, *CONTACT), " ".join(file.name for file in shown)) == []


async def _set_aside(gent: MarkedTown) -> None:
    """A message that fails three times on something that is broken."""
    service = gent.town.service
    await gent.town.change("alter table asked rename to broken")
    for _ in range(3):
        with suppress(psycopg.errors.UndefinedTable):
            await take(service, Update(990_001, Sender("telegram", WORKER[4]), Text(ASKED)))
    await asyncio.gather(*service.under_way)
    await gent.town.change("alter table broken rename to asked")


def _alerts(gent: MarkedTown) -> str:
    return "".join(x.as_string() for x in gent.box.letters if "beheer@example.org" in str(x["To"]))


async def test_questions_are_kept_without_names(gent: MarkedTown, settings: Settings) -> None:
    """What is kept of a question has lost the name, the national number, the phone and the address in it."""
    await gent.town.say("nadia", ASKED)
    kept = str(await gent.town.rows("select words from asked union all select words from question"))
    assert "korting" in kept
    assert found(SPOKEN, await dump(settings)) == []


async def test_encrypted_at_rest(
    gent: MarkedTown, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a backup nobody reads a phone number, a care need or a remark without the key; the page does read them."""
    await gent.refers()
    page = await gent.reads()
    assert found((PHONE, CARE, REMARK), page) == [PHONE, CARE, REMARK]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", settings.database_url or "")
    file = tmp_path / "backup"
    await asyncio.to_thread(backup, file)
    command = [PROGRAMS / "pg_restore", "--file=-", file]
    restored = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=True)
    words = restored.stdout.decode()
    assert found((WORKER[0],), words) == [WORKER[0]]  # it is a whole backup
    assert found(FAMILY, words) == []


async def test_who_looked_is_kept(gent: MarkedTown) -> None:
    """Each look at a referral, on the page and in the chat, stands with who it was and when; until it is forgotten."""
    reference = await gent.refers()
    await gent.reads()
    await gent.town.tap("lies", f"look|{reference}")
    looked = await gent.town.rows(
        "select p.name from referral_look l join person p on p.id = l.person order by l.at, p.name"
    )
    names = {name for (name,) in looked}
    assert " ".join(CONTACT[:2]) in names and "Lies" in names


async def test_after_withdrawn_consent_nothing_of_the_family_is_left(
    gent: MarkedTown, settings: Settings
) -> None:
    """'De ouder trekt in': at once the family's row is empty, also of what was encrypted."""
    reference = await gent.refers()
    await gent.reads()
    await gent.town.tap("nadia", f"move|{reference}|withdraw")
    await gent.town.press("nadia", "Ja")
    rows = await gent.town.rows(
        "select children, days, start_on, language, contact, care_needs, remarks from request"
    )
    assert rows == [("", "", None, "", None, None, None)]
    assert found(FAMILY, await dump(settings)) == []


async def test_after_the_term_nothing_of_the_family_or_who_helped_is_left(
    gent: MarkedTown, settings: Settings
) -> None:
    """Thirty days after the end the row still counts, and says nothing any more of the family or of who did what."""
    reference = await gent.refers()
    await gent.reads()
    browser, link = gent.browser(), gent.link_to(CONTACT[2])
    await browser.get(link)
    await browser.send(link, "refuse", reason="full")
    await gent.town.wait(MONDAY + 120 * DAY)
    words = await dump(settings)
    assert found((*FAMILY, reference, "2027-03-17"), words) == []
    assert await gent.town.rows("select person from request where person is not null") == []
    assert await gent.town.rows("select person from referral_event where person is not null") == []
    assert await gent.town.rows("select from referral_look") == []
    assert len(await gent.town.rows("select from referral where state = 'rejected'")) == 1


async def test_erased_by_oneself(gent: MarkedTown, settings: Settings) -> None:
    """After /wis a dump of everything has no trace of that person: not in rows, not in jobs, not in what others were
    told."""
    reference = await gent.refers()
    await gent.reads()
    await gent.town.tap("nadia", f"askother|{reference}")
    await gent.town.say("nadia", "Is woensdag ook goed?")
    await gent.town.say("nadia", "hoe hoog is de waarborg")
    assert found(WORKER, await dump(settings)) != []
    await gent.town.tap("nadia", "erase")
    await gent.town.press("nadia", "Ja, wis alles")
    await gent.town.wait(gent.town.clock.now() + timedelta(hours=2))
    assert found(WORKER, await dump(settings)) == []


async def test_erased_from_what_others_wrote(gent: MarkedTown, settings: Settings) -> None:
    """Somebody's name, mail and phone go from agreements, messages of the desk and what is told of the directory."""
    about = f"{' '.join(CONTACT[:2])}, {CONTACT[2]} of {CONTACT[3]}"
    await gent.town.change(
        """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at)
        values ('ocmw', 'regenboog', jsonb_build_object('contact', %s::text, 'goal', 'samen'), '', 'A', 3, %s)""",
        f"Bel {about}.",
        MONDAY,
    )
    await gent.town.change(
        "insert into broadcast (municipality, words, made_at, leaves_at) values ('gent', %s, %s, %s)",
        f"Nieuw bij De Regenboog: {about}",
        MONDAY,
        MONDAY,
    )
    await gent.town.change("update organisation set confirm_due_at = %s where id = 'regenboog'", MONDAY)
    await gent.town.settle()
    assert found(CONTACT, await dump(settings)) == list(CONTACT)
    [(id,)] = await gent.town.rows("select id from person where mail = %s", CONTACT[2])
    async with gent.town.service.database.pool.connection() as conn:
        assert await erase_person(conn, id, gent.town.clock.now())
    assert found(CONTACT, await dump(settings)) == []
    assert await gent.town.rows("select answers->>'goal' from agreement") == [("samen",)]


async def test_erased_from_jobs_that_wait(gent: MarkedTown, settings: Settings) -> None:
    """A job that waits to write to somebody goes with them: neither row nor job knows the chat any more."""
    await gent.town.say("nadia", "wat kost opvang")
    async with gent.town.service.database.pool.connection() as conn:
        await queue.defer(conn, "deliver_owed", channel="telegram", address=WORKER[4])
    assert await gent.town.rows("select from procrastinate_jobs where args->>'address' = %s", WORKER[4])
    [(id,)] = await gent.town.rows("select id from person where mail = %s", WORKER[2])
    async with gent.town.service.database.pool.connection() as conn:
        assert await erase_person(conn, id, gent.town.clock.now())
    assert found(WORKER, await dump(settings)) == []


async def test_a_parent_asks_the_desk(gent: MarkedTown, settings: Settings) -> None:
    """With the reference alone the desk finds what is kept of a family, and erases it when the parent says no."""
    reference = await gent.refers()
    seen = await gent.town.say("lies", reference.lower())
    seen += await gent.town.tap("lies", f"show|{reference}")
    assert "17 maanden" in seen and "Arabisch" in seen
    await gent.town.press("lies", "trekt in")
    await gent.town.press("lies", "Ja")
    assert await gent.town.rows("select from request where children = '' and contact is null")
    assert found(FAMILY, await dump(settings)) == []


async def test_erased_by_the_desk(gent: MarkedTown, settings: Settings) -> None:
    """After `forget` a dump has no trace of somebody who was only ever reached by mail."""
    await gent.refers()
    await gent.reads()
    browser, link = gent.browser(), gent.link_to(CONTACT[2])
    await browser.get(link)
    await browser.send(link, "invite", **{"how": "call", "call-by": "2026-11-25"})
    await gent.town.settle()
    [(id,)] = await gent.town.rows("select id from person where mail = %s", CONTACT[2])
    async with gent.town.service.database.pool.connection() as conn:
        assert await erase_person(conn, id, gent.town.clock.now())
    assert found(CONTACT, await dump(settings)) == []


async def test_a_stranger_is_gone_after_a_year(gent: MarkedTown, settings: Settings) -> None:
    """Who only asked something and was never heard of again leaves no trace a year later."""
    await gent.town.tell("nadia", Text("wat kost opvang"))
    await gent.town.change(
        "delete from membership where person = (select id from person where telegram_id = %s)", int(WORKER[4])
    )
    await gent.town.change("update person set joined_at = null where telegram_id = %s", int(WORKER[4]))
    await gent.town.wait(MONDAY.astimezone(BRUSSELS) + 367 * DAY)
    assert found(WORKER, await dump(settings)) == []
