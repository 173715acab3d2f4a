"""What people type for a date, an age, days of the week, a language, and what is kept of it."""

from datetime import date, datetime, time

import pytest

from conversations.engine import Invalid, Kind, Option
from conversations.kinds import (
    Ages,
    Amount,
    Choice,
    Day,
    HomeLanguage,
    Hour,
    Several,
    Told,
    Week,
    WholeNumber,
    Words,
)

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")  # a Monday
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1 december", "2026-12-01"),
        ("01/12", "2026-12-01"),
        ("15.03.27", "2027-03-15"),
        ("2027-03-01", "2027-03-01"),
        ("over twee weken", "2026-12-07"),
        ("dans trois mois", "2027-02-23"),
        ("in 3 weeks", "2026-12-14"),
        ("maart", "2027-03-01"),
        ("half maart", "2027-03-15"),
        ("mi-mars", "2027-03-15"),
        ("eind november", "2026-11-30"),
        ("vanaf 1 januari", "2027-01-01"),
        ("le 1er mars", "2027-03-01"),
        ("morgen", "2026-11-24"),
        ("demain", "2026-11-24"),
        ("tomorrow", "2026-11-24"),
        ("overmorgen", "2026-11-25"),
        ("volgende maand", "2026-12-01"),
        ("la semaine prochaine", "2026-11-30"),
        ("dinsdag", "2026-11-24"),
        ("zo snel mogelijk", "2026-11-23"),
        ("november", "2026-11-23"),
        ("gisteren besproken: 1 maart", "2027-03-01"),
    ],
)
def test_a_day_as_people_say_it(said: str, day: str) -> None:
    """Dates are understood in three languages, without a year as the next one."""
    assert Day(TODAY).parse(said, NOW) == day


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("31/02", "kind-day"),
        ("gisteren", "kind-day-past"),
        ("eergisteren", "kind-day-past"),
        ("sinds vorige maandag", "kind-day-past"),
        ("twee weken geleden", "kind-day-past"),
        ("hier", "kind-day-past"),
        ("depuis hier", "kind-day-past"),
        ("la semaine dernière", "kind-day-past"),
        ("il y a deux mois", "kind-day-past"),
        ("yesterday", "kind-day-past"),
        ("we wonen hier", "kind-day"),
        ("1/11/2026", "kind-day-past"),
        ("1 maart 2095", "kind-day-far"),
        ("over 99999999 weken", "kind-day"),
        ("🙂", "kind-day"),
        ("<b>x</b>", "kind-day"),
    ],
)
def test_a_day_that_cannot_be(said: str, why: str) -> None:
    """A day that does not exist, is past or far away is refused with its own word."""
    assert refusal(Day(TODAY), said) == why


def test_a_day_that_was_given_stays_given() -> None:
    """A conversation that goes on next week still knows the day that was future then."""
    assert Day(date(2026, 12, 1)).value("2026-11-25") == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("morgen", "kind-day-early"),
        ("volgende week", "2026-11-30"),
        ("over twee weken", "2026-12-07"),
        ("vrijdag", "2026-11-27"),
        ("maandag", "2026-11-30"),
        ("5 januari", "2027-01-05"),
        ("25/11", "2027-11-25"),
    ],
)
def test_a_last_day_is_read_from_today_and_not_before_the_first(said: str, day: str) -> None:
    """Who is away from Friday and says 'in two weeks' means two weeks from now; 'Friday' once more is that Friday."""
    kind = Day(TODAY, 365, earliest=date(2026, 11, 27))
    assert (refusal(kind, said) if day.startswith("kind") else kind.parse(said, NOW)) == day


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        ("14 maanden", "14"),
        ("14", "14"),
        ("2,5 jaar", "30"),
        ("2 jaar en 3 maanden", "27"),
        ("2 ans et demi", "30"),
        ("anderhalf jaar", "18"),
        ("6 weken", "1"),
        ("14 mnd en 3 jaar", "14,36"),
        ("14 maanden en 3 maanden", "14,3"),
        ("nog niet geboren", "unborn"),
        ("18 months", "18"),
        ("een jaar", "12"),
        ("half jaar", "6"),
        ("2½ jaar", "30"),
        ("twenty four months", "24"),
        ("dix-huit mois", "18"),
        ("2j3m", "27"),
        ("14mnd,3jaar", "14,36"),
        ("2 jaar en 14 maanden", "24,14"),
        ("oudste 3 jaar, jongste 8 maanden", "36,8"),
        ("1 kind 14 maanden, 1 kind 3 jaar", "14,36"),
        ("bevalling verwacht over 2 maanden", "unborn"),
        ("14 maanden nee 15 maanden", "15"),
    ],
)
def test_ages_in_months(said: str, ages: str) -> None:
    """Years, months and weeks become months; several children are kept together."""
    assert Ages().parse(said, NOW) == ages


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        ("1 en 3 jaar", "12,36"),
        ("14, 16 en 30 mnd", "14,16,30"),
        ("twee kinderen van 1 en 3 jaar", "12,36"),
        ("deux enfants de 1 et 3 ans", "12,36"),
        ("two kids, 1 and 3 years", "12,36"),
        ("2 kinderen van 2 jaar en 3 maanden", "24,3"),
        ("een baby van 3 maanden en zijn broer van 2 jaar", "3,24"),
        ("tweeling van 8 maanden", "8,8"),
        ("8 mnd (tweeling)", "8,8"),
        ("jumeaux de 8 mois et un de 3 ans", "8,8,36"),
        ("3 years and twins of 8 months", "36,8,8"),
        ("zwanger van een tweeling", "unborn,unborn"),
        ("drieling 5 maanden", "5,5,5"),
    ],
)
def test_no_child_is_lost(said: str, ages: str) -> None:
    """Numbers share the unit that comes after them, twins count twice."""
    assert Ages().parse(said, NOW) == ages


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("twee kinderen van 2 jaar", "kind-ages-count"),
        ("deux enfants, 14 mois", "kind-ages-count"),
        ("een baby en een kind van 3 jaar", "kind-ages-count"),
        ("14 maanden en 3", "kind-ages-unsure"),
        ("2 tot 3 jaar", "kind-ages-unsure"),
        ("16 à 18 mois", "kind-ages-unsure"),
        ("een jaar of twee", "kind-ages-unsure"),
        ("1,3 jaar", "kind-ages-unsure"),
        ("2 jaar, 3 maanden", "kind-ages-unsure"),
        ("14 maadnen en 3 jaar", "kind-ages-unsure"),
        ("2 jaar nee 3", "kind-ages-unsure"),
        ("3 days a week", "kind-ages"),
        ("over 2 maanden", "kind-ages"),
    ],
)
def test_what_may_be_another_age_or_another_child_is_asked_again(said: str, why: str) -> None:
    """A number of children that is not that of the ages, a range, an age half told: nothing is guessed or left out."""
    assert refusal(Ages(), said) == why


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("900 maanden", "kind-ages-old"),
        ("99 jaar", "kind-ages-old"),
        ("klein", "kind-ages"),
        ("-3", "kind-ages"),
    ],
)
def test_ages_that_cannot_be(said: str, why: str) -> None:
    """900 months is not a child."""
    assert refusal(Ages(), said) == why


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


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("arabisch", "ar"),
        ("néerlandais", "nl"),
        ("Pasjtoe", "ps"),
        ("tigrigna", "ti"),
        ("uk", "uk"),
        ("marokkaans arabisch", "ary"),
        ("geen Nederlands, wel Turks", "tr"),
        ("pas de français, arabe", "ar"),
        ("not English but Somali", "so"),
        ("arabisch nee turks", "tr"),
        ("mon mari parle wolof", "wo"),
    ],
)
def test_the_language_spoken_at_home(said: str, code: str) -> None:
    """Named in any of the bot's languages, kept as its ISO code."""
    assert HomeLanguage().parse(said, NOW) == code


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("geen Nederlands", "kind-language"),
        ("Nederlands niet", "kind-language"),
        ("weinig Nederlands", "kind-language"),
        ("arabisch en frans", "kind-language-two"),
        ("turks/nederlands", "kind-language-two"),
    ],
)
def test_a_language_that_is_not_spoken_or_one_of_two_is_asked_again(said: str, why: str) -> None:
    """'Geen Nederlands' is not Dutch; of two languages it is asked which is spoken most."""
    assert refusal(HomeLanguage(), said) == why


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("10u", "10:00"),
        ("14u30", "14:30"),
        ("half drie", "14:30"),
        ("half een", "12:30"),
        ("half 1", "12:30"),
        ("half een 's middags", "12:30"),
        ("9:15", "09:15"),
        ("06:30", "06:30"),
        ("3 pm", "15:00"),
    ],
)
def test_an_hour(said: str, hour: str) -> None:
    """Dutch, French and English ways to say a time of day."""
    assert Hour().parse(said, NOW) == hour


def test_an_hour_that_is_over() -> None:
    """Today at nine, said at ten, is no appointment; one that was given stays given."""
    assert refusal(Hour(on=TODAY), "9u") == "kind-hour-past"
    assert Hour(on=TODAY).parse("10u30", NOW) == "10:30"
    assert Hour(on=date(2026, 11, 24)).parse("9u", NOW) == "09:00"
    assert Hour(on=TODAY).value("09:00") == time(9)


@pytest.mark.parametrize(
    ("said", "euro"),
    [
        ("1850", "1850.00"),
        ("1.850,50", "1850.50"),
        ("€ 30.000", "30000.00"),
        ("30k", "30000.00"),
        ("1850.5 euro", "1850.50"),
        ("± 1.850,00 €/maand (netto)", "1850.00"),
        ("1 850,50 €", "1850.50"),
        ("€ 1850,-", "1850.00"),
    ],
)
def test_an_amount(said: str, euro: str) -> None:
    """Belgian and international writing of euros."""
    assert Amount(1_000_000).parse(said, NOW) == euro


@pytest.mark.parametrize(
    "said", ["-5", "veel", "1e12", "9999999999", "<b>1</b>", "$1850", "20%", "1850 * 12", "=1850", "1_000"]
)
def test_an_amount_that_cannot_be(said: str) -> None:
    """Negative, in words, beyond any income, or with signs that are no part of an amount."""
    assert refusal(Amount(1_000_000), said) == "kind-amount"


@pytest.mark.parametrize(
    ("per", "said"),
    [
        ("year", "1850 per maand"),
        ("year", "1.850 €/mois"),
        ("month", "30.000 per jaar"),
        ("month", "30k a year"),
    ],
)
def test_an_amount_of_another_stretch_of_time(per: str, said: str) -> None:
    """A wage a month is not taken for an income a year, nor the other way round."""
    assert refusal(Amount(1_000_000, per), said) == f"kind-amount-{per}"
    assert Amount(1_000_000, per).parse(said.split()[0].split("€")[0], NOW)


@pytest.mark.parametrize("said", ["2,5", "-1", "twee of drie", "42", "<b>3</b>"])
def test_a_whole_number_within_bounds(said: str) -> None:
    """One whole number, neither less nor more than allowed."""
    assert refusal(WholeNumber(1, 10), said) == "kind-whole-number"


CENTRES = (Option("r", "De Regenboog", literal=True), Option("k", "Kapoentjes", literal=True))


@pytest.mark.parametrize(
    ("said", "code"), [("r", "r"), ("regenboog", "r"), ("de regenboo", "r"), ("Kapoentjes", "k")]
)
def test_a_place_by_its_name_give_or_take_a_letter(said: str, code: str) -> None:
    """A tapped code, a part of a name or a small mistake finds the place."""
    assert Choice(CENTRES).parse(said, NOW) == code


def test_a_name_that_fits_nothing_is_not_guessed() -> None:
    """Somebody else's referral would go to the wrong centre."""
    assert refusal(Choice(CENTRES), "zonnetje") == "kind-choose"


def test_several_at_most() -> None:
    """A fourth centre is refused; taking one away makes room."""
    four = Several(tuple(Option(c, c * 4, literal=True) for c in "abcd"), 3)
    draft = four.changed(four.changed(four.changed("", "+a"), "+b"), "+c")
    with pytest.raises(Invalid, match="kind-choose-most"):
        four.changed(draft, "+d")
    assert four.changed(four.changed(draft, "-b"), "+d") == "a,c,d"


def test_free_text_has_a_limit() -> None:
    """Too long, or nothing but emoji, is refused."""
    assert refusal(Words(10), "x" * 11) == "kind-words-long"
    assert refusal(Words(10), "🙂🙂") == "kind-words-empty"


def test_one_line_fills_several_answers() -> None:
    """Age, days, start and language from one line, always in that order; the line itself is not kept."""
    line = "14 mnd ma di half maart arabisch"
    assert Told(TODAY).parse(line, NOW) == "steps"
    assert Told(TODAY).also(line, NOW) == {
        "ages": "14",
        "days": "mon,tue",
        "start": "2027-03-15",
        "language": "ar",
    }
    assert list(Told(TODAY).also("arabisch, half maart, ma di, 14 mnd", NOW)) == [
        "ages",
        "days",
        "start",
        "language",
    ]


@pytest.mark.parametrize(
    ("line", "days", "start"),
    [
        ("6 maanden, woensdag en donderdag namiddag, zo snel mogelijk", "wed@pm,thu@pm", "2026-11-23"),
        ("maandag en vrijdag vanaf dinsdag", "mon,fri", "2026-11-24"),
        ("lundi et jeudi, à partir de mercredi", "mon,thu", "2026-11-25"),
        ("Monday and Friday, as soon as possible", "mon,fri", "2026-11-23"),
        ("14 maanden, maandag", "mon", None),
        ("14 mois, lun, mar, jeu, dès avril", "mon,tue,thu", "2027-04-01"),
    ],
)
def test_a_weekday_in_one_line_is_a_day_of_the_week(line: str, days: str, start: str | None) -> None:
    """The days that a family looks for are no start; 'from Tuesday' is."""
    found = Told(TODAY).also(line, NOW)
    assert (found["days"], found.get("start")) == (days, start)


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        (
            "14 mnd elke dag behalve woensdag turks",
            {"ages": "14", "days": "mon,tue,thu,fri", "language": "tr"},
        ),
        ("1 en 3 jaar, ma di, geen nederlands", {"ages": "12,36", "days": "mon,tue"}),
        ("tweeling 8 mnd ma-vr pools en frans", {"ages": "8,8", "days": "mon,tue,wed,thu,fri"}),
        ("14 mnd, start binnen 2 maanden, ma", {"ages": "14", "start": "2027-01-23"}),
        ("14 months, 3 days a week, arabic", {"ages": "14", "language": "ar"}),
        ("14 mnd, dagen maken niet uit", {"ages": "14", "days": "any"}),
    ],
)
def test_one_line_is_not_read_as_its_opposite(line: str, answers: dict[str, str]) -> None:
    """What is excluded, denied, told of two or how often in a week is no answer; it is asked next."""
    assert Told(TODAY).also(line, NOW) == answers


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("900 maanden, ma", "kind-ages-old"),
        ("14 maanden vanaf 1/11/2026", "kind-day-past"),
        ("twee kinderen, 14 maanden, ma di", "kind-ages-count"),
        ("14 mnd nee 15 mnd, ma di", "kind-corrected"),
        ("14 mnd niet op woensdag", "kind-week-not"),
        ("14 mnd ma en di vanaf 8u", "kind-week-hours"),
        ("hallo", "refer-told-nothing"),
    ],
)
def test_one_line_with_something_impossible(line: str, why: str) -> None:
    """What cannot be is refused here too, and nothing of the line is taken over."""
    assert refusal(Told(TODAY), line) == why


def refusal(kind: Kind[object], said: str) -> str:
    with pytest.raises(Invalid) as refused:
        kind.parse(said, NOW)
    return refused.value.text


def test_an_age_is_shown_as_people_say_it() -> None:
    """Months for the youngest; from three on whole years, where it is that."""
    assert (
        Ages().shown("14,30,36,40,unborn", "nl")
        == "14 maanden, 30 maanden, 3 jaar, 40 maanden, nog niet geboren"
    )
    assert Ages().shown("48", "fr") == "4 ans"
