"""Films and picture brochures for the parent: choose a language, then a link, a message and a code to scan."""

from conversations.facts import Facts
from conversations.menu import after
from conversations.screen import Button, QrPicture, Screen, data, rows
from conversations.texts import text
from knowledge.model import Film

LANGUAGES = ("nl", "fr", "en", "wordless")
UNSURE = "unsure"  # research could not tell in which languages they exist today


def languages(facts: Facts) -> Screen:
    """Which language does the parent read?"""
    buttons = [
        Button(text(facts.lang, f"films-{lang}"), data=data("filmsin", lang)) for lang in (*LANGUAGES, UNSURE)
    ]
    return Screen(text(facts.lang, "films-which-language"), rows(buttons, 2))


def in_language(facts: Facts, lang: str) -> Screen:
    """What there is in that language; without words always too."""
    films = facts.knowledge.films.values()
    found = [film for film in films if lang in film.languages or (lang == UNSURE and not film.languages)]
    others = [film for film in films if "wordless" in film.languages and film not in found]
    if not found and not others:
        return after(facts, text(facts.lang, "films-none"))
    buttons = [Button(film.words[facts.lang].title, data=data("film", film.id)) for film in (*found, *others)]
    buttons.append(Button(text(facts.lang, "films-other-language"), data="films"))
    name = text(facts.lang, f"films-{lang}") if lang in (*LANGUAGES, UNSURE) else lang
    return Screen(text(facts.lang, "films-in-language", language=name, count=len(found)), rows(buttons))


def film(facts: Facts, id: str) -> Screen:
    """One film: what it is, the page that carries it, a message to forward and a picture to scan."""
    lang = facts.lang
    found: Film | None = facts.knowledge.films.get(id)
    if found is None:
        return after(facts, text(lang, "topic-gone"))
    words = text(
        lang,
        "films-film",
        title=found.words[lang].title,
        note=found.words[lang].note,
        message=found.words[lang].message,
        url=found.url,
        checked=found.source.checked.strftime("%d/%m/%Y"),
    )
    buttons = [
        Button(text(lang, "films-open"), url=found.url),
        Button(text(lang, "films-other-language"), data="films"),
    ]
    return Screen(words, rows(buttons, 2), picture=QrPicture(found.url))
