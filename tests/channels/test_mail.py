"""Mail out: what the server on the other side gets, and what its refusals come to."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from bot.channels import Failure
from bot.channels.letters import written
from bot.channels.mail import Smtp, compose
from bot.settings import Settings
from bot.store.database import Database
from tests.channels.mail_server import MailServer, mail_server, own_certificate
from tests.faults.lives import free_port
from tests.web.town import town, words_of

LETTER = written(
    "Verwijzing GNT-4F7K", ["Dag Sofie,", "Een <b>gezin</b> zoekt opvang & hulp."], "loket@gent.example"
)
FROM = "Toeleider <toeleider@example.org>"


@pytest.fixture
async def mailing() -> AsyncIterator[tuple[MailServer, str]]:
    async with mail_server() as running:
        yield running


async def test_a_letter_arrives_whole(mailing: tuple[MailServer, str]) -> None:
    """Names with accents, quotes and commas, the plain words and the HTML arrive as they were written."""
    box, url = mailing
    message = compose(FROM, '"Chloé, De Žabka" <chloe@example.org>', LETTER, "new:1")
    await Smtp(url)(message)
    (letter,) = box.letters
    assert box.envelopes == [("toeleider@example.org", ["chloe@example.org"])]
    assert letter["To"].addresses[0].display_name == "Chloé, De Žabka"
    assert (letter["From"], letter["Reply-To"]) == (FROM, "loket@gent.example")
    assert letter["Auto-Submitted"] == "auto-generated"
    words, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert words is not None and "Een gezin zoekt opvang & hulp." in words.get_content()
    assert html is not None and "<b>gezin</b>" in html.get_content()


def test_the_same_cause_is_the_same_message() -> None:
    """Sent again a letter has the same Message-ID; to somebody else another one."""
    first, again, other = (
        compose(FROM, to, LETTER, "new:1")["Message-ID"]
        for to in ("a@b.example", "a@b.example", "c@b.example")
    )
    assert first == again != other
    assert first.endswith("@example.org>")


def test_nothing_in_a_name_begins_a_header() -> None:
    """A line break in a name or subject cannot add a recipient."""
    letter = written("Hallo\r\nBcc: everybody@example.org", ["x"])
    message = compose(FROM, '"Sofie\r\nBcc: x@example.org" <sofie@example.org>', letter, "1")
    assert "Bcc" not in message
    headers = message.as_bytes().split(b"\r\n\r\n")[0]
    assert b"\nBcc" not in headers


@pytest.mark.parametrize("to", ["", "Sofie", "sofie@", "a@b@c"])
def test_an_address_that_is_none(to: str) -> None:
    """What is no address is refused for good, before anybody is called."""
    with pytest.raises(Failure) as failure:
        compose(FROM, to, LETTER, "1")
    assert (failure.value.permanent, failure.value.why) == (True, "no-address")


async def _fails(url: str, to: str = "sofie@example.org") -> tuple[bool, bool, str]:
    with pytest.raises(Failure) as failure:
        await Smtp(url)(compose(FROM, to, LETTER, "1"))
    return failure.value.permanent, failure.value.unknown, failure.value.why


async def test_an_unknown_address_is_for_good(mailing: tuple[MailServer, str]) -> None:
    """5xx for the recipient: trying again will not help."""
    box, url = mailing
    box.refusing["sofie@example.org"] = "550 5.1.1 no such user"
    assert await _fails(url) == (True, False, "mail-refused")


async def test_a_busy_mailbox_is_for_later(mailing: tuple[MailServer, str]) -> None:
    """4xx for the recipient: later it may go."""
    box, url = mailing
    box.refusing["sofie@example.org"] = "451 4.7.1 greylisted"
    assert await _fails(url) == (False, False, "mail-later")


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        ("554 5.6.0 refused", (True, False, "mail-refused")),
        ("452 4.2.2 full", (False, False, "mail-later")),
        ("drop", (False, True, "down")),
    ],
)
async def test_after_the_letter_was_given(
    mailing: tuple[MailServer, str], reply: str, outcome: tuple[bool, bool, str]
) -> None:
    """A reply to the letter counts as it says; without one it may have arrived."""
    box, url = mailing
    box.at_data = reply
    assert await _fails(url) == outcome


async def test_nobody_listens() -> None:
    """No mail server there: not sent for sure, and worth another try."""
    assert await _fails(f"smtp://127.0.0.1:{free_port()}") == (False, False, "down")


async def test_a_password_that_is_wrong_is_ours_to_mend() -> None:
    """A refused login gives up no letter: it goes once the setting is right."""
    no = AuthResult(success=False, handled=False)
    async with mail_server(auth_require_tls=False, authenticator=lambda *_: no) as (_, url):
        assert await _fails(url.replace("//", "//user:secret@")) == (False, False, "mail-settings")


async def test_starttls_when_offered(tmp_path: Path) -> None:
    """A server that offers TLS is spoken to over TLS, also when its certificate is its own."""
    async with mail_server(tls_context=own_certificate(tmp_path), require_starttls=True) as (box, url):
        await Smtp(url)(compose(FROM, "sofie@example.org", LETTER, "1"))
    assert len(box.letters) == 1


async def test_tls_from_the_first_byte(tmp_path: Path) -> None:
    """smtps:// speaks TLS at once."""
    async with mail_server(encrypted=own_certificate(tmp_path)) as (box, url):
        await Smtp(url)(compose(FROM, "sofie@example.org", LETTER, "1"))
    assert len(box.letters) == 1


async def test_alerts_once_an_hour(settings: Settings, database: Database) -> None:
    """Who looks after the bot hears by mail of what nobody handles, of the same kind once an hour."""
    async with town(settings, database) as gent:
        gent.service.settings = gent.service.settings.model_copy(update={"alert_to": "beheer@example.org"})
        for minutes in (0, 30, 31):
            gent.forward(minutes=minutes)
            gent.service.alert("nobody-to-tell", referral=7)
            await asyncio.wait(gent.service.under_way)
        assert [str(letter["Subject"]) for letter in gent.box.letters] == [
            "Toeleider vraagt aandacht: nobody-to-tell"
        ] * 2


async def test_a_repeat_is_the_same_mail(settings: Settings, database: Database) -> None:
    """A letter whose fate is unknown comes again, with the same Message-ID and the same link."""
    async with town(settings, database) as gent:
        gent.box.at_data = "drop"
        await gent.refer()
        gent.box.at_data = "250 OK"
        gent.forward(minutes=1)
        await gent.deliver()
        first, again = gent.box.letters
        assert first["Message-ID"] == again["Message-ID"]
        assert words_of(first) == words_of(again)


async def test_refused_for_good_goes_to_the_deputy(settings: Settings, database: Database) -> None:
    """5xx for the contact: the deputy is asked at once."""
    async with town(settings, database) as gent:
        gent.box.refusing["sofie@regenboog.example"] = "550 5.1.1 no such user"
        reference = await gent.refer()
        await gent.deliver()
        assert reference in gent.letter_to("emre@regenboog.example")["Subject"]


async def test_nothing_of_the_family_in_any_mail(settings: Settings, database: Database) -> None:
    """Language at home, days and the exact start stand in no mail."""
    async with town(settings, database) as gent:
        await gent.refer()
        gent.forward(days=3)
        await gent.deliver()
        everything = "".join(str(letter) for letter in gent.box.letters)
        for told in ("Arabisch", "14 maanden", "maandag, dinsdag", "15 maart"):
            assert told not in everything
