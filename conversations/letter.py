"""The letter that goes along with the parent: to a centre (way A), or to the OCMW for a reduced tariff."""

from conversations.facts import Facts, Organisation
from conversations.kinds.ages import Ages
from conversations.kinds.day import Day
from conversations.kinds.week import Week
from conversations.refer import Referred
from conversations.screen import Document, Screen
from conversations.texts import text


def letter(referred: Referred, to: Organisation, reference: str, facts: Facts) -> Screen:
    """As text to copy and as a PDF; always Dutch for an OCMW, since that reads it. No names: the parent has one."""
    lang = "nl" if to.kind == "ocmw" else facts.lang
    sender = facts.organisations[referred.sender]
    words = text(
        lang,
        "letter-ocmw" if to.kind == "ocmw" else "letter-centre",
        to=to.name,
        address=to.address or to.phone or to.mail,
        sender=sender.name,
        phone=sender.phone or sender.mail,
        reference=reference,
        ages=Ages().shown(referred.wish.ages, lang),
        days=Week().shown(referred.wish.days, lang),
        start=Day(facts.today).shown(referred.wish.start.isoformat(), lang),
        today=Day(facts.today).shown(facts.today.isoformat(), lang),
    )
    shown = f"{text(facts.lang, 'letter-here')}\n\n<blockquote>{words}</blockquote>"
    return Screen(
        shown, document=Document("letter", f"brief-{reference}.pdf", (("lang", lang), ("text", words)))
    )
