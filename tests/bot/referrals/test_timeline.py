"""The timeline: who did what, who was told, and when something happens next."""

from datetime import timedelta

from bot.store import timeline
from tests.bot.town import Town, at, sent


async def test_the_timeline(gent: Town) -> None:
    """Who did what and who was told what, newest first; and when something happens next."""
    reference = await sent(gent)
    async with gent.service.database.pool.connection() as conn:
        assert await timeline.next_event(conn, gent.clock.now()) == at("2026-11-25 10:00")
    gent.clock.moment += timedelta(minutes=1)
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.settle()
    async with gent.service.database.pool.connection() as conn:
        entries = await timeline.of_referrals(conn)
    found = [(e.what, e.who, e.organisation, e.told, e.state) for e in reversed(entries)]
    assert found == [
        ("send", "Nadia", "OCMW Gent", False, "sent"),
        ("new", "Sofie", "De Regenboog", True, "sent"),
        ("wait", "Sofie", "De Regenboog", False, "waiting"),
        ("wait", "Nadia", "OCMW Gent", True, "sent"),
    ]
