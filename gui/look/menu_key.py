"""The menu of what has the keyboard, by Shift+F10: Windows knows these keys, most Linux desktops know the menu key
alone, and many keyboards have none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

NAME = "menu_key"


def give_menu_key(window: QWidget) -> None:
    """Let a window listen to Shift+F10, once."""
    own = Qt.FindChildOption.FindDirectChildrenOnly  # its dialogs are its children, and listen for themselves
    if window.windowType() == Qt.WindowType.Popup or window.findChild(QShortcut, NAME, own) is not None:
        return
    made = QShortcut(QKeySequence("Shift+F10"), window)
    made.setObjectName(NAME)
    made.activated.connect(ask_for_menu)


def ask_for_menu() -> None:
    """Tell what has the keyboard that its menu is wanted, just as the system tells it of the menu key."""
    now = QApplication.focusWidget()
    if now is not None:
        cursor = now.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = QRectF(cursor).center().toPoint()
        QApplication.sendEvent(now, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, now.mapToGlobal(at)))


def is_by_key(event: QContextMenuEvent) -> bool:
    """Whether a menu is wanted for what is selected, not for what is under the pointer."""
    return event.reason() == QContextMenuEvent.Reason.Keyboard
