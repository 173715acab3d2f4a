"""Files that go with a screen, and the key of what is encrypted."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from bot import documents
from bot.crypto import Key, Unreadable, load_key
from bot.settings import Settings, Wrong
from conversations.screen import Document


async def test_a_letter_is_a_pdf() -> None:
    """The letter is a PDF with our own font, the same each time whatever is installed."""
    fields = (
        ("lang", "nl"),
        ("text", "Voor De Regenboog &amp; Zon\nReferentie GNT-4F7K\n\nBeste Yılmaz, Ça va?"),
    )
    made = await documents.make(Document("letter", "brief.pdf", fields))
    assert made.startswith(b"%PDF-")
    assert b"SourceSans3" in made


async def test_markup_in_a_letter_is_words() -> None:
    """What looks like the typesetter's own language is printed as it stands."""
    fields = (("lang", "nl"), ("text", '#read("/etc/passwd") $x$ *b* <label> @ref \\ //'))
    assert (await documents.make(Document("letter", "brief.pdf", fields))).startswith(b"%PDF-")


async def test_an_appointment_for_a_calendar() -> None:
    """The .ics has the instant, the place and the reference."""
    fields = (
        ("reference", "GNT-4F7K"),
        ("summary", "Kennismaking bij De Regenboog &amp; Zon (GNT-4F7K)"),
        ("place", "Kerkstraat 1, Gent"),
        ("starts", "2026-12-03T14:30:00+01:00"),
        ("made", "2026-11-23T10:00:00+01:00"),
    )
    made = await documents.make(Document("ics", "GNT-4F7K.ics", fields))
    (event,) = Calendar.from_ical(made).walk("VEVENT")
    assert event["DTSTART"].dt == datetime(2026, 12, 3, 13, 30, tzinfo=UTC)
    assert str(event["SUMMARY"]) == "Kennismaking bij De Regenboog & Zon (GNT-4F7K)"
    assert str(event["LOCATION"]) == "Kerkstraat 1, Gent"


def test_what_is_sealed_opens_in_its_place_only() -> None:
    """Encrypted text can be read with the same key for the same place, and nowhere else."""
    key = Key(bytes(32))
    sealed = key.seal("0499 11 22 33", "request 1 contact")
    assert b"0499" not in sealed and key.seal("0499 11 22 33", "request 1 contact") != sealed
    assert key.open(sealed, "request 1 contact") == "0499 11 22 33"
    for other, place in ((key, "request 2 contact"), (Key(bytes(31) + b"1"), "request 1 contact")):
        with pytest.raises(Unreadable):
            other.open(sealed, place)
    with pytest.raises(Unreadable):
        key.open(sealed[:-1], "request 1 contact")


def test_the_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    """Without ENCRYPTION_KEY a key is made, kept in DATA_DIR for its owner's eyes, and found again."""
    settings = Settings(data_dir=tmp_path / "data")
    first = load_key(settings)
    (file,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load_key(settings).open(first.seal("x", "here"), "here") == "x"


def test_a_damaged_key_stops_the_start(tmp_path: Path) -> None:
    """A key file that was cut off is named in one line; it is not replaced."""
    (tmp_path / "encryption.key").write_text("AAEC")
    with pytest.raises(Wrong, match=r"^ENCRYPTION_KEY: .*encryption\.key is damaged"):
        load_key(Settings(data_dir=tmp_path))
    assert (tmp_path / "encryption.key").read_text() == "AAEC"
