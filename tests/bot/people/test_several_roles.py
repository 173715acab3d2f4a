"""One person with several roles, organisations and municipalities: each by itself, none seen from another."""

import pytest

from conversations.said import Command
from tests.bot.town import PEOPLE, Town


@pytest.fixture
async def gent(gent: Town, monkeypatch: pytest.MonkeyPatch) -> Town:
    """Nadia of the OCMW of Gent is contact of a centre in Aalst too, where Dirk is of the desk."""
    monkeypatch.setitem(PEOPLE, "dirk", (51, "aalst-loket", "desk"))
    now = gent.clock.now()
    await gent.change("insert into municipality (id, name) values ('aalst', 'Aalst')")
    for id, kind, name in (("zon", "centre", "De Zon"), ("aalst-loket", "desk", "Loket Aalst")):
        await gent.change(
            "insert into organisation (id, municipality, kind, name) values (%s, 'aalst', %s, %s)",
            *(id, kind, name),
        )
    await gent.change(
        """with made as (insert into person (name, language, language_chosen, telegram_id, telegram_reachable,
            created_at) values ('Dirk', 'nl', true, 51, true, %s) returning id)
        insert into membership (person, organisation, role, since)
        select id, 'aalst-loket', 'desk', %s from made""",
        *(now, now),
    )
    await gent.change(
        """insert into membership (person, organisation, role, since)
        select id, 'zon', 'contact', %s from person where telegram_id = 1""",
        now,
    )
    return gent


async def member(gent: Town, organisation: str) -> int:
    rows = await gent.rows(
        """select m.id from membership m join person p on p.id = m.person
        where p.telegram_id = 1 and m.organisation = %s""",
        organisation,
    )
    return int(rows[0][0])


def labels(gent: Town, who: str) -> list[str]:
    return [button.label for row in gent.last[who].buttons for button in row]


async def test_for_which_organisation(gent: Town) -> None:
    """Who works for two is asked for which one, and then sees that municipality's centres and desk only."""
    await gent.tap("nadia", "refer")
    assert {"OCMW Gent", "De Zon"} <= set(labels(gent, "nadia"))
    await gent.press("nadia", "OCMW Gent")
    shown = " ".join(labels(gent, "nadia"))
    assert "De Regenboog" in shown and "Loket Aalst" not in shown
    await gent.tap("nadia", "myorg")
    assert {"OCMW Gent", "De Zon"} <= set(labels(gent, "nadia"))


async def test_neither_desk_sees_the_other_role(gent: Town) -> None:
    """Each desk finds this person in its own organisation, and nothing of the other municipality."""
    assert "De Zon" not in str((await gent.tap("lies", "people"), labels(gent, "lies")))
    assert "OCMW" not in str((await gent.tap("dirk", "people"), labels(gent, "dirk")))
    for who, theirs in (("lies", "zon"), ("dirk", "ocmw")):
        for verb in ("person", "leave", "erasefor", "away"):
            assert "Dat kan jij hier niet doen" in await gent.tap(who, f"{verb}|{await member(gent, theirs)}")


async def test_leaving_one_of_two(gent: Town) -> None:
    """Leaving the one, with somebody who takes over, leaves the other and the name as they are."""
    await gent.tap("nadia", f"leave|{await member(gent, 'zon')}")
    await gent.press("nadia", "Het Lokaal Loket neemt over")
    assert "Gebeurd" in await gent.press("nadia", "Ja")
    await gent.settle()
    told = gent.news()
    assert "De Zon" in told["dirk"][0] and "lies" not in told
    assert await gent.rows(
        """select p.name, m.organisation from person p join membership m on m.person = p.id
        where p.telegram_id = 1"""
    ) == [("Nadia", "ocmw")]
    assert "Naar wie" in await gent.tap("nadia", "refer")


async def test_away_in_one_of_two(gent: Town) -> None:
    """Absence is of one organisation: in the other one this person still hears."""
    await gent.tap("nadia", f"away|{await member(gent, 'zon')}")
    await gent.say("nadia", "vandaag")
    await gent.say("nadia", "18 december")
    rows = await gent.rows(
        """select m.organisation, m.absent_until is not null from membership m join person p on p.id = m.person
        where p.telegram_id = 1 order by 1"""
    )
    assert rows == [("ocmw", False), ("zon", True)]


async def test_erased_in_both(gent: Town) -> None:
    """/wis ends both roles; in each municipality somebody looks after what was theirs."""
    await gent.tell("nadia", Command("wis"))
    await gent.press("nadia", "Ja, wis alles")
    assert await gent.rows(
        """select p.telegram_id from membership m join person p on p.id = m.person
        where m.organisation = 'zon' and m.role = 'contact'"""
    ) == [(51,)]
    assert await gent.rows("select from person where name = 'Nadia'") == []
