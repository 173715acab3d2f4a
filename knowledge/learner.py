"""A linear classifier over all topics, learnt from examples: softmax, in small steps (AdaGrad)."""

import numpy as np
from numpy.typing import NDArray

from knowledge.space import Floats, Rows

BATCH = 128
SPEED = 0.25


def learn(
    rows: Rows,
    size: int,
    labels: NDArray[np.int64],
    classes: int,
    weight: Floats,
    rounds: int,
    decay: float,
) -> Floats:
    """Weights (size × classes) that tell the class of each row. `weight`: how much each row counts."""
    weights = np.zeros((size, classes), np.float32)
    travelled = np.full((size, classes), 1e-3, np.float32)
    chance = np.random.default_rng(1)
    for _ in range(rounds):
        order = chance.permutation(len(rows))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            places, table = rows.dense(chosen)
            now = weights[places]
            error = softmax(table @ now)
            error[np.arange(len(chosen)), labels[chosen]] -= 1
            slope = table.T @ (error * weight[chosen, None]) + decay * len(chosen) * now
            travelled[places] += slope * slope
            weights[places] = now - SPEED * slope / np.sqrt(travelled[places])
    return weights


def learn_dense(
    points: Floats,
    labels: NDArray[np.int64],
    classes: int,
    rounds: int,
    decay: float,
) -> Floats:
    """The same where each row has all places."""
    weights = np.zeros((points.shape[1], classes), np.float32)
    travelled = np.full_like(weights, 1e-3)
    chance = np.random.default_rng(1)
    for _ in range(rounds):
        order = chance.permutation(len(points))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            table = points[chosen]
            error = softmax(table @ weights)
            error[np.arange(len(chosen)), labels[chosen]] -= 1
            slope = table.T @ error + decay * len(chosen) * weights
            travelled += slope * slope
            weights -= SPEED * slope / np.sqrt(travelled)
    return weights


def softmax(scores: Floats) -> Floats:
    """Scores of each row as chances."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True), np.float32)


def log_softmax(scores: Floats) -> Floats:
    """Scores of one text as logarithms of chances; what is not a number takes no part."""
    raised = scores - np.nanmax(scores)
    return np.asarray(raised - np.log(np.nansum(np.exp(raised))), np.float32)
