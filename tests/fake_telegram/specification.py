"""The official list of methods and types, against which every call and every update is checked."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tests.fake_telegram.refused import Refused, bad_request

FILE = Path(__file__).with_name("api.min.json")
FIXED = re.compile(r'(?:always|must be) [“"]?(\w+)[”"]?$')
ALLOWED = {"parse_mode": ("HTML", "Markdown", "MarkdownV2")}


@cache
def _api() -> Any:
    return json.loads(FILE.read_text("utf-8"))


def read_call(method: str, raw: Mapping[str, str], files: Mapping[str, bytes]) -> tuple[str, dict[str, Any]]:
    """The method's official name and its parameters as values. Raises Refused for what is not listed."""
    methods = {name.lower(): name for name in _api()["methods"]}
    if method.lower() not in methods:
        raise Refused(404, "Not Found: method not found")
    name = methods[method.lower()]
    fields = {field["name"]: field for field in _api()["methods"][name].get("fields", ())}
    if unknown := raw.keys() - fields.keys():
        raise bad_request(f"{name} has no parameter {sorted(unknown)}")
    values: dict[str, Any] = {}
    for key, field in fields.items():
        if key in files and "InputFile" in field["types"]:
            values[key] = files[key]
        elif key in raw:
            values[key] = _parsed(raw[key], field, f"{name}.{key}")
        elif field["required"]:
            raise bad_request(f"{name} needs parameter {key}")
    return name, values


def check(value: Any, kind: str, where: str) -> None:
    """Raises Refused if `value` (as read from JSON) is not of that official type."""
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            raise bad_request(f"{where} must be an array")
        for index, one in enumerate(value):
            check(one, kind.removeprefix("Array of "), f"{where}[{index}]")
    elif kind in PLAIN:
        if not PLAIN[kind](value):
            raise bad_request(f"{where} must be {kind}")
    else:
        _check_object(value, kind, where)


PLAIN = {
    "Integer": lambda value: type(value) is int,
    "Float": lambda value: type(value) in (int, float),
    "String": lambda value: isinstance(value, str),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
}


def _parsed(words: str, field: Mapping[str, Any], where: str) -> Any:
    """A parameter's text as its value, by the first of its types that fits."""
    name, kinds = field["name"], field["types"]
    if name in ALLOWED and words not in ALLOWED[name]:
        raise bad_request(f"unsupported {name}")
    if "Integer" in kinds and re.fullmatch(r"-?\d+", words):
        return int(words)
    if "String" in kinds:
        return words
    try:
        value = json.loads(words)
    except ValueError:
        raise bad_request(f"{where}: can't parse {'/'.join(kinds)}") from None
    _check_any(value, kinds, where)
    return value


def _check_any(value: Any, kinds: list[str], where: str) -> None:
    complaints = []
    for kind in kinds:
        try:
            return check(value, kind, where)
        except Refused as refused:
            complaints.append(refused)
    raise complaints[0]


def _check_object(value: Any, kind: str, where: str) -> None:
    if not isinstance(value, dict):
        raise bad_request(f"{where} must be {kind}")
    shape = _api()["types"][kind]
    if "subtypes" in shape:
        return _check_any(value, shape["subtypes"], where)
    fields = {field["name"]: field for field in shape.get("fields", ())}
    if unknown := value.keys() - fields.keys():
        raise bad_request(f"{where} ({kind}) has no field {sorted(unknown)}")
    for name, field in fields.items():
        if name not in value:
            if field["required"]:
                raise bad_request(f"{where} ({kind}) needs field {name}")
            continue
        _check_any(value[name], field["types"], f"{where}.{name}")
        fixed = FIXED.search(field["description"])
        if fixed and isinstance(value[name], str) and value[name] != fixed[1]:
            raise bad_request(f"{where}.{name} must be {fixed[1]}")
    return None
