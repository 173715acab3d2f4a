"""Names and numbers that somebody types where they do not belong: a warning, and they go no further."""

import pytest

from knowledge.scrub import looks_personal, names_somebody
from tests.conversations.talk import Talk, facts

WARNING = "hoort niet in deze chat"


@pytest.mark.parametrize(
    "words",
    [
        "85.07.30-033.28",
        "krijgt 85073003328 een attest",
        "bel haar op 0488 77 66 55",
        "+32 488 77 66 55",
        "schrijf naar fatima@merk.example",
        "BE68 5390 0754 7034",
        "mevrouw Benali zoekt opvang",
        "ze heet Fatima",
        "mijn naam is Karim",
    ],
)
def test_what_names_somebody(words: str) -> None:
    """National numbers, phones, mail addresses, accounts, and who is introduced by name."""
    assert names_somebody(words) and looks_personal(words)


@pytest.mark.parametrize(
    "words",
    [
        "14 maanden, ma-di, vanaf 1 maart 2027, Arabisch",
        "heeft De Regenboog in Gent plaats op maandag 7u30",
        "kost een dag 11,55 euro of 5,00 euro",
        "wat doet Kind en Gezin voor een alleenstaande ouder met 3 kinderen",
        "gezin met leefloon, 25000 euro per jaar",
        "Ik verwijs naar het OCMW van Antwerpen",
        "GNT-4F7K",
    ],
)
def test_what_names_nobody(words: str) -> None:
    """Places, organisations, amounts, dates and references are daily talk."""
    assert not names_somebody(words)


def test_a_question_with_a_number_is_answered_after_a_warning() -> None:
    """The answer comes all the same; what is kept of the question has no number in it."""
    talk = Talk(facts()).says("wat kost opvang voor mevrouw Benali, 85.07.30-033.28?")
    assert WARNING in talk.screens[0].text and len(talk.screens) == 2
    assert "85.07.30" not in str(talk.effects)
    assert "Benali" not in str(talk.effects)


def test_no_warning_without_a_reason() -> None:
    """A plain question has a plain answer."""
    [answer] = Talk(facts()).says("wat is een attest inkomenstarief?").screens
    assert WARNING not in answer.text
