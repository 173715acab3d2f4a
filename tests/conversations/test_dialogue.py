"""What reaches the bot from anywhere: commands, free questions, buttons that were forged."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.actions import ACTIONS, COMMANDS
from conversations.answer_referral import MakeMove
from conversations.conversation import Open
from conversations.denied import Denied
from conversations.facts import Post
from conversations.language import SetLanguage
from conversations.registry import CONVERSATIONS
from conversations.said import Tap, Text
from tests.conversations.talk import NOW, Talk, facts

PARTS = st.sampled_from(
    ["", "nl", "zz", "inkomenstarief-wat", "GNT-4F7K", "1", "regenboog", "../x", "x" * 40, "|", "🙂"]
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(ACTIONS)), st.lists(PARTS, max_size=4))
def test_a_forged_button_never_breaks_the_turn(verb: str, parts: list[str]) -> None:
    """Whatever a button carries, something is shown or done, and nothing is raised."""
    talk = Talk(facts()).presses("|".join([verb, *parts]))
    assert talk.screens or talk.effects


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_data_and_any_text_get_an_answer(said: str) -> None:
    """Emoji, control characters, markup, nothing at all: a screen comes back."""
    assert Talk(facts()).hears(Tap(said)).screens
    assert Talk(facts()).says(said).screens


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_each_command_shows_or_does_something(command: str) -> None:
    """No command is silent."""
    talk = Talk(facts()).commands(command)
    assert talk.screens or talk.effects


@pytest.mark.parametrize("name", sorted(set(CONVERSATIONS) & set(ACTIONS)))
def test_each_conversation_can_be_stopped(name: str) -> None:
    """Stop works at the first question of each conversation with a button of its own, and leaves nothing."""
    talk = Talk(facts()).presses(name)
    if talk.open is not None:  # not everybody may begin each
        assert talk.says("stop").open is None


def test_an_appointment_is_not_made_in_the_past() -> None:
    """Said at ten: today at nine is asked again, today at eleven is taken."""
    talk = Talk(facts(Post("regenboog", "contact")))
    talk.open = Open(1, "meet", {"reference": "GNT-4F7K"}, {"day": "2026-11-23"}, "hour")
    assert "Dat uur is al voorbij" in talk.says("9u").shown and talk.asks == "hour"
    assert talk.says("11u").open is None
    assert talk.effects == [
        MakeMove("GNT-4F7K", "book", appointment=datetime(2026, 11, 23, 11, tzinfo=NOW.tzinfo))
    ]


def test_a_question_is_answered_with_its_source() -> None:
    """The answer stands first, the source and the date it was checked last; what is done with it comes in order."""
    talk = Talk(facts()).says("mag een ziek kind naar de opvang")
    assert talk.shown.startswith("<b>") and "nagekeken" in talk.shown
    first, last = ["Voor de ouder", "Kopieer voor dossier", "Verwijs gezin door"], "Niet wat ik bedoelde"
    labels = [b.label for b in talk.buttons]
    at = labels.index(first[0])
    assert labels[at : at + 3] == first and labels[-1] == last


@pytest.mark.parametrize(
    ("said", "first", "amount"),
    [
        (
            "mama leefloon start NT2 kan ocmw minder rekenen voor creche",
            "<b>Ja. Met een leefloon",
            "Laagste tarief: € 2,04 per dag (sinds 1 januari 2025, laatst bekend)",
        ),
        (
            "le CPAS peut-il baisser le prix de la crèche ?",
            "<b>Oui. Avec un revenu d'intégration",
            "Tarif le plus bas : 2,04 € par jour (depuis le 1er janvier 2025, dernier montant connu)",
        ),
        (
            "can the OCMW lower the price of childcare?",
            "<b>Yes. With a living wage",
            "Lowest price: €2.04 per day (since 1 January 2025, last known)",
        ),
    ],
)
def test_can_the_ocmw_ask_less(said: str, first: str, amount: str) -> None:
    """The first line answers, the lowest amount has its date; the steps and the calculation are a tap away."""
    talk = Talk(facts()).says(said)
    assert talk.shown.startswith(first) and amount in talk.shown
    assert [b.data for b in talk.buttons][:2] == ["ocmw", "tariff"]


def test_everything_is_reachable_in_three_taps() -> None:
    """Menu, group, topic: each topic is there."""
    talk = Talk(facts()).presses("topics")
    groups = [b.data for b in talk.buttons if b.data.startswith("group|")]
    found = {
        b.data.split("|")[1]
        for group in groups
        for b in Talk(facts()).presses(group).buttons
        if b.data.startswith("topic|")
    }
    assert found == set(talk.facts.knowledge.topics)


def test_what_is_not_about_childcare_is_said_kindly() -> None:
    """No answer is invented; the desk and the Sociale Kaart are named."""
    talk = Talk(facts()).says("wat is de hoofdstad van australië")
    assert "desocialekaart.be" in talk.shown and "Lokaal Loket Voorbeeld" in talk.shown


def test_an_unknown_command_is_said() -> None:
    """A slip of the finger gets a word and the menu."""
    assert "ken ik niet" in Talk(facts()).commands("zomaar").shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Hallo!", "Dag!"),
        ("dag iedereen", "Dag!"),
        ("dank je wel hoor", "Graag gedaan"),
        ("ok merci 👍", "Graag gedaan"),
        ("menu", "Waarmee kan ik helpen"),
        ("hulp", "Zo werkt het"),
        ("stop", "Er was niets bezig"),
        ("😀", "Dat kan ik niet lezen"),
    ],
)
def test_courtesy_and_bare_commands(said: str, shown: str) -> None:
    """A greeting, thanks or a command without its slash is understood, and is no question for the desk."""
    talk = Talk(facts()).says(said)
    assert shown in talk.shown
    assert not talk.effects


def test_a_greeting_before_a_question_is_no_greeting() -> None:
    """What is asked after a greeting is answered."""
    assert "nagekeken" in Talk(facts()).says("hallo, mag een ziek kind naar de opvang").shown


@pytest.mark.parametrize(("lang", "word"), [("nl", "huurpremie"), ("nl", "hobby"), ("fr", "huurpremie")])
def test_an_unknown_word_changes_no_language(lang: str, word: str) -> None:
    """A word that no language owns is answered in the language of whoever typed it."""
    assert ("Daar weet ik niets van" in Talk(facts(lang=lang)).says(word).shown) == (lang == "nl")


def test_another_language_in_the_middle() -> None:
    """The open question comes once more in the language that was chosen; what was answered stays."""
    talk = Talk(facts()).presses("tariff").taps("Jaarinkomen (aanslagbiljet)")
    before = talk.answers
    for chosen in (Tap("speak|fr"), Text("Français")):
        assert "revenu" in talk.commands("taal").hears(chosen).shown and talk.answers == before
    assert talk.effects == [SetLanguage("fr")] * 2


def test_an_income_with_strange_signs_is_not_guessed() -> None:
    """A tag around a number is no income: a kind word, and the question stays open."""
    talk = Talk(facts()).presses("tariff").taps("Jaarinkomen (aanslagbiljet)").says("<b>1</b>")
    assert talk.asks == "yearly" and "Geef een bedrag in euro" in talk.shown
    assert talk.says("€ 30.000,-").asks == "children"


@pytest.mark.parametrize(
    ("said", "lang", "shown"), [("français", "fr", "Comment"), ("English", "en", "How can")]
)
def test_a_language_by_its_name(said: str, lang: str, shown: str) -> None:
    """A language named in itself is chosen, and spoken at once."""
    talk = Talk(facts()).says(said)
    assert shown in talk.shown and talk.effects == [SetLanguage(lang)]


def test_a_language_that_is_not_spoken() -> None:
    """A made-up button chooses none, and is counted."""
    assert Talk(facts()).presses("speak|xx").effects == [Denied("button")]
