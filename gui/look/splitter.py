"""A splitter whose handle is moved by keys too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QSplitterHandle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

STEP = 24
"""Pixels that an arrow moves a handle by."""


class Handle(QSplitterHandle):
    """The bar between two parts. Tab comes to it, arrows move it."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(QCoreApplication.translate("Splitter", "Border between two parts; arrows move it"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows along the splitter move the border."""
        is_across = self.orientation() == Qt.Orientation.Horizontal
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right) if is_across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        step = {back: -STEP, on: STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter((self.x() if is_across else self.y()) + step)


class Splitter(QSplitter):
    """Parts beside or above one another, with borders that mouse and keys move."""

    def createHandle(self) -> QSplitterHandle:
        """A border that takes the keyboard."""
        return Handle(self.orientation(), self)
