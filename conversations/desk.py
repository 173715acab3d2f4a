"""The Lokaal Loket at work: people, requests for access, questions, what is overdue, a message to all referrers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from babel.dates import format_date

from conversations import mine
from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation, Referral
from conversations.invitation import InviteAgain, roles
from conversations.kinds import Choice, Summary, Words
from conversations.menu import after
from conversations.my_organisation import age, stale
from conversations.permissions import may, may_in_town, towns
from conversations.referral import Side
from conversations.screen import Button, Screen, data, rows
from conversations.staff import Access, Member, Unanswered
from conversations.texts import Html, text
from knowledge.scrub import looks_personal

PAGE = 8  # buttons of a list on one screen
SHOWN = 6  # candidates with a button; others by typing their title
NEW = "new"  # an organisation that is not in the directory yet
TYPE, DROP = "type", "drop"

Item = TypeVar("Item", Access, Unanswered)


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


@dataclass(frozen=True)
class Take(Effect):
    """'Ik neem dit': the others of the desk see whose it is. `what`: access, question, referral."""

    what: str
    id: str


@dataclass(frozen=True)
class AnswerQuestion(Effect):
    """The topic that it should have been, or words; neither: not about childcare."""

    question: int
    topic: str = ""
    words: str = ""


@dataclass(frozen=True)
class Broadcast(Effect):
    municipality: str
    words: str


@dataclass(frozen=True)
class Unsend(Effect):
    broadcast: int


# -- what waits


def home(facts: Facts) -> Done:
    """The desk's own menu, with how much waits."""
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    lang, staff = facts.lang, facts.staff
    counts = {
        "requests": len(staff.access),
        "questions": len(staff.questions),
        "overdue": len(_late(facts)),
        "stale": len(_stale(facts)),
        "notjoined": len(_not_joined(facts)),
    }
    names = ", ".join(facts.municipalities[t] for t in towns(facts, "approve"))
    buttons = [
        Button(text(lang, "desk-invite"), data="invitation"),
        Button(text(lang, "desk-people"), data="people"),
    ]
    buttons += [
        Button(f"{text(lang, f'desk-{name}')} ({count})", data=name)
        for name, count in counts.items()
        if count
    ]
    buttons += [
        Button(text(lang, "desk-broadcast"), data="broadcast"),
        Button(text(lang, "menu-home"), data="menu"),
    ]
    waiting = sum(counts[name] for name in ("requests", "questions", "overdue"))
    return Done((Screen(text(lang, "desk-home", towns=names, waiting=waiting), rows(buttons, 2)),))


def _shows(action: str, show: Callable[..., Screen]) -> Callable[..., Done]:
    """A list that only who has that action in a municipality may see."""

    def act(facts: Facts, page: str = "0") -> Done:
        if not towns(facts, action):
            return denied(facts, action)
        return Done((show(facts, int(page) if page.isdecimal() and len(page) < 6 else 0),))

    return act


def _list(
    facts: Facts, verb: str, items: Sequence[tuple[str, Button | None]], page: int, top: Sequence[Button] = ()
) -> Screen:
    """Lines with a button each, some on a page."""
    lang = facts.lang
    if not items:
        return after(facts, text(lang, f"desk-{verb}-none"))
    last = (len(items) - 1) // PAGE
    page = min(page, last)
    shown = items[page * PAGE : (page + 1) * PAGE]
    lines = [text(lang, f"desk-{verb}-intro", count=len(items)), *(line for line, _ in shown)]
    turn = [
        Button(label, data=data(verb, str(to)))
        for label, to in (("‹", page - 1), ("›", page + 1))
        if 0 <= to <= last
    ]
    end = [Button(text(lang, "menu-desk"), data="desk")] if towns(facts, "approve") else []
    end.append(Button(text(lang, "menu-home"), data="menu"))
    return Screen(
        "\n".join(lines), (*rows(top), *rows([b for _, b in shown if b], 1), *rows(turn, 2), *rows(end, 2))
    )


def _taken(name: str, lang: str) -> str:
    return text(lang, "desk-taken", name=name) if name else ""


# -- people


def _people(facts: Facts, page: int) -> Screen:
    counts = {o: len({m.person for m in facts.staff.of(o)}) for o in facts.organisations}
    items = [
        ("", Button(f"{facts.organisations[o].name} ({n})", data=data("staffof", o)))
        for o, n in counts.items()
        if n
    ]
    screen = _list(facts, "people", items, page)
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


def _not_joined(facts: Facts) -> list[Member]:
    """Who is in the directory and never wrote, each once."""
    found = {m.person: m for m in reversed(facts.staff.members) if not m.joined}
    return [m for m in reversed(found.values()) if may(facts, "invite", m.organisation)]


def _not_joined_list(facts: Facts, page: int) -> Screen:
    found = _not_joined(facts)
    items = [
        (
            "",
            Button(
                f"{m.name or '?'} · {facts.organisations[m.organisation].name}",
                data=data("person", str(m.id)),
            ),
        )
        for m in found
    ]
    mailable = sum(bool(m.mail) for m in found)
    top = [Button(text(facts.lang, "desk-mail-all", count=mailable), data="mailall")] if mailable else []
    screen = _list(facts, "notjoined", items, page, top)
    return Screen(screen.text.strip(), screen.buttons)


def mail_again(facts: Facts, member: str) -> Done:
    m = facts.staff.member(member)
    if m is None or m.joined or not may(facts, "invite", m.organisation):
        return denied(facts, "invite")
    return Done(effects=(InviteAgain((m.person,)),))


def _mail_all(facts: Facts, subject: Mapping[str, str]) -> Flow[InviteAgain | None]:
    people = tuple(m.person for m in _not_joined(facts) if m.mail)
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


# -- requests for access


def _requests(facts: Facts, page: int) -> Screen:
    items = [(_access(a, facts), Button(a.name, data=data("request", str(a.id)))) for a in facts.staff.access]
    return _list(facts, "requests", items, page)


def _access(a: Access, facts: Facts) -> str:
    known = facts.organisations.get(a.organisation or "")
    where = known.name if known else a.words
    words = text(facts.lang, "desk-request", name=a.name, where=where, new="no" if known else "yes")
    return f"{words} {_taken(a.taken_by, facts.lang)}".strip()


def request(facts: Facts, id: str) -> Done:
    """One request, to approve with a tap."""
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    a = _found(facts.staff.access, id)
    if a is None:
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    buttons = [
        Button(text(facts.lang, f"desk-{verb}"), data=data(verb, *parts))
        for verb, parts in (("approve", (id,)), ("turnaway", (id,)), ("take", ("access", id)))
    ]
    buttons.append(Button(text(facts.lang, "desk-requests"), data="requests"))
    return Done((Screen(_access(a, facts), rows(buttons, 2)),))


def _approve(facts: Facts, subject: Mapping[str, str]) -> Flow[LetIn | str]:
    """Nothing is asked when it is clear where and as what."""
    a = _found(facts.staff.access, subject["request"])
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
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    return Done(effects=(result,))


def turn_away(facts: Facts, id: str) -> Done:
    if not towns(facts, "approve"):
        return denied(facts, "approve")
    a = _found(facts.staff.access, id)
    if a is None:
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    return Done(effects=(TurnAway(a.id),))


TAKING = {"access": "approve", "question": "answer-question", "referral": "see-overdue"}


def take(facts: Facts, what: str, id: str) -> Done:
    """'Ik neem dit.'"""
    action = TAKING.get(what)
    if action is None:
        return denied(facts, "approve")
    there = {
        "access": _found(facts.staff.access, id),
        "question": _found(facts.staff.questions, id),
        "referral": next((r for r in _late(facts) if r.reference == id), None),
    }
    if not towns(facts, action):
        return denied(facts, action)
    if there.get(what) is None:
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    return Done(effects=(Take(what, id),))


# -- questions


def _questions(facts: Facts, page: int) -> Screen:
    items = [
        (
            f"• {text(facts.lang, 'desk-question-line', words=q.words)} {_taken(q.taken_by, facts.lang)}".strip(),
            Button(_short(q.words), data=data("question", str(q.id))),
        )
        for q in facts.staff.questions
    ]
    return _list(facts, "questions", items, page)


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"


def question(facts: Facts, id: str) -> Done:
    """One question that was not answered."""
    if not towns(facts, "see-questions"):
        return denied(facts, "see-questions")
    q = _found(facts.staff.questions, id)
    if q is None:
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    lang = facts.lang
    shown = facts.knowledge.topics.get(q.shown)
    words = text(
        lang,
        "desk-question",
        words=q.words,
        day=str(format_date(q.asked_at.date(), "d MMMM", locale=lang)),
        shown=shown.words[lang].title if shown else "none",
    )
    buttons = [
        Button(text(lang, "desk-answer"), data=data("answerquestion", id)),
        Button(text(lang, "desk-take"), data=data("take", "question", id)),
        Button(text(lang, "desk-questions"), data="questions"),
    ]
    return Done((Screen(f"{words}\n{_taken(q.taken_by, lang)}".strip(), rows(buttons, 2)),))


def _answer(facts: Facts, subject: Mapping[str, str]) -> Flow[AnswerQuestion | str]:
    q = _found(facts.staff.questions, subject["question"])
    if q is None:
        return "decided" if towns(facts, "answer-question") else "denied"
    topics = facts.knowledge.topics
    best = [c.topic for c in facts.matcher.find(q.words, q.lang).candidates if c.topic in topics][:SHOWN]
    titles = [Option(id, topics[id].words[facts.lang].title, literal=True) for id in best]
    others = [
        Option(id, t.words[facts.lang].title, literal=True) for id, t in topics.items() if id not in best
    ]
    also = [Option(TYPE, "desk-type-answer"), Option(DROP, "desk-drop")]
    topic = yield from ask("topic", "desk-which-topic", Choice([*titles, *also], others), words=q.words)
    if topic == DROP:
        return AnswerQuestion(q.id)
    if topic != TYPE:
        return AnswerQuestion(q.id, topic=topic)
    words = yield from ask("words", "desk-answer-words", Words(1500), words=q.words)
    if looks_personal(words):
        words = yield from ask("words-again", "desk-personal", Words(1500))
    return AnswerQuestion(q.id, words=words)


def _answer_done(result: AnswerQuestion | str, facts: Facts, subject: Mapping[str, str]) -> Done:
    if result == "denied":
        return denied(facts, "answer-question")
    if isinstance(result, str):
        return Done((after(facts, text(facts.lang, "desk-decided")),))
    return Done(effects=(result,))


# -- overdue referrals and stale entries


def _late(facts: Facts) -> list[Referral]:
    """Whose promise is past, in municipalities whose desk this person is."""
    return [
        r for r in facts.referrals if Side.DESK in r.sides and mine.overdue_since(r, facts.now) is not None
    ]


def overdue(facts: Facts) -> Done:
    """What waits for too long, and who of the desk looks after which; nothing of the families."""
    if not towns(facts, "see-overdue"):
        return denied(facts, "see-overdue")
    screen, taken = mine.overdue(facts), dict(facts.staff.taken)
    late = _late(facts)
    lines = [
        f"{r.reference} {_taken(taken[r.reference], facts.lang)}" for r in late if taken.get(r.reference)
    ]
    takes = [
        Button(
            text(facts.lang, "desk-take-one", reference=r.reference),
            data=data("take", "referral", r.reference),
        )
        for r in late[: mine.SHOWN]
        if not taken.get(r.reference)
    ]
    return Done(
        (replace(screen, text="\n".join([screen.text, *lines]), buttons=(*rows(takes, 2), *screen.buttons)),)
    )


def _stale(facts: Facts) -> list[Organisation]:
    """Entries that nobody confirmed for a quarter, and centres with no contact that can be reached; oldest first."""
    kept = towns(facts, "edit-organisation")
    reached = {
        m.organisation for m in facts.staff.members if m.role in ("contact", "deputy", "desk") and m.reachable
    }
    found = [
        o
        for o in facts.organisations.values()
        if o.municipality in kept and (stale(o, facts.today) or (o.kind == "centre" and o.id not in reached))
    ]
    return sorted(found, key=lambda o: (o.confirmed_on is not None, o.confirmed_on, o.name))


def _stale_list(facts: Facts, page: int) -> Screen:
    items: list[tuple[str, Button | None]] = [
        (f"• <b>{_escaped(o.name, facts)}</b>: {age(o, facts)}", Button(o.name, data=data("myorg", o.id)))
        for o in _stale(facts)
    ]
    return _list(facts, "stale", items, page)


def _escaped(words: str, facts: Facts) -> Html:
    return Html(text(facts.lang, "plain-words", words=words))


# -- a message to all referrers


def _broadcast(facts: Facts, subject: Mapping[str, str]) -> Flow[Broadcast | str]:
    possible = towns(facts, "broadcast")
    if not possible:
        return "denied"
    town = possible[0]
    if len(possible) > 1:
        options = [Option(t, facts.municipalities[t], literal=True) for t in possible]
        town = yield from ask("municipality", "broadcast-where", Choice(options))
    words = yield from ask("words", "broadcast-words", Words(1500))
    people = {
        m.person
        for m in facts.staff.members
        if m.role == "referrer" and m.reachable and facts.organisations[m.organisation].municipality == town
    }
    end = yield from ask(
        "send",
        "broadcast-preview",
        Summary((Option("yes", "broadcast-send"), Option("no", "question-stop")), ("words",)),
        words=words,
        count=len(people),
        personal="yes" if looks_personal(words) else "no",
    )
    return Broadcast(town, words) if end == "yes" else "stopped"


def _broadcast_done(result: Broadcast | str, facts: Facts, subject: Mapping[str, str]) -> Done:
    match result:
        case Broadcast(municipality, _) if may_in_town(facts, "broadcast", municipality):
            return Done(effects=(result,))
        case "stopped":
            return Done((after(facts, text(facts.lang, "move-not-done")),))
    return denied(facts, "broadcast")


def sent(broadcast: int, count: int, facts: Facts) -> Screen:
    """It leaves in a minute; until then it can be taken back."""
    buttons = [
        Button(text(facts.lang, "broadcast-undo"), data=data("unsend", str(broadcast))),
        Button(text(facts.lang, "menu-desk"), data="desk"),
    ]
    return Screen(text(facts.lang, "broadcast-sent", count=count), rows(buttons, 2))


def unsend(facts: Facts, id: str) -> Done:
    if not towns(facts, "broadcast") or not (id.isascii() and id.isdecimal() and len(id) < 18):
        return denied(facts, "broadcast")
    return Done(effects=(Unsend(int(id)),))


def done(facts: Facts, name: str, /, **mentions: str | int) -> Screen:
    """A word after something was done, and the way back to the desk."""
    buttons = [
        Button(text(facts.lang, "menu-desk"), data="desk"),
        Button(text(facts.lang, "menu-home"), data="menu"),
    ]
    return Screen(text(facts.lang, name, **mentions), rows(buttons, 2))


def _found(items: Sequence[Item], id: str) -> Item | None:
    return next((item for item in items if str(item.id) == id), None)


people = _shows("see-people", _people)
requests = _shows("approve", _requests)
questions = _shows("see-questions", _questions)
stale_list = _shows("edit-organisation", _stale_list)
not_joined = _shows("invite", _not_joined_list)

CONVERSATIONS = (
    Conversation("approve", _approve, _approve_done, invited_only=True),
    Conversation("answerquestion", _answer, _answer_done, invited_only=True),
    Conversation("broadcast", _broadcast, _broadcast_done, invited_only=True),
    Conversation("mailall", _mail_all, _mail_all_done, invited_only=True),
)
