"""The list of a table's columns: tick to show, untick to hide, and a way to have one more."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from gui.tables.columns import Column
from gui.tables.popup import Popup, caption, flat_button

_KEY = Qt.ItemDataRole.UserRole


class ColumnChooser(Popup):
    """Shows and hides columns at once, so that the table behind it answers."""

    chosen = Signal(str, bool)
    reset_wanted = Signal()
    name_wanted = Signal(str)  # a new attribute or format

    def __init__(self, parent: QWidget, columns: Iterable[tuple[Column, bool, bool]], addable: str) -> None:
        """`columns` are each with whether it shows and whether it holds something; `addable` asks for a name to add,
        or is empty."""
        super().__init__(parent, "column-chooser")
        self.column.addWidget(caption(self.tr("Columns")))
        self._add_list(columns)
        if addable:
            self._add_field(addable)
        reset = flat_button(self.tr("Show those that hold something"), "reset", "reset-columns")
        reset.clicked.connect(self._reset)
        self.column.addWidget(reset)

    def _add_list(self, columns: Iterable[tuple[Column, bool, bool]]) -> None:
        self.list = QListWidget()
        self.list.setObjectName("columns")
        self.list.setAccessibleName(self.tr("Columns to show"))
        self.list.setMinimumSize(270, 360)
        self.list.setSpacing(2)
        for number, (column, shown, holds) in enumerate(columns):
            item = QListWidgetItem(column.title if holds else self.tr("{0}  (empty)").format(column.title), self.list)
            item.setData(_KEY, column.key)
            item.setToolTip(column.tip)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            if number == 0:
                item.setFlags(Qt.ItemFlag.NoItemFlags)  # a row without its name is lost
        self.list.itemChanged.connect(self._choose)
        self.column.addWidget(self.list)

    def _add_field(self, addable: str) -> None:
        row = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setObjectName("new-name")
        self.name.setPlaceholderText(addable)
        self.name.setAccessibleName(addable)
        add = QPushButton(self.tr("Add"))
        add.setObjectName("add-name")
        add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        row.addWidget(self.name)
        row.addWidget(add)
        self.column.addLayout(row)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_KEY), item.checkState() == Qt.CheckState.Checked)

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name_wanted.emit(name)
            self.close()

    def _reset(self) -> None:
        self.reset_wanted.emit()
        self.close()
