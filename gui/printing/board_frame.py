"""What stands around the rows of a board: weeks, days and hours above them, the machines at their left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from core.model import LENGTH_OF_DAY, minute_of, moment_of
from gui.look import weeks, wording
from gui.printing import ink
from gui.printing.board_layout import HOURS_FROM, NAME, TIER, Cut
from gui.printing.paper import MM, Type, shortened, wrapped, write
from gui.printing.source import Source
from gui.printing.words import month, now_word, used, week, weekday_and_day

DAY, HOUR, SMALL = Type(8.5, True), Type(7), Type(7)
STEPS = (60, 120, 180, 240, 360, 720)


def paint_axis(painter: QPainter, cut: Cut, source: Source) -> None:
    """Weeks with their months, below them days, and below these hours where there is room."""
    top = cut.frame.top() - cut.axis
    whole = QRectF(cut.frame.left() - cut.head, top, cut.frame.width() + cut.head, cut.axis)
    painter.fillRect(whole, QColor(ink.BAND))
    _paint_weeks(painter, cut, source, top)
    _paint_days(painter, cut, source, top + TIER)
    if cut.day >= HOURS_FROM:
        _paint_hours(painter, cut, top + 2 * TIER)
    ink.rule(painter, QLineF(whole.bottomLeft(), whole.bottomRight()), ink.BLACK, 0.2 * MM)
    _paint_now_word(painter, cut, source)


def _paint_weeks(painter: QPainter, cut: Cut, source: Source, top: float) -> None:
    day = cut.since
    while day < cut.until:
        when = moment_of(source.epoch, day).date()
        end = min(cut.until, day + (7 - weeks.day_of_week(when)) * LENGTH_OF_DAY)
        room = QRectF(cut.x(day), top, cut.x(end) - cut.x(day), TIER)
        number = week(weeks.number_of(when))
        last = when + timedelta(days=(end - day) // LENGTH_OF_DAY - 1)
        _put(painter, room, (f"{number}   ·   {month(when, last)}", number, str(weeks.number_of(when))), NAME)
        if day > cut.since:
            ink.rule(painter, QLineF(room.left(), top, room.left(), top + TIER), ink.GREY)
        day = end


def _paint_days(painter: QPainter, cut: Cut, source: Source, top: float) -> None:
    days = {day: moment_of(source.epoch, day).date() for day in range(cut.since, cut.until, LENGTH_OF_DAY)}
    kind, form = _form_of_days(list(days.values()), cut.day - 0.7 * MM)
    for day, when in days.items():
        room = QRectF(cut.x(day), top, cut.day, TIER)
        if form is not None:
            text = form(when)
            x = room.left() + (room.width() - kind.width(text)) / 2
            write(painter, (x, room.top() + (TIER - kind.line) / 2), text, kind)
        if day > cut.since and cut.day > 1.6 * MM:
            ink.rule(painter, QLineF(room.left(), top, room.left(), top + TIER), ink.FAINT)


def _form_of_days(days: list[date], room: float) -> tuple[Type, Callable[[date], str] | None]:
    """The longest form in which all days fit, in letters that shrink a little before it is shortened; else None."""
    for form in (wording.day, weekday_and_day, lambda day: str(day.day)):
        for points in (DAY.points, DAY.points - 1, DAY.points - 2):
            kind = Type(points, True)
            if max(kind.width(form(day)) for day in days) <= room:
                return kind, form
    return DAY, None


def _paint_hours(painter: QPainter, cut: Cut, top: float) -> None:
    step = next((step for step in STEPS if step * cut.scale >= 11 * MM), STEPS[-1])
    for minute in range(cut.since, cut.until, step):
        x = cut.x(minute)
        text = wording.clock(minute % LENGTH_OF_DAY // 60, minute % 60)
        if x + HOUR.width(text) < cut.frame.right():
            write(painter, (x + 0.5 * MM, top + (TIER - HOUR.line) / 2), text, HOUR, ink.GREY)
        ink.rule(painter, QLineF(x, top + 0.62 * TIER, x, top + TIER), ink.GREY)


def _paint_now_word(painter: QPainter, cut: Cut, source: Source) -> None:
    now = minute_of(source.epoch, source.printed)
    if not cut.since <= now < cut.until:
        return
    text, y = now_word(), cut.frame.bottom() + 0.2 * MM
    x = min(cut.x(now) - SMALL.width(text) / 2, cut.frame.right() - SMALL.width(text) - 0.5 * MM)
    x = max(x, cut.frame.left() + 0.5 * MM)
    painter.fillRect(QRectF(x - 0.5 * MM, y, SMALL.width(text) + MM, SMALL.line), QColor(ink.BLACK))
    write(painter, (x, y), text, SMALL, ink.WHITE)


def _put(painter: QPainter, room: QRectF, texts: tuple[str, ...], kind: Type) -> None:
    """The first of some texts that fits, in the middle."""
    for text in texts:
        for smaller in (kind, Type(kind.points - 2, kind.is_bold)):
            if smaller.width(text) <= room.width() - (0.7 if text == texts[-1] else 4) * MM:
                x = room.left() + (room.width() - smaller.width(text)) / 2
                write(painter, (x, room.top() + (room.height() - smaller.line) / 2), text, smaller)
                return


def paint_names(painter: QPainter, cut: Cut, source: Source) -> None:
    """The machines of a page, with the share of their working time that is used in its days."""
    loads = source.picture.loads.within(cut.since, cut.until)
    left = cut.frame.left() - cut.head
    for row in range(*cut.rows):
        room = QRectF(left, cut.y(row), cut.head, cut.row)
        painter.fillRect(room, QColor(ink.BAND))
        _paint_name(painter, room, source.picture.rows[row].id, loads[row])
        ink.rule(painter, QLineF(room.topLeft(), room.topRight()), ink.FAINT)
    ink.frame_around(painter, QRectF(left, cut.frame.top(), cut.head, cut.frame.height()), ink.GREY)


def _paint_name(painter: QPainter, room: QRectF, name: str, load: float) -> None:
    width, told = room.width() - 2.4 * MM, used(load) if load == load else ""
    kind, lines = _lines_of_name(name, width, room.height() - 0.4 * MM)
    is_told = bool(told) and len(lines) * kind.line + SMALL.line <= room.height() - 0.4 * MM
    y = room.top() + (room.height() - len(lines) * kind.line - (SMALL.line if is_told else 0)) / 2
    for line in lines:
        write(painter, (room.left() + 1.2 * MM, y), line, kind)
        y += kind.line
    if is_told:
        write(painter, (room.left() + 1.2 * MM, y), told, SMALL, ink.GREY)


def _lines_of_name(name: str, width: float, height: float) -> tuple[Type, list[str]]:
    """A name in as many lines as there is room for, in letters that shrink before it is cut."""
    for points in (NAME.points, NAME.points - 1, NAME.points - 2, NAME.points - 3):
        kind = Type(points, True)
        lines = wrapped(name, kind, width)
        if len(lines) * kind.line <= height:
            return kind, lines
    kind = Type(NAME.points - 3, True)
    most = max(1, int(height // kind.line))
    return kind, wrapped(name, kind, width, most) if most > 1 else [shortened(name, kind, width)]
