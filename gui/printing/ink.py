"""Grounds of bars: a colour and a pattern each, so that a print in black and white says the same. All of it is opaque
and made of lines, as a printer likes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui import look
from gui.gantt.colouring import Colouring
from gui.look import LIGHT
from gui.printing.paper import MM

BLACK, GREY, FAINT, WHITE = "#000000", "#5b6675", "#c9ced6", "#ffffff"
ZEBRA, CLOSED, BAND = "#f4f6f8", "#e6e9ee", "#e8edf0"
PATTERNS = ("", "/", "\\", "-", "|", "x", "+", ".", "//", "=")
"""Slanted lines both ways, level, upright and crossed ones, dots, and narrow ones; the first has none."""
OF_LATENESS = {0: ".", 1: "=", 2: "-", 3: "", 4: "/", 5: "x"}
GREYS = ("#ffffff", "#dedede", "#bdbdbd")
SPACING = {"//": 0.7 * MM, "=": 0.7 * MM}
THIN, HAIR = 0.12 * MM, 0.08 * MM


@dataclass(frozen=True)
class Ground:
    """What a bar is filled with."""

    fill: str
    pattern: str
    line: str

    @property
    def paused(self) -> Ground:
        """The same where the bar pauses in closed time."""
        fill, line = (look.mixed(one, CLOSED, 0.62).name() for one in (self.fill, self.line))
        return Ground(fill, self.pattern, line)


def grounds(colouring: Colouring, *, is_colour: bool) -> list[Ground]:
    """A ground for each code of a colouring."""
    return [_ground(colouring, code, fill, is_colour) for code, fill in enumerate(colouring.fills(LIGHT))]


def _ground(colouring: Colouring, code: int, fill: QColor, is_colour: bool) -> Ground:
    if colouring.key == "lateness":
        pattern, shade = OF_LATENESS[code], WHITE
    else:  # ten patterns on three grounds tell thirty values apart
        pattern = PATTERNS[(code - 1) % len(PATTERNS)] if code else "."
        shade = GREYS[(code - 1) // len(PATTERNS)] if code else WHITE
    if is_colour:
        return Ground(fill.name(), pattern, look.mixed(fill.name(), BLACK, 0.34).name())
    return Ground(shade, pattern, "#6e6e6e")


def fill(painter: QPainter, frame: QRectF, ground: Ground) -> None:
    """Fill a rectangle."""
    painter.fillRect(frame, QColor(ground.fill))
    if ground.pattern:
        hatch(painter, frame, ground.pattern, ground.line)


def hatch(painter: QPainter, frame: QRectF, pattern: str, ink: str) -> None:
    """Draw a pattern over a rectangle; those that meet fit together."""
    lines = list(pattern_lines(frame, pattern))
    if lines:
        painter.setPen(QPen(QColor(ink), 0.3 * MM if pattern == "." else THIN, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.FlatCap))  # fmt: skip
        painter.drawLines(lines)


def pattern_lines(frame: QRectF, pattern: str) -> Iterator[QLineF]:
    """The lines of a pattern within a rectangle."""
    space = SPACING.get(pattern, 1.4 * MM)
    if pattern in ("/", "//", "x"):
        yield from _rising(frame, space)
    if pattern in ("\\", "x"):
        yield from _falling(frame, space)
    if pattern in ("-", "=", "+"):
        yield from (QLineF(frame.left(), y, frame.right(), y) for y in _steps(frame.top(), frame.bottom(), space))
    if pattern in ("|", "+"):
        yield from (QLineF(x, frame.top(), x, frame.bottom()) for x in _steps(frame.left(), frame.right(), space))
    if pattern == ".":
        for y in _steps(frame.top(), frame.bottom() - 0.3 * MM, space):
            yield from (QLineF(x, y, x + 0.3 * MM, y) for x in _steps(frame.left(), frame.right() - 0.3 * MM, space))


def _steps(start: float, end: float, space: float) -> Iterator[float]:
    at = ceil(start / space + 0.05) * space
    while at < end:
        yield at
        at += space


def _rising(frame: QRectF, space: float) -> Iterator[QLineF]:
    for sum_ in _steps(frame.left() + frame.top(), frame.right() + frame.bottom(), space):
        left, right = max(frame.left(), sum_ - frame.bottom()), min(frame.right(), sum_ - frame.top())
        yield QLineF(left, sum_ - left, right, sum_ - right)


def _falling(frame: QRectF, space: float) -> Iterator[QLineF]:
    for step in _steps(frame.top() - frame.right(), frame.bottom() - frame.left(), space):
        left, right = max(frame.left(), frame.top() - step), min(frame.right(), frame.bottom() - step)
        yield QLineF(left, left + step, right, right + step)


def rule(painter: QPainter, line: QLineF, ink: str = FAINT, thick: float = THIN,
         style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:  # fmt: skip
    """Draw a line."""
    painter.setPen(QPen(QColor(ink), thick, style, Qt.PenCapStyle.FlatCap))
    painter.drawLine(line)


def frame_around(painter: QPainter, frame: QRectF, ink: str, thick: float = THIN,
                 style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:  # fmt: skip
    """Draw the edge of a rectangle, inside it."""
    painter.setPen(QPen(QColor(ink), thick, style, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = thick / 2
    painter.drawRect(frame.adjusted(half, half, -half, -half))
