"""How a board is cut into pages: so many days across, so many rows down, the names of the machines on every page."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Literal

from PySide6.QtCore import QRectF

from core.model import LENGTH_OF_DAY
from gui.printing.choices import Choices
from gui.printing.paper import MM, Paper, Type

NAME, DAY = Type(9, True), Type(8.5, True)
Grain = Literal["day", "week", "month"]
TIER = 5.5 * MM
"""The height of a line of the axis."""
LEAST_ROW = 6.5 * MM
MOST_ROW = {"A4": 34 * MM, "A3": 48 * MM}
LEAST_HEAD, MOST_HEAD = 22 * MM, 46 * MM
HOURS_FROM = 34 * MM
"""How wide a day is at least that is divided into hours."""


@dataclass(frozen=True)
class Cut:
    """What one page of the board shows, and where: rows [first, last), minutes [since, until), the rectangle of the
    bars, the width of the names, the height of a row, and of the axis."""

    rows: tuple[int, int]
    since: int
    until: int
    frame: QRectF
    head: float
    row: float
    axis: float

    @property
    def scale(self) -> float:
        """Dots a minute."""
        return float(self.frame.width()) / (self.until - self.since)

    @property
    def day(self) -> float:
        """Dots a day."""
        return self.scale * LENGTH_OF_DAY

    def x(self, minute: float) -> float:
        """Where a minute lies."""
        return float(self.frame.left()) + (minute - self.since) * self.scale

    def y(self, row: int) -> float:
        """The upper edge of a row."""
        return float(self.frame.top()) + (row - self.rows[0]) * self.row


def cuts(paper: Paper, names: list[str], span: tuple[int, int], choices: Choices, legend: float) -> list[Cut]:
    """The pages of a board, rows by rows and within these from left to right; `legend` is the height it needs."""
    body, head = paper.body, _head(names)
    days, across, width = _days_and_width(paper, names, span, choices)
    axis = TIER * (3 if width >= HOURS_FROM else 2)
    height = body.height() - axis - legend
    per_page, row = _rows_down(height, len(names), MOST_ROW[paper.size])
    made = []
    for first in range(0, max(1, len(names)), per_page):
        rows = (first, min(first + per_page, len(names)))
        for since in range(span[0], span[0] + days * LENGTH_OF_DAY, across * LENGTH_OF_DAY):
            shown = min(across, (span[0] + days * LENGTH_OF_DAY - since) // LENGTH_OF_DAY)
            frame = QRectF(body.left() + head, body.top() + axis, shown * width, row * (rows[1] - rows[0]))
            made.append(Cut(rows, since, since + shown * LENGTH_OF_DAY, frame, head, row, axis))
    return made


def grain(cut: Cut) -> Grain:
    """The shortest spans that a page has room to name."""
    if Type(DAY.points - 2, True).width("30") <= cut.day - 0.7 * MM:
        return "day"
    return "week" if Type(NAME.points - 2, True).width("52") <= 7 * cut.day - 0.7 * MM else "month"


def _days_across(room: float, days: int, day_cm: float) -> int:
    return days if day_cm <= 0 else min(days, max(1, floor(room / (day_cm * 10 * MM) + 1e-6)))


def day_width(paper: Paper, names: list[str], span: tuple[int, int], choices: Choices) -> float:
    """How wide a day of the board is, in dots."""
    return _days_and_width(paper, names, span, choices)[2]


def _days_and_width(
    paper: Paper, names: list[str], span: tuple[int, int], choices: Choices
) -> tuple[int, int, float]:
    """How many days there are, how many a page has, and how wide each is."""
    room, days = paper.body.width() - _head(names), ceil((span[1] - span[0]) / LENGTH_OF_DAY)
    across = _days_across(room, days, choices.day_cm)
    return days, across, room / across if choices.day_cm <= 0 else min(choices.day_cm * 10 * MM, room)


def _rows_down(height: float, count: int, highest: float) -> tuple[int, float]:
    """How many rows a page has, and their height: as few pages as can be, each as full as the others."""
    most = max(1, int(height // LEAST_ROW))
    pages = max(1, ceil(count / most))
    per_page = max(1, ceil(count / pages))
    return per_page, max(min(height / per_page, highest), min(LEAST_ROW, height))


def _head(names: list[str]) -> float:
    return min(max([LEAST_HEAD, *(NAME.width(name) + 5 * MM for name in names)]), MOST_HEAD)
