"""What a drag and a preview draw over the board: ghosts, the places they leave, rows that are refused, plans
to come."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from core.model import Lot
from gui import look
from gui.gantt.bars import Bars
from gui.gantt.labels import PAD, Labels
from gui.gantt.layout import Laid, bar_height, laid_out, laid_spans
from gui.gantt.picture import Picture
from gui.gantt.rectangles import fill, outline
from gui.gantt.stamps import ROUND
from gui.gantt.viewport import Viewport
from gui.look import Colours

DIMMED = 0.3
"""How far bars that are not concerned are faded."""
BEYOND = 5
"""Pixels by which the line of a snap reaches beyond its row."""


def paint_refused_rows(
    painter: QPainter, refusals: Sequence[str | None], view: Viewport, colours: Colours
) -> None:
    """Hatch the rows that the carried pieces cannot go to."""
    rows = np.array([row for row in view.rows_seen if refusals[row]], dtype=float)
    veil = QColor(colours.window)
    veil.setAlphaF(0.66)
    hatch = QColor(colours.muted)
    hatch.setAlphaF(0.22)
    for brush in (QBrush(veil), QBrush(hatch, Qt.BrushStyle.BDiagPattern)):
        fill(painter, brush, 0, view.y(rows), view.width, view.row_height - 1)


def paint_blocked(
    painter: QPainter, spans: Sequence[tuple[int, int, int]], view: Viewport, colours: Colours
) -> None:
    """Hatch where the carried piece may not run, because too many machines would work on its order."""
    table = np.array(spans, dtype=float).reshape(-1, 3)
    left, right = view.x(table[:, 1]), view.x(table[:, 2])
    hatch = QColor(colours.conflict)
    hatch.setAlphaF(0.35)
    brush = QBrush(hatch, Qt.BrushStyle.BDiagPattern)
    fill(painter, brush, left, view.y(table[:, 0]), right - left, view.row_height - 1)


def paint_dimmed(painter: QPainter, bars: Bars, kept: np.ndarray, view: Viewport, colours: Colours) -> None:
    """Make all bars but some a little fainter."""
    laid = laid_out(bars, np.setdiff1d(bars.seen(view), kept, assume_unique=True), view)
    veil = QColor(colours.row_even)
    veil.setAlphaF(DIMMED)
    fill(painter, veil, laid.x, laid.y, laid.width, laid.height)


def paint_guide(
    painter: QPainter, place: tuple[int, int], view: Viewport, colours: Colours
) -> None:
    """A thin line at what a piece has snapped to: its row and the minute."""
    row, minute = place
    x, top = round(view.x(float(minute))), view.y(float(row))
    painter.fillRect(QRectF(x, top - BEYOND, 1, view.row_height + 2 * BEYOND), QColor(colours.accent))


def paint_left(painter: QPainter, bars: Bars, leaving: np.ndarray, view: Viewport, colours: Colours) -> None:
    """Fade bars that go from where they are."""
    laid = laid_out(bars, np.intersect1d(leaving, bars.seen(view), assume_unique=True), view)
    veil = QColor(colours.row_even)
    veil.setAlphaF(0.62)
    fill(painter, veil, laid.x, laid.y, laid.width, laid.height)


def paint_pushed(
    painter: QPainter, lots: Sequence[Lot], picture: Picture, view: Viewport, colours: Colours
) -> None:
    """Outline where the lots that give way would go."""
    laid = _laid(lots, picture, view)
    outline(painter, colours.muted, laid)


def paint_lots(
    painter: QPainter, lots: Sequence[Lot], picture: Picture, view: Viewport, colours: Colours, *, share: float = 0.35
) -> None:
    """Paint the carried lots where they would land; one without times takes the whole row. `share` is how much
    of the accent they wear."""
    laid = _laid(lots, picture, view)
    body = look.mixed(colours.row_even, colours.accent, share)
    body.setAlphaF(0.9)
    painter.setBrush(body)
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, y, width in zip(laid.x.tolist(), laid.y.tolist(), laid.width.tolist(), strict=True):
        painter.drawRoundedRect(QRectF(x, y, width, laid.height).adjusted(1, 1, -1, -1), ROUND, ROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    _write_orders(painter, laid, [lot.order for lot in lots], view, colours)


def _write_orders(
    painter: QPainter, laid: Laid, orders: Sequence[str], view: Viewport, colours: Colours
) -> None:
    labels = Labels(colours.text, laid.height)
    left = np.maximum(laid.x, 0.0) + PAD
    room = np.minimum(laid.x + laid.width, view.width) - PAD - left
    labels.write(painter, left, laid.y, labels.shorten(orders, room))


def paint_refused(
    painter: QPainter, place: tuple[float, float, float], view: Viewport, colours: Colours
) -> None:
    """Outline a piece that may not land where the pointer holds it: start and end in minutes, and the
    pointer's line."""
    start, end, y = place
    frame = QRectF(view.x(start), y - bar_height(view) / 2, (end - start) * view.scale, bar_height(view))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QColor(colours.conflict)
    body.setAlphaF(0.10)
    painter.setBrush(body)
    painter.setPen(QPen(QColor(colours.conflict), 1.5, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(frame, ROUND, ROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_plan(painter: QPainter, bars: Bars, view: Viewport, colours: Colours) -> None:
    """Paint where the bars of a plan to come would stand, with their orders where there is room."""
    seen = bars.seen(view)
    laid = laid_out(bars, seen, view)
    fill(painter, look.mixed(colours.row_even, colours.accent, 0.18), laid.x, laid.y, laid.width, laid.height)
    outline(painter, colours.accent, laid)
    _write_orders(painter, laid, [bars.lots[bar].order for bar in seen.tolist()], view, colours)


def _laid(lots: Sequence[Lot], picture: Picture, view: Viewport) -> Laid:
    rows = np.array([picture.row_of[lot.resource] for lot in lots], dtype=int)
    starts = np.array([view.left if lot.start is None else lot.start for lot in lots], dtype=float)
    ends = np.array([view.right if lot.end is None else lot.end for lot in lots], dtype=float)
    return laid_spans(np.arange(len(lots)), rows, starts, ends, view)
