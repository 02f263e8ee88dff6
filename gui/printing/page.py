"""A page: what is painted in its body, between a line at its top and one at its bottom that all pages have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QPainter

from gui.look import wording
from gui.printing import ink
from gui.printing.choices import Part
from gui.printing.paper import FOOT, HEAD, MM, Paper, Type, shortened, write

TITLE, SUB, SMALL = Type(13, True), Type(9), Type(8)


@dataclass(frozen=True)
class Page:
    """One page: the part it belongs to, its heading, what it says more of that (a machine, some days), and what paints
    its body."""

    part: Part
    heading: str
    note: str
    paint: Callable[[QPainter], None]


@dataclass(frozen=True)
class Strip:
    """What stands on every page: what the plan is called, and when it is printed."""

    name: str
    printed: str


def paint_page(painter: QPainter, page: Page, paper: Paper, strip: Strip, place: tuple[int, int]) -> None:
    """Paint a page whole; `place` is its number and how many there are."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _paint_top(painter, page, paper, strip)
    page.paint(painter)
    _paint_bottom(painter, paper, strip, place)
    painter.restore()


def _paint_top(painter: QPainter, page: Page, paper: Paper, strip: Strip) -> None:
    inside = paper.inside
    room = inside.width()
    heading = shortened(page.heading, TITLE, 0.5 * room)
    write(painter, (inside.left(), inside.top()), heading, TITLE, ink.BLACK)
    name = shortened(strip.name, SUB, room - TITLE.width(heading) - 6 * MM)
    drop = TITLE.metrics.ascent() - SUB.metrics.ascent()
    write(painter, (inside.right() - SUB.width(name), inside.top() + drop), name, SUB, ink.BLACK)
    below = inside.top() + TITLE.line
    printed = strip.printed
    write(painter, (inside.right() - SMALL.width(printed), below), printed, SMALL, ink.GREY)
    note = shortened(page.note, SMALL, room - SMALL.width(printed) - 6 * MM)
    write(painter, (inside.left(), below), note, SMALL, ink.GREY)
    y = inside.top() + HEAD - 2 * MM
    ink.rule(painter, QLineF(inside.left(), y, inside.right(), y), ink.GREY, 0.2 * MM)


def _paint_bottom(painter: QPainter, paper: Paper, strip: Strip, place: tuple[int, int]) -> None:
    inside = paper.inside
    number, count = place
    text = QCoreApplication.translate("Print", "Page {0} of {1}").format(wording.whole(number), wording.whole(count))
    y = inside.bottom() - SMALL.line
    write(painter, (inside.right() - SMALL.width(text), y), text, SMALL, ink.GREY)
    write(painter, (inside.left(), y), "Corkboard", SMALL, ink.GREY)
    top = inside.bottom() - FOOT + 2.2 * MM
    ink.rule(painter, QLineF(inside.left(), top, inside.right(), top), ink.FAINT, 0.15 * MM, Qt.PenStyle.SolidLine)
