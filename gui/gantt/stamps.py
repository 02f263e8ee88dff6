"""Bars with round ends, thousands at once: the ends of each colour are drawn once and stamped, the middles
are filled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from shiboken6 import Shiboken

from gui.gantt.layout import Laid
from gui.gantt.rectangles import fill

ROUND = 4
"""Pixels of an end, as wide as its corner is round."""
NUMBERS_OF_A_FRAGMENT = 10
"""A PixmapFragment lies in memory as ten doubles: x, y, source left, top, width, height, two scales,
rotation, opacity."""


class BarStamps:
    """Paints bars of one height in a palette of colours with darker edges."""

    def __init__(
        self, fills: Sequence[QColor], edges: Sequence[QColor], height: int, ratio: float = 1.0
    ) -> None:
        self.height = height
        self.size = (height, ratio)
        self._fills, self._edges, self._ratio = fills, edges, ratio
        self._side = round(ROUND * ratio)
        self._tall = round(height * ratio)
        self._ends = self._drawn()

    def _drawn(self) -> QPixmap:
        """The left and the right end of each colour, one below the other."""
        made = QPixmap(2 * self._side, max(1, self._tall * len(self._fills)))
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = max(1.0, self._ratio)
        corner = self._side - line / 2
        for place, (body, edge) in enumerate(zip(self._fills, self._edges, strict=True)):
            frame = QRectF(0, place * self._tall, 2 * self._side, self._tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawRoundedRect(frame, corner, corner)
            painter.setBrush(body)
            inner = frame.adjusted(line, line, -line, -line)
            painter.drawRoundedRect(inner, max(0.0, corner - line), max(0.0, corner - line))
        painter.end()
        return made

    def paint(self, painter: QPainter, laid: Laid, code: np.ndarray) -> None:
        """Paint bars, each in the colour of its code; one too narrow for round ends is a plain block."""
        broad = laid.width >= 2 * ROUND
        for colour in np.flatnonzero(np.bincount(code)).tolist():
            here = code == colour
            self._middles(painter, laid.where(here & broad), colour)
            self._blocks(painter, laid.where(here & ~broad), colour)
        self._stamp(painter, laid.where(broad), code[broad])

    def _blocks(self, painter: QPainter, laid: Laid, colour: int) -> None:
        gap = (laid.width >= 3).astype(float)
        fill(painter, self._fills[colour], laid.x, laid.y, laid.width - gap, self.height)

    def _middles(self, painter: QPainter, laid: Laid, colour: int) -> None:
        x, width = laid.x + ROUND, laid.width - 2 * ROUND
        fill(painter, self._edges[colour], x, laid.y, width, self.height)
        fill(painter, self._fills[colour], x, laid.y + 1, width, self.height - 2)

    def _stamp(self, painter: QPainter, laid: Laid, code: np.ndarray) -> None:
        count = len(laid.x)
        if not count:
            return
        table = np.zeros((2 * count, NUMBERS_OF_A_FRAGMENT))
        table[:count, 0], table[count:, 0] = laid.x + ROUND / 2, laid.x + laid.width - ROUND / 2
        table[:, 1] = np.tile(laid.y + self.height / 2, 2)
        table[count:, 2] = self._side
        table[:, 3] = np.tile(code * self._tall, 2)
        table[:, 4], table[:, 5] = self._side, self._tall
        table[:, 6], table[:, 7] = ROUND / self._side, self.height / self._tall
        table[:, 9] = 1.0
        first = cast(
            "QPainter.PixmapFragment", Shiboken.wrapInstance(table.ctypes.data, QPainter.PixmapFragment)
        )
        painter.drawPixmapFragments(first, len(table), self._ends)
