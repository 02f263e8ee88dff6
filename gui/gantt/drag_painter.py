"""What is seen of a drag: prices on the rows, ghosts, the best places, and the box beside the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.gantt.badges import paint_badges
from gui.gantt.box_words import box_lines, giving_way
from gui.gantt.cursor_box import paint_box
from gui.gantt.drop_prices import MAPPED
from gui.gantt.ghosts import paint_guide, paint_lots, paint_pushed, paint_refused
from gui.gantt.veil import Shown, Veil
from gui.gantt.viewport import Viewport
from gui.look import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.gantt.move_lots import MoveLots

OF_REST = 0.12
"""How much of the accent what is left of a lot wears."""


class DragPainter:
    """Paints one drag, and keeps what stays the same from one move to the next."""

    def __init__(self) -> None:
        self._veil, self._tall = Veil(), 0.0

    def veil(self, painter: QPainter, drag: MoveLots, view: Viewport, colours: Colours) -> None:
        """The prices, the reasons, and what is not concerned a little fainter."""
        self._veil.paint(painter, Shown(drag.carrying, drag.prices.map, drag.others in MAPPED), view, colours)

    def paint(self, painter: QPainter, drag: MoveLots, view: Viewport, colours: Colours) -> None:
        """Who gives way, the ghosts, the best places, and the box."""
        picture, drop = drag.carrying.picture, drag.drop
        if drag.price is not None:
            paint_pushed(painter, giving_way(drag.price, drag.carrying.lots, picture), picture, view, colours)
        if drag.rest is not None:
            paint_lots(painter, [drag.rest], picture, view, colours, share=OF_REST)
        if drop.refused is not None:
            paint_refused(painter, (drag.start, drag.start + drag.length, drag.at.y()), view, colours)
        paint_lots(painter, drop.landed, picture, view, colours)
        if drop.landed and drop.snap is not None and drop.snap.line is not None:
            paint_guide(painter, (picture.row_of[drop.landed[0].resource], drop.snap.line), view, colours)
        paint_badges(painter, drag.numbered, picture, view, colours)
        self._box(painter, drag, view, colours)

    def _box(self, painter: QPainter, drag: MoveLots, view: Viewport, colours: Colours) -> None:
        """While a price is worked out the box keeps its height, so that it does not flicker."""
        least = self._tall if drag.price is None and drag.drop.landed and not drag.stays else 0.0
        lines = box_lines(drag.drop, drag.manner, drag.carrying.picture)
        self._tall = paint_box(painter, lines, drag.at, view, colours, least=least)
