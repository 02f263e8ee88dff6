"""Scroll bars for rows and time; they are there only where something can be scrolled to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.gantt.navigation import Navigation


class RowScrollBar(QScrollBar):
    """Scrolls the rows, in pixels."""

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Scroll the machines"))
        self._navigation = navigation
        navigation.moved.connect(self._follow)
        self.valueChanged.connect(self._lead)
        self._follow()

    def _follow(self) -> None:
        view = self._navigation.viewport
        self.blockSignals(True)
        self.setRange(0, view.overflow)
        self.setPageStep(view.height)
        self.setSingleStep(view.row_height)
        self.setValue(round(view.top))
        self.blockSignals(False)
        self.setVisible(view.overflow > 0)

    def _lead(self, value: int) -> None:
        self._navigation.go(replace(self._navigation.viewport, top=float(value)).kept())


class TimeScrollBar(QScrollBar):
    """Scrolls the time, in minutes."""

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(self.tr("Scroll the time"))
        self._navigation = navigation
        navigation.moved.connect(self._follow)
        self.valueChanged.connect(self._lead)
        self._follow()

    def _follow(self) -> None:
        view = self._navigation.viewport
        self.blockSignals(True)
        self.setRange(round(view.bounds[0]), max(round(view.bounds[0]), round(view.bounds[1] - view.span)))
        self.setPageStep(round(view.span))
        self.setSingleStep(max(1, round(view.span / 12)))
        self.setValue(round(view.left))
        self.blockSignals(False)

    def _lead(self, value: int) -> None:
        self._navigation.go(replace(self._navigation.viewport, left=float(value)).kept())
