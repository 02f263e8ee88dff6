"""What the grid shows besides the costs: regrets, a plan that is previewed, cells to blame, what is selected."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from gui.matrix.picture import Cell, Picture


@dataclass
class Selected:
    """A rectangle of cells from `anchor` to `current`, the cell that has the keyboard."""

    current: Cell = (0, 0)
    anchor: Cell = (0, 0)

    @property
    def rows(self) -> range:
        """The rows it covers."""
        return range(min(self.anchor[0], self.current[0]), max(self.anchor[0], self.current[0]) + 1)

    @property
    def columns(self) -> range:
        """The columns it covers."""
        return range(min(self.anchor[1], self.current[1]), max(self.anchor[1], self.current[1]) + 1)

    @property
    def cells(self) -> list[Cell]:
        """Its cells, row by row."""
        return [(row, column) for row in self.rows for column in self.columns]

    @property
    def is_one(self) -> bool:
        """Whether it is the current cell alone."""
        return self.anchor == self.current

    def keep_within(self, rows: int, columns: int) -> None:
        """Stay on a table of a size."""
        self.current = _within(self.current, rows, columns)
        self.anchor = _within(self.anchor, rows, columns)


def _within(cell: Cell, rows: int, columns: int) -> Cell:
    return max(0, min(cell[0], rows - 1)), max(0, min(cell[1], columns - 1))


@dataclass
class Shown:
    """Everything the painter needs. `regret` is what the total grows by where a pair is forced, NaN where nobody knows
    yet and infinite where it cannot be; `loss` what it grows by where a pair of the best plan is lost, NaN elsewhere;
    `preview` marks the pairs of another plan, `blamed` the cells of a clash."""

    picture: Picture
    regret: np.ndarray | None = None
    loss: np.ndarray | None = None
    as_regret: bool = False
    preview: np.ndarray | None = None
    blamed: np.ndarray | None = None
    selected: Selected = field(default_factory=Selected)
    hovered: Cell | None = None
    has_keyboard: bool = False

    @property
    def heat(self) -> float:
        """The regret that has the strongest shade: nine in ten are no larger."""
        if self.regret is None:
            return 0.0
        known = self.regret[np.isfinite(self.regret) & (self.regret > 0)]
        return float(np.quantile(known, 0.9)) if known.size else 0.0
