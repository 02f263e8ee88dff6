"""Which cells of a view are selected, read from ranges: a selection of everything is one range, not a million cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from gui.tables.row_moves import runs
from gui.tables.selection_ranges import Rectangle, rectangles, rows_in
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Selected:
    """Selected rows from top to bottom, the line for a new one not among them, and visible columns from left to
    right, with the ranges (top, bottom, left, right) they come from."""

    rows: Sequence[int]
    columns: Sequence[int]
    ranges: Sequence[Rectangle]

    @property
    def is_block(self) -> bool:
        """Whether every selected row has every selected column."""
        return len(self.ranges) <= 1 or all(len(self.columns_of(row)) == len(self.columns) for row in self.rows)

    def columns_of(self, row: int) -> Sequence[int]:
        """The selected columns of one row."""
        if len(self.ranges) == 1:
            return self.columns
        spans = [(left, right) for top, bottom, left, right in self.ranges if top <= row <= bottom]
        return [column for column in self.columns if any(left <= column <= right for left, right in spans)]

    def texts(self, model: TableModel) -> Iterable[list[str]]:
        """The selected cells as they are copied; what lies between them is empty."""
        for row in self.rows:
            chosen = set(self.columns_of(row))
            yield [model.written(row, column) if column in chosen else "" for column in self.columns]


def selected_cells(view: TableView) -> Selected:
    """What is selected; the current cell, if nothing is."""
    model = view.table_model
    last = len(model.shown) - 1
    found = [(top, min(bottom, last), left, right) for top, bottom, left, right in rectangles(view.selectionModel())]
    index = view.currentIndex()
    if not found and index.isValid():
        found = [(index.row(), min(index.row(), last), index.column(), index.column())]
    found = [one for one in found if one[0] <= one[1]]
    rows = rows_in(found, last)
    columns = [c for c in view.visible_columns() if any(left <= c <= right for _, _, left, right in found)]
    return Selected(rows, columns, found)


def select(view: TableView, rows: Iterable[int], columns: Iterable[int]) -> None:
    """Select these rows in these columns and nothing else; the current cell stays current."""
    model, chosen = view.table_model, QItemSelection()
    across = runs(sorted(columns))
    for top, bottom in runs(sorted(rows)):
        for left, right in across:
            chosen.select(model.index(top, left), model.index(bottom, right))
    view.selectionModel().select(chosen, _Flag.ClearAndSelect)
