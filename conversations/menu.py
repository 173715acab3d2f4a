"""The menu: everything is at most three taps away."""

from conversations.facts import Facts
from conversations.screen import Button, Document, Screen, data, rows
from conversations.texts import Html, text

RECEIVERS = ("contact", "deputy", "desk")
GROUPS = (  # in the order in which a worker comes to need them
    "wegwijs",
    "tarief",
    "attest",
    "ocmw",
    "aanvragen",
    "voorrang",
    "praktisch",
    "drempels",
    "zorgnoden",
    "doorverwijzen",
    "organisaties",
    "materiaal",
    "kinderopvang-zelf",
)


def home(facts: Facts) -> Screen:
    """The first screen, with what this person's roles allow."""
    lang, me = facts.lang, facts.me

    def button(name: str) -> Button:
        return Button(text(lang, f"menu-{name}"), data=data(name))

    names = ["topics", "films", "tariff", "ocmw", "attest", "organisations"]
    if me.invited:
        names = ["refer", "mine", *names]
    if me.organisations(*RECEIVERS):
        names.insert(0, "open")
    if me.organisations("desk"):
        names.append("desk")
    if not me.invited:
        names.append("access")
    if me.invited:
        names.append("place")
        names.append("myorg")
        names.append("agreements")
    names += ["language", "help"]
    return Screen(text(lang, "menu-welcome"), rows([button(n) for n in names], 2))


def help_screen(facts: Facts) -> Screen:
    return Screen(text(facts.lang, "menu-help-text"), home(facts).buttons)


def after(facts: Facts, words: str, document: Document | None = None) -> Screen:
    """A word, and the way to the menu."""
    return Screen(words, ((Button(text(facts.lang, "menu-home"), data="menu"),),), document=document)


def stopped(facts: Facts, conversation: str = "") -> Screen:
    """Stopped: what was entered is gone."""
    return after(facts, text(facts.lang, "menu-stopped" if conversation else "menu-nothing-open"))


def unknown(facts: Facts) -> Screen:
    return after(facts, text(facts.lang, "menu-unknown-command"))


def for_invited(facts: Facts) -> Screen:
    """Anybody may ask; only invited people refer or see referrals."""
    buttons = [
        Button(text(facts.lang, name), data=verb)
        for name, verb in (("menu-code", "code"), ("menu-access", "access"))
    ]
    return Screen(text(facts.lang, "menu-for-invited"), rows(buttons))


def groups(facts: Facts) -> Screen:
    """The groups of topics."""
    there = {topic.group for topic in facts.knowledge.topics.values()}
    found = [group for group in GROUPS if group in there]
    buttons = [Button(text(facts.lang, f"group-{group}"), data=data("group", group)) for group in found]
    return Screen(text(facts.lang, "menu-groups"), rows(buttons, 2))


def group(facts: Facts, name: str) -> Screen:
    """The topics of one group."""
    lang = facts.lang
    topics = [topic for topic in facts.knowledge.topics.values() if topic.group == name]
    if not topics:
        return groups(facts)
    buttons = [Button(topic.words[lang].title, data=data("topic", topic.id)) for topic in topics]
    buttons.append(Button(text(lang, "menu-topics"), data="topics"))
    return Screen(text(lang, "menu-group", group=Html(text(lang, f"group-{name}"))), rows(buttons))
