"""To whom a family can be referred: centres of their own municipality, what fits best first; the desk, the OCMW."""

from collections.abc import Collection, Mapping

from conversations.engine import Flow, Option, ask
from conversations.facts import Facts, Organisation
from conversations.fitting import next_centres, reason
from conversations.kinds import Several
from conversations.texts import Html, text

MOST = 3  # so many centres may look at once
SHOWN = 8  # with a button; others by typing their name


def receivers(facts: Facts, sender: str, subject: Mapping[str, str]) -> Flow[tuple[str, ...]]:
    """Up to three centres or the desk, in the sender's own municipality; a centre or desk also to the OCMW."""
    if subject.get("to") in facts.organisations:
        return (subject["to"],)
    before = facts.referral(subject.get("follows", ""))
    before = before if before and before.children else None  # nothing is left of who withdrew
    left_out = {sender, *subject.get("not", "").split(","), *(before.asked if before else ())}
    offers = next_centres(before, left_out, facts) if before else []
    centres = [offer.centre for offer in offers] if before else _centres(facts, sender, left_out)
    options = [_centre(o) for o in centres]
    alone = [
        Option(o.id, "refer-to-desk" if o.kind == "desk" else "refer-to-ocmw", mentions={"name": o.name})
        for o in services(facts, sender, left_out)
    ]
    reasons = [reason(offer, before, facts) for offer in offers[:SHOWN]] if before else []
    return (
        yield from ask(
            "to",
            "refer-to-next" if before else "refer-to",
            Several(
                (*options[:SHOWN], *alone),
                MOST,
                tuple(options[SHOWN:]),
                alone=frozenset(o.code for o in alone),
                wants_text=True,
            ),
            most=MOST,
            offers=Html("\n".join(reasons)),
        )
    )


def services(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    """Who else is asked, alone: the desk; by a centre or desk the OCMW too."""
    kinds = ("desk", "ocmw") if facts.organisations[sender].kind in ("centre", "desk") else ("desk",)
    near = _near(facts, sender, {sender, *left_out})
    return [o for kind in kinds for o in near if o.kind == kind]


def who_answers(organisation: Organisation, lang: str) -> str:
    """Two of its people at most, by their first names, and who is a deputy: 'Sofie, vervanger: Emre'; may be empty."""
    contacts = organisation.contacts[: 1 if organisation.deputies else 2]
    deputies = [text(lang, "refer-deputy", name=name) for name in organisation.deputies[: 2 - len(contacts)]]
    return ", ".join([*contacts, *deputies])


def _near(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    municipality = facts.organisations[sender].municipality
    return [
        o for o in facts.organisations.values() if o.municipality == municipality and o.id not in left_out
    ]


def _centres(facts: Facts, sender: str, left_out: Collection[str]) -> list[Organisation]:
    """Nothing is known of the family yet: where places are free first."""
    near = [o for o in _near(facts, sender, left_out) if o.kind == "centre"]
    return sorted(near, key=lambda o: (-o.free_places, o.name))


def _centre(centre: Organisation) -> Option:
    if centre.free_places:
        return Option(centre.id, "refer-to-free", mentions={"name": centre.name, "free": centre.free_places})
    return Option(centre.id, centre.name, literal=True)
