"""A table with all that belongs to it: search, buttons, grid, report and footer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.edit import Changes
from gui.tables.arrangement import Arrangement
from gui.tables.cell_commands import CellCommands
from gui.tables.column_chooser import ColumnChooser
from gui.tables.column_layout import ColumnLayout
from gui.tables.column_state import ColumnState
from gui.tables.context_menu import context_menu
from gui.tables.counts import Counts
from gui.tables.filter_popup import FilterPopup
from gui.tables.paste_report import PasteReport
from gui.tables.row_commands import RowCommands
from gui.tables.rows import Rows
from gui.tables.selection_link import SelectionLink
from gui.tables.table_model import TableModel
from gui.tables.table_view import TableView
from gui.tables.toolbar import Toolbar

PAUSE = 150
"""Milliseconds after the last key before the search starts."""


class TableArea(QWidget):
    """One editable table. Commands come from keys, buttons and menus by name, and each is done in one place."""

    def __init__(self, source: Rows, parent: QWidget | None = None, settings: QSettings | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel(source, self)
        self.session, self.spec = source.session, source.spec
        self.setObjectName(f"{self.spec.name}-area")
        self.view = TableView(self.model, self)
        self.toolbar = Toolbar(self.spec, self)
        self.report = PasteReport(self)
        self.counts = Counts(self.view, self.model, self.toolbar)
        self.toolbar.put_in_the_middle(self.counts)
        self.cells, self.rows = CellCommands(self.view, self.model), RowCommands(self.view, self.model)
        self.columns = ColumnLayout(self.view, self.model, ColumnState(self.spec.name, settings))
        self.selection = SelectionLink(self.view, self.model)
        self._lay_out()
        self._connect()
        self._show_rights()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.view, 1)
        column.addWidget(self.report)

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._search)
        self.toolbar.search.textChanged.connect(self._pause.start)
        self.toolbar.search.returnPressed.connect(self._search_and_go)
        self.toolbar.search.done.connect(self._search_and_go)
        self.toolbar.command.connect(self.run)
        self.view.command.connect(self.run)
        self.view.fill_wanted.connect(self.cells.fill)
        self.view.edit_refused.connect(self.session.refused)
        self.view.customContextMenuRequested.connect(self._open_menu)
        for head in (self.view.head, self.view.frozen.head):
            head.sort_wanted.connect(self._sort)
            head.menu_wanted.connect(self._open_filter)
        self.cells.reported.connect(self.report.show_block)
        self.cells.done.connect(self.report.hide)
        self.report.accepted.connect(self.cells.apply_good)
        self.cells.left_out.connect(self.report.show_left_out)
        self.report.place_wanted.connect(self.show_cell)
        self.counts.refused_wanted.connect(self._show_refused)
        self.counts.all_wanted.connect(self.show_all)
        self.view.selectionModel().selectionChanged.connect(self.counts.show_sum)
        self.session.changed.connect(self._follow)
        self.session.opened.connect(self._reopened)
        self.session.stepped.connect(self._show_rights)

    def run(self, name: str) -> None:
        """Do a command by its name, after what is being typed."""
        self.view.finish_editing()
        owner = next(one for one in (self, self.cells, self.rows, self.columns) if hasattr(one, name))
        getattr(owner, name)()

    def find(self, text: str) -> None:  # type: ignore[override]
        """Show only rows that hold these words."""
        self.toolbar.search.setText(text)
        self._search()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.toolbar.search.setFocus()
        self.toolbar.search.selectAll()

    def has_focus(self) -> bool:
        """Whether the keyboard is anywhere in this area."""
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def show_cell(self, row_id: str, key: str) -> None:
        """Go to a cell, making its column visible and its row not filtered out."""
        number = self.model.content.numbers.get(key)
        if number is None:
            return
        if self.view.isColumnHidden(number):
            self.columns.choose(key, True)
        if self.model.place(row_id) is None:
            self.show_all()
        place = self.model.place(row_id)
        if place is not None:
            self.view.go_to(place, number)
            self.view.setFocus()

    def show_all(self) -> None:
        """Take the search and all filters away; the sorting stays."""
        self.toolbar.search.clear()
        self._pause.stop()
        self.arrange(Arrangement(keys=self.model.arrangement.keys))

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and filter."""
        self.model.arrange(arrangement)
        for head in (self.view.head, self.view.frozen.head):
            head.viewport().update()

    def choose_columns(self) -> None:
        """Open the list of columns."""
        content, visible = self.model.content, set(self.view.visible_columns())
        columns = [
            (column, number in visible, column.always or content.holds_something(number))
            for number, column in enumerate(self.model.columns)
        ]
        chooser = ColumnChooser(self, columns, self._addable())
        chooser.chosen.connect(self.columns.choose)
        chooser.reset_wanted.connect(self.columns.reset)
        chooser.name_wanted.connect(self._add_name)
        button = self.toolbar.button("choose_columns")
        chooser.open_at(button.mapToGlobal(QPoint(button.width() - chooser.sizeHint().width(), button.height() + 2)))

    def _addable(self) -> str:
        wording = {
            "attributes": self.tr("New attribute, such as grade"),
            "formats": self.tr("New format, such as 24x44"),
        }
        return wording.get(self.spec.names, "") if self.model.is_editable else ""

    def _add_name(self, name: str) -> None:
        prefix = {"orders": "attributes", "machines": "rates", "rules": "when"}[self.spec.name]
        self.model.add_names(**{self.spec.names: (name,)})
        self.columns.choose(f"{prefix}.{name}", True)
        number = self.model.content.numbers[f"{prefix}.{name}"]
        self.view.scrollTo(self.model.index(0, number))

    def column_menu(self) -> None:
        """Open the menu of the current column, as a click on its funnel does."""
        section = max(0, self.view.currentIndex().column())
        corner = QPoint(self.view.head.sectionViewportPosition(section), self.view.head.height())
        self._open_filter(self.model.columns[section].key, self.view.head.mapToGlobal(corner))

    def _open_filter(self, key: str, corner: QPoint) -> None:
        number = self.model.content.numbers[key]
        counts = self.model.content.texts_in(number, self.model.arrangement)
        popup = FilterPopup(
            self, counts, self.model.arrangement.kept.get(key), kind=self.model.columns[number].kind
        )
        popup.setProperty("column", key)
        popup.sort_wanted.connect(self._sort_to)
        popup.kept.connect(self._keep)
        popup.hide_wanted.connect(self._hide)
        popup.columns_wanted.connect(self.choose_columns)
        popup.open_at(corner)

    def _sort(self, key: str, add: bool) -> None:
        self.arrange(self.model.arrangement.sorted_by(key, add=add))

    def _sort_to(self, descending: bool) -> None:
        self.arrange(self.model.arrangement.sorted_to(self.sender().property("column"), descending))

    def _keep(self, texts: frozenset[str] | None) -> None:
        self.arrange(self.model.arrangement.keeping(self.sender().property("column"), texts))

    def _hide(self) -> None:
        self.columns.choose(self.sender().property("column"), False)

    def _search(self) -> None:
        self._pause.stop()
        self.arrange(self.model.arrangement.searching(self.toolbar.search.text()))

    def _search_and_go(self) -> None:
        self._search()
        if self.model.shown:
            self.view.go_to(0, max(self.view.currentIndex().column(), 0))
            self.view.setFocus()

    def _open_menu(self, at: QPoint) -> None:
        menu = context_menu(self.view, self.spec, self.model.is_editable)
        menu.triggered.connect(self._run_action)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _run_action(self, action: object) -> None:
        self.run(action.data())  # type: ignore[attr-defined]

    def _show_refused(self) -> None:
        places = self.model.drafts.refused()
        if places:
            self.show_cell(*places[0])

    def _follow(self, changes: Changes) -> None:
        self.columns.follow(changes)

    def _reopened(self) -> None:
        self.report.hide()
        self.toolbar.search.clear()
        self.view.scrollToTop()
        self._show_rights()

    def _show_rights(self) -> None:
        self.toolbar.enable_edits(self.model.is_editable, self.session.read_only_reason or "")
