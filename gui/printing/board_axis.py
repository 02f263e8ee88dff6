"""The time axis above the rows of a board: weeks, days and hours; months and weeks where days are too narrow for a
number, years and months where weeks are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from core.model import LENGTH_OF_DAY, minute_of, moment_of
from gui.look import weeks, wording
from gui.printing import ink
from gui.printing.board_layout import DAY, HOURS_FROM, NAME, TIER, Cut, grain
from gui.printing.paper import MM, Type, write
from gui.printing.source import Source
from gui.printing.words import month, months_name, now_word, week, weekday_and_day

HOUR, SMALL = Type(7), Type(7)
STEPS = (60, 120, 180, 240, 360, 720)
Span = tuple[int, int]


def paint_axis(painter: QPainter, cut: Cut, source: Source) -> None:
    """The long spans in the upper line, in the lower the short ones, and below days their hours where there is room."""
    top = cut.frame.top() - cut.axis
    whole = QRectF(cut.frame.left() - cut.head, top, cut.frame.width() + cut.head, cut.axis)
    painter.fillRect(whole, QColor(ink.BAND))
    if (kind := grain(cut)) == "day":
        _paint_weeks(painter, cut, source, top)
        _paint_days(painter, cut, source, top + TIER)
    else:
        upper, lower = (_months, _weeks) if kind == "week" else (_years, _months)
        _paint_spans(painter, cut, top, upper(cut, source.epoch), ink.GREY)
        _paint_spans(painter, cut, top + TIER, lower(cut, source.epoch), ink.FAINT)
    if cut.day >= HOURS_FROM:
        _paint_hours(painter, cut, top + 2 * TIER)
    ink.rule(painter, QLineF(whole.bottomLeft(), whole.bottomRight()), ink.BLACK, 0.2 * MM)
    _paint_now_word(painter, cut, source)


def _paint_spans(
    painter: QPainter, cut: Cut, top: float, spans: Iterator[tuple[Span, tuple[str, ...]]], rule: str
) -> None:
    """Spans of days with the longest of their names that fits."""
    for (since, until), names in spans:
        _put(painter, QRectF(cut.x(since), top, cut.x(until) - cut.x(since), TIER), names, NAME)
        if since > cut.since:
            ink.rule(painter, QLineF(cut.x(since), top, cut.x(since), top + TIER), rule)


def _spans(cut: Cut, epoch: date, after: Callable[[date], date]) -> Iterator[tuple[Span, date]]:
    """The minutes of a page in parts that end where `after` says of the first day of each, and that day."""
    since = cut.since
    while since < cut.until:
        when = moment_of(epoch, since).date()
        until = min(cut.until, since + (after(when) - when).days * LENGTH_OF_DAY)
        yield (since, until), when
        since = until


def _years(cut: Cut, epoch: date) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for span, when in _spans(cut, epoch, lambda day: date(day.year + 1, 1, 1)):
        yield span, (str(when.year), f"{when.year % 100:02}")


def _months(cut: Cut, epoch: date) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for span, when in _spans(cut, epoch, next_month):
        names = (month(when, when), months_name(when, "MMM yyyy"), months_name(when, "MMM"))
        yield span, names if 30 * cut.day > 9 * MM else (*names, str(when.month))


def _weeks(cut: Cut, epoch: date) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for span, when in _spans(cut, epoch, lambda day: day + timedelta(days=7 - weeks.day_of_week(day))):
        number = weeks.number_of(when)
        yield span, (week(number), str(number))


def next_month(day: date) -> date:
    """The first day of the month after that of a day."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


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
