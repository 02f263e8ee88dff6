"""Paints the bars, the changeovers before them and the turn between two passes within them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from gui import look
from gui.gantt.colouring import FIRST_LATE, Colouring
from gui.gantt.labels import LEAST
from gui.gantt.layout import Laid, laid_spans
from gui.gantt.picture import Picture
from gui.gantt.rectangles import fill
from gui.gantt.spans import Spans
from gui.gantt.stamps import BarStamps
from gui.gantt.viewport import Viewport
from gui.look import Colours

FOOT = 4
"""Pixels of the foot of late bars, with the edge below it."""
NARROWEST = 2
"""Pixels; narrower changeovers are left out."""


class BarPainter:
    """Paints bars in one theme. The round ends of a colouring's colours are kept from one paint to the
    next."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self._kept: tuple[Colouring, BarStamps] | None = None
        self._coded: tuple[Picture, Colouring, np.ndarray] | None = None

    def paint(
        self, painter: QPainter, laid: Laid, picture: Picture, colouring: Colouring, ratio: float
    ) -> None:
        """Paint bars that have been laid out."""
        codes = self._codes(picture, colouring)
        self._stamps(colouring, laid.height, ratio).paint(painter, laid, codes[laid.bar])
        if colouring.key == "lateness":
            self._late(painter, laid.where(codes[laid.bar] >= FIRST_LATE))
        if picture.keeps_times:
            self._untimed(painter, laid.where(~picture.bars.is_timed[laid.bar]))

    def _late(self, painter: QPainter, laid: Laid) -> None:
        """A dark foot: too narrow a bar has no words, and its colour must not be the only sign."""
        foot = laid.where(laid.width >= 2 * FOOT)
        fill(painter, self.colours.bar_text, foot.x + 2, foot.y + foot.height - FOOT, foot.width - 4, FOOT - 1)

    def _codes(self, picture: Picture, colouring: Colouring) -> np.ndarray:
        """The colour of every bar, looked up once for a picture in a colouring."""
        if self._coded is None or self._coded[0] is not picture or self._coded[1] is not colouring:
            self._coded = (picture, colouring, colouring.codes([lot.order for lot in picture.bars.lots]))
        return self._coded[2]

    def _stamps(self, colouring: Colouring, height: int, ratio: float) -> BarStamps:
        if self._kept is None or self._kept[0] is not colouring or self._kept[1].size != (height, ratio):
            bodies = colouring.fills(self.colours)
            edges = [look.mixed(one.name(), self.colours.bar_text, 0.32) for one in bodies]
            self._kept = (colouring, BarStamps(bodies, edges, height, ratio))
        return self._kept[1]

    def _untimed(self, painter: QPainter, laid: Laid) -> None:
        """A dashed line within: where these stand says nothing of when they run."""
        painter.setPen(QPen(QColor(self.colours.bar_text), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, y, width in zip(laid.x, laid.y, laid.width, strict=True):
            painter.drawRect(QRectF(x + 2.5, y + 2.5, width - 6, laid.height - 6))

    def changeovers(self, painter: QPainter, spans: Spans, picture: Picture, view: Viewport) -> None:
        """Paint hatched blocks, a little lower than bars."""
        if (spans.end - spans.start).max(initial=0.0) * view.scale < NARROWEST:
            return
        laid = laid_spans(spans.bar, picture.bars.row[spans.bar], spans.start, spans.end, view)
        laid = laid.where(laid.width >= NARROWEST)
        soft = QColor(self.colours.changeover)
        soft.setAlphaF(0.25)
        inset = round(0.18 * laid.height)
        for brush in (QBrush(soft), QBrush(QColor(self.colours.changeover), Qt.BrushStyle.BDiagPattern)):
            fill(painter, brush, laid.x, laid.y + inset, laid.width, laid.height - 2 * inset)

    def second_passes(self, painter: QPainter, laid: Laid, picture: Picture, view: Viewport) -> None:
        """Paint a thin line where a lot is turned for its second pass."""
        spans = picture.second_passes.of(laid.bar[laid.width >= LEAST])
        turns = laid_spans(spans.bar, picture.bars.row[spans.bar], spans.start, spans.end, view)
        ink = QColor(self.colours.bar_text)
        ink.setAlphaF(0.38)
        fill(painter, ink, turns.x, turns.y + 1, np.maximum(turns.width, 2.0), turns.height - 2)
