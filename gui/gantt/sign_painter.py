"""Paints what stands on bars: labels, locks and conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF

from gui.gantt.colouring import Colouring
from gui.gantt.glyphs import SIDE, conflict_glyph, lock_glyph
from gui.gantt.labels import LEAST, PAD, Labels
from gui.gantt.layout import Laid
from gui.gantt.lock_spots import lock_spots
from gui.gantt.picture import Picture
from gui.gantt.rectangles import outline
from gui.gantt.viewport import Viewport
from gui.look import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


class SignPainter:
    """Paints signs in one theme, for screens of one ratio of pixels."""

    def __init__(self, colours: Colours, ratio: float = 1.0) -> None:
        self.colours = colours
        self._ratio = ratio
        self._labels: dict[int, Labels] = {}

    def paint(
        self, painter: QPainter, laid: Laid, picture: Picture, colouring: Colouring, view: Viewport
    ) -> None:
        """Paint all signs of bars that have been laid out."""
        locked = self._locks(painter, laid, picture.locks[laid.bar], view)
        self._write(painter, laid, picture, colouring, (view, locked))
        self._conflicts(painter, laid.where(picture.in_conflict[laid.bar]))

    def _conflicts(self, painter: QPainter, laid: Laid) -> None:
        """A frame, and a sign where there is room: never by colour alone."""
        outline(painter, self.colours.conflict, laid, out=1, thick=2.0)
        sign = conflict_glyph(self.colours.conflict, self.colours.surface, self._ratio)
        room = laid.where(laid.width >= SIDE)
        for right, y in zip(room.x + room.width, room.y, strict=True):
            painter.drawPixmap(QPointF(right - SIDE / 2 - 2, y - SIDE / 2 + 1), sign)

    def _locks(self, painter: QPainter, laid: Laid, kinds: np.ndarray, view: Viewport) -> np.ndarray:
        """Paint the locks; the pixels that each bar gives to them."""
        spots = lock_spots(laid, kinds, view)
        for kind, x, y in zip(spots.kind.tolist(), spots.x.tolist(), spots.y.tolist(), strict=True):
            painter.drawPixmap(QPointF(x, y), lock_glyph(kind, self.colours.bar_text, self._ratio))
        return spots.room

    def _write(
        self,
        painter: QPainter,
        laid: Laid,
        picture: Picture,
        colouring: Colouring,
        shown: tuple[Viewport, np.ndarray],
    ) -> None:
        view, locked = shown
        left = np.maximum(laid.x, 0.0) + PAD
        right = np.minimum(laid.x + laid.width, view.width) - PAD + 1 - locked
        wide = np.flatnonzero(right - left >= LEAST - 2 * PAD)
        left, right, top = left[wide], right[wide], laid.y[wide]
        labels = self._labels.setdefault(laid.height, Labels(self.colours.bar_text, laid.height))
        orders = [picture.bars.lots[bar].order for bar in laid.bar[wide].tolist()]
        names = labels.shorten(orders, right - left)
        labels.write(painter, left, top, names)
        labels.write_notes(painter, (left, right, top), names, lambda place: colouring.note(orders[place]))
