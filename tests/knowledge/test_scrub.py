"""What is taken out of a question before it is kept."""

import pytest

from knowledge.scrub import looks_personal, scrub


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Mijn cliënte Fatima Benali zoekt opvang", "Mijn cliënte … zoekt opvang"),
        ("fatima zoekt een plekske", "… zoekt een plekske"),
        ("mevrouw el amrani kan niet betalen", "mevrouw … kan niet betalen"),
        ("ze heet Oumaima en wil werken", "ze heet … en wil werken"),
        ("bel 0485 12 34 56 of +32 (0)9/123.45.67", "bel … of …"),
        ("mail naar jan.peeters@ocmw.be a.u.b.", "mail naar … a.u.b."),
        ("rijksregister 85.07.30-033.28", "rijksregister …"),
        ("nummer 85073003328", "nummer …"),
        ("woont Kerkstraat 12 bus 3", "woont … bus …"),
        ("rekening BE68 5390 0754 7034", "rekening …"),
        ("baby van 14 maanden, start 1/3/2027", "baby van … maanden, start …"),
        ("madame Dupont s'appelle Chantal", "madame … s'appelle …"),
        ("Mr Johnson lost his job", "Mr … lost his job"),
        ("2 kinderen, 35 jaar, 2,5 dagen, 0-3", "… kinderen, … jaar, … dagen, …"),
        ("dossier A12345 of x1y2z3, code 12ab", "dossier … of …, code …"),
    ],
)
def test_names_and_numbers_go(said: str, kept: str) -> None:
    """Names, addresses and numbers make place for …, the rest stays."""
    assert scrub(said) == kept


@pytest.mark.parametrize(
    "said",
    [
        "Kan Kind en Gezin helpen in Gent?",
        "Wat doet het OCMW voor een Turks gezin?",
        "Est-ce que la crèche parle français à Bruxelles ?",
        "hoe heet dat nu, de werkwinkel",
        "gezin zoekt Nederlandstalige opvang in Molenbeek",
        "mama volgt NT2 niveau B1 of A2",
        "opvang voor 3-jarigen, al in de 1ste kleuterklas",
    ],
)
def test_questions_without_persons_stay_whole(said: str) -> None:
    """Organisations, towns and languages are no persons."""
    assert scrub(said) == said


@pytest.mark.parametrize(
    ("said", "personal"),
    [
        ("allergie voor noten, rustig kind", False),
        ("belt best na 17 uur", False),
        ("start in 2026-2027", False),
        ("vraag naar Sofie", True),
        ("0485/12.34.56", True),
        ("mama@example.be", True),
        ("85.07.30-033.28", True),
        ("mevrouw Yılmaz", True),
        ("", False),
    ],
)
def test_remarks_about_persons_are_seen(said: str, personal: bool) -> None:
    """Free text with a name, phone, mail or national number is seen as personal."""
    assert looks_personal(said) is personal


@pytest.mark.parametrize("said", ["\ud800", "\x00" * 50, "😀" * 500, "A a " * 3000, "1" * 5000, "x@" * 3000])
def test_odd_text_is_no_trouble(said: str) -> None:
    """Lone surrogates, control characters and very long text are handled."""
    scrub(said)
    looks_personal(said)
