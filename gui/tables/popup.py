"""A small window that opens below a button or a heading and closes when the planner clicks elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import look


class Popup(QFrame):
    """A frame with a column of widgets."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        colours = look.current()
        self.setStyleSheet(f"QFrame#{name} {{ background: {colours.surface}; border: 1px solid {colours.line}; }}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.MARGIN, look.MARGIN, look.MARGIN, look.MARGIN)
        self.column.setSpacing(look.UNIT + 2)

    def open_at(self, corner: QPoint) -> None:
        """Open with the upper left corner here, moved so that all of it is on the screen."""
        self.adjustSize()
        self._lie_at(corner)
        self.show()
        self._lie_at(corner)  # it may have grown a little when it got its style
        if self.focusWidget() is None:
            self.focusNextChild()  # the keyboard begins at the first field

    def _lie_at(self, corner: QPoint) -> None:
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() + 1 - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() + 1 - self.height()))
        self.move(x, y)


def caption(text: str) -> QLabel:
    """A small heading inside a popup."""
    return look.label(text, role="strong")


def flat_button(text: str, icon: str, name: str) -> QPushButton:
    """A button that looks like a line of a menu."""
    button = QPushButton(look.icon(icon), text)
    button.setObjectName(name)
    button.setProperty("flat", True)
    button.setStyleSheet("text-align: left;")
    return button
