"""What a planner may ask of a run."""

from __future__ import annotations

from dataclasses import dataclass

from core.solve.stability import Stability


@dataclass(frozen=True, slots=True)
class SolveOptions:
    """Wall-clock seconds from the call, search threads, and the seed.

    With `iterations` the run ends after so many steps of each thread, however long they take; together with
    one worker the answer then depends on the seed alone. With `stability` the present plan is repaired: changed
    no more than that says. Raises ValueError for numbers that make no sense.
    """

    seconds: float = 10.0
    workers: int = 2
    seed: int = 0
    iterations: int | None = None
    cell: int | None = None
    stability: Stability | None = None

    def __post_init__(self) -> None:
        if not self.seconds > 0:
            raise ValueError(f"The time limit must be more than 0 seconds, not {self.seconds:g}.")
        if not 1 <= self.workers <= 64:
            raise ValueError(f"The number of workers must be from 1 to 64, not {self.workers}.")
        if self.cell is not None and self.cell < 1:
            raise ValueError(f"A cell must be 1 or more minutes, not {self.cell}.")
        if self.iterations is not None and self.iterations < 0:
            raise ValueError(f"The number of iterations must be 0 or more, not {self.iterations}.")
