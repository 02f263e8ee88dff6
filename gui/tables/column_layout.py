"""Puts a view's columns where the planner wants them, and notices where they are put."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics

from core.edit import Changes
from gui import look
from gui.tables.column_state import ColumnState
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView

NARROWEST, WIDEST = 56, 260
SAMPLE = 120
"""Rows whose texts decide how wide a column begins: all of them would take a second at 50,000."""
STEP = 16
"""Pixels that a key makes a column wider by."""
ROOM = 18
MARKS = 38


class ColumnLayout(QObject):
    """Visibility, width and order of the columns of one view."""

    def __init__(self, view: TableView, model: TableModel, state: ColumnState) -> None:
        super().__init__(view)
        self._view, self._model, self.state = view, model, state
        self._applying = False
        self._laid_out: object = None
        model.columns_changed.connect(self.apply)
        view.head.sectionResized.connect(self._note_width)
        view.head.sectionMoved.connect(self._note_order)
        self.apply()

    def apply(self) -> None:
        """Lay all columns out."""
        self._applying = True
        self._laid_out = self._model.content.rows
        shown = self.state.shown(self._model.content)
        for number, column in enumerate(self._model.columns):
            self._view.setColumnHidden(number, column.key not in shown)
            if column.key in shown:
                self._view.setColumnWidth(number, self.state.width(column.key) or self._fitting(number))
        self._put_in_order()
        self._applying = False
        self._model.content.search_in(shown)
        self._view.place_frozen()

    def follow(self, changes: Changes) -> None:
        """Show columns that begin to hold something; none is taken away while the planner works."""
        found = self._model.source.changes(changes)
        concerned = found.added | found.changed
        is_new = self._laid_out is not self._model.content.rows  # with other columns all were just laid out
        rows = self._model.source.rows_of(concerned) if is_new else []
        hidden = [n for n in range(len(self._model.columns)) if self._view.isColumnHidden(n)]
        planned = [n for n in hidden if self._model.columns[n].is_calculated] if changes.of("lots").ids else []
        if any(self._begins(n, rows) for n in hidden if rows) or any(self._begins(n, None) for n in planned):
            self.apply()

    def choose(self, key: str, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.state.choose(key, shown)
        self.apply()

    def reset(self) -> None:
        """Go back to the columns that hold something."""
        self.state.reset()
        self.apply()

    def column_left(self) -> None:
        """Move the current column one place to the left; the first one stays."""
        self._move(-1)

    def column_right(self) -> None:
        """Move the current column one place to the right."""
        self._move(+1)

    def column_narrower(self) -> None:
        """Give the current column less room."""
        self._widen(-STEP)

    def column_wider(self) -> None:
        """Give the current column more room."""
        self._widen(+STEP)

    def _move(self, step: int) -> None:
        head, section = self._view.head, self._view.currentIndex().column()
        place = head.visualIndex(section) + step
        while 0 < place < head.count() and head.isSectionHidden(head.logicalIndex(place)):
            place += step
        if section > 0 and 0 < place < head.count():
            head.moveSection(head.visualIndex(section), place)
            self._view.scrollTo(self._view.currentIndex())

    def _widen(self, step: int) -> None:
        section = self._view.currentIndex().column()
        if section >= 0:
            self._view.setColumnWidth(section, max(self._view.head.minimumSectionSize(),
                                                   self._view.columnWidth(section) + step))  # fmt: skip

    def set_workspace(self, workspace: str | None) -> None:
        """Show the columns of one kind of work: "schedule", "offers" or "allocate"; None: of all."""
        self.state.workspace = workspace
        self.apply()

    def _begins(self, number: int, rows: list[object] | None) -> bool:
        column = self._model.columns[number]
        if (
            column.along
            or column.key in self.state.chosen
            or (self.state.workspace and self.state.workspace not in column.shops)
        ):
            return False
        return self._model.content.holds_something(number, rows)

    def _fitting(self, number: int) -> int:
        column, content = self._model.columns[number], self._model.content
        metrics, strong = QFontMetrics(self._view.font()), QFontMetrics(look.font("strong"))
        texts = {content.text(row, number) for row in content.rows[:SAMPLE]} | {column.blank}
        if number == 0:
            texts.add(self._model.invitation)
        widest = max(metrics.horizontalAdvance(text.replace("\n", " ⏎ ")[:60]) for text in texts)
        return max(NARROWEST, min(WIDEST, max(widest + ROOM, strong.horizontalAdvance(column.title) + MARKS)))

    def _put_in_order(self) -> None:
        head = self._view.head
        known = [key for key in self.state.order if key in self._model.content.numbers]
        for place, key in enumerate(known):
            head.moveSection(head.visualIndex(self._model.content.numbers[key]), place)

    def _note_width(self, section: int, _old: int, new: int) -> None:
        if not self._applying and new > 0 and section < len(self._model.columns):
            self.state.widths[self._model.columns[section].key] = new
            self.state.save()

    def _note_order(self) -> None:
        if not self._applying:
            head = self._view.head
            self.state.order = [self._model.columns[head.logicalIndex(at)].key for at in range(head.count())]
            self.state.save()
