"""Entries of the directory that nobody confirmed for a quarter, for the desk."""

from conversations.desk_list import list_screen, shows
from conversations.facts import Facts, Organisation
from conversations.my_organisation import age, stale
from conversations.permissions import towns
from conversations.screen import Button, Screen, data
from conversations.texts import Html, text


def stale_entries(facts: Facts) -> list[Organisation]:
    """Entries that nobody confirmed for a quarter, and centres with no contact that can be reached; oldest first."""
    kept = towns(facts, "edit-organisation")
    reached = {
        m.organisation for m in facts.staff.members if m.role in ("contact", "deputy", "desk") and m.reachable
    }
    those = [
        o
        for o in facts.organisations.values()
        if o.municipality in kept and (stale(o, facts.today) or (o.kind == "centre" and o.id not in reached))
    ]
    return sorted(those, key=lambda o: (o.confirmed_on is not None, o.confirmed_on, o.name))


def _stale_list(facts: Facts, page: int) -> Screen:
    items: list[tuple[str, Button | None]] = [
        (f"• <b>{_escaped(o.name, facts)}</b>: {age(o, facts)}", Button(o.name, data=data("myorg", o.id)))
        for o in stale_entries(facts)
    ]
    return list_screen(facts, "stale", items, page)


def _escaped(words: str, facts: Facts) -> Html:
    return Html(text(facts.lang, "plain-words", words=words))


stale_list = shows("edit-organisation", _stale_list)
