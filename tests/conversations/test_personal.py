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
        "vanaf 01/03/2027, ten laatste 15.03.2027",
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


@pytest.mark.parametrize("conversation", ["refer", "tariff", "attest", "ocmw"])
def test_a_name_is_warned_of_in_conversations_about_a_family(conversation: str) -> None:
    """Whatever is asked there, nobody has to say who somebody is."""
    talk = Talk(facts()).presses(conversation).says("mevrouw Benali, 85.07.30-033.28")
    assert WARNING in talk.screens[0].text


def test_no_warning_without_a_reason() -> None:
    """A plain question has a plain answer."""
    [answer] = Talk(facts()).says("wat is een attest inkomenstarief?").screens
    assert WARNING not in answer.text


def test_an_agreement_says_nothing_of_a_family() -> None:
    """Who is to be contacted may be named; elsewhere a name is asked about, and taken out if it stays."""
    talk = Talk(facts()).presses("agreementnew").taps("De Regenboog")
    questions = 0
    while "van 10" in talk.shown or questions == 0:
        questions += 1
        before = talk.shown
        talk.says("mevrouw Benali, 0488 77 66 55")
        if "lijkt op een naam" in talk.shown:
            assert "contacteren" not in before
            talk.says("bel mevrouw Benali")
        else:
            assert "contacteren" in before
    assert questions == 10
    assert talk.open is not None
    named = [
        key for key, said in talk.open.answers.items() if "Benali" in said and not key.endswith("-again")
    ]
    assert "contact" in named


def test_the_reason_for_the_ocmw_has_no_name() -> None:
    """What goes on the letter to the OCMW is asked again without the name, and loses it if it stays."""
    typed = {"ages": "14 maanden", "days": "maandag", "start": "1 maart"}
    talk = Talk(facts()).presses("ocmw")
    for _ in range(12):
        if talk.asks == "why":
            break
        key = talk.asks or ""
        talk.says(typed[key]) if key in typed else talk.presses(talk.buttons[0].data)
    assert talk.asks == "why"
    talk.says("mevrouw Benali is haar werk kwijt")
    assert talk.asks == "why-again"
    talk.says("mevrouw Benali is haar werk kwijt")
    shown = "".join(screen.text for screen in talk.screens)
    assert "Benali" not in shown and "haar werk kwijt" in shown
