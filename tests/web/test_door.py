"""The web chat's door: who gets in, who does not, and what the browser is told."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from bot.channels.web.server import serve
from bot.store import invitations
from conversations.screen import Button, Document, QrPicture, Screen
from tests.web.device import hidden
from tests.web.town import AN, Town
from tests.web.visitor import Visitor, code_to


async def test_a_code_opens_the_door(gent: Town) -> None:
    """Address, code from the mail, and there is the chat, which is still there on the next visit."""
    an = Visitor(gent)
    page = await an.signs_in()
    assert page.status_code == 200 and "Gesprek van An Peeters" in page.text
    assert "Gesprek van An Peeters" in (await an.get("/")).text


async def test_the_cookie_is_kept_close(gent: Town) -> None:
    """The session's cookie is out of reach of scripts, other sites and plain http; the database has a hash only."""
    an = Visitor(gent)
    page = await an.signs_in()
    said = next(v for v in page.history[0].headers.get_list("set-cookie") if v.startswith("__Host-session="))
    for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert word in said
    token = an.client.cookies["__Host-session"]
    ((kept,),) = await gent.run("select token_hash from web_session")
    assert token.encode() not in bytes(kept) and len(kept) == 32


async def test_who_is_not_known_gets_the_same_answer(gent: Town) -> None:
    """Known or not, the page says the same; only to who is known a mail goes."""
    an, stranger = Visitor(gent), Visitor(gent)
    await an.get("/")
    await stranger.get("/")
    to_known = await an.sends("/door", mail=AN)
    to_unknown = await stranger.sends("/door", mail="no@body.example")
    plain = [
        re.sub(r'value="[^"]*"', "", page.text.replace(mail, ""))
        for page, mail in ((to_known, AN), (to_unknown, "no@body.example"))
    ]
    assert plain[0] == plain[1] and to_known.status_code == to_unknown.status_code == 200
    assert len(gent.box.letters) == 1


async def test_a_code_works_once(gent: Town) -> None:
    """A used code opens nothing, nor does one that is a quarter of an hour old."""
    await Visitor(gent).signs_in()
    thief = Visitor(gent)
    await thief.get("/")
    await thief.sends("/door", mail="no@body.example")
    assert (await thief.sends("/door/code", mail=AN, code=code_to(gent, AN))).status_code == 400
    late = Visitor(gent)
    await late.get("/")
    await late.sends("/door", mail=AN)
    gent.forward(minutes=16)
    assert (await late.sends("/door/code", code=code_to(gent, AN))).status_code == 400


async def test_guessing_ends(gent: Town) -> None:
    """After five wrong codes the right one does not work either."""
    guesser = Visitor(gent)
    await guesser.get("/")
    await guesser.sends("/door", mail=AN)
    right = code_to(gent, AN)
    for _ in range(5):
        assert (await guesser.sends("/door/code", code="12345678")).status_code == 400
    assert (await guesser.sends("/door/code", code=right)).status_code == 400


async def test_asking_too_often(gent: Town) -> None:
    """One address gets five mails an hour; whoever goes on asking is told to wait."""
    asker = Visitor(gent)
    for _ in range(12):
        await asker.get("/")
        last = await asker.sends("/door", mail=AN)
    assert len(gent.box.letters) == 5
    assert last.status_code == 429


@pytest.mark.parametrize(("believed", "answered"), [("10.0.0.1, 127.0.0.0/8", 11), ("10.0.0.1", 10)])
async def test_behind_a_proxy(gent: Town, believed: str, answered: int) -> None:
    """A proxy that is believed says who asks, so that its visitors do not share ten codes; others say nothing."""
    listening = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    how = {"public_url": url, "forwarded_allow_ips": believed}
    gent.service.settings = gent.service.settings.model_copy(update=how)
    ready = asyncio.Event()
    serving = asyncio.create_task(serve(gent.service, listening, ready.set))
    await ready.wait()
    async with httpx.AsyncClient(base_url=url) as proxy:
        found = re.search(r'name="token" value="(\w+)"', (await proxy.get("/")).text)
        assert found is not None
        fields = {"token": found[1], "mail": "no@body.example"}
        statuses = [
            (
                await proxy.post("/door", data=fields, headers={"x-forwarded-for": f"198.51.100.{n}"})
            ).status_code
            for n in range(11)
        ]
    gent.service.stop.set()
    await serving
    assert statuses.count(200) == answered


async def test_signing_out(gent: Town) -> None:
    """After signing out the cookie, even a copy of it, opens nothing."""
    an = Visitor(gent)
    await an.signs_in()
    token = an.client.cookies["__Host-session"]
    await an.sends("/door/out")
    copied = Visitor(gent, cookie=f"__Host-session={token}")
    assert "Aanmelden" in (await copied.get("/")).text


async def test_a_session_ends_by_itself(gent: Town) -> None:
    """A browser that was not used for a month is signed out; that of who was erased at once."""
    an = Visitor(gent)
    await an.signs_in()
    gent.clock.moment += timedelta(days=29)
    assert "Gesprek van" in (await an.get("/")).text
    gent.clock.moment += timedelta(days=31)
    assert "Aanmelden" in (await an.get("/")).text
    await an.signs_in()
    await gent.run("delete from person where id = 1")
    assert "Aanmelden" in (await an.get("/")).text


async def test_typing_and_pressing(gent: Town) -> None:
    """What is typed and pressed stands in the chat with its reply; sent twice it is said once."""
    an = Visitor(gent)
    await an.signs_in()
    page = await an.sends("/chat/say", text="/menu")
    assert "/menu" in page.text and "Waarmee kan ik helpen?" in page.text
    press = re.findall(r'name="tap" value="([\d.]+)">Taal<', page.text)[-1]
    form = re.findall(r'action="/chat/say"[^>]*>(.*?)</form>', page.text, re.DOTALL)[0]
    fields = hidden(form) | {"tap": press}
    for _ in range(2):
        an.shown = await an.client.post("/chat/say", data=fields)
    assert an.shown.text.count('class="entry said"') == 2
    assert "In welke taal praten we?" in an.shown.text


async def test_only_what_stands_in_the_chat_can_be_pressed(gent: Town) -> None:
    """A made-up button, or one of somebody else's chat, does nothing."""
    an = Visitor(gent)
    await an.signs_in()
    other = Screen("geheim", ((Button("Toon", data="show|GNT-4F7K"),),))
    number = await gent.service.channels["web"].send("2", other)
    for tap in (f"{number}.0", "999999.0", f"{number}.9", "show|GNT-4F7K", "1.0.0", "-1.0"):
        await an.sends("/chat/say", tap=tap)
    assert 'class="entry' not in an.shown.text
    assert (await an.get(f"/chat/document/{number}")).status_code == 404


async def test_what_a_screen_has(gent: Town) -> None:
    """Links, a picture to scan, a document, text to copy; no tag that screens do not know."""
    an = Visitor(gent)
    await an.signs_in()
    await gent.service.channels["web"].send(
        "1",
        Screen(
            '<b>Hier</b> <script>alert(1)</script> <a href="javascript:x">x</a> <code>tekst &amp; meer</code>',
            ((Button("Open", url="https://example.org/?a=1&b=2"), Button("Kopie", copy="zo")),),
            QrPicture("https://example.org/film"),
            Document("letter", "brief.pdf", (("lang", "nl"), ("text", "Beste"))),
        ),
    )
    page = (await an.get("/")).text
    assert "<b>Hier</b> &lt;script&gt;" in page and 'href="javascript' not in page
    assert (
        'src="data:image/svg+xml' in page and 'alt="QR-code om te scannen: https://example.org/film"' in page
    )
    assert 'data-copy="tekst &amp; meer"' in page and 'data-copy="zo"' in page
    assert 'href="https://example.org/?a=1&amp;b=2"' in page
    found = re.search(r'href="(/chat/document/\d+)"', page)
    assert found is not None
    document = await an.get(found[1])
    assert document.content.startswith(b"%PDF")
    assert document.headers["content-disposition"] == 'attachment; filename="brief.pdf"'


async def test_an_invitation(gent: Town) -> None:
    """Somebody new comes in with an invitation and an address of their own, and has the role it was for."""
    async with gent.service.database.pool.connection() as conn:
        made = await invitations.invite(conn, "regenboog", "contact", "nl", gent.clock.now())
    new = Visitor(gent)
    page = await new.get(f"/join/{made.token}")
    assert "De Regenboog &amp; Zon" in page.text and "contactpersoon" in page.text
    page = await new.signs_in("nieuw@regenboog.example", f"/join/{made.token}")
    assert "Welkom" in page.text
    posts = await gent.run(
        "select organisation, role from membership join person p on p.id = person where mail = %s",
        "nieuw@regenboog.example",
    )
    assert posts == [("regenboog", "contact")]
    assert (await Visitor(gent).get(f"/join/{made.token}")).status_code == 404
    assert (await Visitor(gent).get("/join/aaaaaaaaaaaaaaaaaaaaaa")).status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://elsewhere.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "https://toeleider.example", "sec-fetch-site": "same-origin"}, 200),
    ],
)
async def test_forms_from_elsewhere(gent: Town, headers: dict[str, str], status: int) -> None:
    """A form that another site made the browser send is refused."""
    an = Visitor(gent, **headers)
    await an.get("/")
    assert (await an.sends("/door", mail=AN)).status_code == status


@pytest.mark.parametrize("path", ["/door", "/door/code", "/door/out"])
async def test_forms_need_their_token(gent: Town, path: str) -> None:
    """A form without the token of this browser changes nothing, and says so kindly."""
    an = Visitor(gent)
    await an.get("/")
    for token in ("", "0" * 64, "é"):
        answer = await an.client.post(path, data={"token": token, "mail": AN, "code": "1"})
        assert answer.status_code == 403 and "Er is niets veranderd" in answer.text
    assert gent.box.letters == []


async def test_nothing_without_signing_in(gent: Town) -> None:
    """The parts of the chat send who is not signed in to the door."""
    for path in ("/chat/entries", "/chat/live", "/chat/document/1"):
        page = await Visitor(gent).get(path)
        assert "Aanmelden" in page.text
    assert (await Visitor(gent).client.post("/chat/say", data={"text": "hallo"})).history


async def test_headers_of_every_answer(gent: Town) -> None:
    """Pages, files and refusals alike say what browsers may do with them."""
    for path in ("/", "/nothing", "/static/style.css", "/healthz"):
        headers = (await Visitor(gent).get(path)).headers
        assert "script-src 'self'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "strict-transport-security" in headers
    page = await Visitor(gent).get("/")
    assert page.headers["cache-control"] == "no-store"
    assert not re.search(r"<script(?! src=\"/static/)|\son\w+=|style=", page.text)


async def test_too_much(gent: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bodies that are too large are refused, said so or not; so is a flood of messages."""
    an = Visitor(gent)
    await an.signs_in()
    assert (await an.client.post("/door", content=b"x" * 70_000)).status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(200):
            yield b"mail=" + b"x" * 1000

    how = {"content-type": "application/x-www-form-urlencoded"}
    assert (await an.client.post("/door", content=endless(), headers=how)).status_code == 413
    monkeypatch.setattr("bot.channels.web.guard.time", SimpleNamespace(monotonic=lambda: 0.0))
    token = hidden((await an.get("/")).text)["token"]
    said: dict[str, Any] = {"data": {"token": token, "text": ""}, "headers": {"hx-request": "true"}}
    statuses = [(await an.client.post("/chat/say", **said)).status_code for _ in range(70)]
    assert statuses == [*60 * [204], *10 * [429]]
