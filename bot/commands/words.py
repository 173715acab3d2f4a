"""What commands say."""

import json
import sys


class No(Exception):
    """The answer is no: nothing was found, or what was given is not valid; str() says why, exit code 1."""


def note(line: str) -> None:
    """For who sits there; standard output is for the answer."""
    print(line, file=sys.stderr)


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
