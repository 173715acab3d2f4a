"""The people of the desk's municipalities: who is where, and who never joined."""

from collections.abc import Mapping

from conversations.conversation import Conversation, Done
from conversations.denied import denied
from conversations.desk_list import list_screen, shows
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.invitation import InviteAgain, roles
from conversations.kinds import Choice
from conversations.menu import after
from conversations.permissions import may
from conversations.screen import Button, Screen, data, rows
from conversations.staff import Member
from conversations.texts import text


def _people(facts: Facts, page: int) -> Screen:
    counts = {o: len({m.person for m in facts.staff.of(o)}) for o in facts.organisations}
    items = [
        ("", Button(f"{facts.organisations[o].name} ({n})", data=data("staffof", o)))
        for o, n in counts.items()
        if n
    ]
    screen = list_screen(facts, "people", items, page)
    return Screen(screen.text.strip(), screen.buttons)


def staff_of(facts: Facts, organisation: str) -> Done:
    """Who is there, each with a button."""
    if not may(facts, "see-people", organisation):
        return denied(facts, "see-people")
    lang, o = facts.lang, facts.organisations[organisation]
    buttons = [
        Button(f"{m.name or '?'} · {text(lang, f'role-{m.role}')}", data=data("person", str(m.id)))
        for m in facts.staff.of(organisation)
    ]
    if roles(facts, o):
        buttons.append(Button(text(lang, "desk-invite"), data=data("invitation", organisation)))
    buttons.append(Button(text(lang, "menu-myorg"), data=data("myorg", organisation)))
    buttons.append(Button(text(lang, "menu-home"), data="menu"))
    return Done((Screen(text(lang, "desk-staff-of", organisation=o.name), rows(buttons[:60])),))


def person(facts: Facts, member: str) -> Done:
    """One person's role, and what can be done about it."""
    m = facts.staff.member(member)
    if m is None or not may(facts, "see-people", m.organisation, m.person):
        return denied(facts, "see-people")
    lang = facts.lang
    buttons = []
    if not m.joined and m.mail and may(facts, "invite", m.organisation):
        buttons.append(Button(text(lang, "desk-mail-invitation"), data=data("mailagain", member)))
    if may(facts, "set-absence", m.organisation, m.person):
        buttons.append(Button(text(lang, "myorg-away"), data=data("away", member)))
    if may(facts, "remove", m.organisation, m.person):
        buttons.append(Button(text(lang, "desk-remove"), data=data("leave", member)))
    if may(facts, "erase", m.organisation, m.person):
        buttons.append(Button(text(lang, "erase-other"), data=data("erasefor", member)))
    buttons.append(Button(text(lang, "desk-people"), data=data("staffof", m.organisation)))
    words = text(
        lang,
        "desk-person",
        name=m.name or "?",
        role=text(lang, f"role-{m.role}"),
        organisation=facts.organisations[m.organisation].name,
        mail=m.mail or "-",
        phone=m.phone or "-",
        joined="yes" if m.joined else "no",
        reachable="yes" if m.reachable else "no",
    )
    return Done((Screen(words, rows(buttons)),))


def not_joined(facts: Facts) -> list[Member]:
    """Who is in the directory and never wrote, each once."""
    them = {m.person: m for m in reversed(facts.staff.members) if not m.joined}
    return [m for m in reversed(them.values()) if may(facts, "invite", m.organisation)]


def _not_joined(facts: Facts, page: int) -> Screen:
    them = not_joined(facts)
    items = [
        (
            "",
            Button(
                f"{m.name or '?'} · {facts.organisations[m.organisation].name}",
                data=data("person", str(m.id)),
            ),
        )
        for m in them
    ]
    mailable = sum(bool(m.mail) for m in them)
    top = [Button(text(facts.lang, "desk-mail-all", count=mailable), data="mailall")] if mailable else []
    screen = list_screen(facts, "notjoined", items, page, top)
    return Screen(screen.text.strip(), screen.buttons)


def mail_again(facts: Facts, member: str) -> Done:
    m = facts.staff.member(member)
    if m is None or m.joined or not may(facts, "invite", m.organisation):
        return denied(facts, "invite")
    return Done(effects=(InviteAgain((m.person,)),))


def _mail_all(facts: Facts, subject: Mapping[str, str]) -> Flow[InviteAgain | None]:
    people = tuple(m.person for m in not_joined(facts) if m.mail)
    if not people:
        return None
    options = (Option("yes", "desk-mail-all-yes"), Option("no", "kind-no"))
    sure = yield from ask("sure", "desk-mail-all-sure", Choice(options), count=len(people))
    return InviteAgain(people) if sure == "yes" else InviteAgain(())


def _mail_all_done(result: InviteAgain | None, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result is None:
        return denied(facts, "invite")
    return (
        Done(effects=(result,)) if result.people else Done((after(facts, text(facts.lang, "move-not-done")),))
    )


people = shows("see-people", _people)
not_joined_list = shows("invite", _not_joined)

CONVERSATION = Conversation("mailall", _mail_all, _mail_all_done, needs="invite")
