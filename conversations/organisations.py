"""The referrers' directory: every kind of organisation that leads families to childcare, to browse and to find."""

from html import escape

from conversations.facts import Facts
from conversations.menu import after
from conversations.screen import Button, Screen, data, rows
from conversations.texts import Html, text
from knowledge.model import Organisation


def groups(facts: Facts) -> Screen:
    found = dict.fromkeys(o.group for o in facts.knowledge.organisations.values())
    buttons = [
        Button(text(facts.lang, f"organisations-{group}"), data=data("orggroup", group)) for group in found
    ]
    buttons.append(Button(text(facts.lang, "menu-home"), data="menu"))
    return Screen(text(facts.lang, "organisations-groups"), rows(buttons))


def group(facts: Facts, name: str) -> Screen:
    found = [o for o in facts.knowledge.organisations.values() if o.group == name]
    if not found:
        return groups(facts)
    buttons = [Button(o.words[facts.lang].name, data=data("org", o.id)) for o in found]
    buttons.append(Button(text(facts.lang, "menu-organisations"), data="organisations"))
    return Screen(f"<b>{text(facts.lang, f'organisations-{name}')}</b>", rows(buttons))


def one(facts: Facts, id: str) -> Screen:
    """What it does, when to refer there, a tip, how to reach it; near ones of this municipality."""
    lang = facts.lang
    found: Organisation | None = facts.knowledge.organisations.get(id)
    if found is None:
        return after(facts, text(lang, "topic-gone"))
    words = found.words[lang]
    lines = [f"<b>{escape(words.name, quote=False)}</b>", escape(words.does, quote=False)]
    if found.former:
        lines.append(text(lang, "organisations-former", names=", ".join(found.former)))
    lines.append(text(lang, "organisations-when", when=words.refer_when))
    lines.append(text(lang, "organisations-tip", tip=words.tip))
    if found.phone:
        note = f" ({getattr(found.phone_note, lang)})" if found.phone_note else ""
        lines.append(f"☎ {escape(found.phone + note, quote=False)}")
    if found.site:
        lines.append(text(lang, "organisations-site", site=found.site, state=found.site_state))
    near = [o for o in facts.organisations.values() if o.kind == id]
    lines += [
        f"• {escape(' · '.join(x for x in (o.name, o.phone, o.address) if x), quote=False)}" for o in near
    ]
    lines.append(
        text(
            lang,
            "topic-source",
            source=found.source.title,
            checked=Html(found.source.checked.strftime("%d/%m/%Y")),
        )
    )
    buttons = []
    if found.topic:
        buttons.append(Button(text(lang, "organisations-topic"), data=data("topic", found.topic, lang)))
    buttons.append(Button(text(lang, f"organisations-{found.group}"), data=data("orggroup", found.group)))
    buttons.append(Button(text(lang, "menu-home"), data="menu"))
    return Screen("\n".join(lines), rows(buttons))
