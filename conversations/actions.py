"""What a button or command outside a conversation does: the routing table, one line each."""

from collections.abc import Callable, Mapping
from functools import wraps

from conversations import (
    absence,
    agreement,
    answer_referral,
    approving,
    ask,
    broadcast,
    desk,
    desk_people,
    figures,
    films,
    language,
    menu,
    mine,
    my_organisation,
    organisations,
    overdue,
    own_details,
    place,
    privacy,
    refer,
    stale,
    unanswered,
)
from conversations.answer_referral import Later, OpenPage
from conversations.conversation import Done
from conversations.denied import denied, not_found
from conversations.facts import Facts
from conversations.join import Join
from conversations.permissions import may_at_all
from conversations.screen import Screen
from conversations.texts import text

Action = Callable[..., Done]  # (facts, *parts of the button's data)


def _screen(make: Callable[..., Screen]) -> Action:
    """An action that only shows something."""

    @wraps(make)  # dialogue.py looks whether a button's parts fit
    def act(facts: Facts, *parts: str) -> Done:
        return Done((make(facts, *parts),))

    return act


def _begin(name: str) -> Action:
    """An action that begins a conversation."""
    return lambda facts: Done(next=(name, {}))


def _known(show: Callable[[str, Facts, str], Screen]) -> Action:
    """An action on a topic that may be gone since the button was made."""

    def act(facts: Facts, id: str, lang: str) -> Done:
        known = id in facts.knowledge.topics and lang in ("nl", "fr", "en")
        return Done((show(id, facts, lang) if known else menu.after(facts, text(facts.lang, "topic-gone")),))

    return act


def _of(action: str, act: Action) -> Action:
    """For whoever may do that anywhere, by the table of permissions."""

    @wraps(act)
    def checked(facts: Facts, *parts: str) -> Done:
        return act(facts, *parts) if may_at_all(facts, action) else denied(facts, action)

    return checked


def _of_own(act: Action) -> Action:
    """An action on a referral that this person may see."""

    def checked(facts: Facts, reference: str) -> Done:
        if facts.referral(reference) is None:
            return not_found(facts, "see-sent")
        return act(facts, reference)

    return checked


def _refer_to(facts: Facts, organisation: str) -> Done:
    if organisation not in facts.organisations:
        return denied(facts, "see-directory")
    return Done(next=("refer", {"to": organisation}))


def _start(facts: Facts, argument: str) -> Done:
    return Done(effects=(Join(token=argument),)) if argument else Done((menu.home(facts),))


ACTIONS: Mapping[str, Action] = {
    "menu": _screen(menu.home),
    "help": _screen(menu.help_screen),
    "topics": _screen(menu.groups),
    "group": _screen(menu.group),
    "topic": _screen(ask.topic),
    "more": _known(ask.more),
    "parent": _known(ask.for_parent),
    "copy": _known(ask.copy),
    "related": _known(ask.related),
    "not": ask.not_meant,
    "none": _screen(ask.none_of_these),
    "films": _screen(films.languages),
    "filmsin": _screen(films.in_language),
    "film": _screen(films.film),
    "organisations": _screen(organisations.groups),
    "orggroup": _screen(organisations.group),
    "org": _screen(organisations.one),
    "ocmw": _begin("ocmw"),
    "attest": _begin("attest"),
    "tariff": _begin("tariff"),
    "refer": _begin("refer"),
    "agreements": _of("see-agreements", _screen(agreement.agreements)),
    "agreement": agreement.one,
    "agreementnew": _begin("agreementnew"),
    "agreementyes": agreement.confirm,
    "agreementend": agreement.end,
    "place": _of("see-directory", _screen(place.places)),
    "placenew": place.new,
    "placewish": _begin("placewish"),
    "placefamily": place.have_family,
    "placefilled": place.filled,
    "unmet": place.unmet,
    "referto": _refer_to,
    "mine": _of("see-sent", _screen(mine.mine)),
    "open": _of("see-received", _screen(mine.waiting)),
    "overdue": overdue.overdue,
    "look": mine.look,
    "show": mine.show,
    "move": answer_referral.move,
    "note": mine.note,
    "askother": _of_own(lambda facts, reference: Done(next=("askother", {"reference": reference}))),
    "later": _of_own(lambda facts, reference: Done(effects=(Later(reference),))),
    "page": _of_own(lambda facts, reference: Done(effects=(OpenPage(reference),))),
    "again": _of_own(refer.again),
    "language": _screen(language.which),
    "code": _begin("join"),
    "access": _begin("access"),
    "desk": desk.home,
    "people": desk_people.people,
    "staffof": desk_people.staff_of,
    "person": desk_people.person,
    "invitation": lambda facts, organisation="": Done(next=("invitation", {"organisation": organisation})),
    "notjoined": desk_people.not_joined_list,
    "mailagain": desk_people.mail_again,
    "mailall": _begin("mailall"),
    "requests": approving.requests,
    "request": approving.request,
    "approve": lambda facts, request: Done(next=("approve", {"request": request})),
    "turnaway": approving.turn_away,
    "take": desk.take,
    "questions": unanswered.questions,
    "question": unanswered.question,
    "answerquestion": lambda facts, question: Done(next=("answerquestion", {"question": question})),
    "stale": stale.stale_list,
    "broadcast": _begin("broadcast"),
    "figures": figures.figures,
    "unsend": broadcast.unsend,
    "me": own_details.details,
    "editme": own_details.edit,
    "mailcode": _begin("mailcode"),
    "myorg": my_organisation.mine,
    "confirm": my_organisation.confirm,
    "field": my_organisation.field,
    "closing": lambda facts, organisation: Done(next=("closing", {"organisation": organisation})),
    "reopen": absence.reopen,
    "deputy": absence.deputy,
    "away": absence.away,
    "present": absence.present,
    "leave": lambda facts, member: Done(next=("leave", {"member": member})),
    "privacy": _screen(privacy.privacy),
    "erase": _begin("erase"),
    "erasefor": lambda facts, member: Done(next=("erasefor", {"member": member})),
}

COMMANDS: Mapping[str, Action] = {
    "start": _start,
    **{
        name: lambda facts, argument, verb=verb: ACTIONS[verb](facts)
        for names, verb in (
            ("menu", "menu"),
            ("help hulp aide", "help"),
            ("films", "films"),
            ("onderwerpen topics sujets", "topics"),
            ("verwijs refer orienter", "refer"),
            ("mijn mine mes", "mine"),
            ("open", "open"),
            ("tarief tariff tarif", "tariff"),
            ("taal language langue", "language"),
            ("code", "code"),
            ("toegang access acces", "access"),
            ("loket desk", "desk"),
            ("organisatie organisation", "myorg"),
            ("gegevens details donnees", "me"),
            ("privacy", "privacy"),
            ("wis erase effacer", "erase"),
        )
        for name in names.split()
    },
}
