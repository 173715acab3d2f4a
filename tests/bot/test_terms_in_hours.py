"""Terms written in hours or less, as in a practice room: nothing that is told waits for office hours."""

from datetime import timedelta

from bot.settings import Settings
from tests.bot.town import SECONDS, at, town

NIGHT = at("2028-11-19 03:00")  # a Sunday


async def test_what_is_told_by_itself_leaves_at_once(settings: Settings) -> None:
    """In the night: a place whose time is over, agreements to look over, an entry that may be old, who has left."""
    async with town(settings.model_copy(update=SECONDS)) as gent:
        gent.clock.moment = NIGHT
        await gent.change(
            """insert into agreement (one, other, answers, tasks, ways, answer_days, proposed_at, confirmed_at,
                review_at)
            values ('caw', 'kapoentjes', '{}', '', 'A', 3, %s, %s, %s)""",
            *[NIGHT - timedelta(days=365)] * 3,
        )
        await gent.change(
            """with free as (insert into place (organisation, least_months, most_months, days, start_on, until, groups,
                announced_at) values ('regenboog', 0, 36, 'mon', '2028-11-01', '2028-11-18', '', %s) returning id)
            insert into place_interest (place, person, at) select free.id, p.id, %s from free, person p
            where p.name = 'Nadia'""",
            *[NIGHT - timedelta(days=14)] * 2,
        )
        await gent.change("update organisation set confirm_due_at = %s where id = 'regenboog'", NIGHT)
        await gent.change("update municipality set left_due_at = %s", NIGHT)
        await gent.settle()
        await gent.settle()
        told = {who: str(said) for who, said in gent.news().items()}
    assert "De Regenboog" in told["nadia"]
    assert "Kloppen jullie afspraken nog?" in told["tom"] and "Kloppen jullie afspraken nog?" in told["fatma"]
    assert "Klopt dit nog?" in told["sofie"]
    assert "Wie is er weg?" in told["lies"]
