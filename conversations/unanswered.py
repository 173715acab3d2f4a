"""Questions that got no answer: the desk says which topic it should have been, or answers in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.dates import format_date

from conversations.conversation import Conversation, Done, Effect
from conversations.denied import denied
from conversations.desk_list import decided, found, list_screen, shows, taken_by
from conversations.engine import Flow, Option, ask
from conversations.facts import Facts
from conversations.kinds import Choice, Words
from conversations.permissions import towns
from conversations.screen import Button, Screen, data, rows
from conversations.texts import text
from knowledge.scrub import looks_personal

OFFERED = 6  # candidates with a button; others by typing their title
TYPE, DROP = "type", "drop"


@dataclass(frozen=True)
class AnswerQuestion(Effect):
    """The topic that it should have been, or words; neither: not about childcare."""

    question: int
    topic: str = ""
    words: str = ""


def _questions(facts: Facts, page: int) -> Screen:
    items = [
        (
            f"• {text(facts.lang, 'desk-question-line', words=q.words)} {taken_by(q.taken_by, facts.lang)}".strip(),
            Button(_short(q.words), data=data("question", str(q.id))),
        )
        for q in facts.staff.questions
    ]
    return list_screen(facts, "questions", items, page)


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39]}…"


def question(facts: Facts, id: str) -> Done:
    """One question that was not answered."""
    if not towns(facts, "see-questions"):
        return denied(facts, "see-questions")
    q = found(facts.staff.questions, id)
    if q is None:
        return decided(facts)
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
    return Done((Screen(f"{words}\n{taken_by(q.taken_by, lang)}".strip(), rows(buttons, 2)),))


def _answer(facts: Facts, subject: Mapping[str, str]) -> Flow[AnswerQuestion | str]:
    q = found(facts.staff.questions, subject["question"])
    if q is None:
        return "decided" if towns(facts, "answer-question") else "denied"
    topics = facts.knowledge.topics
    best = [c.topic for c in facts.matcher.find(q.words, q.lang).candidates if c.topic in topics][:OFFERED]
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
        return decided(facts)
    return Done(effects=(result,))


questions = shows("see-questions", _questions)

CONVERSATION = Conversation("answerquestion", _answer, _answer_done, needs="answer-question")
