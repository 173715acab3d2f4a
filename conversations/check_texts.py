"""Whether every text exists in every language, and mentions the same."""

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseNode, Junk, Message, Resource, VariableReference
from fluent.syntax.visitor import Visitor

from conversations.texts import FOLDER, LANGUAGES
from knowledge.strict_yaml import Problem


class _Mentions(Visitor):
    def __init__(self, node: BaseNode) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.visit(node)

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def text_problems(folder: Path = FOLDER) -> list[Problem]:
    """What is wrong with the languages' files; empty when nothing is."""
    problems: list[Problem] = []
    texts = {lang: dict(_read(folder / lang, problems)) for lang in LANGUAGES}
    for name in sorted(set().union(*texts.values())):
        places = {lang: found[name] for lang, found in texts.items() if name in found}
        file, line, _ = next(iter(places.values()))
        problems += [
            Problem(file, line, f"{name}: does not exist in {lang}")
            for lang in LANGUAGES
            if lang not in places
        ]
        every = set().union(*(mentions for _, _, mentions in places.values()))
        for file, line, mentions in places.values():
            if mentions != every:
                problems.append(
                    Problem(file, line, f"{name}: does not mention {', '.join(sorted(every - mentions))}")
                )
    return sorted(problems)


def _read(folder: Path, problems: list[Problem]) -> Iterator[tuple[str, tuple[Path, int, set[str]]]]:
    """Each text of one language: its name, where it stands, what it mentions."""
    seen: set[str] = set()
    for file in sorted(folder.glob("*.ftl")):
        words = file.read_text("utf-8")
        resource = FluentParser().parse(words)
        assert isinstance(resource, Resource)
        for entry in resource.body:
            line = words.count("\n", 0, entry.span.start) + 1 if entry.span else 1
            if isinstance(entry, Junk):
                problems.append(Problem(file, line, f"cannot be read: {entry.annotations[0].message}"))
            elif isinstance(entry, Message):
                if entry.id.name in seen:
                    problems.append(Problem(file, line, f"{entry.id.name}: is there twice"))
                seen.add(entry.id.name)
                yield entry.id.name, (file, line, _Mentions(entry).names)
