"""The drop map on the rows: a strip at the foot of each row and a breath of colour over its free ground say what
letting go there costs; where there is no room it is hatched."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from core.edit import DropMap, RowPrices
from gui.gantt.closings import closed_blocks
from gui.gantt.layout import bar_inset, laid_out
from gui.gantt.picture import Picture
from gui.gantt.price_scale import scale, shades
from gui.gantt.rectangles import fill
from gui.gantt.viewport import Viewport
from gui.look import Colours

TINT, STRIP, CLOSED = 0.16, 0.95, 0.3
"""How strongly the free ground is tinted, the strip, and the strip where the machine is closed."""


class MapPainter:
    """Paints the map of a drag over what a viewport shows of a picture."""

    def __init__(self, found: DropMap, picture: Picture, leaving: np.ndarray, colours: Colours) -> None:
        self._map, self._picture, self._leaving, self._colours = found, picture, leaving, colours

    def paint(self, painter: QPainter, view: Viewport) -> None:
        """Paint all rows that are seen, a column of prices for each column of pixels."""
        rows = [(row, self._row(row)) for row in view.rows_seen]
        open_rows = [(row, prices) for row, prices in rows if prices is not None and len(prices.starts)]
        if not open_rows:
            return
        numbers = np.array([row for row, _ in open_rows])
        table = np.stack([_columns(prices, view) for _, prices in open_rows])
        is_open = ~self._closed(numbers, view)
        has_room = np.isfinite(table)
        is_free = self._free(numbers, view) & is_open
        self._hatch(painter, numbers, is_free & ~has_room, view)
        paint = shades(table, self._picture.scenario.shop.objective.k3_changeover or 1.0)
        inset, height = bar_inset(view), view.row_height
        self._bands(painter, (numbers, paint, TINT * (has_room & is_free)), (0, height - 1 - inset), view)
        strip = np.where(is_open, STRIP, CLOSED) * has_room
        self._bands(painter, (numbers, paint, strip), (height - 1 - inset, inset), view)
        self._dot(painter, numbers, (table < 0) & has_room & is_open, view)

    def _row(self, row: int) -> RowPrices | None:
        return self._map.rows.get(self._picture.rows[row].id)

    def _bands(
        self, painter: QPainter, what: tuple[np.ndarray, np.ndarray, np.ndarray], band: tuple[int, int], view: Viewport
    ) -> None:
        """A band of each row, so many pixels below its top and so many high, in its shades."""
        numbers, paint, alpha = what
        image = _image(scale(self._colours)[paint], alpha)
        for place, top in enumerate(view.y(numbers.astype(float)).tolist()):
            part = QRectF(0, place, image.width(), 1)
            painter.drawImage(QRectF(0, round(top) + band[0], view.width, band[1]), image, part)

    def _hatch(self, painter: QPainter, numbers: np.ndarray, mask: np.ndarray, view: Viewport) -> None:
        ink = QColor(self._colours.muted)
        ink.setAlphaF(0.3)
        place, left, right = _runs(mask)
        top = view.y(numbers.astype(float))[place]
        fill(painter, QBrush(ink, Qt.BrushStyle.BDiagPattern), left, top, right - left, view.row_height - 1)

    def _dot(self, painter: QPainter, numbers: np.ndarray, mask: np.ndarray, view: Viewport) -> None:
        """Where it is cheaper than now the strip is dotted: much cheaper and much dearer are as dark as each other."""
        place, left, right = _runs(mask)
        inset, brush = bar_inset(view), QBrush(QColor(self._colours.surface), Qt.BrushStyle.Dense5Pattern)
        top = view.y(numbers.astype(float))[place] + view.row_height - 1 - inset
        fill(painter, brush, left, top, right - left, inset)

    def _free(self, numbers: np.ndarray, view: Viewport) -> np.ndarray:
        """Where no bar stands that stays, for each row and column of pixels."""
        bars = self._picture.bars
        staying = np.setdiff1d(bars.seen(view), self._leaving, assume_unique=True)
        laid, place = laid_out(bars, staying, view), np.searchsorted(numbers, bars.row[staying])
        known = (place < len(numbers)) & (numbers[np.minimum(place, len(numbers) - 1)] == bars.row[staying])
        return ~_covered(len(numbers), view.width, (place[known], laid.x[known], (laid.x + laid.width)[known]))

    def _closed(self, numbers: np.ndarray, view: Viewport) -> np.ndarray:
        """Where a machine is shown as closed, for each row and column of pixels."""
        spans = [
            (place, view.x(starts), view.x(ends))
            for first, behind, starts, ends in closed_blocks(self._picture.rows, view, self._picture.horizon)
            for place in np.flatnonzero((numbers >= first) & (numbers < behind)).tolist()
        ]
        if not spans:
            return np.zeros((len(numbers), view.width), dtype=bool)
        place = np.concatenate([np.full(len(starts), row) for row, starts, _ in spans])
        left, right = (np.concatenate([span[n] for span in spans]) for n in (1, 2))
        return _covered(len(numbers), view.width, (place, np.round(left), np.round(right)))


def blocked_spans(found: DropMap, picture: Picture) -> Iterator[tuple[int, int, int]]:
    """Row, start and end of the spans in which the piece may not run."""
    for row in found.rows.values():
        for since, until, _ in row.blocked:
            yield picture.row_of[row.resource], since, until


def _columns(row: RowPrices, view: Viewport) -> np.ndarray:
    """The price at the middle of each column of pixels."""
    minutes = view.left + (np.arange(view.width) + 0.5) / view.scale
    return np.append(row.prices, np.inf)[np.searchsorted(row.starts, minutes)]


def _covered(rows: int, width: int, spans: tuple[np.ndarray, np.ndarray, np.ndarray]) -> np.ndarray:
    """Which columns of which rows lie within spans of row, left and right, [rows, width]."""
    place, left, right = spans
    edges = np.zeros((rows, width + 1), dtype=np.int32)
    np.add.at(edges, (place, np.clip(left, 0, width).astype(int)), 1)
    np.add.at(edges, (place, np.clip(right, 0, width).astype(int)), -1)
    return np.cumsum(edges, axis=1)[:, :width] > 0


def _runs(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Row, first and behind the last column of every run of a mask."""
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    place, left = np.nonzero(edges == 1)
    return place, left.astype(float), np.nonzero(edges == -1)[1].astype(float)


def _image(colour: np.ndarray, alpha: np.ndarray) -> QImage:
    """An image of colours [h, w, 3] and strengths [h, w]."""
    height, width = alpha.shape
    table = np.empty((height, width, 4), dtype=np.uint8)
    table[..., :3] = np.rint(colour * alpha[..., None])[..., ::-1]
    table[..., 3] = np.rint(255 * alpha)
    image = QImage(table.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # the array goes, the image stays
