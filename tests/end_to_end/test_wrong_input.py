"""Whatever somebody sends instead of an answer: a friendly word, and the same question again."""

import pytest

from tests.end_to_end.world import World, day, running
from tests.fake_telegram import Person

pytestmark = [pytest.mark.faults, pytest.mark.xdist_group("end_to_end")]
PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
ALWAYS_WRONG = ("x" * 4000, "<b>1</b> & <script>", "🙂🙂", "\u202e\u200b", "' or 1=1 --")
QUESTIONS = (
    # what it asks, what is wrong there as well, and how it is answered
    ("Naar wie?", (), ("tap", "Kapoentjes")),
    ("Naar wie?", (), ("tap", "Klaar")),
    ("Lees dit voor", (), ("tap", "Ouder zegt ja")),
    ("in één regel", ("900 maanden, ma-di", "14 maanden vanaf 1/1/2020"), ("tap", "Stap voor stap")),
    ("Hoe oud", ("900 maanden", "-3 maanden"), ("say", "14 maanden")),
    ("Welke dagen", ("geen enkele",), ("say", "ma en di")),
    ("Vanaf wanneer", ("1/1/2020", "31 februari", "gisteren"), ("say", "morgen")),
    ("Welke taal", (), ("tap", "Arabisch")),
    ("dringend", (), ("tap", "Nee")),
    ("voorrangsgroep", (), ("tap", "Na te gaan")),
    ("Hoe verwijs je", (), ("tap", "Ik maak de afspraak")),
    ("Hoe bereikt", (), ("tap", "Via mij")),
    ("Klaar om te versturen", (), ("tap", "Verstuur")),
)


async def test_at_each_question(world: World) -> None:
    """Too long, HTML, emoji, invisible signs, a photo, 900 months, a past date: the question stays."""
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        worker.says("/verwijs")
        for asks, wrong, (how, answer) in QUESTIONS:
            await world.next(worker, asks)
            for words in (*ALWAYS_WRONG, *wrong):
                if not (asks == "Welke taal" and words in ALWAYS_WRONG):
                    worker.says(words)
                    await world.next(worker, asks)
            worker.sends(photo=PHOTO)
            await _kind_word(world, worker)
            worker.taps(answer) if how == "tap" else worker.says(answer)
        await world.next(worker, "Verstuurd")


async def _kind_word(world: World, worker: Person) -> None:
    said = await world.next(worker, "")
    assert said and "fout" not in said.casefold()


async def test_a_date_in_words(world: World) -> None:
    """Tomorrow's date in words is understood in one line too."""
    async with running(world):
        worker = await world.joins("referrer", "ocmw")
        worker.says("/verwijs")
        for see, label in (
            ("Naar wie?", "Kapoentjes"),
            ("Naar wie?", "Klaar"),
            ("Lees dit voor", "Ouder zegt ja"),
        ):
            await world.next(worker, see)
            worker.taps(label)
        await world.next(worker, "in één regel")
        worker.says(f"2,5 jaar, elke dag, vanaf {day(1)}, Frans")
        assert "Frans" in await world.next(worker, "dringend")
