"""How many rows show, what the selected numbers come to, and what waits to be mended: one line of small words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from core.language import counted
from gui import look
from gui.look import wording
from gui.tables.selected import selected_cells
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

MOST_ADDED = 200_000
"""So many cells are added up; a larger selection is not a question about a sum."""


class Counts(QWidget):
    """Row count on the left, sum on the right, and between them a button to the cells that were refused."""

    refused_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, view: TableView, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP, 0, look.GAP, 0)
        self.count = look.ElidedLabel()
        self.count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.count.setObjectName("row-count")
        self.refused = QPushButton()
        self.refused.setObjectName("refused-cells")
        self.refused.setProperty("flat", True)
        self.refused.clicked.connect(self.refused_wanted)
        self.show_all = QPushButton(self.tr("Show all"))
        self.show_all.setObjectName("show-all-rows")
        self.show_all.setProperty("flat", True)
        self.show_all.setToolTip(self.tr("Take the search and all filters away"))
        self.show_all.clicked.connect(self.all_wanted)
        self.total = look.label()
        self.total.setObjectName("selection-sum")
        for widget in (self.count, self.show_all, self.refused):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.total)
        model.rows_changed.connect(self.show_count)
        model.drafts_changed.connect(self.show_refused)
        look.watcher.changed.connect(self.take_colours)
        self.take_colours()
        self.show_count()
        self.show_refused()

    def show_count(self) -> None:
        """How many rows show, of how many."""
        shown, everything, spec = len(self._model.shown), len(self._model.content.rows), self._model.spec
        is_filtered = self._model.arrangement.is_filtered
        self.show_all.setVisible(is_filtered)
        self.count.setVisible(is_filtered or not spec.is_part)  # beside a title there is no room to say it twice
        text = "{rows}" if shown == everything else self.tr("{shown} of {rows}")
        self.count.setText(text.format(shown=wording.whole(shown), rows=spec.count(everything)))

    def show_refused(self) -> None:
        """How many cells hold a text that was refused."""
        count = len(self._model.drafts.refused())
        self.refused.setText(counted("{n} cell to mend", "{n} cells to mend", count))
        self.refused.setVisible(count > 0)

    def show_sum(self) -> None:
        """What the selected numbers add up to, where they are of one column."""
        selected = selected_cells(self._view)
        numbers = [c for c in selected.columns if self._model.columns[c].adds_up]
        self.total.clear()
        if len(numbers) != 1 or not 1 < len(selected.rows) <= MOST_ADDED:
            return
        values = [self._model.content.value(self._model.shown[row], numbers[0]) for row in selected.rows]
        found = [value for value in values if value is not None]
        column = self._model.columns[numbers[0]]
        self.total.setText(
            self.tr("Sum {0}").format(column.show(sum(found), self._model.content.notation)) if found else ""
        )

    def take_colours(self) -> None:
        """Wear the theme."""
        colours = look.current()
        self.setStyleSheet(f"QLabel {{ color: {colours.muted}; }} QPushButton {{ padding: 1px 6px; }}")
        self.refused.setStyleSheet(f"color: {colours.conflict};")
        self.show_all.setStyleSheet(f"color: {colours.accent};")
