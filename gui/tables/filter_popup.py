"""The menu of a column: sort by it, keep only some of its values, hide it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from gui.tables.arrangement import folded
from gui.tables.cells import MOMENT, Kind
from gui.tables.popup import Popup, flat_button

MOST = 400
"""More values than this are found by typing, not by scrolling."""
_VALUE = Qt.ItemDataRole.UserRole


class FilterPopup(Popup):
    """Offers the texts that show in one column, in the order given, with how often each does."""

    sort_wanted = Signal(bool)
    kept = Signal(object)  # the texts to keep as a frozenset, or None for all
    hide_wanted = Signal()
    columns_wanted = Signal()

    def __init__(
        self, parent: QWidget, counts: Mapping[str, int], kept: frozenset[str] | None, *, kind: Kind
    ) -> None:
        super().__init__(parent, "filter-popup")
        self._counts = dict(counts)
        self._texts = list(counts)
        self._chosen = set(kept if kept is not None else counts)
        self._add_sorting(kind)
        self._add_values()
        self._add_buttons(kept is not None)
        self._add_columns()
        self._list_values()

    def _add_sorting(self, kind: Kind) -> None:
        up, down = self.tr("Sort A to Z"), self.tr("Sort Z to A")
        if kind.is_number:
            up, down = self.tr("Smallest first"), self.tr("Largest first")
        elif kind is MOMENT:
            up, down = self.tr("Earliest first"), self.tr("Latest first")
        for text, icon, name, descending in ((up, "sort-up", "sort-up", False), (down, "sort-down", "sort-down", True)):
            button = flat_button(text, icon, name)
            button.setProperty("descending", descending)
            button.clicked.connect(self._sort)
            self.column.addWidget(button)

    def _add_values(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("filter-search")
        self.search.setPlaceholderText(self.tr("Find a value…"))
        self.search.setAccessibleName(self.tr("Find a value"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list_values)
        self.search.returnPressed.connect(self._keep_found)
        self.values = QListWidget()
        self.values.setObjectName("filter-values")
        self.values.setAccessibleName(self.tr("Values to show"))
        self.values.setUniformItemSizes(True)
        self.values.setSpacing(2)
        self.values.setMinimumSize(230, 190)
        self.values.itemChanged.connect(self._note)
        self.column.addWidget(self.search)
        self.column.addWidget(self.values)

    def _add_buttons(self, is_filtered: bool) -> None:
        row = QHBoxLayout()
        everything = QPushButton(self.tr("Show all"))
        everything.setObjectName("show-all")
        everything.setEnabled(is_filtered)
        everything.clicked.connect(self._keep_all)
        self.apply = QPushButton(self.tr("Show these"))
        self.apply.setObjectName("show-these")
        self.apply.setProperty("primary", True)
        self.apply.clicked.connect(self._keep)
        row.addWidget(everything)
        row.addWidget(self.apply)
        self.column.addLayout(row)

    def _add_columns(self) -> None:
        hide = flat_button(self.tr("Hide this column"), "eye", "hide-column")
        columns = flat_button(self.tr("Choose columns…"), "columns", "choose-columns")
        hide.clicked.connect(self._hide)
        columns.clicked.connect(self._choose)
        self.column.addWidget(hide)
        self.column.addWidget(columns)

    def _found(self) -> list[str]:
        words = folded(self.search.text()).split()
        return [text for text in self._texts if all(word in folded(text) for word in words)]

    def _list_values(self) -> None:
        found = self._found()
        self.values.blockSignals(True)
        self.values.clear()
        self._add_item(self.tr("(All {0})").format(len(found)), None, all(text in self._chosen for text in found))
        for text in found[:MOST]:
            shown = text.replace("\n", " ") or self.tr("(empty)")
            self._add_item(f"{shown}   ·  {self._counts[text]}", text, text in self._chosen)
        if len(found) > MOST:
            rest = QListWidgetItem(self.tr("… and {0} more: type to narrow").format(len(found) - MOST), self.values)
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
        self.values.blockSignals(False)
        self.apply.setEnabled(bool(self._chosen))

    def _add_item(self, shown: str, value: str | None, checked: bool) -> None:
        item = QListWidgetItem(shown, self.values)
        item.setData(_VALUE, value)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def _note(self, item: QListWidgetItem) -> None:
        checked, value = item.checkState() == Qt.CheckState.Checked, item.data(_VALUE)
        concerned = set(self._found()) if value is None else {value}
        self._chosen = self._chosen | concerned if checked else self._chosen - concerned
        if value is None:
            self._list_values()
        self.apply.setEnabled(bool(self._chosen))

    def _keep(self) -> None:
        everything = self._chosen >= set(self._counts)
        self.kept.emit(None if everything else frozenset(self._chosen))
        self.close()

    def _keep_found(self) -> None:
        """Enter in the field keeps what was found: the quickest filter there is."""
        if self.search.text().strip():
            self._chosen = set(self._found())
        if self._chosen:
            self._keep()

    def _keep_all(self) -> None:
        self.kept.emit(None)
        self.close()

    def _sort(self) -> None:
        self.sort_wanted.emit(bool(self.sender().property("descending")))
        self.close()

    def _hide(self) -> None:
        self.hide_wanted.emit()
        self.close()

    def _choose(self) -> None:
        self.close()
        self.columns_wanted.emit()
