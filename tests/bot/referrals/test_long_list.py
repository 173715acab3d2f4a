"""Where there are more referrals than a list shows, each of them is there for who names it."""

from datetime import timedelta

from tests.bot.town import Town, sent

MANY = 520


async def many(gent: Town) -> None:
    """So many others of the OCMW wait for De Regenboog, all due within days."""
    now = gent.clock.now()
    due = now + timedelta(days=3)
    await gent.change(
        """with asked as (insert into request (municipality, organisation, way, children, days, start_on, language,
            priority, created_at) select 'gent', 'ocmw', 'B', '14', 'mon', '2027-03-15', 'ar', 'no', %s::timestamptz
            from generate_series(1, %s) returning id)
        insert into referral (reference, request, organisation, state, state_since, answer_by, created_at, next_step,
            due_at) select 'GNT-' || lpad(id::text, 4, '0'), id, 'regenboog', 'seen', %s, %s, %s, 'remind', %s
            from asked""",
        *(now, MANY, now, due, now, due),
    )


async def test_a_move_that_sends_it_to_the_end_of_a_long_list(gent: Town) -> None:
    """The waiting list asks again in a month, after all that is due before: the move is made and shown, and each side
    still finds it by its buttons and by its reference, and in the conversation that a button begins."""
    reference = await sent(gent)
    await many(gent)
    assert "Genoteerd" in await gent.tap("sofie", f"move|{reference}|wait")
    assert await gent.state(reference) == "waiting"
    for who in ("sofie", "nadia", "lies"):
        assert "wachtlijst" in await gent.tap(who, f"look|{reference}")
        assert "wachtlijst" in await gent.say(who, reference.lower())
    await gent.tap("sofie", f"move|{reference}|invite")
    await gent.press("sofie", "Ik bel")
    await gent.say("sofie", "18 december")
    assert await gent.state(reference) == "invited"


async def test_what_was_begun_about_it_goes_on(gent: Town) -> None:
    """'Other centre' of a referral far down a long list offers what fits that family, and not where it was."""
    reference = await sent(gent)
    await many(gent)
    await gent.tap("sofie", f"move|{reference}|refuse")
    await gent.press("sofie", "Volzet")
    await gent.change(
        "update referral set due_at = due_at + interval '90 days' where reference = %s", reference
    )
    await gent.tap("nadia", f"again|{reference}")
    await gent.press("nadia", "Kapoentjes")
    labels = [button.label for row in gent.last["nadia"].buttons for button in row]
    assert not any("Regenboog" in label for label in labels), labels
