"""What a planner does to rows: add, duplicate, remove, move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gui.tables.selected import select
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

translate = QCoreApplication.translate


class RowCommands:
    """The commands on rows of one table; each is one step."""

    def __init__(self, view: TableView, model: TableModel) -> None:
        self._view, self._model = view, model

    def add_row(self) -> None:
        """Add a row, below the current one where the order matters; where it needs more than a name, go to the line
        for it."""
        model, source = self._model, self._model.source
        if not self._may_edit():
            return
        if not model.spec.stem:
            self._view.go_to(len(model.shown), self._view.visible_columns()[0])
            self._view.edit(self._view.currentIndex())
            return
        rows = source.made(model.session.scenario, [{}])
        name = translate("Tables", "Add {row}").format(row=source.name_of(rows[0]))
        model.session.apply(name, source.with_rows, rows, self._position_below())
        self._go_to_rows([rows[0].id])
        self._view.edit(self._view.currentIndex())

    def duplicate_rows(self) -> None:
        """Put a copy below each selected row."""
        ids = self._selected_ids()
        if ids and self._may_edit():
            before = {row.id for row in self._model.content.rows}
            self._model.session.apply(
                self._row_step(translate("Tables", "Duplicate {what}"), ids), self._model.source.with_copies, ids
            )
            self._go_to_rows([row.id for row in self._model.content.rows if row.id not in before])

    def remove_rows(self) -> None:
        """Remove the selected rows."""
        ids = self._selected_ids()
        if ids and self._may_edit():
            first = self._model.place(ids[0]) or 0
            column = self._view.currentIndex().column()
            if self._model.session.apply(
                self._row_step(translate("Tables", "Remove {what}"), ids), self._model.source.without, ids
            ):
                self._view.go_to(min(first, self._model.rowCount() - 1), max(column, 0))

    def move_up(self) -> None:
        """Move the current row one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current row one place down, or open its choices where rows have no order of their own."""
        if self._model.spec.has_priority:
            self._move(1)
        else:
            self._view.edit(self._view.currentIndex())
            editor = self._view.open_editor()
            if editor is not None:
                editor.show_choices()

    def _row_step(self, step: str, ids: Sequence[str]) -> str:
        rows = {row.id: row for row in self._model.content.rows}
        one = self._model.source.name_of(rows[ids[0]])
        return step.format(what=one if len(ids) == 1 else self._model.spec.count(len(ids)))

    def _may_edit(self) -> bool:
        if not self._model.is_editable:
            self._view.edit_refused.emit(self._model.session.read_only_reason or "")
        return self._model.is_editable

    def _selected_ids(self) -> list[str]:
        return [self._model.row_id(row) for row in self._view.selected_rows()]

    def _position_below(self) -> int | None:
        row = self._view.currentIndex().row()
        if not self._model.spec.has_priority or row < 0 or self._model.is_new_line(row):
            return None
        ids = [one.id for one in self._model.content.rows]
        return ids.index(self._model.row_id(row)) + 1

    def _move(self, step: int) -> None:
        model, row = self._model, self._view.currentIndex().row()
        if not model.spec.has_priority or row < 0 or model.is_new_line(row) or not self._may_edit():
            return
        if not model.arrangement.is_natural:
            model.session.refused.emit(
                translate("Tables", "Rows can be moved only while the table is neither sorted nor filtered.")
            )
            return
        if 0 <= row + step < len(model.shown):
            column, row_id = self._view.currentIndex().column(), model.row_id(row)
            name = translate("Tables", "Move {row} up") if step < 0 else translate("Tables", "Move {row} down")
            model.session.apply(
                name.format(row=model.source.name_of(model.shown[row])), model.source.moved, row_id, row + step
            )
            self._view.go_to(row + step, column)

    def _go_to_rows(self, ids: Sequence[str]) -> None:
        places = [place for row_id in ids if (place := self._model.place(row_id)) is not None]
        if places:
            self._view.go_to(places[0], self._view.visible_columns()[0])
            select(self._view, places, range(self._model.columnCount()))
