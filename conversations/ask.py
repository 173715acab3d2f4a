"""A question, and what the knowledge base says to it: sure, unsure, or not about childcare at all."""

from dataclasses import dataclass
from html import escape

from conversations.conversation import Done, Effect
from conversations.facts import Facts, Organisation
from conversations.menu import after
from conversations.screen import Button, Screen, data, rows
from conversations.texts import LANGUAGES, text
from knowledge.answer import Answered, answered
from knowledge.match import Match
from knowledge.scrub import scrub

OFFERED = 3  # candidates, when not sure
ACTION_VERBS = ("ocmw", "attest", "tariff", "films", "organisations")


@dataclass(frozen=True)
class Asked(Effect):
    """What was asked last, stripped, so that 'not what I meant' can go on from it."""

    words: str
    lang: str
    candidates: tuple[str, ...]


@dataclass(frozen=True)
class KeepQuestion(Effect):
    """A question without an answer, for the desk. `why`: unsure, outside, not-meant."""

    why: str
    words: str = ""  # empty: what was asked last
    lang: str = ""
    shown: str = ""  # topic that was not meant


def question(words: str, facts: Facts) -> Done:
    """The best answer, or up to three that may be meant, or a kind word that this is not about childcare."""
    match = _match(words, facts)
    stripped = scrub(words)
    topics = tuple(candidate.topic for candidate in match.candidates)
    asked = Asked(stripped, match.lang, topics)
    if match.outside or not topics:
        return Done((_outside(facts, match.lang),), (KeepQuestion("outside", stripped, match.lang),))
    if match.sure:
        return Done((topic(facts, topics[0], match.lang),), (asked,))
    return Done(
        (_candidates(topics[:OFFERED], facts, match.lang),),
        (asked, KeepQuestion("unsure", stripped, match.lang)),
    )


def between(words: str, facts: Facts, wants_text: bool) -> Done | None:
    """The answer to a question asked in the middle of something else; None if this is not a question.

    Where the conversation waits for words, only a question that is surely one: a long enough line that the
    knowledge base knows.
    """
    if len(words) > 1000 or not any(c.isalpha() for c in words):
        return None
    match = _match(words, facts)
    asks = "?" in words or len(words.split()) >= 3
    if match.sure and asks:
        return question(words, facts)
    if wants_text or match.outside or not asks:
        return None
    return question(words, facts)


def _match(words: str, facts: Facts) -> Match:
    return facts.matcher.find(words, facts.lang if facts.me.language_chosen else None, facts.lang)


def topic(facts: Facts, id: str, lang: str = "") -> Screen:
    """One topic's answer with its source, and what to do with it."""
    lang = lang if lang in LANGUAGES else facts.lang
    if id not in facts.knowledge.topics:
        return after(facts, text(lang, "topic-gone"))
    said = answered(id, lang, facts.knowledge, facts.today)
    return Screen(f"{said.html}\n\n{said.source_line}", _topic_buttons(id, said, facts, lang))


def _topic_buttons(id: str, said: Answered, facts: Facts, lang: str) -> tuple[tuple[Button, ...], ...]:
    def button(name: str, verb: str = "") -> Button:
        return Button(text(lang, f"topic-{name}"), data=data(verb or name, id, lang))

    actions = [
        Button(text(lang, f"topic-action-{verb}"), data=data(verb))
        for verb in ACTION_VERBS
        if verb in facts.knowledge.topics[id].actions
    ]
    more = [button("more")] if said.more else []
    parent = [button("parent")] if said.parent else []
    rest = [
        *parent,
        button("copy"),
        Button(text(lang, "topic-refer"), data="refer"),
        *more,
        button("related"),
    ]
    return (*rows(actions), *rows(rest, 2), (button("not-meant", "not"),))


def more(id: str, facts: Facts, lang: str) -> Screen:
    said = answered(id, lang, facts.knowledge, facts.today)
    return Screen(f"{said.more}\n\n{said.source_line}", ((_to_topic(id, facts, lang),),))


def for_parent(id: str, facts: Facts, lang: str) -> Screen:
    """A text to read aloud, forward or show; in each of the bot's languages at a tap."""
    said = answered(id, lang, facts.knowledge, facts.today)
    others = [
        Button(text(other, "topic-parent-language"), data=data("parent", id, other))
        for other in LANGUAGES
        if other != lang
    ]
    words = (
        f"{text(lang, 'topic-parent-intro')}\n\n<blockquote>{escape(said.parent, quote=False)}</blockquote>"
    )
    return Screen(
        words,
        (
            *rows(others, 2),
            (Button(text(lang, "topic-action-films"), data="films"), _to_topic(id, facts, lang)),
        ),
    )


def copy(id: str, facts: Facts, lang: str) -> Screen:
    """Dated text to paste in the client's file."""
    said = answered(id, lang, facts.knowledge, facts.today)
    words = text(lang, "topic-copy-dated", date=facts.today.strftime("%d/%m/%Y"), answer=said.plain)
    return Screen(
        f"{text(lang, 'topic-copy-intro')}\n\n<code>{words}</code>", ((_to_topic(id, facts, lang),),)
    )


def related(id: str, facts: Facts, lang: str) -> Screen:
    this = facts.knowledge.topics[id]
    buttons = [_to_topic(other, facts, lang) for other in this.related]
    buttons.append(Button(text(lang, f"group-{this.group}"), data=data("group", this.group)))
    return Screen(text(lang, "topic-related-intro", title=this.words[lang].title), rows(buttons))


def _to_topic(id: str, facts: Facts, lang: str) -> Button:
    return Button(facts.knowledge.topics[id].words[lang].title, data=data("topic", id, lang))


def not_meant(facts: Facts, id: str, lang: str = "") -> Done:
    """The next candidates of what was asked last, and the question kept for the desk."""
    lang = lang if lang in LANGUAGES else facts.lang
    if id not in facts.knowledge.topics:
        return Done((after(facts, text(lang, "topic-gone")),))
    others = tuple(topic for topic in facts.asked if topic != id and topic in facts.knowledge.topics)[
        :OFFERED
    ]
    others = others or facts.knowledge.topics[id].related[:OFFERED]
    return Done(
        (_candidates(others, facts, lang, "ask-sorry"),), (KeepQuestion("not-meant", lang=lang, shown=id),)
    )


def _candidates(topics: tuple[str, ...], facts: Facts, lang: str, intro: str = "ask-did-you-mean") -> Screen:
    buttons = [_to_topic(id, facts, lang) for id in topics]
    buttons.append(Button(text(lang, "ask-none"), data=data("none", lang)))
    return Screen(text(lang, intro), rows(buttons))


def none_of_these(facts: Facts, lang: str = "") -> Screen:
    """Whom to ask instead: the desk of this person's municipality."""
    lang = lang if lang in LANGUAGES else facts.lang
    return after(facts, f"{text(lang, 'ask-none-kept')}\n\n{desk_contact(facts, lang)}")


def _outside(facts: Facts, lang: str) -> Screen:
    return after(facts, f"{text(lang, 'ask-outside')}\n\n{desk_contact(facts, lang)}")


def desk_contact(facts: Facts, lang: str) -> str:
    """The desk with its phone and mail; how to find it for who belongs to no municipality yet."""
    desks: list[Organisation] = [o for o in facts.organisations.values() if o.kind == "desk"]
    if not desks:
        return text(lang, "ask-desk-unknown")
    return "\n".join(
        text(
            lang,
            "ask-desk",
            name=d.name,
            ways=" · ".join(way for way in (d.phone, d.mail) if way) or d.address,
        )
        for d in desks
    )


def topic_words(id: str, facts: Facts) -> str:
    """A topic's answer without its buttons, for in the middle of a conversation."""
    if id not in facts.knowledge.topics:
        return ""
    said = answered(id, facts.lang, facts.knowledge, facts.today)
    return f"{said.html}\n{said.source_line}"
