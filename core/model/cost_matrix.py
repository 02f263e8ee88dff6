"""The assignment problem of the literature, which public benchmark instances are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CostMatrix:
    """n × n costs: choose one cell of each row and of each column at least sum. `best_known` is the optimum that
    anybody published, where there is one."""

    name: str
    costs: tuple[tuple[float, ...], ...]
    best_known: float | None = None
