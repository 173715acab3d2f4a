"""Buttons of others, of before, and made up: each is refused, shows nothing, changes nothing and is counted."""

from conversations.said import Command, Tap
from tests.bot.two_towns import (
    ACTORS,
    OPENERS,
    PUBLIC,
    World,
    refused,
    refused_so_far,
)


async def test_stolen_buttons(world: World) -> None:
    """Each button that somebody was shown is refused to a stranger and to people of the other municipality."""
    await world.rows("delete from membership where person = (select id from person where name = 'Ik left')")
    shown = {
        b for owner, openers in OPENERS.items() for said in openers for b in await world.buttons(owner, said)
    }
    stolen = sorted(b for b in shown if ("|" in b or ":" in b) and b.split("|")[0] not in PUBLIC | {"editme"})
    assert len(stolen) > 50
    before = await world.state()
    for button in stolen:
        for thief in ("Ik stranger", "Zgeheim b-ocmw", "Zgeheim b-loket"):
            await refused(world, thief, Tap(button))
    assert await world.state() == before


async def test_somebody_elses_conversation(world: World) -> None:
    """A choice taken from another's conversation with the same number chooses nothing that is theirs."""
    theirs = [b for b in await world.buttons("Ik referrer", Tap("refer")) if "a-ster" in b]
    await world.says("Zgeheim b-ocmw", Tap("refer"))
    assert theirs and theirs[0].startswith("1:")
    counted = refused_so_far()
    shown = await world.says("Zgeheim b-ocmw", Tap(theirs[0]))
    assert "a-ster" not in shown and refused_so_far() > counted


async def test_stale_buttons(after_leaving: tuple[World, list[str]]) -> None:
    """Who left presses all buttons from before, the open conversation's too: each is refused."""
    world, had = after_leaving
    before = await world.state()
    assert any(":" in button for button in had)
    for button in had:
        if button.split("|")[0] not in PUBLIC:
            await refused(world, "Ik left", Tap(button))
    assert await world.state() == before


FORGED = (
    "17:to:a-ster",
    "leave",
    "nothing|1|2",
    "person|1; drop table person",
    "unsend|٣",
    "take|x|1",
    "resume|1",
)


async def test_forged_buttons(world: World) -> None:
    """A button that was never made gets a friendly word, changes nothing and is counted."""
    before = await world.state()
    for data in FORGED:
        await refused(world, "Ik desk", Tap(data))
    assert await world.state() == before


async def test_erasing_oneself_erases_nobody_else(after_leaving: tuple[World, list[str]]) -> None:
    """Everybody, a stranger and who left too, erases themselves with /wis; all others stay who they are."""
    world = after_leaving[0]
    for actor in ACTORS:
        others = "select name, mail from person where name <> %s and name <> '' order by id"
        before = await world.rows(others, f"Ik {actor}")
        yes = next(b for b in await world.buttons(f"Ik {actor}", Command("wis")) if b.endswith("yes"))
        assert "is gewist" in await world.says(f"Ik {actor}", Tap(yes))
        assert await world.rows(others, f"Ik {actor}") == before
