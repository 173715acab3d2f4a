"""What somebody with bad intentions may send over HTTP: a clear refusal each time, and never a fault of ours."""

import re
from collections.abc import Iterable, Mapping

import httpx
from starlette.routing import Route

from bot.channels.web import answer, guard, login, practice
from tests.web.device import hidden
from tests.web.town import AN, Town
from tests.web.visitor import Visitor

FORM = "application/x-www-form-urlencoded"
FAR = "9" * 30  # a number that no database has
SURROGATE = b'--x\r\ncontent-disposition: form-data; name="token"\r\n\r\n\\ud800\r\n--x--\r\n'

READ = {
    f"/practice/people/{FAR}/entries": 404,
    f"/practice/people/1/document/{FAR}": 404,
    f"/practice/people/1/entries?after={FAR}": 400,
    "/practice/people/1/entries?after=%00": 400,
    "/practice/people/1/earlier?before=-1": 400,
    "/?show=%00&mail=%ED%A0%80": 200,
    "/privacy?lang=%00": 200,
    "/join/%00": 404,
    "/join/%ED%A0%80": 404,
    f"/join/{'a' * 20_000}": 404,
    "/a/%00": 404,
    "/static/..%2f..%2f..%2f..%2fetc/passwd": 404,
    "/static/%2e%2e/%2e%2e/settings.py": 404,
    "/static//etc/passwd": 404,
    "/static/%00": 404,
    f"/static/{'a' * 5_000}": 404,
}
SAID = (
    ({"text": "a\x00b"}, 200),
    ({"text": "%ED%A0%80"}, 200),
    ({"text": "\u202e\u0000\ufeff"}, 200),
    ({"text": "x", "once": "\x00"}, 200),
    ({"tap": f"{FAR}.1"}, 200),
    ({"tap": "1.999"}, 200),
    ({"tap": "١.٢"}, 200),
    ({f"field{number}": "" for number in range(100)}, 400),
)
SENT = (
    ("/practice/people/1/say", FORM, b"x" * 1024 * 1024, 413),
    ("/practice/people/1/say", "application/json", b"[" * 60_000, 415),
    ("/practice/people/1/say", "multipart/form-data; boundary=x; charset=unicode_escape", SURROGATE, 415),
    ("/practice/people/1/say", "multipart/form-data", b"--", 415),
    ("/practice/people/1/say", FORM, b"token=%ED%A0%80", 403),
    (f"/practice/people/{FAR}/say", FORM, b"", 404),
    (f"/a/{'a' * 32}", "application/json", b"{}", 415),
    ("/practice/clock", "application/json", b"x" * 1024 * 1024, 413),
    ("/nothing", FORM, b"", 404),
    ("/", FORM, b"", 405),
)


async def test_addresses(client: httpx.AsyncClient) -> None:
    """Numbers out of reach, NUL, broken UTF-8, ways out of a folder: not there, and every answer is guarded."""
    for path, status in READ.items():
        page = await client.get(path)
        assert page.status_code == status, path
        assert _is_guarded(page) and "root:" not in page.text, path


async def test_bodies(client: httpx.AsyncClient) -> None:
    """Too large, too deep, of another kind, without the token: refused in words; what no text has is left out."""
    for path, kind, body, status in SENT:
        page = await client.post(path, content=body, headers={"content-type": kind})
        assert page.status_code == status, (path, kind)
        assert _is_guarded(page) and "aan onze kant" not in page.text, (path, kind)
    token = hidden((await client.get("/")).text)["token"]
    for fields, status in SAID:
        page = await client.post("/practice/people/1/say?show=nadia", data={"token": token, **fields})
        assert page.status_code == status, fields
        assert "\x00" not in page.text
    for by in ("\x00", "later", "-P1D", "P" + FAR + "D"):
        assert (await client.post("/practice/clock", data={"token": token, "forward": by})).status_code == 400


async def test_headers(client: httpx.AsyncClient) -> None:
    """Headers that are longer than any browser's are refused; odd ones do no harm."""
    assert (await client.get("/privacy", headers={"x": "a" * guard.MOST_HEADERS})).status_code == 431
    odd: Iterable[Mapping[str, bytes]] = (
        {"cookie": b"form=\xff\xfe" + b"a" * 40},
        {"accept-language": b"\xff" * 1000},
        {"content-length": b"-1"},
        {"if-none-match": b"\x7f" * 1000},
    )
    for headers in odd:
        page = await client.get("/privacy", headers=dict(headers))
        assert page.status_code in (200, 413), headers


async def test_every_form_needs_its_token(client: httpx.AsyncClient) -> None:
    """Each address that takes a form refuses one without this browser's token."""
    routes = [*practice.ROUTES, *answer.ROUTES]
    for path in _taking_forms(routes):
        page = await client.post(path, data={"token": "", "forward": "P1D"})
        assert page.status_code == 403, path


async def test_every_form_of_who_is_signed_in(gent: Town) -> None:
    """So do the door and the chat in real use; numbers out of reach lead nowhere there either."""
    an = Visitor(gent)
    await an.signs_in(AN)
    for path in _taking_forms(login.ROUTES):
        assert (await an.client.post(path, data={"token": "", "text": "hallo"})).status_code == 403, path
    for path, status in ((f"/chat/document/{FAR}", 404), (f"/chat/earlier?before={FAR}", 400)):
        assert (await an.client.get(path)).status_code == status, path


def _taking_forms(routes: Iterable[Route]) -> list[str]:
    posted = [route.path for route in routes if "POST" in (route.methods or ())]
    return [re.sub(r"\{[^}]*\}", "1", path) for path in posted]


def _is_guarded(page: httpx.Response) -> bool:
    return all(page.headers.get(name) == value for name, value in guard.HEADERS.items())
