"""The sheet of paper: its measures, its fonts, and texts that keep within their room.

All lengths are dots of 1/1200 inch from the corner of the paper, so that fonts measure as they print on any device.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.printing.letters import family, is_tied, legible

DOTS = 1200
MM = DOTS / 25.4
POINT = DOTS / 72
SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
"""Millimetres of the short and the long side."""
HEAD, FOOT = 13 * MM, 7 * MM
"""What the lines at the top and at the bottom of every page take."""
MEASURED = 400
"""Letters of the longest text that is measured whole: more have no room in a line of any list."""
MOST_LINES = 14
"""Lines of a text in a cell; what goes on beyond ends in "…"."""
JOINTS = re.compile(r"(?<=[-_/])(?=[^\W\d_])")
"""Where a line may end within a word: after signs that join words, not within numbers."""
KEPT = "\u00a0"
"""A blank that lines are not broken at, where they can be broken elsewhere."""
_own = threading.local()


@dataclass(frozen=True)
class Paper:
    """A size of paper, how it lies, and its margins in millimetres."""

    size: str = "A4"
    is_landscape: bool = True
    margin: float = 10.0

    @property
    def whole(self) -> QRectF:
        """The sheet itself."""
        short, long = SIZES[self.size]
        width, height = (long, short) if self.is_landscape else (short, long)
        return QRectF(0, 0, width * MM, height * MM)

    @property
    def inside(self) -> QRectF:
        """What lies within the margins: nothing is painted elsewhere."""
        margin = self.margin * MM
        return self.whole.adjusted(margin, margin, -margin, -margin)

    @property
    def body(self) -> QRectF:
        """What is left between the lines at the top and at the bottom."""
        return self.inside.adjusted(0, HEAD, 0, -FOOT)


@dataclass(frozen=True)
class Type:
    """A size in points and a weight of the program's font. Each thread has its own fonts."""

    points: float = 9.0
    is_bold: bool = False

    @property
    def font(self) -> QFont:
        """The font itself."""
        return self._made()[0]

    @property
    def metrics(self) -> QFontMetricsF:
        """Its measures."""
        return self._made()[1]

    @property
    def line(self) -> float:
        """The height of a line."""
        return float(self.metrics.height())

    def width(self, text: str) -> float:
        """How wide a text is."""
        return float(self.metrics.horizontalAdvance(legible(text)))

    def _made(self) -> tuple[QFont, QFontMetricsF]:
        known: dict[tuple[str, Type], tuple[QFont, QFontMetricsF]] = _own.__dict__.setdefault("fonts", {})
        name = family()
        if (name, self) not in known:
            font = QFont(name)
            font.setPixelSize(max(1, round(self.points * POINT)))
            font.setWeight(QFont.Weight.Bold if self.is_bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            for joined in ("liga", "clig", "dlig"):  # who searches a PDF for "Offer" must find it
                font.setFeature(QFont.Tag(joined), 0)
            known[name, self] = (font, QFontMetricsF(font))
        return known[name, self]


def write(painter: QPainter, at: tuple[float, float], text: str, kind: Type, ink: QColor | str = "#000000") -> None:
    """Write a line whose upper left corner is `at`."""
    if text:
        painter.setFont(kind.font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(at[0], at[1] + kind.metrics.ascent()), legible(text))


def shortened(text: str, kind: Type, room: float, *, keeps_end: bool = False) -> str:
    """A text with "…" at its end, or in its middle, where there is no room for all of it."""
    text = legible(text)
    if kind.width(text) <= room:
        return text
    mode = Qt.TextElideMode.ElideMiddle if keeps_end else Qt.TextElideMode.ElideRight
    return str(kind.metrics.elidedText(text, mode, room))


def wrapped(text: str, kind: Type, room: float, most: int = MOST_LINES) -> list[str]:
    """A text in lines that fit the room, broken at blanks (those that keep together last), and inside a word that is
    too long for a line."""
    found = (line for part in text.splitlines() or [""] for line in _lines(legible(part), kind, room))
    lines = list(islice(found, most + 1))
    if len(lines) > most:
        lines = [*lines[: most - 1], shortened(f"{lines[most - 1]}…", kind, room)]
    return lines


def _lines(text: str, kind: Type, room: float) -> Iterator[str]:
    if _fits(text, kind, room):
        yield text
        return
    line = ""
    for blank, piece in _pieces(text):
        if line and _fits(f"{line}{blank}{piece}", kind, room):
            line = f"{line}{blank}{piece}"
            continue
        if line:
            yield line
        *whole, line = _parts(piece, kind, room)
        yield from whole
    yield line


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What no line is broken in, each with the blank before it, or none within a word such as "Saint-Aubin"."""
    for word in filter(None, text.split(" ")):
        for number, piece in enumerate(JOINTS.split(word)):
            yield "" if number else " ", piece


def _parts(word: str, kind: Type, room: float) -> Iterator[str]:
    """A word in lines: what blanks keep together is parted there before a word is broken."""
    if KEPT in word and not _fits(word, kind, room):
        yield from _lines(word.replace(KEPT, " "), kind, room)
    else:
        yield from _broken(word, kind, room)


def _broken(word: str, kind: Type, room: float) -> Iterator[str]:
    while len(word) > 1 and not _fits(word, kind, room):
        fits = _fitting(word, kind, room)
        yield word[:fits]
        word = word[fits:]
    yield word


def _fits(text: str, kind: Type, room: float) -> bool:
    """Whether a text fits; long ones do not, unmeasured: a note of 2,000 letters is broken a hundred times."""
    return len(text) <= MEASURED and kind.width(text) <= room


def _fitting(word: str, kind: Type, room: float) -> int:
    """How many letters of a word fit, at least one; after a hyphen or the like where there is one late enough."""
    low, high = 1, min(8, len(word))
    while high < len(word) and _fits(word[:high], kind, room):
        low, high = high, min(2 * high, len(word))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if kind.width(word[:middle]) <= room else (low, middle - 1)
    signs = [place + 1 for place, sign in enumerate(word[:low]) if sign in "-_/.,;" and word[place + 1].isalpha()]
    if signs and 3 * signs[-1] > low:
        return signs[-1]
    return next((place for place in range(low, 0, -1) if not is_tied(word, place)), low)
