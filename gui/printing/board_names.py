"""The machines of a board at the left of their rows, on every page."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.printing import ink
from gui.printing.board_layout import NAME, Cut
from gui.printing.paper import MM, Type, shortened, wrapped, write
from gui.printing.source import Source
from gui.printing.words import used

SMALL = Type(7)


def paint_names(painter: QPainter, cut: Cut, source: Source) -> None:
    """The machines of a page, with the share of their working time that is used in its days, until the last lot ends:
    on a page with the whole plan that of the key figures."""
    end = source.score.makespan or cut.until
    loads = source.picture.loads.within(cut.since, min(cut.until, end) if end > cut.since else cut.until)
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
