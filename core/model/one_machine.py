"""The one-machine problem of the literature, which public benchmark instances are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OneMachine:
    """n jobs on one machine, all ready at 0: minimise Σ early·max(0, due - end) + late·max(0, end - due).

    Times and weights are whole abstract units. `setups[i][j]` is the changeover when job j follows job i,
    `setups[n][j]` when j is first; empty without any. `best_known` is the least objective anybody published,
    where there is one.
    """

    name: str
    times: tuple[int, ...]
    early: tuple[int, ...]
    late: tuple[int, ...]
    dues: tuple[int, ...]
    setups: tuple[tuple[int, ...], ...] = ()
    best_known: float | None = None
