"""What a learned model says, in plain arithmetic: no learning package is needed to serve it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from core.offers.learning.features import Seen, column
from core.offers.learning.learned import AcceptanceModel

SUREST = 0.99
"""No producer is believed to accept more surely than this, or to decline."""


def chances(model: AcceptanceModel, seen: Seen, effect: Any) -> Any:
    """The probability of a yes of one offer or of many, given each producer's effect; what is not known counts as the
    mean of the history."""
    odds = model.intercept + effect
    for one in model.features:
        value = column(one.name, seen)
        away = np.where(np.isnan(value), 0.0, np.clip(value, one.low, one.high) - one.mean)
        odds = odds + one.coefficient / one.scale * away
    odds = np.clip(model.shift + model.slope * odds, -30.0, 30.0)
    return np.clip(1 / (1 + np.exp(-odds)), 1 - SUREST, SUREST)


def effects(model: AcceptanceModel, producers: Sequence[str]) -> Any:
    """The effect of each producer [m]; 0 for those the model never saw."""
    return np.array([model.effects.get(name, 0.0) for name in producers], float)
