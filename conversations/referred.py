"""What the referrer sees once a referral is recorded: where it went, until when to wait, what else there is to do."""

from collections.abc import Iterator, Sequence
from datetime import date

from conversations.facts import Facts, Organisation
from conversations.kinds import Day, near
from conversations.letter import letter
from conversations.refer import Referred, after_referral
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text


def sent(
    done: Referred, references: Sequence[tuple[str, str]], answer_by: date | None, facts: Facts
) -> tuple[Screen, ...]:
    """The referral, then what is particular to each organisation. `references`: each one's reference and receiver."""
    lang = facts.lang
    reference = references[0][0]
    names = ", ".join(facts.organisations[o].name for _, o in references)
    if done.way == "A":
        words = text(lang, "refer-given", reference=reference, to=names)
    else:
        words = text(
            lang,
            "refer-sent",
            references=", ".join(r for r, _ in references),
            count=len(references),
            to=names,
            kind=facts.organisations[references[0][1]].kind,
            until=near(answer_by, lang) if answer_by else "",
        )
    buttons = [Button(text(lang, "refer-note"), data=data("note", reference))]
    if done.reach == "page":
        buttons.insert(0, Button(text(lang, "refer-fill-page"), data=data("page", reference)))
    buttons.append(Button(text(lang, "refer-mistake"), data=data("move", reference, "mistake")))
    screens = [Screen(words, (*rows(buttons), *after_referral(lang)))]
    for _, receiver in references:
        screens += _of(facts.organisations[receiver], done, reference, facts)
    return tuple(screens)


def _of(to: Organisation, done: Referred, reference: str, facts: Facts) -> Iterator[Screen]:
    """That it is closed now, that the parents register there as well, the letter that goes along."""
    lang, waits = facts.lang, done.way != "A" and not done.wish.urgent
    if waits and (closed := _closed_until(to, facts.today)):
        day = Day(facts.today).shown(closed.isoformat(), lang)
        yield Screen(text(lang, "refer-closed", name=to.name, day=day))
    if to.registration_url:
        yield Screen(text(lang, "refer-also-register", name=to.name, url=to.registration_url))
    if done.way == "A" or to.kind == "ocmw":
        yield letter(done, to, reference, facts)


def _closed_until(organisation: Organisation, today: date) -> date | None:
    """The last day of the closing days that it is in; None if it is open."""
    return next((end for start, end in organisation.closed if start <= today <= end), None)
