"""Paints the rows of a board on paper: closed time, changeovers, bars with their names, locks and due dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import floor
from operator import itemgetter

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from core.model import Lot, minute_of
from gui.gantt.colouring import Colouring
from gui.gantt.picture import Picture
from gui.look import weeks
from gui.printing import ink
from gui.printing.board_layout import Cut
from gui.printing.paper import MM, Type, write
from gui.printing.source import Source

LEAST_CLOSED = 0.25 * MM
"""Closings narrower than that would only be noise."""
SIDE = 0.09
"""The share of a row's height above and below its bars."""
FEWEST, LARGEST = 5.5, 11.0
"""Points of the name on a bar, at least and at most."""
TURN = 0.45 * MM
DUE_FROM = 3.2 * MM
"""How wide a day is at least whose due dates are marked."""


Span = tuple[int, int]
_start, _end = itemgetter(0), itemgetter(1)


@dataclass(frozen=True)
class BoardPainter:
    """Paints what a cut shows of a plan."""

    source: Source
    colouring: Colouring
    grounds: list[ink.Ground]
    is_colour: bool

    @property
    def picture(self) -> Picture:
        """What there is to see."""
        return self.source.picture

    @cached_property
    def last_lots(self) -> dict[str, Lot]:
        """The lot of each order that ends last."""
        timed = (lot for lot in self.picture.bars.lots if lot.end is not None)
        return {lot.order: lot for lot in sorted(timed, key=lambda lot: (lot.end, lot.id))}

    def paint(self, painter: QPainter, cut: Cut) -> None:
        """Paint the rows, the grid and all bars of a page."""
        closed = {row: list(self._closed(row, cut)) for row in range(*cut.rows)}
        self._paint_ground(painter, cut, closed)
        self._paint_changeovers(painter, cut)
        for row in range(*cut.rows):
            for bar in self._bars_of(row, cut):
                self._paint_bar(painter, bar, cut, closed[row])
        self._paint_due(painter, cut)
        self._paint_now(painter, cut)
        ink.frame_around(painter, cut.frame, ink.GREY)

    def _bars_of(self, row: int, cut: Cut) -> Iterator[int]:
        bars = self.picture.bars
        return (n for n in bars.row_of(row)
                if bars.is_timed[n] and bars.start[n] < cut.until and bars.end[n] > cut.since)  # fmt: skip

    # Ground

    def _paint_ground(self, painter: QPainter, cut: Cut, closed: dict[int, list[Span]]) -> None:
        for row, spans in closed.items():
            for since, until in spans:
                frame = QRectF(cut.x(since), cut.y(row), cut.x(until) - cut.x(since), cut.row)
                painter.fillRect(frame, QColor(ink.CLOSED))
        self._paint_grid(painter, cut)
        for row in range(cut.rows[0] + 1, cut.rows[1]):
            ink.rule(painter, QLineF(cut.frame.left(), cut.y(row), cut.frame.right(), cut.y(row)), ink.FAINT)

    def _closed(self, row: int, cut: Cut) -> Iterator[Span]:
        """The closed times of a row that are wide enough to be seen."""
        work = self.picture.rows[row].work
        if work is None:
            return
        place = int(np.searchsorted(work.ends, cut.since, side="right"))
        since = cut.since
        while since < cut.until:
            opens = work.starts[place] if place < len(work.starts) else cut.until
            if (min(opens, cut.until) - since) * cut.scale > LEAST_CLOSED:
                yield since, min(opens, cut.until)
            if place >= len(work.starts):
                return
            since, place = max(since, work.ends[place]), place + 1

    def _paint_grid(self, painter: QPainter, cut: Cut) -> None:
        step = 1 if cut.day >= 1.6 * MM else 7
        first = cut.since // 1440
        offset = (7 - weeks.day_of_week(self.source.epoch)) % 7
        for day in range(first, cut.until // 1440 + 1):
            is_first = (day - offset) % 7 == 0
            if day * 1440 > cut.since and (is_first or step == 1):
                x = cut.x(day * 1440)
                ink.rule(painter, QLineF(x, cut.frame.top(), x, cut.frame.bottom()),
                         ink.GREY if is_first else ink.FAINT, 0.2 * MM if is_first else ink.THIN)  # fmt: skip

    def _paint_changeovers(self, painter: QPainter, cut: Cut) -> None:
        spans, row_of = self.picture.changeovers, self.picture.bars.row
        seen = (spans.start < cut.until) & (spans.end > cut.since)
        for bar, start, end in zip(spans.bar[seen].tolist(), spans.start[seen].tolist(), spans.end[seen].tolist(),
                                   strict=True):  # fmt: skip
            row = int(row_of[bar])
            if cut.rows[0] <= row < cut.rows[1]:
                frame = self._frame(row, start, end, cut)
                inset = 0.18 * frame.height()
                part = frame.adjusted(0, inset, 0, -inset)
                painter.fillRect(part, QColor(ink.WHITE))
                ink.hatch(painter, part, "//", ink.BLACK)
                ink.frame_around(painter, part, ink.GREY, ink.HAIR)

    def _frame(self, row: int, start: float, end: float, cut: Cut) -> QRectF:
        left, right = cut.x(max(start, cut.since)), cut.x(min(end, cut.until))
        gap = SIDE * cut.row
        return QRectF(left, cut.y(row) + gap, max(right - left, 0.25 * MM), cut.row - 2 * gap)

    # Bars

    def _paint_bar(self, painter: QPainter, bar: int, cut: Cut, closed: list[Span]) -> None:
        bars = self.picture.bars
        row, start, end = int(bars.row[bar]), float(bars.start[bar]), float(bars.end[bar])
        lot = bars.lots[bar]
        frame, ground = self._frame(row, start, end, cut), self.grounds[self.colouring.code[lot.order]]
        ink.fill(painter, frame, ground)
        for since, until in closed[bisect_right(closed, start, key=_end) : bisect_left(closed, end, key=_start)]:
            if since < end and until > start:
                ink.fill(painter, self._frame(row, max(since, start), min(until, end), cut), ground.paused)
        self._paint_turn(painter, bar, cut)
        is_wrong = bool(self.picture.in_conflict[bar])
        edge = ("#b3261e" if self.is_colour else ink.BLACK) if is_wrong else "#3b4450"
        thick = max(ink.THIN, min(0.45 * MM, frame.width() / 6)) if is_wrong else ink.THIN
        ink.frame_around(painter, frame, edge, thick, Qt.PenStyle.DashLine if is_wrong else Qt.PenStyle.SolidLine)
        room = self._paint_signs(painter, bar, frame, cut)
        self._paint_name(painter, bar, room, ground)

    def _paint_turn(self, painter: QPainter, bar: int, cut: Cut) -> None:
        spans = self.picture.second_passes
        place = int(np.searchsorted(spans.bar, bar))
        if place < len(spans.bar) and spans.bar[place] == bar and cut.since < spans.start[place] < cut.until:
            frame = self._frame(int(self.picture.bars.row[bar]), spans.start[place], spans.end[place], cut)
            painter.fillRect(QRectF(frame.left(), frame.top(), max(frame.width(), TURN), frame.height()),
                             QColor(ink.WHITE))  # fmt: skip
            ink.rule(painter, QLineF(frame.left(), frame.top(), frame.left(), frame.bottom()), ink.GREY)

    def _paint_signs(self, painter: QPainter, bar: int, frame: QRectF, cut: Cut) -> QRectF:
        """The signs of a bar: what goes on beyond the page, late, locked; returns the room that they leave."""
        bars, left, right = self.picture.bars, frame.left(), frame.right()
        if bars.start[bar] < cut.since:
            _arrow(painter, QPointF(left, frame.center().y()), +1, frame.height())
            left += 1.6 * MM
        if bars.end[bar] > cut.until:
            _arrow(painter, QPointF(right, frame.center().y()), -1, frame.height())
            right -= 1.6 * MM
        if (self.source.score.lateness(bars.lots[bar].order) or 0) > 0:
            painter.fillRect(QRectF(frame.left(), frame.bottom() - 0.8 * MM, frame.width(), 0.8 * MM),
                             QColor(ink.BLACK))  # fmt: skip
        if self.picture.locks[bar] and right - left > 3.2 * MM:
            lock(painter, QPointF(right - 2.6 * MM, frame.top() + 0.5 * MM))
            right -= 2.8 * MM
        return QRectF(left, frame.top(), right - left, frame.height())

    def _paint_name(self, painter: QPainter, bar: int, room: QRectF, ground: ink.Ground) -> None:
        lot = self.picture.bars.lots[bar]
        kind, name = _name_that_fits(lot.order, self._number(bar), room)
        if kind is None:
            return
        note = self._note(lot)
        small = Type(max(FEWEST, kind.points * 0.8))
        has_note = bool(note) and small.width(note) <= room.width() - 1.6 * MM \
            and kind.line + small.line <= room.height() - 0.6 * MM  # fmt: skip
        height = kind.line + (small.line if has_note else 0)
        y = room.top() + (room.height() - height) / 2
        width = max(kind.width(name), small.width(note) if has_note else 0)
        x = room.left() + min(0.9 * MM, (room.width() - width) / 2)
        if ground.pattern:
            painter.fillRect(QRectF(x - 0.3 * MM, y, width + 0.6 * MM, height), QColor(ground.fill))
        write(painter, (x, y), name, kind)
        if has_note:
            write(painter, (x, y + kind.line), note, small)

    def _number(self, bar: int) -> str:
        """The line of the bar's lot on its machine's dispatch list."""
        return f"#{bar - int(self.picture.bars.first[self.picture.bars.row[bar]]) + 1}"

    def _note(self, lot: Lot) -> str:
        order = self.source.scenario.shop.orders[lot.order]
        if self.colouring.key in ("lateness", "order"):
            return order.customer or order.product
        return self.colouring.note(lot.order)

    # Dates

    def _paint_due(self, painter: QPainter, cut: Cut) -> None:
        if cut.day < DUE_FROM:
            return
        row_of, orders = self.picture.row_of, self.source.scenario.shop.orders
        for order, lot in self.last_lots.items():
            due, row = orders[order].due, row_of.get(lot.resource, -1)
            if due is not None and cut.since <= due <= cut.until and cut.rows[0] <= row < cut.rows[1]:
                is_late = (self.source.score.lateness(order) or 0) > 0
                due_mark(painter, QPointF(cut.x(due), cut.y(row) + cut.row), cut.frame, is_full=is_late)

    def _paint_now(self, painter: QPainter, cut: Cut) -> None:
        now = minute_of(self.source.epoch, self.source.printed)
        if cut.since <= now < cut.until:
            x = cut.x(now)
            tone = "#c2410c" if self.is_colour else ink.BLACK
            line = QLineF(x, cut.frame.top(), x, cut.frame.bottom())
            ink.rule(painter, line, tone, 0.4 * MM, Qt.PenStyle.DashLine)


def _name_that_fits(name: str, number: str, room: QRectF) -> tuple[Type | None, str]:
    """The largest letters in which an order's number fits a bar, else its line on the dispatch list, else nothing."""
    most = min(LARGEST, (room.height() / MM - 0.4) * 2.1)
    width = room.width() - 0.9 * MM
    largest = Type(max(FEWEST, floor(2 * most) / 2), True)
    for text in (name, number):
        points = min(largest.points, floor(2 * largest.points * width / max(1.0, largest.width(text))) / 2)
        while points >= FEWEST:
            kind = Type(points, True)
            if kind.width(text) <= width and kind.line <= room.height():
                return kind, text
            points -= 0.5
    return None, ""


def _arrow(painter: QPainter, tip: QPointF, way: int, height: float) -> None:
    """The sign of a bar that goes on beyond the page: an arrow that points there."""
    half, long = min(1.3 * MM, height / 3), way * 1.2 * MM
    shape = QPolygonF([tip, QPointF(tip.x() + long, tip.y() - half), QPointF(tip.x() + long, tip.y() + half)])
    _filled(painter, shape, ink.BLACK)


def lock(painter: QPainter, at: QPointF) -> None:
    """A padlock of about two millimetres, its upper left corner at a point."""
    body = QRectF(at.x() + 0.2 * MM, at.y() + 1.0 * MM, 1.9 * MM, 1.4 * MM)
    painter.setPen(QPen(QColor(ink.BLACK), 0.28 * MM))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bow = QPainterPath()
    bow.arcMoveTo(QRectF(at.x() + 0.6 * MM, at.y() + 0.15 * MM, 1.1 * MM, 1.6 * MM), 0)
    bow.arcTo(QRectF(at.x() + 0.6 * MM, at.y() + 0.15 * MM, 1.1 * MM, 1.6 * MM), 0, 180)
    painter.drawPath(bow)
    painter.fillRect(body, QColor(ink.BLACK))


def due_mark(painter: QPainter, foot: QPointF, within: QRectF, *, is_full: bool) -> None:
    """A small triangle that stands where an order is due, full where it is late."""
    half, high = 0.9 * MM, 1.7 * MM
    x = min(max(foot.x(), within.left() + half), within.right() - half)
    shape = QPolygonF([QPointF(x - half, foot.y()), QPointF(x + half, foot.y()), QPointF(x, foot.y() - high)])
    _filled(painter, shape, ink.BLACK if is_full else ink.WHITE)


def _filled(painter: QPainter, shape: QPolygonF, fill: str) -> None:
    painter.setPen(QPen(QColor(ink.BLACK), 0.15 * MM, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap,
                        Qt.PenJoinStyle.MiterJoin))  # fmt: skip
    painter.setBrush(QColor(fill))
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
