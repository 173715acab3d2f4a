"""Referring a family, as a dialogue."""

from datetime import date

import pytest

from conversations.facts import Post
from conversations.refer import Referred, Wish
from tests.conversations.talk import Talk, facts


def at_the_line() -> Talk:
    """A worker chose a centre and has the parent's yes."""
    talk = Talk(facts()).presses("refer").taps("De Regenboog").taps("Klaar")
    assert "Lees dit voor" in talk.shown and "De Regenboog" in talk.shown
    return talk.taps("Ouder zegt ja")


def at_the_summary() -> Talk:
    talk = at_the_line().says("14 mnd ma di half maart arabisch").taps("Na te gaan")
    return talk.presses("1:way:B").taps("Via mij")


def sent(talk: Talk) -> Referred:
    effect = talk.taps("Verstuur").effects[-1]
    assert isinstance(effect, Referred)
    return effect


def test_from_question_to_sent_in_fifteen_taps() -> None:
    """A first-timer sends a referral with one line and few taps; what was understood is shown back."""
    talk = at_the_line().says("14 mnd ma di half maart arabisch")
    assert "✓ Leeftijd: 14 maanden" in talk.shown and "Arabisch" in talk.shown
    talk.taps("Na te gaan").presses("1:way:B").taps("Via mij")
    assert "De Regenboog (Sofie, vervanger: Emre)" in talk.shown
    wish = Wish("14", "mon,tue", date(2027, 3, 15), "ar", "unsure", False)
    assert sent(talk) == Referred("ocmw", ("regenboog",), wish, "B", "me")
    assert talk.open is None


def test_step_by_step() -> None:
    """Whoever does not type the line is asked one thing at a time."""
    talk = at_the_line().taps("Stap voor stap")
    assert talk.asks == "ages"
    talk.says("14 maanden en 3 jaar").says("elke dag").says("over twee weken").taps("Turks")
    assert talk.asks == "urgent"  # it starts soon
    talk.taps("Ja").presses("1:priority:no").presses("1:way:C").taps("Ik geef het nummer per telefoon")
    effect = sent(talk)
    assert (effect.wish.ages, effect.wish.urgent, effect.reach) == ("14,36", True, "phone")


def test_the_parent_says_no() -> None:
    """No is fine: nothing is kept, nothing is sent."""
    talk = Talk(facts()).presses("refer").taps("Kapoentjes").taps("Klaar").taps("Ouder zegt neen")
    assert (talk.open, talk.effects, talk.kept) == (None, [], [])
    assert "niets bewaard" in talk.shown


def test_the_consent_in_the_parents_language() -> None:
    """The sentence is there in French and English, and the question stays open."""
    talk = Talk(facts()).presses("refer").taps("De Regenboog").taps("Klaar").taps("Lees in het Frans")
    assert "Je transmets à De Regenboog" in talk.shown and talk.asks == "consent"


def test_up_to_three_centres_or_the_desk() -> None:
    """A fourth is refused; the desk searches alone."""
    talk = Talk(facts()).presses("refer")
    for name in ("De Regenboog", "Kapoentjes", "De Vlinder", "De Boomhut"):
        talk.taps(name)
    assert "hoogstens 3" in talk.shown
    talk.taps("Lokaal Loket Voorbeeld").taps("Klaar")
    assert talk.answers["to"] == "loket"


def test_a_centre_by_its_name() -> None:
    """Typing a name chooses it, give or take a letter."""
    assert Talk(facts()).presses("refer").says("kapoentje").answers["to"] == "kapoen"


@pytest.mark.parametrize(
    ("key", "said", "why"),
    [
        ("ages", "900 maanden", "te oud"),
        ("ages", "<b>x</b>", "geen leeftijd"),
        ("ages", "🙂🙂", "geen leeftijd"),
        ("days", "ooit eens", "geen dagen"),
        ("start", "1/1/2020", "al voorbij"),
        ("start", "gisteren", "al voorbij"),
        ("start", "x" * 5000, "geen datum"),
        ("language", "blablabla", "herken ik niet"),
    ],
)
def test_wrong_input_gets_a_friendly_word_and_the_question_again(key: str, said: str, why: str) -> None:
    """Nothing changes; the same question is open."""
    talk = at_the_line().taps("Stap voor stap")
    for good, answer in (("ages", "14"), ("days", "ma"), ("start", "1 maart"), ("language", "Turks")):
        if good == key:
            break
        talk.says(answer)
    before = talk.answers
    talk.says(said)
    assert why in talk.shown and talk.asks == key and talk.answers == before


def test_tomorrow_in_words_is_a_day() -> None:
    """Tomorrow's date as people say it is a start like any other."""
    talk = at_the_line().taps("Stap voor stap").says("14").says("ma").says("morgen")
    assert talk.answers["start"] == "2026-11-24"


def test_a_photo_changes_nothing() -> None:
    """A picture gets a kind word; the conversation goes on."""
    talk = at_the_line()
    talk.sends("photo")
    assert "Foto" in talk.shown and talk.asks == "told"


def test_a_question_in_between() -> None:
    """The client asks something in the middle: the answer comes, and the question that was open again."""
    talk = at_the_summary()
    open_before = talk.open
    talk.says("mag een ziek kind naar de creche?")
    assert len(talk.screens) == 2 and "Klaar om te versturen" in talk.screens[1].text
    assert talk.open == open_before


def test_any_answer_can_be_changed_in_the_summary() -> None:
    """Changing one keeps the others; its old answer is shown."""
    talk = at_the_summary().taps("✎ Leeftijd")
    assert "Vorig antwoord: 14 maanden" in talk.shown
    talk.says("16 maanden")
    assert talk.asks == "summary"
    assert sent(talk).wish.ages == "16"


def test_back_goes_back_as_often_as_one_likes() -> None:
    """From the summary to the way, and forward again with the answers kept."""
    talk = at_the_summary().says("terug")
    assert talk.asks == "reach"
    talk.taps("‹ Terug")
    assert talk.asks == "way"
    talk.presses("1:way:A")
    assert talk.asks == "summary" and "Er wordt niets verstuurd" in talk.shown


def test_stop_erases() -> None:
    """Stop leaves nothing behind."""
    talk = at_the_summary().says("stop")
    assert talk.open is None and not talk.kept and not talk.effects


def test_kept_for_later_and_gone_on_with() -> None:
    """Kept, something else in between, and on again at the summary."""
    talk = at_the_summary().taps("Bewaar voor later")
    assert talk.open is None
    talk.presses("mine").taps("Ga verder met bewaarde verwijzing")
    assert talk.asks == "summary"
    assert sent(talk).wish.ages == "14"


def test_a_second_press_sends_nothing_twice() -> None:
    """Telegram may bring a press twice under another number."""
    talk = at_the_summary()
    button = next(b.data for b in talk.buttons if b.label == "Verstuur")
    talk.presses(button).presses(button)
    assert len([e for e in talk.effects if isinstance(e, Referred)]) == 1
    assert "doet niets meer" in talk.shown


def test_a_button_of_an_earlier_question_does_nothing() -> None:
    """An old screen's button gets a friendly word and the question that is open."""
    talk = at_the_summary()
    talk.presses("1:consent:no")
    assert "doet niets meer" in talk.shown and talk.asks == "summary"


def test_another_conversation_sets_this_one_aside() -> None:
    """Working out a price in the middle of a referral loses nothing."""
    talk = at_the_summary().presses("ocmw")
    assert talk.open and talk.open.name == "ocmw" and [k.name for k in talk.kept] == ["refer"]


def test_only_invited_people_refer() -> None:
    """A stranger may ask, and is told how to get in."""
    stranger = facts()
    stranger = type(stranger)(
        stranger.now,
        type(stranger.me)(9, "", "nl", False, (), "web"),
        *[stranger.knowledge, stranger.matcher],
    )
    talk = Talk(stranger).presses("refer")
    assert talk.open is None and "uitnodiging" in talk.shown


def test_a_centre_refers_to_the_ocmw() -> None:
    """Centre or desk to OCMW, as in the module's own example."""
    talk = Talk(facts(Post("regenboog", "contact"))).presses("refer").taps("OCMW Voorbeeld").taps("Klaar")
    talk.taps("Ouder zegt ja").says("14 mnd ma di half maart arabisch").taps("Na te gaan").presses("1:way:B")
    assert sent(talk.taps("Via mij")).to == ("ocmw",)


def test_in_french() -> None:
    """The same dialogue in French, dates and days included."""
    talk = (
        Talk(facts(lang="fr")).presses("refer").taps("De Regenboog").taps("Terminé").taps("Le parent dit oui")
    )
    talk.says("14 mois, lundi et mardi, mi-mars, arabe")
    assert "✓ Âge: 14 mois" in talk.shown and "15 mars 2027" in talk.shown
