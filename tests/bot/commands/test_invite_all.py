"""`invite --all-imported`: everybody who was imported, from the command line to the letter."""

import re
from pathlib import Path

import pytest

from bot import app as service_app
from bot.channels import invitation_letter
from bot.people import inviting
from bot.settings import Settings
from bot.store import invitations, notifications, recipients
from bot.store.invitations import Used
from tests.bot.commands.typed import MUNICIPALITIES, Run, rows, write
from tests.bot.town import NOTHING

PEOPLE = 120


@pytest.fixture
def imported(run: Run, tmp_path: Path) -> None:
    """A directory of 120 people with mail, one without, on this test's database."""
    files = write(
        tmp_path,
        municipalities=MUNICIPALITIES,
        organisations="id,municipality,kind,name,mail\nocmw,gnt,ocmw,OCMW Gent,\n"
        "loket,gnt,desk,Lokaal Loket,loket@example.be\n",
        people="id,organisation,role,name,mail,phone,language,deputy_for\n"
        + "".join(f"w{n},ocmw,referrer,Werker {n},werker{n}@example.be,,fr,\n" for n in range(PEOPLE))
        + "zonder,ocmw,referrer,Zonder Mail,,0499 12 34 56,,\n",
    )
    assert run("import", *files).exit_code == 0


def test_first_a_look(run: Run, imported: None, dsn: str) -> None:
    """The preview lists everybody and one letter, in that person's language, and sends nothing."""
    shown = run("invite", "--all-imported", "--preview")
    assert shown.exit_code == 0
    assert shown.stdout.count("never invited") == PEOPLE + 1 and "NO MAIL" in shown.stdout
    assert "Subject: Invitation" in shown.stdout and "accompagnateur" in shown.stdout
    assert rows(dsn, "select * from invitation") == []


def test_without_mail_nothing_is_promised(run: Run, imported: None) -> None:
    """Sending needs a mail server; without one the command says so."""
    shown = run("invite", "--all-imported", "--send")
    assert shown.exit_code == 1 and "SMTP_URL" in shown.stderr


def test_sent_once_each(run: Run, imported: None, dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody with mail is promised one letter; who was invited shows."""
    monkeypatch.setenv("SMTP_URL", "smtp://127.0.0.1:2525")
    monkeypatch.setenv("MAIL_FROM", "bot@example.be")
    assert run("invite", "--all-imported", "--send").exit_code == 0
    promised = rows(dsn, "select count(*), count(distinct person) from notification where channel = 'mail'")
    assert promised == [(PEOPLE, PEOPLE)]
    assert "never invited" in run("invite", "--all-imported").stdout
    assert run("people", "--not-joined").stdout.count("\n") == PEOPLE + 1


async def test_the_letter_lets_in(imported: None, settings: Settings) -> None:
    """Link and code in the letter are good, though the database holds neither of them."""
    async with service_app.running(settings, NOTHING) as service:
        now = service.clock.now()
        async with service.database.pool.connection() as conn:
            row = await (await conn.execute("select id from person where import_id = 'w7'")).fetchone()
            assert row is not None and await inviting.mail(conn, service.key, [row[0]], now) == 1
            promised = await (
                await conn.execute("select id from notification where step = 'invitation'")
            ).fetchone()
            assert promised is not None
            claimed = await notifications.claim(conn, promised[0], now)
            (recipient,) = await recipients.person(conn, row[0])
            assert claimed is not None
            letter = await invitation_letter.compose(conn, service, claimed, recipient)
            token, code = re.search(r"/join/(\S+)", letter.words), re.search(r"\b[A-Z0-9]{8}\b", letter.words)
            assert token and code and letter.reply_to == "loket@example.be"
            kept = str(await (await conn.execute("select * from invitation, notification")).fetchall())
            assert token[1] not in kept and code[0] not in kept
            chat = await (
                await conn.execute(
                    "insert into person (telegram_id, created_at) values (5, %s) returning id", (now,)
                )
            ).fetchone()
            assert chat is not None
            assert await invitations.use(conn, chat[0], "", code[0], now) == Used(
                "ocmw", "OCMW Gent", "referrer"
            )
            assert await invitations.use(conn, chat[0], token[1], "", now) == Used(
                "ocmw", "OCMW Gent", "referrer"
            )
