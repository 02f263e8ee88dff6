"""One selection everywhere: rows selected here are selected in the session, and the other way round."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject

from gui.session import Selection
from gui.tables.selected import select
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView


class SelectionLink(QObject):
    """Keeps the selection of a table of orders or resources and the session's the same, without going round in
    circles."""

    def __init__(self, view: TableView, model: TableModel) -> None:
        super().__init__(view)
        self._view, self._model, self._session = view, model, model.session
        self._busy = False
        if model.spec.selects:
            view.selectionModel().selectionChanged.connect(self._tell)
            self._session.selection_changed.connect(self._take)
            model.modelReset.connect(self._restore)
            model.rows_changed.connect(self._restore)
            self._restore()

    def _tell(self) -> None:
        if self._busy:
            return
        chosen = frozenset(self._model.row_id(row) for row in self._view.selected_rows())
        if chosen == self._of(self._session.selection):
            return
        self._busy = True
        if self._model.spec.selects == "orders":
            self._session.select_orders(chosen)
        elif chosen or self._of(self._session.selection):
            self._session.select_resources(chosen)
        self._busy = False

    def _take(self, selection: Selection) -> None:
        if self._busy:
            return
        chosen = frozenset(row_id for row_id in self._of(selection) if self._model.place(row_id) is not None)
        if chosen != frozenset(self._model.row_id(row) for row in self._view.selected_rows()):
            self._busy = True
            self._select(chosen)
            self._busy = False

    def _restore(self) -> None:
        self._take(self._session.selection)

    def _select(self, chosen: frozenset[str]) -> None:
        places = sorted(place for row_id in chosen if (place := self._model.place(row_id)) is not None)
        select(self._view, places, range(self._model.columnCount()))
        if places:
            column = max(self._view.currentIndex().column(), 0)
            index = self._model.index(places[0], column)
            self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._view.scrollTo(index)

    def _of(self, selection: Selection) -> frozenset[str]:
        if self._model.spec.selects == "orders":
            return selection.orders
        rows = {row.id for row in self._model.content.rows}
        return frozenset(resource for resource in selection.resources if resource in rows)
