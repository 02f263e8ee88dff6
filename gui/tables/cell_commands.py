"""What a planner does to selected cells: copy, cut, paste, fill, clear."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from core.files.clipboard import from_clipboard, to_clipboard
from gui.tables.blocks import Block, Line, apply_block, read_again, read_block
from gui.tables.cell_edits import change_name
from gui.tables.paste_target import lines_of_paste
from gui.tables.selected import Selected, select, selected_cells
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

translate = QCoreApplication.translate


class CellCommands(QObject):
    """The commands on cells of one table. A block with bad cells is not applied but reported; the planner decides."""

    reported = Signal(str, object)  # the step's name, a Block with bad cells
    left_out = Signal(object)  # a Block of new rows that could not be made
    done = Signal()  # a block was applied: an earlier report is out of date

    def __init__(self, view: TableView, model: TableModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        selected = selected_cells(self._view)
        if selected.rows:
            QApplication.clipboard().setText(to_clipboard(selected.texts(self._model)))

    def cut(self) -> None:
        """Copy, then clear."""
        if self._may_edit():
            self.copy()
            self._block(translate("Tables", "Cut {count} cells"), self._cleared())

    def clear(self) -> None:
        """Empty the selected cells."""
        if self._may_edit():
            self._block(translate("Tables", "Clear {count} cells"), self._cleared())

    def paste(self) -> None:
        """Put the clipboard's cells in, from the selection's first cell on; rows beyond the last are new."""
        text = QApplication.clipboard().text()
        if text and self._may_edit():
            lines, remarks = lines_of_paste(self._view, self._model, from_clipboard(text))
            self._block(self._paste_name(lines), lines, remarks)

    def fill_down(self) -> None:
        """Copy the first selected row into the others below it; a single one takes the row above."""
        selected = selected_cells(self._view)
        if not selected.rows or not self._may_edit():
            return
        first, *rest = selected.rows if len(selected.rows) > 1 else (selected.rows[0] - 1, selected.rows[0])
        columns = [
            number
            for number in selected.columns
            if len(selected.columns) == 1 or self._model.columns[number].key != "id"
        ]
        if first >= 0:
            texts = [(self._model.columns[number], self._model.written(first, number)) for number in columns]
            self._block(
                translate("Tables", "Fill down {count} cells"), [(self._model.shown[row], texts) for row in rest]
            )

    def fill(self, text: str) -> None:
        """Put one text into every selected cell."""
        if self._may_edit():
            self._block(translate("Tables", "Fill {count} cells"), self._lines(selected_cells(self._view), text))

    def select_all(self) -> None:
        """Select every cell."""
        self._view.selectAll()

    def select_rows(self) -> None:
        """Widen the selection to whole rows."""
        select(self._view, selected_cells(self._view).rows, range(self._model.columnCount()))

    def select_columns(self) -> None:
        """Widen the selection to whole columns."""
        select(self._view, range(len(self._model.shown)), selected_cells(self._view).columns)

    def go_down(self) -> None:
        """To the cell below."""
        self._go(1)

    def go_up(self) -> None:
        """To the cell above."""
        self._go(-1)

    def edit_empty(self) -> None:
        """Open the current cell with its text taken away."""
        index = self._view.currentIndex()
        self._view.edit(index, self._view.EditTrigger.EditKeyPressed, None)
        editor = self._view.open_editor()
        if editor is not None:
            editor.selectAll()
            editor.del_()

    def apply_good(self, name: str, block: Block) -> None:
        """Make the good cells of a reported block one step, and go on reporting the rows that are left out."""
        fresh = read_again(self._model, block)
        if self.apply(name, fresh) and fresh.left_out.targets:
            self.left_out.emit(fresh.left_out)

    def apply(self, name: str, block: Block) -> bool:
        """Make the good cells of a block one step."""
        if not apply_block(self._model, self._step(name, block), block):
            return False
        self._show_block(block)
        self.done.emit()
        return True

    def _block(self, name: str, lines: Sequence[Line], remarks: Iterable[str] = ()) -> None:
        block = read_block(self._model, lines)
        block.remarks += remarks
        if block.trouble:
            self._model.session.refused.emit(block.trouble)
        elif block.bad or block.remarks:
            self.reported.emit(name, block)
        elif block.targets:
            self.apply(name, block)

    def _cleared(self) -> list[Line]:
        return self._lines(selected_cells(self._view), "")

    def _lines(self, selected: Selected, text: str) -> list[Line]:
        shown, columns = self._model.shown, self._model.columns
        return [(shown[row], [(columns[number], text) for number in selected.columns_of(row)]) for row in selected.rows]

    def _paste_name(self, lines: Sequence[Line]) -> str:
        new = sum(row is None for row, _ in lines)
        if new == len(lines):
            return translate("Tables", "Paste {rows}").format(rows=self._model.spec.count(new))
        width = max((len(list(texts)) for _, texts in lines), default=0)
        return translate("Tables", "Paste {rows} × {columns} cells").format(rows=len(lines), columns=width)

    def _step(self, name: str, block: Block) -> str:
        """The step's name; a block of one cell is called as if it had been typed."""
        cells = [(target, cell) for target in block.targets for cell in target.cells if not target.is_new]
        if len(cells) == 1 and not block.new_rows():
            target, cell = cells[0]
            return change_name(cell.column, self._model.source.name_of(target.row))
        return name.format(count=block.good)

    def _may_edit(self) -> bool:
        if not self._model.is_editable:
            self._view.edit_refused.emit(self._model.session.read_only_reason or "")
        return self._model.is_editable

    def _go(self, step: int) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            self._view.go_to(max(0, min(index.row() + step, self._model.rowCount() - 1)), index.column())

    def _show_block(self, block: Block) -> None:
        """Select what the block put in."""
        rows = [target.row.id for target in block.targets if not target.is_left_out]
        places = [place for row_id in rows if (place := self._model.place(row_id)) is not None]
        numbers = self._model.content.numbers
        columns = {numbers[cell.column.key] for target in block.targets for cell in target.cells}
        if places and columns and not (len(places) == 1 and len(columns) == 1):
            self._view.scrollTo(self._model.index(min(places), min(columns)))
            select(self._view, places, columns)
