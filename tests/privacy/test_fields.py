"""What is kept: each column says what for, how long and of whom, and the list in docs/ is that of the database."""

from pathlib import Path

from psycopg import AsyncConnection

from bot import retention
from bot.store import fields

LIST = Path(__file__).parents[2] / "docs" / "privacy" / "velden.md"


async def test_every_column_says_what_it_is_for(connection: AsyncConnection) -> None:
    """No column without a purpose, a term and whose it is."""
    assert fields.wrong(await fields.of_database(connection)) == []


async def test_a_new_column_without_a_purpose_is_named(connection: AsyncConnection) -> None:
    """A column that somebody adds without saying what for, or with half of it, fails the test above."""
    await connection.execute("alter table person add column birthday date, add column shoe_size integer")
    await connection.execute("comment on column person.shoe_size is 'Doel: schoenen kopen'")
    await connection.execute("create table diary (words text)")
    found = fields.wrong(await fields.of_database(connection))
    assert found == ["diary.words", "person.birthday", "person.shoe_size", "diary"]


async def test_the_list_in_the_docs_is_that_of_the_database(connection: AsyncConnection) -> None:
    """After a migration: `toeleider fields > docs/privacy/velden.md`."""
    assert LIST.read_text("utf-8") == fields.markdown(await fields.of_database(connection))


async def test_what_has_a_term_in_days_is_erased(connection: AsyncConnection) -> None:
    """A table whose comment names an own term is in the list that the sweep carries out."""
    erased = {term.table for term in retention.TERMS}
    with_referral = {"request", "referral", "referral_event", "referral_look", "referral_question"}
    while_somebody_takes_part = {
        "organisation",
        "municipality",
        "membership",
        "setting",
        "place_wish",
        "threshold",
    }
    tables = {f.table for f in await fields.of_database(connection)}
    assert tables - erased - with_referral - while_somebody_takes_part == {"procrastinate_jobs"}
