"""No family lost in silence: referrals from the first message to the last, through the front door."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot import later
from bot.channels import Failure
from bot.settings import Settings
from bot.store import timeline
from conversations.duration import Duration
from tests.bot.town import MONDAY, Town, at, seconds, sent, town

SECONDS = seconds(
    remind_contact_after=2,
    deputy_after=4,
    desk_after=6,
    ask_outcome_after=5,
    ask_waiting_after=5,
    forget_after=5,
    retry_first=1,
    retry_max=1,
)


@pytest.fixture
async def gent(settings: Settings) -> AsyncIterator[Town]:
    async with town(settings) as playing:
        yield playing


@pytest.fixture
async def two(settings: Settings) -> AsyncIterator[Town]:
    """The town served by two processes."""
    async with town(settings, processes=2) as playing:
        yield playing


async def invited(gent: Town, when: str = "3 december", hour: str = "10u") -> str:
    """A referral with an appointment."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "al een moment")
    await gent.say("sofie", when)
    await gent.say("sofie", hour)
    await gent.settle()
    gent.news()
    return reference


# -- being told


async def test_a_referral_is_told_to_the_contact_only(gent: Town) -> None:
    """The contact hears that there is a referral, from whom, until when; nothing of the family; nobody else hears."""
    [reference] = await gent.refer()
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie"}
    [told] = news["sofie"]
    assert reference in told and "OCMW Gent" in told and "27 november" in told
    assert "14" not in told.replace(reference, "") and "Arabisch" not in told


async def test_what_is_not_urgent_waits_for_the_morning(gent: Town) -> None:
    """A referral of Friday evening arrives on Monday at seven; an urgent one at once."""
    gent.clock.moment = at("2026-11-27 20:00")
    await gent.refer()
    await gent.settle()
    assert gent.news() == {}
    await gent.refer(line="14 maanden, ma-di, vanaf morgen, Arabisch", urgent="Ja")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}
    await gent.wait(at("2026-11-30 06:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-11-30 07:00"))
    assert set(gent.news()) == {"sofie"}


async def test_the_referrer_hears_that_it_was_read(gent: Town) -> None:
    """Pressing 'toon' shows the family's wish and tells the referrer; pressing it again tells nothing."""
    reference = await sent(gent)
    shown = await gent.tap("sofie", f"show|{reference}")
    assert "14 maanden" in shown and "Arabisch" in shown
    await gent.tap("sofie", f"show|{reference}")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"}
    assert len(news["nadia"]) == 1 and "las" in news["nadia"][0]


# -- silence


async def test_silence_goes_to_the_deputy_and_the_desk(gent: Town) -> None:
    """Reminder after two working days, deputy after three, desk after four with the number for the referrer, then all
    of the desk every working day; each step once."""
    await sent(gent)
    heard = []
    for day in ("25", "26", "27", "30"):
        await gent.wait(at(f"2026-11-{day} 10:00"))
        news = gent.news()
        heard.append({name: len(texts) for name, texts in news.items()})
        if day == "27":
            assert "09 000 01 01" in news["nadia"][0]
            assert "09 000 01 01" in news["lies"][0]
    # on the 27th the contact's morning list says that the answer is asked by today
    assert heard == [{"sofie": 1}, {"emre": 1}, {"sofie": 1, "lies": 1, "nadia": 1}, {"lies": 2, "amina": 2}]
    await gent.wait(at("2026-12-01 10:00"))
    assert set(gent.news()) == {"lies", "amina"}


async def test_urgent_is_chased_within_office_hours(gent: Town) -> None:
    """An urgent one: reminder, deputy and desk after two, four and eight office hours."""
    await sent(gent, line="14 maanden, ma-di, vanaf morgen, Arabisch", urgent="Ja")
    for moment, hears in (
        ("2026-11-23 12:00", {"sofie"}),
        ("2026-11-23 14:00", {"emre"}),
        ("2026-11-24 10:00", {"lies", "nadia"}),
    ):
        await gent.wait(at(moment) - timedelta(minutes=1))
        gent.news()
        await gent.wait(at(moment))
        assert set(gent.news()) == hears


async def test_terms_of_seconds_elapse_at_any_hour(settings: Settings) -> None:
    """With terms in seconds the whole chase runs in seconds, on a Sunday night."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        gent.clock.moment = sunday = at("2026-11-29 23:00")
        await gent.refer()
        await gent.settle()
        assert set(gent.news()) == {"sofie"}
        for after, hears in ((2, {"sofie"}), (4, {"emre"}), (6, {"lies", "nadia"})):
            await gent.wait(sunday + timedelta(seconds=after))
            assert set(gent.news()) == hears


async def test_an_answer_ends_the_chase(gent: Town) -> None:
    """Once answered, nothing of the chase is told any more; both sides hear the answer, and who was asked to help."""
    reference = await sent(gent)
    await gent.wait(at("2026-11-26 10:00"))
    gent.news()
    await gent.tap("emre", f"move|{reference}|wait")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia", "sofie"}
    assert "Emre (De Regenboog)" in news["nadia"][0]
    await gent.wait(at("2026-12-20 10:00"))
    assert gent.news() == {}


async def test_an_absent_contact_is_not_waited_for(gent: Town) -> None:
    """Marked absent before: the deputy is told instead. Marked absent while it waits: the deputy is told at once."""
    absent = "update membership set absent_until = %s from person p where p.id = person and p.name = 'Sofie'"
    await sent(gent)
    await gent.change(absent, MONDAY.date() + timedelta(days=9))
    await gent.settle()
    assert set(gent.news()) == {"emre"}
    await gent.settle()
    assert gent.news() == {}
    await gent.refer()
    await gent.settle()
    assert set(gent.news()) == {"emre"}
    await gent.wait(at("2026-11-26 12:00"))
    assert {name: len(texts) for name, texts in gent.news().items()} == {
        "emre": 3
    }  # two reminders, one deputy


# -- what cannot be delivered


async def test_a_blocked_contact(gent: Town) -> None:
    """The contact blocked the bot and has no other channel: the deputy hears at once, the referrer gets the number."""
    gent.chats.blocked.add("11")
    await gent.refer()
    await gent.settle()
    news = gent.news()
    assert set(news) == {"emre", "nadia"}
    assert "Nieuwe verwijzing" in news["emre"][0]
    assert "09 000 01 01" in news["nadia"][0]
    await gent.settle()
    assert gent.news() == {}


async def test_the_next_channel_at_once(gent: Town) -> None:
    """Who blocked the bot but has mail is mailed at once, and nobody else needs to hear."""
    gent.chats.blocked.add("11")
    await gent.change("update person set mail = 'sofie@example.org' where name = 'Sofie'")
    [reference] = await gent.refer()
    await gent.settle()
    assert gent.news() == {}
    [(to, words)] = gent.letters.sent
    assert to == "sofie@example.org" and reference in words


@pytest.mark.parametrize("permanent", [True, False])
async def test_refused_mail(settings: Settings, permanent: bool) -> None:
    """A contact without Telegram whose mail is refused, for good or again and again: deputy and referrer hear it."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        gent.letters.refused["sofie@example.org"] = Failure(permanent, "rejected" if permanent else "down")
        await gent.change(
            "update person set telegram_id = null, mail = 'sofie@example.org' where name = 'Sofie'"
        )
        await gent.change("update membership set absent_until = null")
        await gent.refer()
        await gent.settle()
        if not permanent:
            assert gent.news() == {}
            await gent.change(
                "update referral set due_at = due_at + interval '1 day'"
            )  # not the chase: the mail
            await gent.wait(MONDAY + timedelta(seconds=30))
        assert set(gent.news()) == {"emre", "nadia"}


async def test_what_could_not_leave_by_day_waits_for_the_morning(gent: Town) -> None:
    """The bot was away until the evening, or mail is refused until then: it leaves in the morning, not at night."""
    await gent.change("update person set telegram_id = null, mail = 'sofie@example.org' where name = 'Sofie'")
    gent.letters.refused["sofie@example.org"] = Failure(False, "down")
    gent.clock.moment = at("2026-11-23 17:55")
    await gent.refer()
    await gent.settle()  # refused: tried again from five seconds later on
    gent.clock.moment = at("2026-11-23 18:30")
    gent.letters.refused.clear()
    await gent.wait(at("2026-11-24 06:59"))
    assert gent.letters.sent == []
    await gent.wait(at("2026-11-24 07:00"))
    assert len(gent.letters.sent) == 1


async def test_nobody_can_be_reached(gent: Town) -> None:
    """Contact and deputy both blocked the bot: the desk hears at once, the referrer gets the number, once."""
    gent.chats.blocked |= {"11", "12"}
    await gent.refer()
    await gent.settle()
    news = gent.news()
    assert {name: len(texts) for name, texts in news.items()} == {"lies": 1, "amina": 1, "nadia": 1}


async def test_an_unreachable_referrer(gent: Town) -> None:
    """The referrer blocked the bot: what becomes of the referral reaches a colleague."""
    reference = await sent(gent)
    gent.chats.blocked.add("1")
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.settle()
    assert set(gent.news()) == {"noor"}


async def test_who_left_hears_nothing_any_more(gent: Town) -> None:
    """The contact left the centre while a message to them waited: the deputy gets it, they get nothing."""
    gent.clock.moment = at("2026-11-23 20:00")
    reference = (await gent.refer())[0]
    await gent.settle()
    await gent.change("delete from membership m using person p where p.id = m.person and p.name = 'Sofie'")
    await gent.wait(at("2026-11-24 07:00"))
    assert set(gent.news()) == {"emre", "nadia"}
    await gent.tap("emre", f"move|{reference}|wait")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}


# -- who is first


async def test_the_first_answer_wins_between_two_processes(two: Town) -> None:
    """Deputy and contact answer in the same instant on two processes: one answer counts, the other is told who was
    first, and the referrer hears one answer."""
    reference = await sent(two)
    one, other = two.services
    screens = await asyncio.gather(
        two.tap("sofie", f"move|{reference}|wait", one), two.tap("emre", f"move|{reference}|wait", other)
    )
    won = [s for s in screens if "Genoteerd" in s]
    lost = [s for s in screens if "Genoteerd" not in s]
    assert len(won) == len(lost) == 1
    assert re.search("Sofie|Emre", lost[0]) and "wachtlijst" in lost[0]
    await two.settle()
    assert len(two.news()["nadia"]) == 1
    assert await two.rows("select count(*) from referral_event where move = 'wait'") == [(1,)]


async def test_both_sides_move_at_once_and_nobody_waits_for_ever(two: Town) -> None:
    """The referrer withdraws in the instant in which the contact answers: one is first, both get an answer."""
    reference = await sent(two)
    await two.tap("nadia", f"move|{reference}|withdraw")
    withdraw = two.button("nadia", "Ja, trek in").data
    await asyncio.wait_for(
        asyncio.gather(
            two.tap("nadia", withdraw, two.services[0]),
            two.tap("sofie", f"move|{reference}|wait", two.services[1]),
        ),
        20,
    )
    assert await two.state(reference) == "withdrawn"
    await two.settle()
    assert set(two.news()) <= {"nadia", "sofie"}


async def test_withdrawn_in_the_instant_of_a_step(two: Town) -> None:
    """The parent withdraws in the instant in which the deputy is asked, on another process: contact and deputy, who
    knew of it by then, hear it once each, and nothing comes after it."""
    reference = await sent(two)
    await two.wait(at("2026-11-25 12:00"))
    two.news()
    await two.tap("nadia", f"move|{reference}|withdraw")
    withdraw = two.button("nadia", "Ja, trek in").data
    two.clock.moment = at("2026-11-26 10:00")
    one, other = two.services
    await asyncio.gather(two.tap("nadia", withdraw, one), *(later.sweep(other) for _ in range(3)))
    for service in two.services:
        await two.settle(service)
    heard = two.news()
    assert [("ingetrokken" in words) for words in heard["sofie"]] == [True]
    assert len(heard.get("emre", [])) <= 2 and set(heard) <= {"sofie", "emre"}
    if heard.get("emre"):
        assert "ingetrokken" in heard["emre"][-1]
    await two.wait(at("2026-12-10 10:00"))
    assert two.news() == {}


async def test_two_centres_enrol_at_once(two: Town) -> None:
    """One family asked two centres; both enrol the child in the same instant: one did, the other is told."""
    first, second = await two.refer(to=("De Regenboog", "Kapoentjes"))
    await two.settle()
    for who, reference in (("sofie", first), ("fatma", second)):
        await two.tap(who, f"move|{reference}|wait")
    await two.settle()
    two.news()
    await asyncio.wait_for(
        asyncio.gather(
            two.tap("sofie", f"move|{first}|enrol", two.services[0]),
            two.tap("fatma", f"move|{second}|enrol", two.services[1]),
        ),
        20,
    )
    assert {await two.state(first), await two.state(second)} == {"enrolled", "withdrawn"}


async def test_two_processes_sweep_at_once(two: Town) -> None:
    """Two processes that sweep in the same instant carry out each step once."""
    for _ in range(5):
        await two.refer()
    await two.settle()
    two.news()
    two.clock.moment = at("2026-11-25 10:00")
    await asyncio.gather(*(later.sweep(service) for service in two.services * 3))
    await two.settle()
    assert {name: len(texts) for name, texts in two.news().items()} == {"sofie": 5}
    assert await two.rows("select count(*) from referral_event where move = 'remind'") == [(5,)]


# -- after the answer


async def test_an_invitation_with_a_day_to_call(gent: Town) -> None:
    """'I call before Wednesday': the referrer hears it; overdue, both are told in the morning, then deputy and desk."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "Ik bel")
    await gent.say("sofie", "woensdag")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"} and "woensdag 25 november" in news["nadia"][0]
    await gent.wait(at("2026-11-26 07:59"))
    assert set(gent.news()) == {"sofie"}  # her morning list of the day itself
    await gent.wait(at("2026-11-26 09:00"))
    news = gent.news()
    assert {"sofie", "nadia"} <= set(news)
    assert "Is er gebeld" in news["nadia"][-1]
    await gent.wait(at("2026-11-27 09:00"))
    assert {"emre", "lies"} <= set(gent.news())


async def test_the_eve_the_call_and_the_day_after(gent: Town) -> None:
    """An appointment: both know it with a file for the calendar, on the eve the worker is asked to ring the parent, the
    day after the centre is asked whether they came; then it is enrolled and everybody is thanked."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "al een moment")
    await gent.say("sofie", "3 december")
    await gent.say("sofie", "10u")
    own = gent.chats.shown[-1][1].document
    assert own is not None and own.kind == "ics"
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    appointment = gent.last["nadia"]
    assert "donderdag 3 december 10:00" in appointment.text
    assert appointment.document is not None and appointment.document.kind == "ics"

    await gent.wait(at("2026-12-02 08:00"))
    news = gent.news()
    assert set(news) == {"nadia"} and "Bel de ouder" in news["nadia"][0]
    await gent.press("nadia", "Ouder bereikt")
    await gent.settle()
    assert set(gent.news()) == {"sofie"}

    await gent.wait(at("2026-12-04 08:00"))
    gent.news()
    assert "Kwam het gezin" in gent.last["sofie"].text
    await gent.press("sofie", "Ingeschreven")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"}
    assert "Ingeschreven bij De Regenboog" in news["nadia"][0] and "OCMW Gent" in news["nadia"][0]
    brought = await gent.rows(
        "select count(*) from referral_event where move = 'brought' and person is not null"
    )
    assert brought == [(2,)]  # at intake and at enrolment


async def test_a_worker_who_does_not_react_on_the_eve(gent: Town) -> None:
    """The referrer does not say whether the parent was reached: a colleague is asked the same morning."""
    await invited(gent)
    await gent.wait(at("2026-12-02 08:00"))
    assert set(gent.news()) == {"nadia"}
    await gent.wait(at("2026-12-02 11:00"))
    assert set(gent.news()) == {"noor"}


async def test_a_moved_appointment(gent: Town) -> None:
    """On the eve it is moved: both hear the new moment, and there is a new eve."""
    reference = await invited(gent)
    await gent.wait(at("2026-12-02 08:00"))
    gent.news()
    await gent.press("nadia", "nieuw moment")
    await gent.say("nadia", "10 december")
    await gent.say("nadia", "14u")
    await gent.settle()
    assert "donderdag 10 december 14:00" in gent.news()["sofie"][0]
    assert await gent.step(reference) == ("eve", at("2026-12-09 08:00"))


async def test_nobody_says_whether_they_came(gent: Town) -> None:
    """After the appointment nobody says anything: the centre is asked, both are, then the desk."""
    await invited(gent)
    await gent.wait(at("2026-12-04 07:00"))
    gent.news()
    for until, hears in (
        ("12-04 12:00", {"sofie"}),
        ("12-08 12:00", {"sofie", "nadia"}),
        ("12-10 12:00", {"lies"}),
    ):
        await gent.wait(at(f"2026-{until}"))
        assert hears <= set(gent.news())


async def test_they_did_not_come(gent: Town) -> None:
    """The family did not come: the worker hears it and is asked for a new moment, then a colleague, then the desk."""
    reference = await invited(gent)
    await gent.wait(at("2026-12-04 08:00"))
    gent.news()
    await gent.tap("sofie", f"move|{reference}|missed")
    await gent.settle()
    assert "kwam niet" in gent.news()["nadia"][0]
    await gent.wait(at("2026-12-08 12:00"))
    assert "nadia" in gent.news()
    await gent.wait(at("2026-12-10 12:00"))
    assert "noor" in gent.news()
    await gent.wait(at("2026-12-14 12:00"))
    assert "lies" in gent.news()


async def test_the_waiting_list_is_asked_about_every_month(gent: Town) -> None:
    """Every thirty days the centre is asked; 'nog bezig' tells the worker and starts the next thirty."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.settle()
    gent.news()
    assert await gent.step(reference) == ("waiting", at("2026-12-23 10:00"))
    await gent.wait(at("2026-12-23 10:00"))
    assert set(gent.news()) == {"sofie"}
    await gent.press("sofie", "Nog bezig")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    assert await gent.step(reference) == ("waiting", at("2027-01-22 10:00"))


async def test_no_place_leads_to_the_next_centre(gent: Town) -> None:
    """'Geen plaats' asks the worker what now, chases it, and ends when nobody wants anything more."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia"} and "volzet" in news["nadia"][0]
    gent.button("nadia", "Volgende opvang")
    await gent.wait(at("2026-11-25 10:00"))
    assert "Wat nu" in gent.news()["nadia"][0]
    await gent.press("nadia", "Laat het zo")
    await gent.settle()
    assert gent.news() == {}
    assert await gent.step(reference) == ("forget", at("2026-12-23 10:00"))


async def test_what_now_is_not_asked_while_another_centre_looks(gent: Town) -> None:
    """One of two centres has no place: nothing is chased while the other still looks."""
    first, _ = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"move|{first}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.settle()
    assert (await gent.step(first))[0] == "forget"


async def test_when_one_enrols_the_others_hear(gent: Town) -> None:
    """The child is enrolled at one centre: the other one hears that it need not look any further."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"move|{first}|wait")
    await gent.settle()
    gent.news()
    await gent.tap("sofie", f"move|{first}|enrol")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"nadia", "fatma"}
    assert "elders een plaats" in news["fatma"][0]
    assert await gent.state(second) == "withdrawn"


async def test_a_threshold_is_counted_apart(gent: Town) -> None:
    """'Niet gelukt' asks what kept the family; that is counted with no link to the referral."""
    reference = await invited(gent)
    await gent.tap("sofie", f"move|{reference}|fail")
    await gent.press("sofie", "De prijs")
    await gent.settle()
    assert set(gent.news()) == {"nadia"}
    counted = await gent.rows("select municipality, month::text, threshold, count from threshold")
    assert counted == [("gent", "2026-11-01", "price", 1)]


async def test_given_along_the_outcome_is_asked(gent: Town) -> None:
    """Way A: the centre hears nothing; the worker is asked after fourteen days, again, then a colleague, the desk."""
    [reference] = await gent.refer(way="zelf contact")
    await gent.settle()
    assert gent.news() == {}
    for until, hears in (
        ("2026-12-07 10:00", "nadia"),
        ("2026-12-09 10:00", "nadia"),
        ("2026-12-11 10:00", "noor"),
        ("2026-12-15 10:00", "lies"),
    ):
        await gent.wait(at(until) - timedelta(minutes=1))
        assert gent.news() == {}
        await gent.wait(at(until))
        assert set(gent.news()) == {hears}
    await gent.tap("nadia", f"move|{reference}|enrol")
    await gent.settle()
    assert set(gent.news()) == {"noor", "lies"}  # who was asked hears that it is done


# -- consent and forgetting


async def test_withdrawn_consent_erases_at_once(gent: Town) -> None:
    """Withdrawn between two steps: the family's data are gone at once, everywhere; who knew of it hears it, no step
    follows."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    await gent.tap("sofie", f"show|{first}")
    await gent.tap("sofie", f"askother|{first}")
    await gent.say("sofie", "Kan het ook op woensdag")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-25 09:59"))
    await gent.tap("nadia", f"move|{first}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.settle()
    news = gent.news()
    assert set(news) == {"sofie", "fatma"}
    assert all("ingetrokken" in texts[0] for texts in news.values())
    assert await gent.state(second) == "withdrawn"
    assert await gent.rows("select children, days, start_on, language, contact from request") == [
        ("", "", None, "", None)
    ]
    for table in ("notification", "referral_question", "screen", "conversation", "request", "referral"):
        left = str(await gent.rows(f"select to_jsonb(t)::text from {table} t"))
        assert "Kan het ook" not in left and "Arabisch" not in left, table
    await gent.wait(at("2026-12-10 10:00"))
    assert gent.news() == {}


async def test_withdrawn_before_anybody_heard(gent: Town) -> None:
    """Withdrawn before the centre was told: the centre never hears of it."""
    gent.clock.moment = at("2026-11-23 20:00")
    [reference] = await gent.refer()
    await gent.settle()
    await gent.tap("nadia", f"move|{reference}|withdraw")
    await gent.press("nadia", "Ja, trek in")
    await gent.wait(at("2026-11-27 10:00"))
    assert gent.news() == {}


async def test_forgotten_after_its_time(settings: Settings) -> None:
    """When the last referral of a family is closed long enough, what tells of them is gone; what counts remains."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        reference = await sent(gent)
        await gent.tap("sofie", f"move|{reference}|wait")
        await gent.tap("sofie", f"move|{reference}|enrol")
        await gent.settle()
        gent.news()
        await gent.wait(gent.clock.now() + timedelta(seconds=6))
        assert await gent.rows("select children, language from request") == [("", "")]
        assert await gent.rows("select count(*) from notification") == [(0,)]
        assert await gent.rows("select state, next_step, due_at from referral") == [("enrolled", None, None)]
        assert await gent.rows("select count(person) from referral_event") == [(0,)]
        assert reference not in str(await gent.rows("select to_jsonb(t)::text from referral t"))
        assert "vind ik niet" in await gent.tap("nadia", f"look|{reference}")
        assert gent.news() == {}


async def test_a_mistake_is_taken_back(gent: Town) -> None:
    """Taken back within ten minutes: all of it, at every centre, and those who knew hear it."""
    first, second = await gent.refer(to=("De Regenboog", "Kapoentjes"))
    await gent.settle()
    gent.news()
    await gent.tap("nadia", f"move|{first}|mistake")
    await gent.press("nadia", "Ja, haal terug")
    await gent.settle()
    assert {await gent.state(first), await gent.state(second)} == {"mistake"}
    assert set(gent.news()) == {"sofie", "fatma"}


# -- lists


async def test_strangers_cannot_ask_or_move(gent: Town) -> None:
    """Somebody of another organisation can neither see, nor move, nor ask; nobody hears of the attempt."""
    reference = await sent(gent)
    for data in ("look", "show", "later", "note", "again"):
        assert "14 maanden" not in await gent.tap("tom", f"{data}|{reference}")
    for move in ("see", "invite", "wait", "enrol", "withdraw"):
        await gent.tap("tom", f"move|{reference}|{move}")
    await gent.tap("tom", f"askother|{reference}")
    await gent.settle()
    assert gent.news() == {}
    assert await gent.state(reference) == "sent"


async def test_overdue_for_the_desk(gent: Town) -> None:
    """The desk sees what is overdue, with whom to call and nothing of the family."""
    reference = await sent(gent)
    assert reference not in await gent.tap("lies", "overdue")
    await gent.wait(at("2026-11-30 12:00"))
    shown = await gent.tap("lies", "overdue")
    assert reference in shown and "09 000 01 01" in shown and "3 dagen" in shown
    assert "Arabisch" not in shown and "14 maanden" not in shown


async def test_the_morning_list(gent: Town) -> None:
    """At eight on a working day one message to whoever must act that day, once however many processes there are."""
    for _ in range(2):
        reference = await sent(gent)
        await gent.tap("sofie", f"move|{reference}|invite")
        await gent.press("sofie", "Ik bel")
        await gent.say("sofie", "donderdag")
    await gent.settle()
    gent.news()
    await gent.wait(at("2026-11-26 07:59"))
    assert gent.news() == {}
    await gent.wait(at("2026-11-26 08:00"))
    await gent.wait(at("2026-11-26 09:00"))
    news = gent.news()
    assert set(news) == {"sofie"} and len(news["sofie"]) == 1
    assert reference in news["sofie"][0] and "09 000 00 20" in news["sofie"][0]
    gent.button("sofie", reference)


async def test_the_morning_list_of_one(gent: Town) -> None:
    """One call to make today: the number, and a button to say what came of it."""
    reference = await sent(gent)
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "Ik bel")
    await gent.say("sofie", "donderdag")
    await gent.wait(at("2026-11-26 08:00"))
    assert "09 000 00 20" in gent.news()["sofie"][-1]
    await gent.press("sofie", "Afspraak of nieuw moment")
    await gent.say("sofie", "3 december")
    await gent.say("sofie", "10u")
    await gent.settle()
    assert await gent.state(reference) == "appointment"
    gent.news()
    await gent.wait(at("2026-11-30 12:00"))
    assert gent.news() == {}


async def test_the_timeline(gent: Town) -> None:
    """Who did what and who was told what, newest first; and when something happens next."""
    reference = await sent(gent)
    async with gent.service.database.pool.connection() as conn:
        assert await timeline.next_event(conn, gent.clock.now()) == at("2026-11-25 10:00")
    gent.clock.moment += timedelta(minutes=1)
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.settle()
    async with gent.service.database.pool.connection() as conn:
        entries = await timeline.of_referrals(conn)
    found = [(e.what, e.who, e.organisation, e.told, e.state) for e in reversed(entries)]
    assert found == [
        ("send", "Nadia", "OCMW Gent", False, "sent"),
        ("new", "Sofie", "De Regenboog", True, "sent"),
        ("wait", "Sofie", "De Regenboog", False, "waiting"),
        ("wait", "Nadia", "OCMW Gent", True, "sent"),
    ]


async def test_in_two_hours(gent: Town) -> None:
    """'Na het slaapuurtje' reminds who pressed it in two hours, unless it was answered by then."""
    reference = await sent(gent)
    await gent.tap("sofie", f"later|{reference}")
    await gent.wait(at("2026-11-23 12:00"))
    assert set(gent.news()) == {"sofie"}
    await gent.tap("sofie", f"later|{reference}")
    await gent.tap("sofie", f"move|{reference}|wait")
    await gent.wait(at("2026-11-23 15:00"))
    assert set(gent.news()) == {"nadia"}


async def test_never_without_a_next_action(settings: Settings) -> None:
    """Whatever was done, each referral that is open or not forgotten has a next step with a date."""
    async with town(settings.model_copy(update={"forget_after": Duration(days=1)})) as gent:
        references = [await sent(gent) for _ in range(4)]
        await gent.tap("sofie", f"move|{references[0]}|wait")
        await gent.tap("sofie", f"move|{references[1]}|refuse")
        await gent.press("sofie", "Volzet")
        await gent.tap("nadia", f"move|{references[2]}|mistake")
        await gent.press("nadia", "Ja, haal terug")
        await gent.wait(at("2026-12-20 10:00"))
        left = await gent.rows("select state, next_step, due_at from referral where reference not like '#%%'")
        assert {state for state, _, _ in left} == {"waiting", "sent"}
        assert all(step and due for _, step, due in left)
