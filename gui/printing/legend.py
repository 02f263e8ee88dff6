"""The legend at the foot of every page of a board: what grounds and signs mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from gui.gantt.colouring import key_name
from gui.look import wording
from gui.printing import ink
from gui.printing.board_painter import DUE_FROM, BoardPainter
from gui.printing.paper import MM, Type, shortened, write
from gui.printing.signs import due_mark, lock

WIDE, HIGH = 8 * MM, 4 * MM
BETWEEN = 5 * MM
LINE = 5.4 * MM
GAP = 3.6 * MM
"""Between the rows and the legend: the word at the line of the present stands there."""
MOST = 3
"""Lines of colours at most; what they leave out is counted."""
LONGEST = 46 * MM
KIND, TITLE = Type(7.5), Type(7.5, True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Print", text)


@dataclass(frozen=True)
class Entry:
    """A picture, or none, and what it means."""

    text: str
    paint: Callable[[QPainter, QRectF], None] | None
    is_title: bool = False
    longest: float = 1e9
    """Where its text is cut: values of a colour can be long, of signs all must be read."""

    @property
    def width(self) -> float:
        """How wide it is."""
        picture = WIDE + 1.5 * MM if self.paint else 0.0
        return picture + min((TITLE if self.is_title else KIND).width(self.text), self.longest)


class Legend:
    """Entries in lines of a width; only signs that stand on a board of these minutes with days so wide."""

    def __init__(self, painter: BoardPainter, width: float, span: tuple[int, int], day: float) -> None:
        self._lines = _cut([*_lines([*_colours(painter)], width)])
        self._lines += _lines([*_signs(painter, span, day)], width)

    @property
    def height(self) -> float:
        """What it needs, the gap above it included."""
        return len(self._lines) * LINE + GAP

    def leave_numbers_out(self) -> None:
        """Say nothing of lines of dispatch lists; its height stays."""
        for line in self._lines:
            line[:] = [(x, entry) for x, entry in line if entry.paint is not _paint_number]

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it."""
        for number, line in enumerate(self._lines):
            y = top + GAP + number * LINE
            for x, entry in line:
                _paint_entry(painter, entry, QPointF(left + x, y))


def _paint_entry(painter: QPainter, entry: Entry, at: QPointF) -> None:
    kind, x = (TITLE if entry.is_title else KIND), at.x()
    if entry.paint:
        entry.paint(painter, QRectF(x, at.y() + (LINE - HIGH) / 2, WIDE, HIGH))
        x += WIDE + 1.5 * MM
    text = shortened(entry.text, kind, entry.longest + 1, keeps_end=True)
    write(painter, (x, at.y() + (LINE - kind.line) / 2), text, kind)


def _colours(painter: BoardPainter) -> Iterator[Entry]:
    yield Entry(_tr("{0}:").format(key_name(painter.colouring.key)), None, True)
    for swatch in painter.colouring.swatches:
        yield Entry(swatch.name, partial(_paint_ground, ground=painter.grounds[swatch.code]), longest=LONGEST)


def _signs(painter: BoardPainter, span: tuple[int, int], day: float) -> Iterator[Entry]:
    picture = painter.picture
    if len(picture.changeovers.start):
        yield Entry(_tr("Changeover"), _paint_changeover)
    if painter.closes(span):
        yield Entry(_tr("Closed"), partial(_paint_ground, ground=ink.Ground(ink.CLOSED, "", ink.GREY)))
    if painter.source.score.late_orders:
        yield Entry(_tr("Order is late"), _paint_late)
    orders = painter.source.scenario.shop.orders
    if day >= DUE_FROM and any(orders[order].due is not None for order in painter.last_lots):
        yield Entry(_tr("Order is due (full: late)"), _paint_due)
    if picture.locks.any():
        yield Entry(_tr("Locked"), _paint_lock)
    if picture.in_conflict.any():
        yield Entry(_tr("Breaks a rule"), partial(_paint_conflict, is_colour=painter.is_colour))
    yield Entry(_tr("Line of the machine's dispatch list"), _paint_number)


def _lines(entries: list[Entry], width: float) -> Iterator[list[tuple[float, Entry]]]:
    line: list[tuple[float, Entry]] = []
    x = 0.0
    for entry in entries:
        if line and x + entry.width > width - (14 * MM if entry.paint else 0):  # room to count what is left out
            yield line
            line, x = [], 0.0
        line.append((x, entry))
        x += entry.width + BETWEEN
    yield line


def _cut(lines: list[list[tuple[float, Entry]]]) -> list[list[tuple[float, Entry]]]:
    """The first lines, the last of them with how many entries are left out."""
    if len(lines) <= MOST:
        return lines
    left = sum(map(len, lines[MOST:]))
    x, last = lines[MOST - 1][-1]
    more = Entry(_tr("+{0}").format(wording.whole(left)), None, True)
    return [*lines[: MOST - 1], [*lines[MOST - 1], (x + last.width + BETWEEN, more)]]


def _paint_ground(painter: QPainter, frame: QRectF, ground: ink.Ground) -> None:
    ink.fill(painter, frame, ground)
    ink.frame_around(painter, frame, "#3b4450")


def _paint_changeover(painter: QPainter, frame: QRectF) -> None:
    part = frame.adjusted(2 * MM, 0.4 * MM, -2 * MM, -0.4 * MM)
    ink.hatch(painter, part, "//", ink.BLACK)
    ink.frame_around(painter, part, ink.GREY, ink.HAIR)


def _paint_late(painter: QPainter, frame: QRectF) -> None:
    ink.frame_around(painter, frame, "#3b4450")
    painter.fillRect(QRectF(frame.left(), frame.bottom() - 0.8 * MM, frame.width(), 0.8 * MM), QColor(ink.BLACK))


def _paint_due(painter: QPainter, frame: QRectF) -> None:
    ink.rule(painter, QLineF(frame.bottomLeft(), frame.bottomRight()), ink.GREY)
    for share, is_full in ((0.3, False), (0.7, True)):
        foot = QPointF(frame.left() + share * frame.width(), frame.bottom())
        due_mark(painter, foot, frame, is_full=is_full)


def _paint_lock(painter: QPainter, frame: QRectF) -> None:
    lock(painter, QPointF(frame.center().x() - MM, frame.top() + 0.6 * MM))


def _paint_conflict(painter: QPainter, frame: QRectF, *, is_colour: bool) -> None:
    tone = "#b3261e" if is_colour else ink.BLACK
    ink.frame_around(painter, frame, tone, 0.45 * MM, Qt.PenStyle.DashLine)


def _paint_number(painter: QPainter, frame: QRectF) -> None:
    ink.frame_around(painter, frame, "#3b4450")
    x = frame.left() + (frame.width() - TITLE.width("#7")) / 2
    write(painter, (x, frame.top() + (frame.height() - TITLE.line) / 2), "#7", TITLE)
