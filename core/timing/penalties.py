"""What it costs to end early or late, as numbers a loop can use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from core.model import Objective, Order

Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
"""Real numbers, of any shape."""
NEVER = -1e9
"""A minute before all others: the floor of a lot whose end counts as it is."""


@dataclass(frozen=True, slots=True)
class Penalties:
    """Cost of the completion of each order, by row: `due` in wall-clock minutes; with d minutes of earliness
    `early2`·d² + `early1`·d, of tardiness likewise. An order without a due date costs nothing."""

    due: Numbers
    early2: Numbers
    early1: Numbers
    late2: Numbers
    late1: Numbers

    @classmethod
    def of(cls, orders: tuple[Order, ...], objective: Objective) -> Penalties:
        """The penalties that an objective gives a row of orders."""
        due = np.array([0 if order.due is None else order.due for order in orders], np.float64)
        weight = np.array([0 if order.due is None else order.weight for order in orders], np.float64)
        none = np.zeros(len(orders))
        early, late = objective.k1_earliness * weight, objective.k2_tardiness * weight
        unit = objective.time_unit_minutes
        if objective.penalty == "linear":
            return cls(due, none, early / unit, none, late / unit)
        return cls(due, early / unit**2, none, late / unit**2, none)

    def take(self, rows: Any) -> Penalties:
        """The penalties of some rows, in their order."""
        return Penalties(self.due[rows], self.early2[rows], self.early1[rows], self.late2[rows], self.late1[rows])

    def cost(self, row: int, ends: Any) -> Numbers:
        """What it costs to complete one row at each of these wall-clock minutes."""
        late = ends - self.due[row]
        two = np.where(late > 0, self.late2[row], self.early2[row])
        one = np.where(late > 0, self.late1[row], -self.early1[row])
        return np.asarray((two * late + one) * late)

    def costs(self, ends: Any) -> Numbers:
        """What each row costs when it is complete at its minute of `ends`."""
        late = ends - self.due
        two, one = np.where(late > 0, self.late2, self.early2), np.where(late > 0, self.late1, -self.early1)
        return np.asarray((two * late + one) * late)
