"""In what the models count cost: whole numbers, as CP-SAT asks for."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from core.solve.bounds import Board
from core.solve.bounds.windows import Window

MOST = 1e11
"""What the costs of a model may add up to: fine enough for any tolerance, and far from where numbers
overflow."""


def scale_of(board: Board, windows: Sequence[Window]) -> float:
    """Parts of one unit of cost: a power of ten, the larger the less the orders can cost within their
    windows."""
    weights = board.scenario.shop.objective
    edges = [np.array((window.first, window.last)) for window in windows]
    reach = board.fixed_cost + sum(float(board.penalties.cost(order, edge).max()) for order, edge in enumerate(edges))
    reach += len(windows) * (weights.k3_changeover + weights.k5_changeover_hour)
    return 10.0 ** math.floor(math.log10(MOST / max(reach, 1e-3)))
