"""What is told of a referral, in every language and to every side."""

from datetime import date, datetime
from itertools import product

import pytest

from bot import notify
from bot.notification_words import notification_screen
from bot.store.notifications import Notification
from bot.store.referrals import Row
from conversations import told
from conversations.chase import STEPS, To
from conversations.referral import MOVES, Side
from conversations.texts import LANGUAGES
from tests.bot.town import BRUSSELS, MONDAY

ROW = Row(
    id=1,
    reference="GNT-4F7K",
    state="appointment",
    delivery="delivered",
    reason=None,
    state_since=MONDAY,
    answer_by=MONDAY,
    next_step="eve",
    due_at=MONDAY,
    call_by=date(2026, 12, 1),
    appointment_at=datetime(2026, 12, 3, 10, tzinfo=BRUSSELS),
    handled_by=None,
    created_at=MONDAY,
    closed_at=None,
    receiver="regenboog",
    request=1,
    family=1,
    municipality="gent",
    sender="ocmw",
    referrer=1,
    way="B",
    children="14",
    days="mon,tue",
    start_on=date(2027, 3, 15),
    language="ar",
    priority="unsure",
    urgent=False,
    has_details=False,
    sender_name="OCMW Gent",
    sender_phone="09 000 00 20",
    receiver_name="De Regenboog",
    receiver_phone="09 000 01 01",
    receiver_address="Schoolstraat 5",
    moved_by="",
    question_of=None,
    question_due=None,
)


def shown(message: notify.Message, lang: str) -> str:
    """As it is sent over a chat channel, words and labels together."""
    buttons = [(label, data) for label, data in message.buttons]
    step, words = message.step, message.text
    sent = Notification(
        1, "k", 1, 1, "ocmw", step, "telegram", words, message.mentions, buttons, 1, False, MONDAY
    )
    screen = notification_screen(sent, lang)
    return screen.text + "".join(b.label for row in screen.buttons for b in row)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", [name for name, step in STEPS.items() if step.to])
def test_every_step_can_be_told(name: str, lang: str) -> None:
    """Each step has its words and buttons for each who hears it; the reference and nothing of the family."""
    for to in STEPS[name].to:
        words, why = told.asked(STEPS[name], to)
        said = shown(
            notify.about(ROW, name, words, told.SIDE[to], why=why, who="Sofie", asked="Ook woensdag?"), lang
        )
        assert "GNT-4F7K" in said
        assert "14" not in said.replace("14:", "") and "arab" not in said.casefold()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("name", [m for m in MOVES if m not in ("book", "leave")])
def test_every_move_can_be_told(name: str, side: Side, lang: str) -> None:
    """Each move has its words for each side, and says who did it and when."""
    message = notify.about(
        ROW, name, name, side, reason="full", who="Sofie (De Regenboog)", at=MONDAY.isoformat()
    )
    said = shown(message, lang)
    assert "GNT-4F7K" in said and "Sofie (De Regenboog)" in said and "10" in said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_that_details_came_can_be_told(lang: str) -> None:
    """The reference and who filled them in, with a way to the page and nothing of what was filled in."""
    message = notify.about(ROW, "details", "details", Side.RECEIVER)
    assert "GNT-4F7K" in shown(message, lang) and "OCMW Gent" in shown(message, lang)
    assert ("told-button-page", "page|GNT-4F7K") in message.buttons


def test_a_button_is_for_who_may_press_it() -> None:
    """Nobody gets a button for a move that the table does not give them."""
    for words, side in product(told.BUTTONS, Side):
        for _, data in told.buttons(words, side, "GNT-4F7K"):
            if data.startswith("move|"):
                assert side in MOVES[data.split("|")[2]].by


def test_who_comes_later_in_line_hears_why() -> None:
    """A deputy, colleague or desk that is asked hears that the first one does not react."""
    for step in STEPS.values():
        for to in step.to:
            words, why = told.asked(step, to)
            later = to in (To.DEPUTY, To.COLLEAGUE, To.DESK_ALL)
            assert why or not later or words == "ask-deputy"
