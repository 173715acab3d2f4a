"""A person's own name, mail and phone, kept by themselves from the chat."""

import pytest

from tests.web.town import AN, Town, words_of
from tests.web.visitor import Visitor, code_to

NEW = "an.nieuw@ocmw.example"


async def an_at_details(gent: Town) -> Visitor:
    an = Visitor(gent)
    await an.signs_in()
    await an.sends("/chat/say", text="/gegevens")
    return an


async def proposes(an: Visitor, mail: str) -> str:
    """An says that this is her address now; what she sees, once the code is on its way."""
    await an.presses("Mail")
    await an.sends("/chat/say", text=mail)
    await an.gent.deliver()
    return an.shown.text


async def kept(gent: Town) -> tuple[str, str, str | None]:
    """Name, mail and phone as they stand."""
    ((name, mail, phone),) = await gent.run("select name, mail, phone from person where id = 1")
    return name, mail, phone


async def test_name_and_phone(gent: Town) -> None:
    """Both are kept as they are typed, without a code; a phone can be left out again."""
    an = await an_at_details(gent)
    assert "Mail: an@ocmw.example" in an.shown.text
    await an.presses("Naam")
    await an.sends("/chat/say", text="An Claes")
    await an.presses("Mijn gegevens")
    await an.presses("Telefoon")
    await an.sends("/chat/say", text="09 111 11 12")
    assert await kept(gent) == ("An Claes", AN, "09 111 11 12")
    await an.sends("/chat/say", text="/gegevens")
    await an.presses("Telefoon")
    await an.presses("Leeg laten")
    assert await kept(gent) == ("An Claes", AN, None)


async def test_a_new_address_counts_after_its_code(gent: Town) -> None:
    """The code goes to the new address; once it is typed that address counts, and the old one is told."""
    an = await an_at_details(gent)
    assert "Welke code kreeg je op" in await proposes(an, NEW)
    assert await kept(gent) == ("An Peeters", AN, None)
    code = code_to(gent, NEW)
    assert "klopt niet" in (await an.sends("/chat/say", text="12345678")).text
    await an.presses("Typ de code opnieuw")
    assert "nieuwe adres" in (await an.sends("/chat/say", text=code)).text
    assert await kept(gent) == ("An Peeters", NEW, None)
    await gent.deliver()
    told = gent.letter_to(AN)
    assert told["Subject"] == "Je mailadres is veranderd"
    assert "09 333 33 33" in words_of(told) and NEW not in words_of(told)


async def test_what_is_taken_again_is_mailed_once(gent: Town) -> None:
    """A turn that failed and is taken again mails one code, which works; nothing of the turn that failed leaves."""
    an = await an_at_details(gent)
    await an.presses("Mail")
    for statement in (
        "create sequence tried",
        """create function fail_first() returns trigger language plpgsql as $$ begin
            if nextval('tried') = 1 then raise exception 'once'; end if; return new; end $$""",
        "create trigger fail_first before insert on screen for each row execute function fail_first()",
    ):
        await gent.run(statement)
    await an.sends("/chat/say", text=NEW)
    assert await gent.run("select last_value > 1 from tried") == [(True,)]
    await gent.deliver()
    assert sum(letter["To"] == NEW for letter in gent.box.letters) == 1
    assert "nieuwe adres" in (await an.sends("/chat/say", text=code_to(gent, NEW))).text


async def test_an_old_code_leaves_no_more(gent: Town) -> None:
    """What could not be sent for so long that it would not work is given up; no row keeps the address."""
    an = await an_at_details(gent)
    gent.box.refusing[NEW] = "451 later"
    await proposes(an, NEW)
    del gent.box.refusing[NEW]
    gent.forward(minutes=16)
    await gent.deliver()
    assert all(letter["To"] != NEW for letter in gent.box.letters)
    assert await gent.run("select state, failure, mail from notification") == [("failed", "over", None)]


async def test_codes_are_guessed_in_vain(gent: Town) -> None:
    """After five wrong tries the right one does not work either, nor does one that is a quarter of an hour old."""
    an = await an_at_details(gent)
    for wrong, minutes in ((5, 0), (0, 16)):
        await an.sends("/chat/say", text="/gegevens")
        await proposes(an, NEW)
        for _ in range(wrong):
            await an.sends("/chat/say", text="12345678")
            await an.presses("Typ de code opnieuw")
        gent.forward(minutes=minutes)
        assert (
            "klopt niet"
            in (await an.sends("/chat/say", text=code_to(gent, NEW))).text.split("entry said")[-1]
        )
    assert await kept(gent) == ("An Peeters", AN, None)


async def test_four_codes_an_hour(gent: Town) -> None:
    """Nobody makes the bot mail a stranger again and again."""
    an = await an_at_details(gent)
    for _ in range(5):
        await an.sends("/chat/say", text="/gegevens")
        await proposes(an, NEW)
    assert "al veel codes" in an.shown.text
    assert sum(letter["To"] == NEW for letter in gent.box.letters) == 4


@pytest.mark.parametrize("taken", ["sofie@regenboog.example", "SOFIE@regenboog.example"])
async def test_an_address_of_somebody_else(gent: Town, taken: str) -> None:
    """Even with the code: two people with one address could neither sign in."""
    an = await an_at_details(gent)
    await proposes(an, taken)
    shown = await an.sends("/chat/say", text=code_to(gent, taken))
    assert "al bij iemand anders" in shown.text and (await kept(gent))[1] == AN
