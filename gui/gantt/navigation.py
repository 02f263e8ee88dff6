"""Moving about the board: the viewport that canvas, axis and header share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.model import LENGTH_OF_DAY
from gui.gantt.viewport import Viewport

NOTCH = 120
"""What a wheel turns by a notch, in Qt's eighths of a degree."""
PER_NOTCH = 1.25
"""How much nearer one notch of the wheel brings the plan."""


class Navigation(QObject):
    """Holds the viewport and says when it moves."""

    moved = Signal()
    resized = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()

    def go(self, viewport: Viewport) -> None:
        """Look at another part of the plan."""
        if viewport != self.viewport:
            self.viewport = viewport
            self.moved.emit()

    def bound(self, rows: int, bounds: tuple[float, float]) -> None:
        """Keep to so many rows and these minutes."""
        self.go(replace(self.viewport, rows=rows, bounds=bounds).kept())

    def resize(self, width: int, height: int) -> None:
        """Fill a window of another size."""
        self.go(self.viewport.resized(width, height))
        self.resized.emit()

    def zoom(self, notches: float, x: float) -> None:
        """Come nearer by notches of the wheel, keeping the minute at a pixel column."""
        self.go(self.viewport.zoomed(PER_NOTCH**notches, x))

    def pan(self, dx: float, dy: float = 0.0) -> None:
        """Push the content right and down by pixels."""
        self.go(self.viewport.panned(dx, dy))

    def show_span(self, start: float, end: float, margin: float = 0.03) -> None:
        """Show the minutes from start to end with a margin, which is a share of the span."""
        pad = margin * (end - start)
        self.go(self.viewport.showing(start - pad, end + pad))

    def show_minute(self, minute: float) -> None:
        """Bring a minute into the middle."""
        self.go(self.viewport.panned(self.viewport.width / 2 - self.viewport.x(float(minute))))

    def show_days(self, days: int, around: float) -> None:
        """Show so many whole days, from the one that holds a minute."""
        first = around // LENGTH_OF_DAY * LENGTH_OF_DAY
        self.go(self.viewport.showing(first, first + days * LENGTH_OF_DAY))

    def reveal(self, row: int, start: float, end: float) -> None:
        """Scroll just as far as needed to see a span of a row."""
        view = self.viewport.with_row(row)
        if start < view.left or end > view.right:
            begin = start - view.span / 8 if end - start > view.span / 2 else (start + end - view.span) / 2
            view = replace(view, left=begin).kept()
        self.go(view)
