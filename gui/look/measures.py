"""Spacing, sizes and fonts, so that every room keeps the same rhythm. Pixels grow with the screen's scale."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

UNIT = 4
"""The step everything is measured in."""
GAP = 2 * UNIT
"""Between things that belong together."""
MARGIN = 3 * UNIT
"""Between a panel's edge and what is in it."""
SECTION = 5 * UNIT
"""Between things that do not belong together."""
RADIUS = 5
"""Of the corners of buttons, fields and cards."""
PANEL = 288
"""The least width of a panel beside the board."""
ICON = 16
"""Side of an icon in a button or a menu."""
ROW = 24
"""Height of a row of a table or a list."""

FontRole = Literal["body", "small", "strong", "title", "figure"]
_ROLES: dict[FontRole, tuple[float, QFont.Weight]] = {
    "body": (0.0, QFont.Weight.Normal),
    "small": (-1.0, QFont.Weight.Normal),
    "strong": (0.0, QFont.Weight.DemiBold),
    "title": (+2.0, QFont.Weight.DemiBold),
    "figure": (+9.0, QFont.Weight.Light),
}


def font(role: FontRole = "body") -> QFont:
    """The application's font for a role: body text, small print, strong, a title, or one big figure."""
    points, weight = _ROLES[role]
    made = QFont(QApplication.font())
    made.setPointSizeF(max(6.0, made.pointSizeF() + points))
    made.setWeight(weight)
    return made
