"""`questions`: what nobody could answer, and what desks taught."""

import psycopg

from tests.bot.commands.typed import Run


def test_what_desks_taught_can_be_merged(run: Run, dsn: str) -> None:
    """Questions for which a desk named the topic come out as phrasings in the shape of the knowledge files."""
    with psycopg.connect(dsn) as connection:
        for words, topic in (("blauw: papier", "attest-wat"), ("hoe duur", None)):
            connection.execute(
                """insert into question (words, language, why, asked_at, topic, answered_at)
                values (%s, 'nl', 'unsure', now(), %s, case when %s::text is null then null else now() end)""",
                (words, topic, topic),
            )
    exported = run("questions", "--export").stdout
    assert exported == '- id: attest-wat\n  nl:\n    - "blauw: papier"\n'
    assert run("questions").stdout.endswith("hoe duur\n")
