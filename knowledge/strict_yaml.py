"""YAML read strictly: all scalars stay text (`no` is "no", 1.60 is "1.60"), and what bites is refused.

Refused: anchors and aliases, tags, duplicate keys, more than one document, files of more than 2 MB, deep
nesting, what is not UTF-8. Each problem has its file and line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

MOST_BYTES = 2_000_000
DEEPEST = 20


@dataclass(frozen=True, order=True)
class Problem:
    """Something in a file that its writer should look at; a warning is no reason to refuse the file."""

    file: Path
    line: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'warning: ' if self.warning else ''}{self.message}"


@dataclass(frozen=True, slots=True)
class Scalar:
    line: int
    text: str
    plain: bool  # written without quotes and not as a block


@dataclass(frozen=True, slots=True)
class Sequence:
    line: int
    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    line: int
    pairs: tuple[tuple[Scalar, "Node"], ...]

    def get(self, key: str) -> "Node | None":
        return next((value for name, value in self.pairs if name.text == key), None)


Node = Scalar | Sequence | Mapping


class Refused(Exception):
    """str() says what is wrong with the file as a whole; `line` where."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def read(file: Path, problems: list[Problem]) -> Node | None:
    """The one document of that file, None if it can't be used at all. Adds what is wrong to `problems`."""
    try:
        root, duplicates = _document(_text(file))
    except Refused as why:
        problems.append(Problem(file, why.line, str(why)))
        return None
    problems += [Problem(file, line, message) for line, message in duplicates]
    return root


def data(node: Node) -> object:
    """The same as plain str, list and dict."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [data(item) for item in node.items]
    return {key.text: data(value) for key, value in node.pairs}


def line_at(node: Node, path: tuple[str | int, ...]) -> int:
    """The line of what `path` (keys and places) leads to, or of the last thing on the way that is there."""
    line = node.line
    for step in path:
        if isinstance(node, Mapping):
            found = next(((key, value) for key, value in node.pairs if key.text == step), None)
            if found is None:
                break
            line, node = found[0].line, found[1]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
        else:
            break
    return line


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Refused(1, f"is larger than {MOST_BYTES // 1_000_000} MB")
        raw = file.read_bytes()
    except OSError as why:
        raise Refused(1, f"cannot be read: {why.strerror}") from why
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as why:
        raise Refused(raw.count(b"\n", 0, why.start) + 1, "is not UTF-8") from why


def _document(text: str) -> tuple[Node, list[tuple[int, str]]]:
    duplicates: list[tuple[int, str]] = []
    try:
        events = iter(yaml.parse(text, yaml.CBaseLoader))
        roots = list(_roots(events, duplicates))
    except yaml.MarkedYAMLError as why:
        mark = why.problem_mark or why.context_mark
        raise Refused(mark.line + 1 if mark else 1, f"is not YAML: {why.problem or why.context}") from why
    except yaml.YAMLError as why:
        raise Refused(_line_of(text, why), "is not YAML: a character that may not stand there") from why
    if not roots:
        raise Refused(1, "is empty")
    if len(roots) > 1:
        raise Refused(roots[1].line, "has a second document (a line of ---)")
    return roots[0], duplicates


def _line_of(text: str, why: yaml.YAMLError) -> int:
    position = getattr(why, "position", None)
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 1


def _roots(events: Iterator[yaml.Event], duplicates: list[tuple[int, str]]) -> Iterator[Node]:
    """The root of each document. A stack instead of recursion: nesting is the writer's, not ours."""
    open_nodes: list[tuple[yaml.Event, list[Node]]] = []
    for event in events:
        made: Node
        if isinstance(event, yaml.NodeEvent):
            _refuse_what_bites(event)
        if isinstance(event, yaml.ScalarEvent):
            made = Scalar(_line(event), event.value, event.style is None or event.style == "")
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(open_nodes) == DEEPEST:
                raise Refused(_line(event), f"is nested more than {DEEPEST} deep")
            open_nodes.append((event, []))
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            start, inside = open_nodes.pop()
            made = _collection(start, inside, duplicates)
        else:
            continue
        if open_nodes:
            open_nodes[-1][1].append(made)
        else:
            yield made


def _refuse_what_bites(event: yaml.NodeEvent) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise Refused(_line(event), f"uses an alias (*{event.anchor}): write it out, or put quotes around it")
    if event.anchor is not None:
        raise Refused(
            _line(event), f"uses an anchor (&{event.anchor}): write it out, or put quotes around it"
        )
    if getattr(event, "tag", None) is not None:
        raise Refused(
            _line(event), f"uses a tag ({getattr(event, 'tag', '')}): leave it out, or put quotes around it"
        )


def _collection(start: yaml.Event, inside: list[Node], duplicates: list[tuple[int, str]]) -> Node:
    if isinstance(start, yaml.SequenceStartEvent):
        return Sequence(_line(start), tuple(inside))
    pairs: list[tuple[Scalar, Node]] = []
    seen: dict[str, int] = {}
    for key, value in zip(inside[::2], inside[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise Refused(key.line, "has a key that is not a word")
        if key.text in seen:
            duplicates.append((key.line, f"duplicate key {key.text!r}, also on line {seen[key.text]}"))
        else:
            seen[key.text] = key.line
            pairs.append((key, value))
    return Mapping(_line(start), tuple(pairs))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
