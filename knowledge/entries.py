"""The entries of one file as checked records; what does not fit is told with line and entry."""

from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from knowledge.model import ID, LINE, URL
from knowledge.strict_yaml import Node, Problem, Scalar, Sequence, data, line_at

T = TypeVar("T")

_SAID = {
    "missing": "is missing",
    "string_type": "must be text",
    "tuple_type": "must be a list",
    "dict_type": "must be keys with values",
    "mapping_type": "must be keys with values",
    "dataclass_type": "must be keys with values",
    "string_too_short": "is empty",
    "string_too_long": "has more than {max_length} characters",
    "too_short": "needs at least {min_length}",
    "too_long": "takes at most {max_length}",
    "literal_error": "is not one of {expected}",
    "value_error": "{error}",
    "string_pattern_mismatch": "{form}",
}

# What the forms of model.py ask for.
_FORMS = {ID: "is not an id like wat-is-koala", LINE: "must be one line of text", URL: "is not an address"}


def entries(
    file: Path, root: Node, record: TypeAdapter[T], problems: list[Problem], **given: str
) -> list[tuple[T, Node]]:
    """The records of the list in that file, with where each stands; those with a problem are left out."""
    if not isinstance(root, Sequence):
        problems.append(Problem(file, root.line, "must be a list of entries"))
        return []
    found = []
    for node in root.items:
        made = entry(file, node, record, problems, **given)
        if made is not None:
            found.append((made, node))
    return found


def entry(file: Path, node: Node, record: TypeAdapter[T], problems: list[Problem], **given: str) -> T | None:
    """One record; `given` are values that do not come from the file."""
    said: Any = data(node)
    name = name_of(node)
    for key in given:
        if isinstance(said, dict) and key in said:
            problems.append(Problem(file, line_at(node, (key,)), f"{name}unknown key '{key}'"))
    try:
        return record.validate_python({**said, **given} if isinstance(said, dict) else said)
    except ValidationError as errors:
        found = errors.errors(include_url=False)
        for error in found:
            loc = error["loc"]
            if error["type"] == "too_short" and any(
                e["loc"][: len(loc)] == loc for e in found if e is not error
            ):
                continue  # too few because another was refused
            problems.append(Problem(file, line_at(node, loc), f"{name}{_message(loc, error)}"))
        return None


def name_of(node: Node) -> str:
    """'wat-is-kinderopvang: ', to begin a message with; empty if the entry has no id."""
    id = None if isinstance(node, Scalar | Sequence) else node.get("id")
    return f"{id.text}: " if isinstance(id, Scalar) else ""


def _message(loc: tuple[str | int, ...], error: Any) -> str:
    where = ".".join(str(step + 1 if isinstance(step, int) else step) for step in loc)
    if error["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
        return f"unknown key {where!r}"
    context = {
        **error.get("ctx", {}),
        "form": _FORMS.get(error.get("ctx", {}).get("pattern"), "has not the right form"),
    }
    message = _SAID.get(error["type"], error["msg"].lower()).format(**context)
    said = error["input"]
    shown = f" ({said!r})" if isinstance(said, str) and error["type"] != "missing" and len(said) < 60 else ""
    return f"{where}{shown} {message}".strip()
