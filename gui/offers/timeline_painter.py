"""Paints producers, their offers, their free capacity and their volumes; and the prices while an order is in hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from gui import look
from gui.look import Colours, wording
from gui.offers.drag import Drag
from gui.offers.geometry import AXIS, HEAD, ROW, Geometry
from gui.offers.picture import Bar, Pair, Row
from gui.offers.volume_bar import paint_volume

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
SIGNS = {"accepted": "✓ ", "open": "… ", "proposed": ""}
"""What stands before the order's number, so that colour is not the only sign."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Offers", text)


class TimelinePainter:
    """Paints one viewport."""

    def __init__(self, painter: QPainter, place: Geometry, width: int, height: int) -> None:
        self._painter, self._place = painter, place
        self._width, self._height = width, height
        self._colours: Colours = look.current()

    def paint(self, chosen: set[Pair], hovered: int | None, drag: Drag | None) -> None:
        """Everything, back to front."""
        painter, rows = self._painter, self._place.picture.rows
        painter.fillRect(0, 0, self._width, self._height, QColor(self._colours.surface))
        seen = [n for n in range(len(rows)) if AXIS - ROW < self._place.y(n) < self._height]
        painter.save()
        painter.setClipRect(QRectF(HEAD, AXIS, self._width - HEAD, self._height - AXIS))
        for number in seen:
            self._ground(number, rows[number], is_hovered=number == hovered)
            if drag is not None:
                self._price_ground(number, rows[number], drag)
        self._hours()
        for number in seen:
            for bar in rows[number].bars:
                held = drag is not None and bar.pair == (drag.order, drag.source)
                self._bar(number, bar, is_chosen=bar.pair in chosen, is_held=held)
            if drag is not None:
                self._price(number, rows[number], drag)
        painter.restore()
        painter.save()
        painter.setClipRect(QRectF(0, AXIS, HEAD, self._height - AXIS))
        for number in seen:
            self._head(number, rows[number], is_hovered=number == hovered)
        painter.restore()
        self._axis()
        if drag is not None:
            self._box(drag)

    # The ground

    def _ground(self, number: int, row: Row, *, is_hovered: bool) -> None:
        top, colours = self._place.y(number), self._colours
        even = colours.row_even if number % 2 == 0 else colours.row_odd
        self._painter.fillRect(QRectF(HEAD, top, self._width, ROW), QColor(colours.raised if is_hovered else even))
        if row.capacity is None:
            return
        end = self._place.x(row.capacity)
        beyond = QRectF(end, top, max(0.0, self._width - end), ROW)
        self._painter.fillRect(beyond, QColor(colours.closed))
        free_from = self._place.x(min(row.used, row.capacity))
        edge = QPen(QColor(colours.conflict if row.is_full else colours.muted), 1.4)
        self._painter.setPen(edge)
        self._painter.drawLine(QPointF(end, top + 2), QPointF(end, top + ROW - 2))
        free = row.capacity - row.used
        words = _tr("{0} h free").format(wording.number(free, 1)) if free > 0.05 else _tr("full")
        self._painter.setFont(look.font("small"))
        if end - free_from > self._painter.fontMetrics().horizontalAdvance(words) + 3 * look.UNIT:
            self._painter.setPen(QColor(colours.muted))
            self._painter.drawText(QRectF(free_from, top, end - free_from - look.GAP, ROW), _RIGHT, words)

    def _hours(self) -> None:
        pen = QPen(QColor(self._colours.line), 1)
        self._painter.setPen(pen)
        for hour in self._ticks():
            x = self._place.x(hour)
            self._painter.drawLine(QPointF(x, AXIS), QPointF(x, self._height))

    def _ticks(self) -> list[float]:
        step = next((s for s in (0.5, 1, 2, 4, 8, 12, 24, 48, 100, 500) if s * self._place.per_hour >= 44), 1000)
        last = self._place.picture.widest * 1.3
        return [n * step for n in range(int(last / step) + 1)]

    def _axis(self) -> None:
        painter, colours = self._painter, self._colours
        painter.fillRect(QRectF(0, 0, self._width, AXIS), QColor(colours.raised))
        painter.setFont(look.font("small"))
        painter.setPen(QColor(colours.muted))
        painter.save()
        painter.setClipRect(QRectF(HEAD, 0, self._width - HEAD, AXIS))
        for hour in self._ticks():
            words = _tr("{0} h").format(wording.number(hour, 0 if hour % 1 == 0 else 1))
            left = self._place.x(hour)
            painter.drawText(QRectF(left + 3, 0, 60, AXIS), _LEFT, words)
        painter.restore()
        painter.drawText(QRectF(look.MARGIN, 0, HEAD - 2 * look.MARGIN, AXIS), _LEFT, _tr("Producer"))
        painter.drawText(QRectF(look.MARGIN, 0, HEAD - 2 * look.MARGIN, AXIS), _RIGHT, _tr("Volume to target"))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(0, AXIS - 0.5), QPointF(self._width, AXIS - 0.5))
        painter.drawLine(QPointF(HEAD - 0.5, 0), QPointF(HEAD - 0.5, self._height))

    def _head(self, number: int, row: Row, *, is_hovered: bool) -> None:
        painter, colours, top = self._painter, self._colours, self._place.y(number)
        even = colours.row_even if number % 2 == 0 else colours.row_odd
        painter.fillRect(QRectF(0, top, HEAD, ROW), QColor(colours.raised if is_hovered else even))
        volume = row.volume
        figures = "" if volume.target is None else _tr("{0} / {1}").format(
            wording.number(volume.delivered + volume.promised + volume.expected, 0),
            wording.number(volume.target, 0))  # fmt: skip
        line = QRectF(look.MARGIN, top + 2, HEAD - 2 * look.MARGIN, 20)
        painter.setFont(look.font("small"))
        taken = painter.fontMetrics().horizontalAdvance(figures) + (look.GAP if figures else 0)
        painter.setPen(QColor(colours.muted))
        painter.drawText(line, _RIGHT, figures)
        painter.setFont(look.font("strong" if is_hovered else "body"))
        painter.setPen(QColor(colours.conflict if row.is_full else colours.text))
        name = f"! {row.producer}" if row.is_full else row.producer
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(line.width() - taken))
        painter.drawText(line, _LEFT, shown)
        if volume.target is not None:
            paint_volume(painter, QRectF(look.MARGIN, top + 24, HEAD - 2 * look.MARGIN, 8), volume)

    # Bars

    def _bar(self, number: int, bar: Bar, *, is_chosen: bool, is_held: bool) -> None:
        painter, colours, rect = self._painter, self._colours, self._place.rect(number, bar)
        fill = {"accepted": colours.on_time, "open": colours.categories[0], "proposed": colours.surface}[bar.state]
        line = {"accepted": colours.good, "open": colours.early, "proposed": colours.accent}[bar.state]
        pen = QPen(QColor(line), 1.3, Qt.PenStyle.DashLine if bar.state == "proposed" else Qt.PenStyle.SolidLine)
        painter.setOpacity(0.35 if is_held else 1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(fill))
        painter.setPen(pen)
        if is_chosen:
            painter.setPen(QPen(QColor(colours.text), 2))
            if bar.state == "proposed":
                painter.setBrush(QColor(colours.selection))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._bar_words(rect, bar)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _bar_words(self, rect: QRectF, bar: Bar) -> None:
        painter, colours = self._painter, self._colours
        painter.setFont(look.font("small"))
        words = SIGNS[bar.state] + bar.order
        room = rect.width() - 8 - (14 if bar.is_locked else 0)
        painter.setPen(QColor(colours.text if bar.state == "proposed" else colours.bar_text))
        if room >= painter.fontMetrics().horizontalAdvance("…00"):
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideLeft, int(room))
            painter.drawText(rect.adjusted(4, 0, -4, 0), _LEFT, shown)
        if bar.is_locked and rect.width() > 16:
            side = QRectF(rect.right() - 16, rect.center().y() - 7, 14, 14).toRect()
            look.icon("lock").paint(painter, side)

    # While an order is in hand

    def _price_ground(self, number: int, row: Row, drag: Drag) -> None:
        colours, top = self._colours, self._place.y(number)
        ground = QRectF(HEAD, top, self._width - HEAD, ROW)
        if drag.reasons(row.producer):
            self._painter.fillRect(ground, QColor(colours.closed))
            self._painter.fillRect(ground, QBrush(QColor(colours.line), Qt.BrushStyle.BDiagPattern))
            return
        low, high = drag.range
        price = drag.price(row.producer)
        if abs(price) < 1e-9 or row.producer == drag.source:
            return
        colour = colours.cheaper if price > 0 else colours.dearer
        tint = QColor(colour)
        tint.setAlphaF(0.12 + 0.4 * min(1.0, abs(price) / max(abs(low), abs(high), 1e-9)))
        self._painter.fillRect(ground, tint)

    def _price(self, number: int, row: Row, drag: Drag) -> None:
        painter, colours, top = self._painter, self._colours, self._place.y(number)
        reasons = drag.reasons(row.producer)
        line = QRectF(self._place.x(row.used) + look.GAP, top, self._width, ROW)
        line.setRight(self._width - look.GAP)
        line.setLeft(max(HEAD + look.GAP, min(line.left(), line.right() - 240)))
        rank = drag.rank(row.producer)
        if row.producer == drag.source:
            words = _tr("stays here")
        elif reasons:
            words = reasons[0]
        else:
            words = wording.difference(drag.price(row.producer), 0)
        painter.setFont(look.font("strong" if rank else "small"))
        if rank:
            words = f"{'①②③'[rank - 1]} {words}"
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()) - 12)
        wide = painter.fontMetrics().horizontalAdvance(shown) + 12
        plate = QRectF(line.right() - wide, top + 8, wide, ROW - 16)
        ground = QColor(colours.surface)
        ground.setAlphaF(0.9)
        painter.fillRect(plate, ground)
        painter.setPen(QColor(colours.muted if reasons else colours.text))
        painter.drawText(plate.adjusted(6, 0, -6, 0), _RIGHT, shown)
        if row.producer == drag.target:
            painter.setPen(QPen(QColor(colours.conflict if reasons else colours.accent), 2))
            painter.drawRect(QRectF(HEAD + 1, top + 1, self._width - HEAD - 2, ROW - 2))

    def _box(self, drag: Drag) -> None:
        painter, colours = self._painter, self._colours
        lines = box_lines(drag)
        painter.setFont(look.font("body"))
        metrics = painter.fontMetrics()
        most = max(160, min(460, self._width - 40))
        wide = min(most, max(metrics.horizontalAdvance(line) for line in lines) + 2 * look.GAP + 2)
        tall = len(lines) * (metrics.height() + 2) + 2 * look.UNIT
        box = QRectF(drag.at.x() + 16, drag.at.y() + 16, wide, tall)
        if box.right() > self._width - 4:
            box.moveRight(self._width - 4)
        if box.bottom() > self._height - 4:
            box.moveBottom(drag.at.y() - 12)
        painter.setBrush(QColor(colours.raised))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRoundedRect(box, look.RADIUS, look.RADIUS)
        painter.setPen(QColor(colours.text))
        for place, line in enumerate(lines):
            row = QRectF(box.left() + look.GAP, box.top() + look.UNIT + place * (metrics.height() + 2),
                         wide - 2 * look.GAP, metrics.height() + 2)  # fmt: skip
            painter.drawText(row, _LEFT, metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(row.width())))
            painter.setFont(look.font("small"))


def box_lines(drag: Drag) -> list[str]:
    """What the box beside the pointer says: order and producer, price or reason, and the terms."""
    if drag.target is None:
        return [drag.order, _tr("Drop it on a producer")]
    if drag.target == drag.source:
        return [f"{drag.order} · {drag.target}", _tr("stays here")]
    reasons = drag.reasons(drag.target)
    if reasons:
        return [f"{drag.order} · {drag.target}", *reasons[:3]]
    worth = drag.candidates[drag.target].worth
    price = wording.difference(drag.price(drag.target), 0)
    terms = _tr("{0} likely to accept · transport {1} ({2}) · work {3}").format(
        wording.share(worth.acceptance), wording.number(worth.transport, 0), wording.distance(worth.distance_km),
        wording.number(worth.producer_cost, 0))  # fmt: skip
    return [f"{drag.order} · {drag.target}", _tr("The wave is worth {0}").format(price), terms]


__all__ = ["TimelinePainter", "box_lines"]
