"""What `toeleider check` finds: one broken file for each message, the message in its first line."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from knowledge.load import Broken, check, load

HERE = Path(__file__).parent
KNOWLEDGE = HERE.parents[1] / "knowledge"
TODAY = date(2026, 11, 23)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A knowledge base of two topics, to break."""
    return Path(shutil.copytree(HERE / "small", tmp_path / "knowledge"))


def errors(folder: Path) -> list[str]:
    return [f"{p.line}: {p.message}" for p in check(folder, TODAY) if not p.warning]


@pytest.mark.parametrize("broken", sorted((HERE / "broken").glob("*.yaml")), ids=lambda file: file.stem)
def test_each_mistake_is_told_with_its_line(small: Path, broken: Path) -> None:
    """The problems of a broken file are those that its first line says, and no others follow from them."""
    shutil.copy(broken, small / "topics" / "kapot.yaml")
    expected = broken.read_text("utf-8").splitlines()[0].removeprefix("# ").split(" | ")
    assert errors(small) == expected


@pytest.mark.parametrize(
    "broken", sorted((HERE / "broken_phrasings").glob("*.yaml")), ids=lambda file: file.stem
)
def test_each_mistake_in_phrasings_is_told_with_its_line(small: Path, broken: Path) -> None:
    """So are those in the ways of asking."""
    shutil.copy(broken, small / "phrasings" / "twee.yaml")
    expected = broken.read_text("utf-8").splitlines()[0].removeprefix("# ").split(" | ")
    assert errors(small) == expected


def test_the_knowledge_base_has_all_topics() -> None:
    """What is shipped can be loaded, and no topic was lost on the way."""
    assert len(load(KNOWLEDGE).topics) >= 126


def test_all_problems_are_told_at_once(small: Path) -> None:
    """Two broken files and a missing one give all their problems together, and loading refuses."""
    shutil.copy(HERE / "broken" / "typed-euro.yaml", small / "topics" / "kapot.yaml")
    (small / "words.yaml").write_text("spellings: []\n")
    (small / "films.yaml").unlink()
    with pytest.raises(Broken) as broken:
        load(small)
    assert {p.file.name for p in broken.value.problems} == {"kapot.yaml", "words.yaml", "films.yaml"}
    assert f"{small / 'topics' / 'kapot.yaml'}:14: drie: " in str(broken.value)


def test_an_overdue_review_is_a_warning(small: Path) -> None:
    """A review that was due stops nothing but is told, from the day after."""
    due = date(2027, 5, 1)
    assert not any("review" in p.message for p in check(small, due))
    late = [p for p in check(small, date(2027, 5, 2)) if "review" in p.message]
    assert [p.message for p in late] == [f"{id}: review was due on 2027-05-01" for id in ("een", "twee")]
    assert all(p.warning for p in late)
    load(small)


def test_few_phrasings_are_a_warning(small: Path) -> None:
    """A topic that is hard to find for want of phrasings is told, one without any too."""
    (small / "phrasings" / "twee.yaml").unlink()
    warned = [p.message for p in check(small, TODAY) if p.warning]
    assert "een: nl has 2 phrasings; 20 make it easy to find" in warned
    assert "twee: en has 0 phrasings; 8 make it easy to find" in warned
    load(small)


def test_phrasings_of_several_files_add_up(small: Path) -> None:
    """What desks taught can stand in a file of its own, in one language."""
    (small / "phrasings" / "geleerd.yaml").write_text(
        "- id: twee\n  nl:\n    - en met z'n tweeën dan\n", "utf-8"
    )
    assert load(small).phrasings["twee"]["nl"] == (
        "en met z'n tweeën dan",
        "hulp bij twee",
        "wie helpt er bij twee",
    )


def test_words_stay_words(small: Path) -> None:
    """An amount written 1.60 and a quoted 'no' come out as they were written."""
    file = small / "phrasings" / "een.yaml"
    file.write_text(file.read_text("utf-8").replace("prijs van een", "'no'"), "utf-8")
    knowledge = load(small)
    assert knowledge.phrasings["een"]["nl"][1] == "no"
    assert str(knowledge.parameters.on("voorbeeld/bedrag", TODAY).value) == "1.60"


def test_a_huge_file_is_refused_unread(small: Path) -> None:
    """100 MB of YAML is one problem, at once."""
    with (small / "topics" / "groot.yaml").open("wb") as file:
        file.truncate(100_000_000)
    assert errors(small) == ["1: is larger than 2 MB"]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (b"", "1: is empty"),
        (b"- id: \xff\n", "1: is not UTF-8"),
        (b"- id: a\n- id: \x01\n", "2: is not YAML: a character that may not stand there"),
        (b"[" * 100_000, "1: is nested more than 20 deep"),
        (b"- ? [een]\n  : twee\n", "1: has a key that is not a word"),
    ],
)
def test_what_is_no_yaml_is_told(small: Path, written: bytes, problem: str) -> None:
    """Files that cannot be read as YAML at all are one problem each."""
    (small / "topics" / "kapot.yaml").write_bytes(written)
    assert errors(small) == [problem]
