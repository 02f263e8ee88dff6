"""What lies over the bars while something is carried: the prices of the rows, reasons on those that are refused,
all other bars a little fainter. It is painted once for each state and kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from core.edit import DropMap
from gui.gantt.carrying import Carrying
from gui.gantt.ghosts import paint_blocked, paint_dimmed, paint_left, paint_refused_rows
from gui.gantt.map_painter import MapPainter, blocked_spans
from gui.gantt.marks import paint_frames, sibling_pen
from gui.gantt.texts import draw_text, elided, laid_out_text
from gui.gantt.viewport import Viewport
from gui.look import Colours

PAD = 8
"""Pixels left and right of a reason on its row."""
MOST = 420
"""Pixels of a reason; a longer one is cut, the box says all of it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is carried, its map where that is known, and whether its prices are those of the drop."""

    carrying: Carrying
    map: DropMap | None
    is_priced: bool


class Veil:
    """Keeps the picture of one state."""

    def __init__(self) -> None:
        self._kept: tuple[Shown, Viewport, Colours, QPixmap] | None = None

    def paint(self, painter: QPainter, shown: Shown, view: Viewport, colours: Colours) -> None:
        """Paint it, from the kept picture where nothing has changed."""
        ratio = painter.device().devicePixelRatioF()
        if self._kept is None or not self._is_kept(shown, view, colours, ratio):
            made = QPixmap(round(view.width * ratio), round(view.height * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            brush = QPainter(made)
            _paint(brush, shown, view, colours)
            brush.end()
            self._kept = (shown, view, colours, made)
        painter.drawPixmap(0, 0, self._kept[3])

    def _is_kept(self, shown: Shown, view: Viewport, colours: Colours, ratio: float) -> bool:
        if self._kept is None:
            return False
        was, view_then, colours_then, made = self._kept
        same = was.carrying is shown.carrying and was.map is shown.map and was.is_priced == shown.is_priced
        return same and view_then == view and colours_then is colours and made.devicePixelRatio() == ratio


def _paint(painter: QPainter, shown: Shown, view: Viewport, colours: Colours) -> None:
    carrying = shown.carrying
    picture, bars = carrying.picture, carrying.picture.bars
    leaving, kin = bars.of(carrying.lots), bars.of(carrying.kin)
    paint_dimmed(painter, bars, np.concatenate([leaving, kin]), view, colours)
    paint_left(painter, bars, leaving, view, colours)
    if shown.map is not None and shown.is_priced:
        MapPainter(shown.map, picture, leaving, colours).paint(painter, view)
    if shown.map is not None:
        paint_blocked(painter, list(blocked_spans(shown.map, picture)), view, colours)
    paint_refused_rows(painter, carrying.refusals, view, colours)
    if len(carrying.pieces) == 1:
        _write_reasons(painter, carrying, view, colours)
    paint_frames(painter, bars, kin, view, sibling_pen(colours))


def _write_reasons(painter: QPainter, carrying: Carrying, view: Viewport, colours: Colours) -> None:
    """Why rows are refused, at their left."""
    for row in view.rows_seen:
        reason = carrying.refusals[row]
        if reason is None:
            continue
        text = elided(reason.removesuffix("."), "small", min(MOST, view.width - 4 * PAD))
        _, width, height = laid_out_text(text, "small")
        top = round(view.y(float(row)) + (view.row_height - 1 - height) / 2)
        back = QColor(colours.window)
        back.setAlphaF(0.9)
        painter.fillRect(QRectF(PAD, top - 1, width + 2 * PAD, height + 2), back)
        painter.setPen(QColor(colours.muted))
        draw_text(painter, 2 * PAD, top, text, "small")
