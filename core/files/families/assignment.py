"""The family of cost matrices: OR-Library `assign`."""

from __future__ import annotations

from math import isfinite
from pathlib import Path

from core.files.families.best_known import best_known
from core.model import CostMatrix


def assignment(path: Path, text: str, instance: int) -> CostMatrix:
    """The number of rows n, then n × n costs row by row; line breaks mean nothing. A file holds one instance."""
    first, *rest = text.split()
    size, costs = int(first), [float(word) for word in rest]
    if instance != 1 or size < 1 or len(costs) != size * size or not all(map(isfinite, costs)):
        raise ValueError("No matrix of that size.")
    rows = tuple(tuple(costs[at : at + size]) for at in range(0, size * size, size))
    return CostMatrix(path.name, rows, best_known(path))
