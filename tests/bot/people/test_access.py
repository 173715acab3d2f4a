"""Asking for access: a stranger is let in by the desk, or turned away."""

from tests.bot.people.somebody import asks_access, roles
from tests.bot.town import Town


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


async def test_the_last_of_very_many_who_ask(gent: Town) -> None:
    """Sixty asked before: the button under the message of the last one lets them in as any other, and the desk sees
    how many wait."""
    await asks_access(gent, "karim")
    await gent.settle()
    gent.news()
    await gent.change(
        """with made as (insert into person (telegram_id, created_at)
            select 9000 + n, %s from generate_series(1, 60) n returning id)
        insert into access_request (person, municipality, organisation_words, name, asked_at)
        select id, 'gent', 'OCMW', 'Iemand', %s::timestamptz - interval '1 day' from made""",
        *(gent.clock.now(), gent.clock.now()),
    )
    assert "Toegelaten" in await gent.press("lies", "Goedkeuren")
    assert await roles(gent, "karim") == [("ocmw", "referrer")]
    assert "(60)" in await gent.tap("lies", "requests")
