"""The title of a dock: quiet, and gone where a tab says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from gui import look

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT = 28


class DockTitle(QWidget):
    """A name and two small buttons. Drag it to move the dock, double-click it to let the dock float."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._is_tabbed = False
        self._name = look.label(role="strong")
        self._float = self._button(self.tr("Float or dock"))
        self._close = self._button(self.tr("Hide"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MARGIN, 0, look.UNIT, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1)
        row.addWidget(self._float)
        row.addWidget(self._close)
        self._float.clicked.connect(self._toggle_floating)
        self._close.clicked.connect(dock.close)
        dock.windowTitleChanged.connect(self._name.setText)
        self._name.setText(dock.windowTitle())
        look.watcher.changed.connect(self._draw)
        self._draw()

    def set_tabbed(self, is_tabbed: bool) -> None:
        """Take no room while the dock is one of several tabs."""
        if is_tabbed != self._is_tabbed:
            self._is_tabbed = is_tabbed
            for child in (self._name, self._float, self._close):
                child.setVisible(not is_tabbed)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line, or nothing."""
        return QSize(60, 0 if self._is_tabbed else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As little as the hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground of its own while the dock floats, so that it is seen to lie on the window."""
        if self._dock.isFloating():
            QPainter(self).fillRect(self.rect(), QColor(look.current().selection))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(QSize(14, 14))
        button.setToolTip(name)
        button.setAccessibleName(self.tr("{0}: {1}").format(name, self._dock.windowTitle()))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # View ▸ Panels does the same from the keyboard
        return button

    def _toggle_floating(self) -> None:
        self._dock.setFloating(not self._dock.isFloating())

    def _draw(self) -> None:
        for button, name in ((self._float, "float"), (self._close, "close")):
            button.setIcon(look.icon(name, look.current().muted))
