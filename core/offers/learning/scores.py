"""How well probabilities foretold answers: Brier, logarithmic loss, area under the ROC curve, calibration curve."""

from __future__ import annotations

import numpy as np

from core.offers.learning.history import Floats
from core.offers.learning.learned import CalibrationPoint, Scores

BINS = 10
"""Points of a calibration curve at most; each holds as many offers as the others."""
LEAST_IN_BIN = 15


def score(chance: Floats, yes: Floats) -> Scores:
    """Score probabilities [n] against what came (1 yes, 0 no) [n]; there must be at least one."""
    safe = np.clip(chance, 1e-6, 1 - 1e-6)
    loss = -np.mean(yes * np.log(safe) + (1 - yes) * np.log(1 - safe))
    return Scores(len(yes), float(np.mean((chance - yes) ** 2)), float(loss), area(chance, yes), curve(chance, yes))


def area(chance: Floats, yes: Floats) -> float | None:
    """The probability that of one yes and one no, drawn by chance, the yes was expected more surely; ties count half
    (Mann and Whitney, by ranks)."""
    many, few = int(yes.sum()), int(len(yes) - yes.sum())
    if not many or not few:
        return None
    _, back, number = np.unique(chance, return_inverse=True, return_counts=True)
    ranks = np.cumsum(number) - (number - 1) / 2
    return float((ranks[back][yes > 0].sum() - many * (many + 1) / 2) / (many * few))


def curve(chance: Floats, yes: Floats) -> tuple[CalibrationPoint, ...]:
    """Expected against observed, from the least sure to the surest, in groups of as equal a size as can be."""
    rank = np.argsort(chance, kind="stable")
    bins = min(BINS, max(1, len(rank) // LEAST_IN_BIN))
    groups = np.array_split(rank, bins) if len(rank) else []
    return tuple(CalibrationPoint(float(chance[one].mean()), float(yes[one].mean()), len(one)) for one in groups)
