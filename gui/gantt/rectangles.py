"""Many rectangles in one call: an array of numbers is handed to Qt as it lies in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from shiboken6 import Shiboken

from gui.gantt.layout import Laid

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def fill(painter: QPainter, brush: QBrush | QColor | str, *columns: ArrayLike) -> None:
    """Fill rectangles with one brush; their columns are left, top, width and height, each one number for all
    or an array of one for each."""
    sizes = [np.size(column) for column in columns]
    if not min(sizes):
        return
    table = np.empty((max(sizes), 4))
    table[:, 0], table[:, 1], table[:, 2], table[:, 3] = columns
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(brush) if isinstance(brush, str) else brush)
    # A QRectF lies in memory as four doubles: left, top, width, height. To make a list of them costs more
    # than to paint them.
    first = cast("QRectF", Shiboken.wrapInstance(table.ctypes.data, QRectF))
    painter.drawRects(first, len(table))


def outline(painter: QPainter, colour: str, laid: Laid, *, out: int = 0, thick: float = 1.0) -> None:
    """Frame bars, so many pixels outside their edges: four thin rectangles each are cheaper and crisper than
    a pen."""
    x, y = laid.x - out, laid.y - out
    width, height = laid.width + 2 * out, laid.height + 2 * out
    fill(painter, colour, x, y, width, thick)
    fill(painter, colour, x, y + height - thick, width, thick)
    fill(painter, colour, x, y, thick, height)
    fill(painter, colour, x + width - thick, y, thick, height)
