"""What a test in another process may do with the fake: `/control/…`, JSON in and out.

POST /control/people/7            {"language": "fr", "started": true}   makes person 7
POST /control/people/7/says       {"text": "…"}          also starts, taps, presses, edits, blocks, unblocks,
                                                          with that method's own arguments → {"update": 1001}
GET  /control/people/7            → {"history": [{"id": …, "text": …, "labels": […], "kind": …}, …]}
POST /control/updates             {"raw": "…%ID%…"}      any text as an update → {"update": 1002}
POST /control/faults              as Fault: {"method": "sendMessage", "how": "cut", "times": 2}
POST /control/wait                {"confirmed": true} or {"person": 7, "messages": 3}, with "deadline" in
                                  seconds → {"done": false} when it did not come
GET  /control/state               → updates not confirmed, how often each was offered, presses, calls …
"""

from typing import Any

from aiohttp import web

from tests.fake_telegram.bot import Bot
from tests.fake_telegram.person import DEADLINE

ACTS = {"starts", "says", "taps", "presses", "edits", "blocks", "unblocks"}


def control(bot: Bot) -> list[web.RouteDef]:
    async def person(request: web.Request) -> web.Response:
        bot.person(int(request.match_info["id"]), **await request.json())
        return web.json_response({})

    async def act(request: web.Request) -> web.Response:
        if request.match_info["act"] not in ACTS:
            raise web.HTTPNotFound
        somebody = bot.person(int(request.match_info["id"]))
        try:
            update = getattr(somebody, request.match_info["act"])(**await request.json())
        except LookupError as error:
            return web.json_response({"error": str(error)}, status=409)
        return web.json_response({"update": update})

    async def history(request: web.Request) -> web.Response:
        shown = bot.person(int(request.match_info["id"])).history
        return web.json_response(
            {"history": [{"id": s.id, "text": s.text, "labels": s.labels, "kind": s.kind} for s in shown]}
        )

    async def updates(request: web.Request) -> web.Response:
        raw = (await request.json())["raw"]
        return web.json_response({"update": bot.put_raw(lambda id: raw.replace("%ID%", str(id)))})

    async def faults(request: web.Request) -> web.Response:
        bot.fail(**await request.json())
        return web.json_response({})

    async def wait(request: web.Request) -> web.Response:
        wanted: dict[str, Any] = await request.json()
        somebody, messages = bot.person(wanted.get("person", 0)), wanted.get("messages", 0)

        def done() -> bool:
            return len(somebody.history) >= messages and not (wanted.get("confirmed") and bot.pending)

        try:
            await bot.until(done, wanted.get("deadline", DEADLINE))
        except TimeoutError:
            return web.json_response({"done": False})
        return web.json_response({"done": True})

    async def state(request: web.Request) -> web.Response:
        return web.json_response(
            {
                "pending": sorted(bot.pending),
                "offered": bot.offered,
                "unanswered": bot.unanswered,
                "calls": bot.calls,
                "complaints": bot.complaints,
                "conflicts": bot.conflicts,
                "webhook": bot.webhook,
                "webhook_answers": bot.answers,
            }
        )

    return [
        web.post("/control/people/{id:\\d+}", person),
        web.post("/control/people/{id:\\d+}/{act}", act),
        web.get("/control/people/{id:\\d+}", history),
        web.post("/control/updates", updates),
        web.post("/control/faults", faults),
        web.post("/control/wait", wait),
        web.get("/control/state", state),
    ]
