"""Who asked for access is let in or turned away by the desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.desk_list import PAGE, decided, found, list_screen, shows, taken_by
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice
from conversations.permissions import towns
from conversations.screen import Button, Screen, data, rows
from conversations.staff import Access
from conversations.texts import text

NEW = "new"  # an organisation that is not in the directory yet


@dataclass(frozen=True)
class LetIn(Effect):
    """Give who asked for access their role; `kind`: of the organisation that has to be made first."""

    request: int
    organisation: str
    role: str
    kind: str = ""


@dataclass(frozen=True)
class TurnAway(Effect):
    request: int


def _requests(facts: Facts, page: int) -> Screen:
    items = [(_line(a, facts), Button(a.name, data=data("request", str(a.id)))) for a in facts.staff.access]
    return list_screen(facts, "requests", items, page)


def _line(a: Access, facts: Facts) -> str:
    known = facts.organisations.get(a.organisation or "")
    where = known.name if known else a.words
    words = text(facts.lang, "desk-request", name=a.name, where=where, new="no" if known else "yes")
    return f"{words} {taken_by(a.taken_by, facts.lang)}".strip()


def request(facts: Facts, id: str) -> Done:
    """One request, to approve with a tap."""
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    a = found(facts.staff.access, id)
    if a is None:
        return decided(facts)
    buttons = [
        Button(text(facts.lang, f"desk-{verb}"), data=data(verb, *parts))
        for verb, parts in (("approve", (id,)), ("turnaway", (id,)), ("take", ("access", id)))
    ]
    buttons.append(Button(text(facts.lang, "desk-requests"), data="requests"))
    return Done((Screen(_line(a, facts), rows(buttons, 2)),))


def _approve(facts: Facts, subject: Mapping[str, str]) -> Flow[LetIn | str]:
    """Nothing is asked when it is clear where and as what."""
    a = found(facts.staff.access, subject["request"])
    if a is None:
        return "decided" if towns(facts, "approve") else "denied"
    organisation, kind = a.organisation or "", ""
    if not organisation:
        there = [o for o in facts.organisations.values() if o.municipality == a.municipality]
        options = [Option(NEW, "desk-new-organisation", mentions={"name": a.words})]
        options += [Option(o.id, o.name, literal=True) for o in there]
        organisation = yield from ask(
            "organisation",
            "desk-which-organisation",
            Choice(options[:PAGE], options[PAGE:]),
            name=a.name,
            words=a.words,
        )
        if organisation == NEW:
            kinds = [
                Option(o.id, o.words[facts.lang].name, literal=True)
                for o in facts.knowledge.organisations.values()
                if o.id != "desk"
            ]
            kind = yield from ask("kind", "desk-which-kind", Choice(kinds[:PAGE], kinds[PAGE:]), name=a.words)
    its_kind = kind or facts.organisations[organisation].kind
    possible = {"centre": ("contact", "deputy"), "desk": ("desk",)}.get(its_kind, ("referrer",))
    role = possible[0]
    if len(possible) > 1:
        options = [Option(name, f"role-{name}") for name in possible]
        role = yield from ask("role", "desk-which-role", Choice(options), name=a.name)
    return LetIn(a.id, organisation if not kind else "", role, kind)


def _approve_done(result: LetIn | str, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result == "denied":
        return denied(facts, "approve")
    if isinstance(result, str):
        return decided(facts)
    return Done(effects=(result,))


def turn_away(facts: Facts, id: str) -> Done:
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    a = found(facts.staff.access, id)
    if a is None:
        return decided(facts)
    return Done(effects=(TurnAway(a.id),))


requests = shows("approve", _requests)

CONVERSATION = Conversation("approve", _approve, _approve_done, needs="approve")
