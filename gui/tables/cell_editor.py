"""The field in which a cell is edited: it grows with its text, offers choices, and shows a refusal in red."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListView, QWidget

from gui import look

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent

ROOM = 26


class CellEditor(QLineEdit):
    """One line of text in place of a cell. Ctrl+Z takes back typing here first, as in every text field."""

    left = Signal()  # the planner turned to something else in the window

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("cell-editor")
        self.setAccessibleName(name)
        self.setFrame(False)
        self.reason = ""
        self.opened_with = ""
        self._cell = QRect()
        self._day: QDate | None = None
        self.textChanged.connect(self._grow)
        self.textEdited.connect(self._forget_reason)
        self._wear("")

    def begin(self, text: str) -> None:
        """Start with the text of the cell."""
        self.opened_with = text
        self.setText(text)

    def take_place(self, cell: QRect) -> None:
        """Lie over the cell."""
        self._cell = QRect(cell)
        self._grow()

    def refuse(self, reason: str) -> None:
        """Turn red; the text stays as it is."""
        self._wear(reason)

    def offer(self, choices: Sequence[str], label: str) -> None:
        """Offer texts to choose from; others may still be typed."""
        completer = QCompleter(list(choices), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        line = look.current().line
        choices_list = QListView()
        completer.setPopup(choices_list)
        choices_list.setStyleSheet(f"QListView {{ border: 1px solid {line}; }} QListView::item {{ padding: 3px 6px; }}")
        self.setCompleter(completer)
        self._add_button("chevron-down", label).triggered.connect(self.show_choices)

    def offer_calendar(self, day: QDate, label: str) -> None:
        """Offer a month to choose a day from; the time of day that stands in the field is kept."""
        self._day = day
        self._add_button("calendar", label).triggered.connect(self.show_choices)

    def show_choices(self) -> None:
        """Open the list, whole, or the month."""
        completer = self.completer()
        if completer:
            completer.setCompletionPrefix("")
            completer.complete()
        elif self._day is not None:
            month = MonthPopup(self)
            month.chosen.connect(self.take_day)
            month.open_beside(self, self._day)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        is_elsewhere = event.reason() != Qt.FocusReason.ActiveWindowFocusReason  # another program does not count
        if is_elsewhere and QApplication.activePopupWidget() is None:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def take_day(self, day: QDate) -> None:
        """Put a day in and keep the time that stands there."""
        time = self.text().strip().partition(" ")[2]
        self.setText(f"{day.toString(Qt.DateFormat.ISODate)} {time}".strip())
        self._forget_reason()
        self.setFocus()

    def _add_button(self, icon: str, label: str) -> QAction:
        action = self.addAction(look.icon(icon, look.current().muted), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(label)
        action.setToolTip(label)
        return action

    def _grow(self) -> None:
        around = self.parentWidget()
        if self._cell.isNull() or around is None:
            return
        needed = self.fontMetrics().horizontalAdvance(self.text()) + ROOM + (18 if self.actions() else 0)
        room = around.width() - self._cell.left()
        wide = max(self._cell.width(), min(needed, room))
        self.setGeometry(self._cell.left(), self._cell.top(), wide, self._cell.height())

    def _forget_reason(self) -> None:
        if self.reason:
            self._wear("")

    def _wear(self, reason: str) -> None:
        self.reason = reason
        colours = look.current()
        frame = colours.conflict if reason else colours.accent
        ground = look.mixed(colours.surface, colours.conflict, 0.12).name() if reason else colours.surface
        self.setStyleSheet(
            f"QLineEdit {{ background: {ground}; color: {colours.text}; border: 2px solid {frame};"
            " border-radius: 0; padding: 0 3px; }"
        )
        self.setAccessibleDescription(reason)


class MonthPopup(look.Month):
    """A month that pops up beside a field."""

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("month")
        self.setWindowFlags(Qt.WindowType.Popup)
        colours = look.current()
        self.setStyleSheet(f"QCalendarWidget#month {{ border: 1px solid {colours.line}; }}")
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def open_beside(self, field: QWidget, day: QDate) -> None:
        """Open with a day chosen, below the field or above it where the screen ends."""
        self.setSelectedDate(day)
        self.adjustSize()
        self._lie_beside(field)
        self.show()
        self._lie_beside(field)  # it may have grown a little when it got its style
        self.setFocus()

    def _lie_beside(self, field: QWidget) -> None:
        below, above = QPoint(0, field.height()), QPoint(0, -self.height())
        room = field.screen().availableGeometry()
        has_room = field.mapToGlobal(below).y() + self.height() <= room.bottom()
        at = field.mapToGlobal(below if has_room else above)
        self.move(max(room.left(), min(at.x(), room.right() + 1 - self.width())), at.y())

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
