"""What a planner does to cells of the matrix: type, paste, fill, forbid, lock. Each is one step of the session."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from core.edit import (
    NewMatrix,
    Pair,
    add_row,
    allow_pairs,
    forbid_pairs,
    new_names,
    put_on,
    remove_rows,
    set_costs,
    set_field,
    take_matrix,
    take_off,
    unlock,
)
from core.files.clipboard import from_clipboard, to_clipboard
from core.files.matrix import NOT_ALLOWED, PastedMatrix, cost_of_text, read_pasted
from core.model import Machine, Order
from gui.matrix.figures import decimal_mark, figure, for_editing
from gui.matrix.grid import MatrixGrid
from gui.matrix.picture import Cell, Picture
from gui.session import Session

translate = QCoreApplication.translate


def _tr(text: str) -> str:
    return translate("Matrix", text)


class MatrixCommands(QObject):
    """The edits of one grid."""

    def __init__(self, session: Session, grid: MatrixGrid) -> None:
        super().__init__(grid)
        self._session, self._grid = session, grid
        grid.edited.connect(self.type_into)
        grid.fill_wanted.connect(self.fill)
        grid.lock_clicked.connect(self._click_lock)

    @property
    def _picture(self) -> Picture:
        return self._grid.picture

    @property
    def _cells(self) -> list[Cell]:
        return [] if self._picture.is_empty else self._grid.selected.cells

    def pairs(self) -> list[Pair]:
        """The selected pairs of order and machine."""
        return [self._picture.pair(cell) for cell in self._cells]

    # Typing

    def type_into(self, row: int, column: int, text: str) -> None:
        """Take a text typed into a cell, or a new name typed into a title."""
        if row < 0 or column < 0:
            self._rename("machines" if row < 0 else "orders", max(row, column), text)
        elif row < self._picture.rows and column < self._picture.columns:
            self._write([(row, column)], text)

    def fill(self, text: str) -> None:
        """The same text into every selected cell."""
        self._write(self._cells, text)

    def _write(self, cells: list[Cell], text: str) -> None:
        pairs = [self._picture.pair(cell) for cell in cells]
        if text.strip() and text.strip().casefold() in NOT_ALLOWED:
            self._do(_tr("Forbid {0}"), pairs, forbid_pairs, pairs)
            return
        try:
            cost = cost_of_text(text, decimal_mark())
        except ValueError:
            sentence = _tr("“{0}” is no cost; write it like {1}, or x where the pair is not allowed.")
            self._session.refused.emit(sentence.format(text[:30], for_editing(12.5)))
            return
        costs = {pair: cost for pair, cell in zip(pairs, cells, strict=True) if self._differs(cell, cost)}
        name = _tr("No cost for {0}") if cost is None else _tr("Cost of {0}: {1}").replace("{1}", figure(cost))
        self._do(name, list(costs), set_costs, costs)

    def _differs(self, cell: Cell, cost: float | None) -> bool:
        now = float(self._picture.cost[cell])
        return bool(self._picture.forbidden[cell]) or (None if math.isnan(now) else now) != cost

    def _rename(self, table: str, place: int, text: str) -> None:
        ids = self._picture.orders if table == "orders" else self._picture.machines
        name = " ".join(text.split())
        if place < len(ids) and name and name != ids[place]:
            step = _tr("Rename {0} to {1}").format(ids[place], name)
            self._session.apply(step, set_field, table, ids[place], "id", name)

    # The clipboard

    def copy(self) -> None:
        """Put the selected costs on the clipboard; the whole table goes with its titles."""
        selected, picture = self._grid.selected, self._picture
        if picture.is_empty:
            return
        rows = [[self._text((row, column)) for column in selected.columns] for row in selected.rows]
        if len(rows) == picture.rows and len(rows[0]) == picture.columns and picture.rows * picture.columns > 1:
            rows = [["", *picture.machines], *([order, *row] for order, row in zip(picture.orders, rows, strict=True))]
        QApplication.clipboard().setText(to_clipboard(rows))

    def _text(self, cell: Cell) -> str:
        cost = float(self._picture.cost[cell])
        if self._picture.forbidden[cell]:
            return "x"
        return "" if math.isnan(cost) else for_editing(cost)

    def copy_all(self) -> None:
        """Put the whole table on the clipboard."""
        self._grid.select_all()
        self.copy()

    def cut(self) -> None:
        """Copy, and empty the cells."""
        self.copy()
        self.clear()

    def paste(self) -> None:
        """Take the clipboard's table in: by its titles where it has any, else from the current cell on."""
        text = QApplication.clipboard().text()
        if not text.strip():
            self._session.refused.emit(_tr("There is nothing on the clipboard that could be pasted."))
            return
        if self._grid.editor.is_open:
            self._grid.editor.paste()
            return
        pasted = read_pasted(from_clipboard(text), decimal_mark())
        if pasted.problems:
            self._session.refused.emit(" ".join((*pasted.problems, _tr("Nothing was pasted."))))
        elif pasted.rows == pasted.columns == 1 and len(self._cells) > 1:
            self.fill(text.strip())
        else:
            matrix = self._placed(pasted)
            name = _tr("Paste {0} × {1} costs").format(pasted.rows, pasted.columns)
            if self._session.apply(name, take_matrix, matrix):
                self._show_pasted(matrix)

    def _placed(self, pasted: PastedMatrix) -> NewMatrix:
        """The pasted table with the titles of where it goes; what reaches beyond the table are new rows and columns."""
        picture, selected = self._picture, self._grid.selected
        below = list(picture.orders[selected.rows[0]:]) if not picture.is_empty else list(picture.orders)
        right = list(picture.machines[selected.columns[0]:]) if not picture.is_empty else list(picture.machines)
        orders = pasted.orders or self._names(below, "orders", _tr("P"), pasted.rows)
        machines = pasted.machines or self._names(right, "machines", _tr("M"), pasted.columns)
        return NewMatrix(orders, machines, pasted.costs)

    def _names(self, there: list[str], table: str, letter: str, number: int) -> list[str]:
        missing = max(0, number - len(there))
        return there[:number] + new_names(self._session.scenario, table, letter, missing)

    def _show_pasted(self, matrix: NewMatrix) -> None:
        picture = self._picture
        rows = sorted(row for order in matrix.orders if (row := picture.row_of.get(order)) is not None)
        columns = sorted(at for machine in matrix.machines if (at := picture.column_of.get(machine)) is not None)
        if rows and columns:
            self._grid.select((rows[0], columns[0]), (rows[-1], columns[-1]))
            self._grid.bring_into_sight((rows[0], columns[0]))

    def clear(self) -> None:
        """Empty the selected cells: without a cost a pair is not allowed."""
        if len(self._cells) == 1 and self._picture.forbidden[self._cells[0]]:
            self._write(self._cells, "")
            return
        self._write([cell for cell in self._cells if self._text(cell)], "")

    def fill_down(self) -> None:
        """Copy the topmost selected cell of each column into those below it."""
        rows, columns = self._grid.selected.rows, self._grid.selected.columns
        self._spread({(row, column): (rows[0], column) for row in rows[1:] for column in columns}, _tr("Fill down"))

    def fill_right(self) -> None:
        """Copy the leftmost selected cell of each row into those beside it."""
        rows, columns = self._grid.selected.rows, self._grid.selected.columns
        self._spread({(row, column): (row, columns[0]) for row in rows for column in columns[1:]}, _tr("Fill right"))

    def _spread(self, sources: Mapping[Cell, Cell], name: str) -> None:
        if self._picture.is_empty or not sources:
            return
        picture = self._picture
        costs = {
            picture.pair(cell): float(picture.cost[source]) if picture.is_open[source] else None
            for cell, source in sources.items()
        }
        self._session.apply(name, set_costs, costs)

    # Pairs

    def forbid(self) -> None:
        """Forbid the selected pairs, or allow them again where all are forbidden."""
        pairs = self.pairs()
        if pairs and all(self._picture.forbidden[cell] for cell in self._cells):
            self._do(_tr("Allow {0}"), pairs, allow_pairs, pairs)
        elif pairs:
            self._do(_tr("Forbid {0}"), pairs, forbid_pairs, pairs)

    def lock(self) -> None:
        """Lock the current pair, which puts the order there, or let it go where it is locked."""
        if self._picture.is_empty:
            return
        cell = self._grid.selected.current
        pair = self._picture.pair(cell)
        if self._picture.locked[cell]:
            lots = [lot.id for lot in self._session.scenario.plan.by_order[pair[0]] if lot.resource == pair[1]]
            self._do(_tr("Unlock {0}"), [pair], unlock, lots)
        elif not self._picture.is_open[cell]:
            self._session.refused.emit(_tr("{0} may not go on {1}, so it cannot be locked there.").format(*pair))
        else:
            self._do(_tr("Lock {0}"), [pair], put_on, *pair)

    def take_off(self) -> None:
        """Take the selected pairs out of the plan."""
        pairs = [self._picture.pair(cell) for cell in self._cells if self._picture.chosen[cell]]
        if pairs:
            self._do(_tr("Take {0} out of the plan"), pairs, take_off, pairs)

    def _click_lock(self, row: int, column: int) -> None:
        if self._picture.locked[row, column]:
            self.lock()

    # Rows and columns

    def add_order(self) -> None:
        """Add an order as a row at the end."""
        name = new_names(self._session.scenario, "orders", _tr("P"), 1)[0]
        if self._session.apply(_tr("Add order {0}").format(name), add_row, "orders", Order(name, 1)):
            self._grid.go_to((self._picture.rows - 1, self._grid.selected.current[1]))

    def add_machine(self) -> None:
        """Add a machine as a column at the end."""
        name = new_names(self._session.scenario, "machines", _tr("M"), 1)[0]
        if self._session.apply(_tr("Add machine {0}").format(name), add_row, "machines", Machine(name)):
            self._grid.go_to((self._grid.selected.current[0], self._picture.columns - 1))

    def begin_table(self, rows: int, columns: int) -> None:
        """Begin an empty table of a size, to be typed into."""
        scenario = self._session.scenario
        orders = new_names(scenario, "orders", _tr("P"), rows)
        machines = new_names(scenario, "machines", _tr("M"), columns)
        empty = NewMatrix(orders, machines, [[None] * columns] * rows)
        if self._session.apply(_tr("Begin a table of {0} × {1}").format(rows, columns), take_matrix, empty):
            self._grid.go_to((0, 0))
            self._grid.setFocus()

    def remove(self, table: str) -> None:
        """Remove the orders or machines of the selected cells."""
        picture, selected = self._picture, self._grid.selected
        places, ids = (selected.rows, picture.orders) if table == "orders" else (selected.columns, picture.machines)
        names = [ids[place] for place in places if place < len(ids)]
        if names:
            step = _tr("Remove {0}").format(names[0] if len(names) == 1 else _tr("{0} rows").format(len(names)))
            if table == "machines" and len(names) > 1:
                step = _tr("Remove {0} machines").format(len(names))
            self._session.apply(step, remove_rows, table, names)

    def _do(self, name: str, pairs: list[Pair], edit: Callable[..., Any], *args: Any) -> None:
        """One step, named by the pair it is about or by how many."""
        if not pairs:
            return
        one = _tr("{0} on {1}").format(*pairs[0])
        self._session.apply(name.format(one if len(pairs) == 1 else _tr("{0} pairs").format(len(pairs))), edit, *args)
