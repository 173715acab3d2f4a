"""Answers on a day: amounts filled in with their date, sources with the date checked."""

from datetime import date
from pathlib import Path

import pytest

from knowledge.answer import answered
from knowledge.html import faults
from knowledge.load import load
from knowledge.model import LANGS

HERE = Path(__file__).parent
SMALL = load(HERE / "small")
SHIPPED = load(HERE.parents[1] / "knowledge")
TODAY = date(2026, 11, 23)


def test_the_date_of_an_amount_is_said_once() -> None:
    """Two mentions of amounts of the same date: only the first says since when."""
    said = answered("een", "nl", SMALL, TODAY)
    assert said.html.startswith("<b>Een kost € 1,60 per dag (sinds 1 januari 2025).</b>")
    assert said.html.endswith("Twee keer: € 1,60 per dag.")


def test_each_language_writes_amounts_its_own_way() -> None:
    """French and English have their own words and signs."""
    assert "1,60 € par jour (depuis le 1" in answered("een", "fr", SMALL, TODAY).html
    assert "€1.60 per day (since 1 January 2025)" in answered("een", "en", SMALL, TODAY).html


def test_before_the_first_known_amount_nothing_is_made_up() -> None:
    """On a day for which no amount is known the answer says so."""
    assert "(bedrag niet gekend)" in answered("een", "nl", SMALL, date(2012, 1, 1)).html


def test_plain_text_has_sources_and_no_tags() -> None:
    """The text to copy names links, sources and the date checked, without HTML."""
    plain = answered("een", "nl", SMALL, TODAY).plain
    assert "het loket (https://voorbeeld.be) & vraag raad" in plain
    assert plain.endswith("Bron: Bron, https://voorbeeld.be/een, nagekeken op 01/11/2026")
    assert "<" not in plain


@pytest.mark.parametrize("id", SHIPPED.topics)
def test_every_answer_can_be_shown(id: str) -> None:
    """Each topic in each language: whole HTML that fits a message, no placeholder left, every amount known today."""
    for lang in LANGS:
        said = answered(id, lang, SHIPPED, TODAY)
        for html in (f"{said.html}\n\n{said.source_line}", f"{said.more}\n\n{said.source_line}"):
            assert faults(html) == []
            assert len(html) < 4096
            assert "{" not in html
        assert "{" not in said.parent
        assert not any(unknown in said.plain for unknown in ("niet gekend", "montant inconnu", "not known)"))
