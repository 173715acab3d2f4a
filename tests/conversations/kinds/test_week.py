"""Days and hours of the week, as people type them."""

import pytest

from conversations.kinds import (
    Week,
)
from tests.conversations.kinds.typed import NOW, refusal


@pytest.mark.parametrize(
    ("said", "week"),
    [
        ("ma di", "mon,tue"),
        ("ma-di", "mon,tue"),
        ("ma t/m vr", "mon,tue,wed,thu,fri"),
        ("elke dag", "mon,tue,wed,thu,fri"),
        ("woensdag namiddag", "wed@pm"),
        ("lundi et mardi matin", "mon@am,tue@am"),
        ("wo 8u30 tot 17u", "wed@08:30-17:00"),
        ("Monday and Thursday", "mon,thu"),
        ("any", "any"),
    ],
)
def test_days_and_hours_of_the_week(said: str, week: str) -> None:
    """Short names, ranges, parts of a day and hours are understood."""
    assert Week().parse(said, NOW) == week


@pytest.mark.parametrize(
    ("said", "week"),
    [
        ("alle dagen behalve woensdag", "mon,tue,thu,fri"),
        ("elke dag behalve wo en vr", "mon,tue,thu"),
        ("ma-vr uitgezonderd woe", "mon,tue,thu,fri"),
        ("elke dag, woensdag niet", "mon,tue,thu,fri"),
        ("elke dag behalve woensdagnamiddag", "mon,tue,wed@am,thu,fri"),
        ("elke dag behalve weekend", "mon,tue,wed,thu,fri"),
        ("tous les jours sauf le mercredi et le vendredi", "mon,tue,thu"),
        ("lundi à vendredi, pas le mercredi", "mon,tue,thu,fri"),
        ("every day except Wednesday", "mon,tue,thu,fri"),
        ("Monday to Friday but not Friday", "mon,tue,wed,thu"),
        ("ma en di, niet op woensdag", "mon,tue"),
        ("niet zo dringend, ma di", "mon,tue"),
        ("maakt niet uit", "any"),
    ],
)
def test_a_day_that_is_excluded_is_not_wanted(said: str, week: str) -> None:
    """'Behalve', 'sauf', 'except' and 'niet' take a day away from those that were said."""
    assert Week().parse(said, NOW) == week


@pytest.mark.parametrize(
    "said",
    [
        "niet op woensdag",
        "woensdag niet",
        "pas le mercredi",
        "not Wednesday",
        "pas maandag",
        "ma en wo niet, di wel",
        "ik weet niet of maandag lukt",
        "ma di niet na 16u",
        "elke dag behalve woensdag 9-12",
    ],
)
def test_what_is_only_excluded_is_asked_again(said: str) -> None:
    """Which days then do suit is not guessed."""
    assert refusal(Week(), said) == "kind-week-not"


@pytest.mark.parametrize(
    ("said", "week"),
    [
        ("ma tem vr", "mon,tue,wed,thu,fri"),
        ("lundi jusqu'au vendredi", "mon,tue,wed,thu,fri"),
        ("vrijdag tot maandag", "mon,fri,sat,sun"),
        ("ma-wo-vr", "mon,wed,fri"),
        ("maa din woe", "mon,tue,wed"),
        ("maandag en donderdg", "mon,thu"),
        ("maandag en woensdagnamiddag", "mon,wed@pm"),
        ("maandag hele dag, woensdag namiddag", "mon,wed@pm"),
        ("voormiddag ma en di", "mon@am,tue@am"),
        ("ma voormiddag", "mon@am"),
        ("Monday 9am-5pm", "mon@09:00-17:00"),
        (
            "elke dag vanaf 7u30 tot 18u",
            ",".join(f"{day}@07:30-18:00" for day in ("mon", "tue", "wed", "thu", "fri")),
        ),
        ("lu ma je", "mon,tue,thu"),
        ("je voudrais lundi et mardi", "mon,tue"),
        ("ma fille mardi", "tue"),
        ("zo snel mogelijk, ma en di", "mon,tue"),
        ("maandag nee dinsdag", "tue"),
    ],
)
def test_days_as_tired_people_type_them(said: str, week: str) -> None:
    """Abbreviations, ranges, lists, slips of the finger and corrections; French 'ma' is mardi, 'je' is also a word."""
    assert Week().parse(said, NOW) == week


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("ma 8u", "kind-week-hours"),
        ("ma 17-8", "kind-week-hours"),
        ("ma 9-12 en 13-16", "kind-week-hours"),
        ("maandagavond", "kind-week-hours"),
        ("elke dag tot 15u", "kind-week-hours"),
        ("ma di nee wo", "kind-corrected"),
        ("3 dagen per week", "kind-week"),
    ],
)
def test_hours_and_corrections_that_would_be_lost_are_asked_again(said: str, why: str) -> None:
    """A day with half its hours is no whole day."""
    assert refusal(Week(), said) == why


def test_an_everyday_word_is_not_a_day() -> None:
    """'ma' is a mother as well as a Monday: alone in a sentence it is not a day."""
    assert refusal(Week(), "mijn ma weet het niet") == "kind-week"
