"""The line above a table: search, and buttons for rows and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from gui import look
from gui.look import wording
from gui.tables.specs import TableSpec

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SearchField(QLineEdit):
    """Words to search for; Esc takes them away, Down goes to the rows."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Toolbar(QWidget):
    """Buttons name a command each; the area around them does it."""

    command = Signal(str)

    def __init__(self, spec: TableSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[QToolButton, str]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.GAP, look.UNIT + 2, look.GAP, look.UNIT + 2)
        self._row.setSpacing(look.UNIT)
        self.search = SearchField()
        self.title = look.label()
        self._add_title() if spec.is_part else self._add_search(spec)
        self._add_buttons(spec)
        look.watcher.changed.connect(self.take_colours)
        self.take_colours()

    def _add_title(self) -> None:
        self.title.setFont(look.font("strong"))
        self._row.addWidget(self.title)

    def _add_search(self, spec: TableSpec) -> None:
        self.search.addAction(look.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search {0}…").format(spec.nouns))
        self.search.setAccessibleName(self.tr("Search {0}").format(spec.nouns))
        self.search.setToolTip(self.tr("Shows only rows that hold all these words, in any column that shows (Ctrl+F)."))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(300)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMinimumWidth(110)
        self._row.addWidget(self.search, 3)

    def _add_buttons(self, spec: TableSpec) -> None:
        self.add("add_row", "add", self.tr("Add {0}").format(spec.noun), "Ctrl++")
        self.add(
            "duplicate_rows", "duplicate", self.tr("Duplicate the selected {0}").format(spec.nouns), "Ctrl+Shift+D"
        )
        self.add("remove_rows", "remove", self.tr("Remove the selected {0}").format(spec.nouns), "Ctrl+-")
        if spec.has_priority:
            self.add("move_up", "arrow-up", self.tr("Move up"), "Alt+Up")
            self.add("move_down", "arrow-down", self.tr("Move down"), "Alt+Down")
        if not spec.is_part:
            self.add("choose_columns", "columns", self.tr("Choose columns"), "")

    def add(self, command: str, icon: str, label: str, keys: str) -> QToolButton:
        """One more button."""
        button = QToolButton()
        button.setObjectName(command)
        button.setAccessibleName(label)
        button.setToolTip(f"{label}  ({wording.keys(keys)})" if keys else label)
        button.setAutoRaise(True)
        button.setIcon(look.icon(icon))
        button.setIconSize(QSize(look.ICON, look.ICON))
        button.clicked.connect(self._press)
        self._buttons.append((button, icon))
        self._row.addWidget(button)
        return button

    def put_in_the_middle(self, widget: QWidget) -> None:
        """Show a widget between the search and the buttons."""
        self._row.insertWidget(1, widget, 2)

    def button(self, command: str) -> QToolButton:
        """The button of a command."""
        return next(button for button, _ in self._buttons if button.objectName() == command)

    def enable_edits(self, may_edit: bool, why_not: str) -> None:
        """Grey the buttons that change rows, with the reason, or bring them back."""
        for button, _ in self._buttons:
            if button.objectName() != "choose_columns":
                button.setEnabled(may_edit)
                button.setStatusTip("" if may_edit else why_not)

    def take_colours(self) -> None:
        """Draw the icons in the colours of the theme."""
        for button, name in self._buttons:
            button.setIcon(look.icon(name))
        for action in self.search.actions()[:1]:
            action.setIcon(look.icon("find", look.current().muted))

    def _press(self) -> None:
        self.command.emit(self.sender().objectName())
