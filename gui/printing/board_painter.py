"""Paints the rows of a board on paper: closed time, changeovers, bars with their names, locks and due dates."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import itemgetter

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from core.model import LENGTH_OF_DAY, Lot, minute_of, moment_of
from gui.gantt.colouring import Colouring
from gui.gantt.picture import Picture
from gui.look import weeks
from gui.printing import ink
from gui.printing.bar_names import FEWEST, Parts, clear, label_that_fits, paint_upright
from gui.printing.board_layout import Cut, Grain, grain
from gui.printing.paper import MM, Type, write
from gui.printing.signs import arrow, due_mark, lock
from gui.printing.source import Source

LEAST_CLOSED = 0.25 * MM
"""Closings narrower than that would only be noise."""
SIDE = 0.09
"""The share of a row's height above and below its bars."""
TURN = 0.45 * MM
DUE_FROM = 3.2 * MM
"""How wide a day is at least whose due dates are marked."""


def _begins_week(day: date) -> bool:
    return weeks.day_of_week(day) == 0


def _begins_month(day: date) -> bool:
    return day.day == 1


def _begins_year(day: date) -> bool:
    return (day.month, day.day) == (1, 1)


GRID: dict[Grain, tuple[Callable[[date], bool], Callable[[date], bool]]] = {
    "day": (_begins_week, lambda _day: True),
    "week": (_begins_month, _begins_week),
    "month": (_begins_year, _begins_month),
}
"""The days at whose beginnings a line stands, a strong one and a weak one, by the shortest spans that are named."""
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

    def closes(self, span: Span) -> bool:
        """Whether a machine is closed at any minute of a span."""
        since, until = span
        return any(row.work is not None and row.work.minutes_between(since, until) < until - since
                   for row in self.picture.rows)  # fmt: skip

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

    def has_numbers(self, cuts: Sequence[Cut]) -> bool:
        """Whether any bar bears its line on the dispatch list instead of its order's number."""
        bars = self.picture.bars
        rooms = ((bar, self._frame(row, float(bars.start[bar]), float(bars.end[bar]), cut))
                 for cut in cuts for row in range(*cut.rows) for bar in self._bars_of(row, cut))  # fmt: skip
        labels = ((label_that_fits(bars.lots[bar].order, self._number(bar), room), bars.lots[bar].order)
                  for bar, room in rooms)  # fmt: skip
        return any(label is not None and label.text != name for label, name in labels)

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
        is_strong, is_weak = GRID[grain(cut)]
        for minute in range(cut.since + LENGTH_OF_DAY, cut.until, LENGTH_OF_DAY):
            when, x = moment_of(self.source.epoch, minute).date(), cut.x(minute)
            if is_strong(when) or is_weak(when):
                shade, thick = (ink.GREY, 0.2 * MM) if is_strong(when) else (ink.FAINT, ink.THIN)
                ink.rule(painter, QLineF(x, cut.frame.top(), x, cut.frame.bottom()), shade, thick)

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
        parts = [(frame, ground)]
        for since, until in closed[bisect_right(closed, start, key=_end) : bisect_left(closed, end, key=_start)]:
            if since < end and until > start:
                parts.append((self._frame(row, max(since, start), min(until, end), cut), ground.paused))
        for part, filled in parts:
            ink.fill(painter, part, filled)
        self._paint_turn(painter, bar, cut)
        is_wrong = bool(self.picture.in_conflict[bar])
        edge = ("#b3261e" if self.is_colour else ink.BLACK) if is_wrong else "#3b4450"
        thick = max(ink.THIN, min(0.45 * MM, frame.width() / 6)) if is_wrong else ink.THIN
        ink.frame_around(painter, frame, edge, thick, Qt.PenStyle.DashLine if is_wrong else Qt.PenStyle.SolidLine)
        room = self._paint_signs(painter, bar, frame, cut)
        self._paint_name(painter, bar, room, parts)

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
            arrow(painter, QPointF(left, frame.center().y()), +1, frame.height())
            left += 1.6 * MM
        if bars.end[bar] > cut.until:
            arrow(painter, QPointF(right, frame.center().y()), -1, frame.height())
            right -= 1.6 * MM
        if (self.source.score.lateness(bars.lots[bar].order) or 0) > 0:
            painter.fillRect(QRectF(frame.left(), frame.bottom() - 0.8 * MM, frame.width(), 0.8 * MM),
                             QColor(ink.BLACK))  # fmt: skip
        if self.picture.locks[bar] and right - left > 3.2 * MM:
            lock(painter, QPointF(right - 2.6 * MM, frame.top() + 0.5 * MM))
            right -= 2.8 * MM
        return QRectF(left, frame.top(), right - left, frame.height())

    def _paint_name(self, painter: QPainter, bar: int, room: QRectF, parts: Parts) -> None:
        lot = self.picture.bars.lots[bar]
        label = label_that_fits(lot.order, self._number(bar), room)
        if label is None:
            return
        if label.is_upright:
            paint_upright(painter, label, room, parts)
            return
        kind, note = label.kind, self._note(lot)
        small = Type(max(FEWEST, kind.points * 0.8))
        has_note = bool(note) and small.width(note) <= room.width() - 1.6 * MM \
            and kind.line + small.line <= room.height() - 0.6 * MM  # fmt: skip
        height = kind.line + (small.line if has_note else 0)
        y = room.top() + (room.height() - height) / 2
        width = max(kind.width(label.text), small.width(note) if has_note else 0)
        x = room.left() + min(0.9 * MM, (room.width() - width) / 2)
        clear(painter, QRectF(x - 0.3 * MM, y, width + 0.6 * MM, height), parts)
        write(painter, (x, y), label.text, kind)
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
